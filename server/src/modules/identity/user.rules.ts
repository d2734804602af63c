// What holds for every user: a login that can be typed, duties that exist, always an administrator; who is deactivated is out at once.
import { Duty } from '@gujeong/shared/vocabulary/identity';
import { sql } from '../../graph/sql.js';
import { endAccess } from '../../identity/access.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { User } from './user.entity.js';

const LOGIN = /^[a-z0-9][a-z0-9._@-]{1,63}$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/;

/** Run by every way of writing a user, with the values as they shall be; `before` is null for a new one. */
export async function userRules(write: Write, after: Record<string, unknown>, before: Record<string, unknown> | null): Promise<void> {
  if (typeof after['login'] === 'string') after['login'] = after['login'].toLowerCase();
  must(LOGIN.test(String(after['login'])), 'login', 'ILL_FORMED', { ko: '로그인 이름은 영문 소문자나 숫자로 시작하고 a-z, 0-9, . _ - @로 2~64자입니다. 예: budget.kim', en: 'A login begins with a small letter or digit and has 2 to 64 of a-z, 0-9 and . _ - @, for example budget.kim.' });
  must(after['email'] == null || EMAIL.test(String(after['email'])), 'email', 'ILL_FORMED', { ko: '전자우편 주소가 아닙니다. 예: kim@example.go.kr', en: 'This is no e-mail address; for example kim@example.go.kr.' });
  for (const duty of (after['duties'] ?? []) as unknown[]) {
    must(typeof duty === 'string' && Object.hasOwn(Duty.values, duty), 'duties', 'UNKNOWN', { ko: `총괄 업무는 ${Object.keys(Duty.values).join(', ')} 가운데 하나입니다.`, en: `A duty is one of ${Object.keys(Duty.values).join(', ')}.` });
  }
  if (!before) return;
  const leaves = after['deactivatedOn'] != null && String(after['deactivatedOn']) <= write.today;
  const wasAdmin = before['role'] === 'ADMIN' && (before['deactivatedOn'] === null || String(before['deactivatedOn']) > write.today);
  if (wasAdmin && (leaves || after['role'] !== 'ADMIN')) {
    const others = await write.find(User, ['id'], { where: row => sql`(${row('role')} = ${'ADMIN'} AND ${row('active')} AND ${row('id')} <> ${before['id']})`, limit: 1 });
    must(others.length, leaves ? 'deactivatedOn' : 'role', 'LAST_ADMIN', { ko: '마지막 관리자입니다. 먼저 다른 관리자를 정하십시오.', en: 'This is the last administrator; make another one first.' });
  }
  if (leaves) await endAccess(write.tx, Number(before['id']), Date.now());
}
