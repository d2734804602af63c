// Signing in by password or link, and passwords. The caller's browser gets a session; what is refused is told as data.
import { problem, refuse, type Problem } from '../writing/refusal.js';
import { sql } from '../graph/sql.js';
import { accountOf, accounts, type Account } from './accounts.js';
import type { Caller } from './caller.js';
import { setHash } from './credentials.js';
import { countAttempt, forgiveAttempt } from './failures.js';
import { useLink } from './links.js';
import { hashOf, isRight } from './password.js';
import { passwordProblem } from './passwordRules.js';
import { endSessions, openSession, type Via } from './sessions.js';
import type { Store } from './store.js';

const LONGEST_LOGIN = 200;

/** Attempts for one login follow each other: several right ones at once do not lock each other out. */
const turns = new Map<string, Promise<unknown>>();

function inTurn<T>(login: string, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(login) ?? Promise.resolve()).then(work);
  const over = mine.then(() => undefined, () => undefined);
  turns.set(login, over);
  void over.then(() => turns.get(login) === over && turns.delete(login));
  return mine;
}

/** The account, when the password is right. Unknown logins, deactivated ones and wrong passwords take the same way and get the same words. */
async function checkedAccount(store: Store, caller: Caller, { login, password, path, wrong }: { login: string; password: string; path: string; wrong: Problem }): Promise<Account> {
  const key = login.normalize('NFC').toLowerCase().slice(0, LONGEST_LOGIN);
  return inTurn(key, async () => {
    const wait = await countAttempt(store, key, caller.place.address);
    if (wait !== null) {
      refuse(path, 'LOCKED', { ko: `여러 번 틀려 잠시 막았습니다. ${wait}초 뒤에 다시 해 보십시오.`, en: `Too many failed attempts. Try again in ${wait} seconds.` });
    }
    const account = await accountOf(store, key);
    const right = await isRight(password, account?.hash ?? null);
    if (!right || !account?.active) refuse(wrong.path, wrong.code, { ko: wrong.messageKo, en: wrong.message });
    await forgiveAttempt(store, key, caller.place.address);
    return account;
  });
}

const WRONG = problem('password', 'WRONG_CREDENTIALS', { ko: '로그인 이름이나 비밀번호가 맞지 않습니다.', en: 'Login or password is not right.' });
const WRONG_CURRENT = problem('current', 'WRONG_CREDENTIALS', { ko: '지금 쓰는 비밀번호가 맞지 않습니다.', en: 'The current password is not right.' });
const LINK_OVER = { ko: '이미 썼거나 15분이 지난 링크입니다. 관리자에게 새 링크를 받으십시오.', en: 'This link was used already or is older than 15 minutes; ask the administrator for a new one.' };

/** Answers the key of the user who is signed in from now on. */
export async function signIn(store: Store, caller: Caller, { login, password }: { login: string; password: string }): Promise<number> {
  const { id } = await checkedAccount(store, caller, { login, password, path: 'login', wrong: WRONG });
  return begin(store, caller, id, 'PASSWORD');
}

export async function signInByLink(store: Store, caller: Caller, secret: string): Promise<number> {
  const { user, session } = await store.transact(async tx => {
    const found = await useLink(tx, secret, store.now());
    const [account] = found === null ? [] : await accounts(store, sql`u.id = ${found}`);
    if (!account?.active) return { user: null, session: null };
    return { user: account.id, session: await openSession(tx, store.now(), { user: account.id, via: 'LINK', place: caller.place, instead: caller.session?.id }) };
  });
  if (user === null) refuse('secret', 'LINK_OVER', LINK_OVER);
  caller.respond.session(session);
  return user;
}

/** A new session for a user who has shown who he is. */
export async function begin(store: Store, caller: Caller, user: number, via: Via): Promise<number> {
  caller.respond.session(await store.transact(tx => openSession(tx, store.now(), { user, via, place: caller.place, instead: caller.session?.id })));
  return user;
}

/** The current password is asked for, and counted like a sign-in: a session left open is no way to guess it. */
export async function changePassword(store: Store, caller: Caller, { current, next }: { current: string; next: string }): Promise<void> {
  const login = caller.viewer.login!;
  await checkedAccount(store, caller, { login, password: current, path: 'current', wrong: WRONG_CURRENT });
  if (current === next) refuse('next', 'UNCHANGED', { ko: '지금과 다른 비밀번호를 정하십시오.', en: 'Choose a password other than the current one.' });
  await keep(store, caller, next);
}

/** After a sign-in by link nobody knows a current password. */
export async function setPassword(store: Store, caller: Caller, next: string): Promise<void> {
  if (caller.session?.via !== 'LINK') refuse('next', 'CURRENT_NEEDED', { ko: '링크로 로그인했을 때만 지금 비밀번호 없이 정할 수 있습니다. 비밀번호 변경을 쓰십시오.', en: 'Only after a sign-in by link is a password set without the current one; use changePassword.' });
  await keep(store, caller, next);
}

/** The new password stands; every other session and open link of the user ends. */
async function keep(store: Store, { viewer, session }: Caller, next: string): Promise<void> {
  const broken = passwordProblem(next, viewer.login ?? '', ['next']);
  if (broken) refuse(broken.path, broken.code, { ko: broken.messageKo, en: broken.message });
  const hash = await hashOf(next);
  const user = viewer.user!;
  await store.transact(async tx => {
    await setHash(tx, user, hash, store.now());
    await endSessions(tx, user, session?.id);
    await tx.run(sql`DELETE FROM sign_in_link WHERE user_id = ${user}`);
    if (session) await tx.run(sql`UPDATE session SET via = ${'PASSWORD'} WHERE id = ${session.id}`);
  });
}
