// Counts failed sign-ins by login and by address. An attempt is counted before the password is looked at, so that many at once gain nothing.
import { isIPv6 } from 'node:net';
import type { Transaction } from '../database/connection.js';
import { list, sql } from '../graph/sql.js';
import { delayAfter, FREE } from './delay.js';
import { digest } from './secret.js';
import { DAY, moment, SECOND, type Store } from './store.js';

interface Subject {
  key: string;
  free: number;
}

/** Failures are forgotten after a day without any. */
export const FORGOTTEN = DAY;

const subjectsOf = (login: string, address: string): Subject[] => [
  { key: digest(`login:${login.toLowerCase()}`), free: FREE.login },
  { key: digest(`address:${network(address)}`), free: FREE.address },
];

/** Who has one IPv6 address has 2^64 of them. */
const network = (address: string): string => {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  return [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest].slice(0, 4).join(':');
};

/** Counts an attempt; answers the seconds to wait when it may not be made now, else null. */
export async function countAttempt(store: Store, login: string, address: string): Promise<number | null> {
  const subjects = subjectsOf(login, address);
  // Who has to wait is told so without a word being written: however often he asks, writers are not held up and no rows gather.
  const locks = await store.connection.rows(sql`SELECT locked_until FROM sign_in_failure WHERE subject IN ${list(subjects.map(s => s.key))} AND locked_until > ${moment(store.now())}`);
  if (locks.length) return Math.max(...locks.map(([until]) => Math.ceil((Date.parse(String(until)) - store.now()) / SECOND)));
  return store.transact(async tx => {
    const now = store.now();
    const known = [];
    for (const s of subjects) known.push(await counted(tx, s, now));
    const waits = Math.max(...known.map(k => k.lockedUntil - now));
    if (waits > 0) return Math.ceil(waits / SECOND);
    for (const [i, s] of subjects.entries()) {
      const failures = known[i]!.failures + 1;
      const delay = delayAfter(failures, s.free);
      await tx.run(sql`UPDATE sign_in_failure SET failures = ${failures}, last_at = ${moment(now)}, locked_until = ${delay ? moment(now + delay) : ''} WHERE subject = ${s.key}`);
    }
    return null;
  });
}

/** The attempt was right: the login begins anew, the address is not charged for it. */
export function forgiveAttempt(store: Store, login: string, address: string): Promise<void> {
  return store.transact(async tx => {
    const [own, shared] = subjectsOf(login, address) as [Subject, Subject];
    await tx.run(sql`DELETE FROM sign_in_failure WHERE subject = ${own.key}`);
    await tx.run(sql`UPDATE sign_in_failure SET failures = failures - 1, locked_until = ${''} WHERE subject = ${shared.key} AND failures > 0`);
  });
}

/** Makes the subject's row if there is none and holds it until the transaction ends. */
async function counted(tx: Transaction, { key }: Subject, now: number): Promise<{ failures: number; lockedUntil: number }> {
  const held = await tx.run(sql`UPDATE sign_in_failure SET failures = failures + 0 WHERE subject = ${key}`);
  if (!held) await tx.run(sql`INSERT INTO sign_in_failure (subject, failures, last_at, locked_until) SELECT ${key}, 0, ${moment(now)}, ${''} FROM record_clock WHERE id = 1 AND NOT EXISTS (SELECT 1 FROM sign_in_failure WHERE subject = ${key})`);
  const [row] = await tx.rows(sql`SELECT failures, last_at, locked_until FROM sign_in_failure WHERE subject = ${key}`);
  if (!row || Date.parse(String(row[1])) + FORGOTTEN < now) return { failures: 0, lockedUntil: 0 };
  return { failures: Number(row[0]), lockedUntil: row[2] ? Date.parse(String(row[2])) : 0 };
}
