// API tokens: named, for a role and a while, shown once. The table keeps their hash and their first letters.
import type { Role, TokenScope } from '@gujeong/shared/vocabulary/identity';
import type { DataRow } from '../database/connection.js';
import { raw, sql, when } from '../graph/sql.js';
import { problem, Refusal, type Problem } from '../writing/refusal.js';
import { cleanText } from '../writing/value.js';
import { digest, newId, newSecret } from './secret.js';
import { DAY, moment, type Store } from './store.js';
import { hasDivisions, rolesFor } from './tokenRoles.js';
import type { Viewer } from './viewer.js';

export const MOST_DAYS = 366;
export const MARK = 'gj_';
const SHOWN = MARK.length + 6;
const MOST_TOKENS = 100;

export interface NewToken {
  name: string;
  scope: TokenScope;
  role: Role;
  /** Key of a Division row. */
  division: number | null;
  days: number;
}

export interface KnownToken {
  id: string;
  prefix: string;
  name: string;
  scope: TokenScope;
  role: Role;
  division: number | null;
  user: number | null;
  /** Who made it; null: the program itself. */
  madeBy: string | null;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

/** A new token that the maker may give; answers it with its secret, which is not known afterwards. */
export async function createToken(store: Store, maker: Viewer, given: NewToken): Promise<{ secret: string; id: string }> {
  const problems: Problem[] = [];
  const name = cleanText(given.name, ['name'], 100, problems);
  if (!Number.isInteger(given.days) || given.days < 1 || given.days > MOST_DAYS) problems.push(problem('days', 'OUT_OF_RANGE', { ko: `1일에서 ${MOST_DAYS}일까지 정할 수 있습니다.`, en: `A token lasts 1 to ${MOST_DAYS} days.` }));
  const roles = rolesFor(maker.role!);
  if (!roles.includes(given.role)) problems.push(problem('role', 'TOO_MUCH', { ko: `자기 권한을 넘는 토큰은 만들 수 없습니다. 가능한 역할: ${roles.join(', ')}`, en: `A token may do no more than who makes it; possible roles: ${roles.join(', ')}.` }));
  if (given.division !== null) {
    if (!hasDivisions(given.role)) problems.push(problem('division', 'NOT_FITTING', { ko: '부서는 STAFF와 LIAISON 토큰에만 정합니다.', en: 'Only tokens of STAFF and LIAISON are narrowed to a division.' }));
    if (maker.role !== 'ADMIN' && !maker.divisions.includes(given.division)) problems.push(problem('division', 'TOO_MUCH', { ko: '소속 부서만 정할 수 있습니다.', en: 'Only a division of your own can be named.' }));
  }
  if (problems.length) throw new Refusal(problems);
  const secret = MARK + newSecret();
  const id = newId();
  await store.transact(async tx => {
    const now = store.now();
    if (maker.user !== null) {
      const [[count] = [0]] = await tx.rows(sql`SELECT COUNT(*) FROM api_token WHERE user_id = ${maker.user} AND revoked_at IS NULL AND expires_at > ${moment(now)}`);
      if (Number(count) >= MOST_TOKENS) throw new Refusal([problem('name', 'TOO_MANY', { ko: `토큰은 ${MOST_TOKENS}개까지 만들 수 있습니다. 쓰지 않는 것을 먼저 폐기하십시오.`, en: `At most ${MOST_TOKENS} tokens a person; revoke what is not used.` })]);
    }
    await tx.run(sql`INSERT INTO api_token (id, hash, prefix, name, scope, role, division_id, user_id, created_at, expires_at, last_used_at, revoked_at)
      VALUES (${id}, ${digest(secret)}, ${secret.slice(0, SHOWN)}, ${name}, ${given.scope}, ${given.role}, ${given.division}, ${maker.user}, ${moment(now)}, ${moment(now + given.days * DAY)}, ${null}, ${null})`);
  });
  return { secret, id };
}

/** Tokens, newest first: all of them, or those that one user made. */
export async function tokensOf(store: Store, user: number | 'all', id?: string): Promise<KnownToken[]> {
  const rows = await store.connection.rows(sql`SELECT t.id, t.prefix, t.name, t.scope, t.role, t.division_id, t.user_id, u.name, t.created_at, t.expires_at, t.last_used_at, t.revoked_at
    FROM api_token t LEFT JOIN ${raw('`user`')} u ON u.id = t.user_id WHERE ${user === 'all' ? raw('TRUE') : sql`t.user_id = ${user}`}${when(id !== undefined, () => sql` AND t.id = ${id}`)} ORDER BY t.created_at DESC, t.id`);
  return rows.map(tokenOf);
}

function tokenOf([id, prefix, name, scope, role, division, user, madeBy, createdAt, expiresAt, lastUsedAt, revokedAt]: DataRow): KnownToken {
  const key = (value: unknown): number | null => (value === null ? null : Number(value));
  return { id, prefix, name, scope, role, division: key(division), user: key(user), madeBy, createdAt, expiresAt, lastUsedAt, revokedAt } as unknown as KnownToken;
}

/** Ends a token: any of them, or only one that this user made. Whether another's exists is not told. */
export async function revokeToken(store: Store, user: number | 'all', id: string): Promise<void> {
  const own = user === 'all' ? raw('TRUE') : sql`user_id = ${user}`;
  const known = await store.transact(async tx => {
    await tx.run(sql`UPDATE api_token SET revoked_at = ${moment(store.now())} WHERE id = ${id} AND revoked_at IS NULL AND ${own}`);
    return (await tx.rows(sql`SELECT 1 FROM api_token WHERE id = ${id} AND ${own}`)).length;
  });
  if (!known) throw new Refusal([problem('token', 'NOT_FOUND', { ko: '그런 토큰이 없습니다. 토큰 목록을 다시 읽으십시오.', en: 'There is no such token of yours; read the list of tokens again.' })]);
}
