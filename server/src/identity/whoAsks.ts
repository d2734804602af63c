// Cookie or token -> who asks. One statement a request, so that roles, divisions and deactivation hold from the next request on.
import type { Duty, Role, TokenScope } from '@gujeong/shared/vocabulary/identity';
import type { DataRow } from '../database/connection.js';
import { raw, sql } from '../graph/sql.js';
import { noteFault } from '../operations/log.js';
import { digest } from './secret.js';
import { IDLE, TOUCH, type Via } from './sessions.js';
import { moment, type Store } from './store.js';
import { rolesFor } from './tokenRoles.js';
import type { Viewer } from './viewer.js';

export interface BySession {
  viewer: Viewer;
  session: { id: string; via: Via };
}
export interface ByToken {
  viewer: Viewer;
  scope: TokenScope;
  /** Its hash. */
  token: string;
}

const USER = raw("u.id, u.login, u.name, u.role, u.duties, u.head, u.deactivated_on, (SELECT GROUP_CONCAT(d.target_id) FROM user_divisions d WHERE d.user_id = u.id)");

function userOf(row: DataRow, today: string): Viewer | null {
  const [id, login, name, role, duties, head, deactivatedOn, divisions] = row;
  if (id === null || (deactivatedOn !== null && String(deactivatedOn) <= today)) return null;
  return {
    kind: 'user', user: Number(id), login: String(login), name: String(name), role: role as Role, duties: JSON.parse(String(duties)) as Duty[],
    head: Number(head) !== 0, divisions: divisions === null ? [] : String(divisions).split(',').map(Number), writes: true,
  };
}

/** null: no such session, or it has ended. `use`: this is a use of it, which is noted and keeps it alive. */
export const bySession = (store: Store, secret: string, use = true): Promise<BySession | null> =>
  use ? store.recent.of(`session ${digest(secret)}`, store.now(), () => readSession(store, secret, use)) : readSession(store, secret, use);

async function readSession(store: Store, secret: string, use: boolean): Promise<BySession | null> {
  const now = store.now();
  const [row] = await store.connection.rows(sql`SELECT s.id, s.via, s.last_seen_at, s.expires_at, ${USER} FROM session s JOIN ${raw('`user`')} u ON u.id = s.user_id WHERE s.hash = ${digest(secret)}`);
  if (!row) return null;
  const [id, via, seen, expires, ...user] = row;
  const viewer = userOf(user, store.today());
  if (!viewer || String(expires) <= moment(now) || Date.parse(String(seen)) + IDLE <= now) return null;
  if (use && Date.parse(String(seen)) + TOUCH <= now) later(store, sql`UPDATE session SET last_seen_at = ${moment(now)} WHERE id = ${id}`);
  return { viewer, session: { id: String(id), via: via as Via } };
}

/** null: no such token; revoked, expired; or more than who made it may by now. */
export const byToken = (store: Store, secret: string, use = true): Promise<ByToken | null> =>
  use ? store.recent.of(`token ${digest(secret)}`, store.now(), () => readToken(store, secret, use)) : readToken(store, secret, use);

async function readToken(store: Store, secret: string, use: boolean): Promise<ByToken | null> {
  const now = store.now();
  const [row] = await store.connection.rows(sql`SELECT t.id, t.name, t.scope, t.role, t.division_id, t.user_id, t.expires_at, t.last_used_at, t.revoked_at, ${USER} FROM api_token t LEFT JOIN ${raw('`user`')} u ON u.id = t.user_id WHERE t.hash = ${digest(secret)}`);
  if (!row) return null;
  const [id, name, scope, role, division, maker, expires, used, revoked, ...user] = row;
  if (revoked !== null || String(expires) <= moment(now)) return null;
  const viewer = viewerOf({ name: String(name), role: role as Role, division: division === null ? null : Number(division), writes: scope === 'WRITE' }, maker === null ? null : userOf(user, store.today()), maker !== null);
  if (!viewer) return null;
  if (use && (used === null || Date.parse(String(used)) + TOUCH <= now)) later(store, sql`UPDATE api_token SET last_used_at = ${moment(now)} WHERE id = ${id}`);
  return { viewer, scope: scope as TokenScope, token: digest(secret) };
}

/** A user as he is now; null when there is none or he may not sign in. */
export async function byUser(store: Store, user: number): Promise<Viewer | null> {
  const [row] = await store.connection.rows(sql`SELECT ${USER} FROM ${raw('`user`')} u WHERE u.id = ${user}`);
  return row ? userOf(row, store.today()) : null;
}

interface Token {
  name: string;
  role: Role;
  division: number | null;
  writes: boolean;
}

/** What the history keeps of a name. */
const LONGEST_NAME = 200;

/** A token speaks for who made it, with less: its own role, one division if it names one, and duties only where it is as wide as its maker. */
function viewerOf({ name, role, division, writes }: Token, maker: Viewer | null, made: boolean): Viewer | null {
  const common = { kind: 'token' as const, role, writes };
  if (!made) return { ...common, user: null, login: null, name, duties: [], head: false, divisions: division === null ? [] : [division] };
  if (!maker || !rolesFor(maker.role!).includes(role)) return null;
  if (division !== null && maker.role !== 'ADMIN' && !maker.divisions.includes(division)) return null;
  const same = role === maker.role;
  return {
    ...common, user: maker.user, login: maker.login, name: [...`${maker.name} (${name})`].slice(0, LONGEST_NAME).join(''), duties: same && division === null ? maker.duties : [],
    head: same && maker.head, divisions: division === null ? maker.divisions : [division],
  };
}

const waiting = new WeakMap<Store, Promise<unknown>>();

/** What the answer does not wait for. */
function later(store: Store, statement: ReturnType<typeof sql>): void {
  const done = Promise.all([waiting.get(store), store.transact(tx => tx.run(statement))]).catch((error: unknown) => noteFault('The last use could not be noted:', error));
  waiting.set(store, done);
}

/** Until everything that answers did not wait for is written. */
export const settled = async (store: Store): Promise<void> => void (await waiting.get(store));
