// Letters that are to be sent, as rows: put in once, claimed by one server at a time, kept with what became of them.
import type { Transaction } from '../database/connection.js';
import { list, sql, type Sql } from '../graph/sql.js';
import { newId } from '../identity/secret.js';
import { HOUR, MINUTE, moment, type Store } from '../identity/store.js';

export type Clocked = Pick<Store, 'connection' | 'transact' | 'now'>;

export interface Letter {
  /** What it is about and for which day: there is never a second letter of the same. */
  dedupe: string;
  /** Key of the user it is for. */
  user: number;
  kind: string;
  record: string;
  address: string;
  subject: string;
  body: string;
}

/** A letter that this server works on until its lease ends. */
export interface Claimed {
  id: string;
  lease: string;
  address: string;
  subject: string;
  body: string;
  messageId: string;
  createdAt: string;
  tries: number;
}

/** Longer than one letter can take, so that nobody else works on it meanwhile. */
export const LEASE = 5 * MINUTE;
export const MOST_TRIES = 8;
/** From one try to the next: about a day in all. */
const PAUSES = [1 * MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];
const CHUNK = 50;

/** Puts in the letters that were not put in before; answers how many. `domain` is that of their Message-IDs. */
export async function putIn(store: Clocked, letters: readonly Letter[], domain: string): Promise<number> {
  let added = 0;
  for (let i = 0; i < letters.length; i += CHUNK) added += await store.transact(tx => putInChunk(tx, letters.slice(i, i + CHUNK), domain, moment(store.now())));
  return added;
}

async function putInChunk(tx: Transaction, letters: readonly Letter[], domain: string, now: string): Promise<number> {
  // Two servers that put in at once do so one after the other: who writes holds this row.
  await tx.run(sql`UPDATE record_clock SET revision = revision WHERE id = 1`);
  const known = new Set((await tx.rows(sql`SELECT dedupe FROM outbox WHERE dedupe IN ${list(letters.map(l => l.dedupe))}`)).map(r => String(r[0])));
  const fresh = letters.filter((l, i) => !known.has(l.dedupe) && letters.findIndex(other => other.dedupe === l.dedupe) === i);
  for (const l of fresh) {
    const id = newId();
    await tx.run(sql`INSERT INTO outbox (id, dedupe, user_id, kind, record, address, subject, body, message_id, created_at, state, next_try, tries, lease, lease_until, handed_at, repeats, sent_at, trouble)
      VALUES (${id}, ${l.dedupe}, ${l.user}, ${l.kind}, ${l.record}, ${l.address}, ${[...l.subject].slice(0, 300).join('')}, ${l.body}, ${`<${id}@${domain}>`}, ${now}, ${'WAITING'}, ${now}, 0, ${null}, ${null}, ${null}, 0, ${null}, ${null})`);
  }
  return fresh.length;
}

/**
 * Takes the next letter whose time has come, with a lease: no other server takes it while that lasts. null: there is none.
 * A letter whose lease has run out was left by a server that died. If its handing over had not begun, nobody has it, and it
 * is simply sent. If it had, whether the mail server took it is unknown: it is counted in `repeats` and sent again.
 */
export async function claim(store: Clocked): Promise<Claimed | null> {
  for (;;) {
    const taken = await store.transact(tx => claimNext(tx, store.now()));
    if (taken !== 'again') return taken;
  }
}

async function claimNext(tx: Transaction, now: number): Promise<Claimed | 'again' | null> {
  const [row] = await tx.rows(sql`SELECT id, lease, tries, address, subject, body, message_id, created_at FROM outbox
    WHERE (state = ${'WAITING'} AND next_try <= ${moment(now)}) OR (state = ${'SENDING'} AND lease_until <= ${moment(now)}) ORDER BY next_try, id LIMIT 1`);
  if (!row) return null;
  const [id, left, tries, address, subject, body, messageId, createdAt] = row.map(v => (v === null ? null : String(v)));
  const unchanged = sql`id = ${id} AND tries = ${Number(tries)} AND state IN ('WAITING', 'SENDING') AND ${left === null ? sql`lease IS NULL` : sql`lease = ${left}`}`;
  const doubt = sql`repeats = repeats + (CASE WHEN handed_at IS NULL THEN 0 ELSE 1 END)`;
  if (Number(tries) >= MOST_TRIES) {
    await tx.run(sql`UPDATE outbox SET state = ${'FAILED'}, ${doubt}, lease = ${null}, lease_until = ${null}, trouble = ${'The server died while it sent this letter.'} WHERE ${unchanged}`);
    return 'again';
  }
  const lease = newId();
  const mine = await tx.run(sql`UPDATE outbox SET state = ${'SENDING'}, ${doubt}, handed_at = ${null}, tries = tries + 1, lease = ${lease}, lease_until = ${moment(now + LEASE)} WHERE ${unchanged}`);
  if (!mine) return 'again';
  return { id: id!, lease, address: address!, subject: subject!, body: body!, messageId: messageId!, createdAt: createdAt!, tries: Number(tries) + 1 };
}

/** Notes that the handing over begins now; refuses when the lease has run out and another may be at it. */
export async function handOver(store: Clocked, letter: Claimed): Promise<void> {
  const now = store.now();
  const mine = await settle(store, letter, sql`handed_at = ${moment(now)}, lease_until = ${moment(now + LEASE)}`, sql` AND lease_until > ${moment(now)}`);
  if (!mine) throw new Error('The lease of this letter has run out; another server sends it.');
}

export const sent = (store: Clocked, letter: Claimed): Promise<boolean> =>
  settle(store, letter, sql`state = ${'SENT'}, sent_at = ${moment(store.now())}, lease = ${null}, lease_until = ${null}, trouble = ${null}`);

/** It did not go: later again, or never. `refused`: the mail server itself said that it has not taken it. */
export function failed(store: Clocked, letter: Claimed, trouble: string, refused: boolean): Promise<boolean> {
  const ends = letter.tries >= MOST_TRIES;
  const next = store.now() + (PAUSES[letter.tries - 1] ?? 0);
  const doubt = refused ? sql`handed_at = ${null}` : sql`repeats = repeats + (CASE WHEN handed_at IS NULL THEN 0 ELSE 1 END), handed_at = ${null}`;
  return settle(store, letter, sql`state = ${ends ? 'FAILED' : 'WAITING'}, ${doubt}, next_try = ${moment(next)}, lease = ${null}, lease_until = ${null}, trouble = ${trouble.slice(0, 1000)}`);
}

/** Writes what became of a letter, if it is still this server's. */
async function settle(store: Clocked, { id, lease }: Claimed, values: Sql, more: Sql = sql``): Promise<boolean> {
  return (await store.transact(tx => tx.run(sql`UPDATE outbox SET ${values} WHERE id = ${id} AND lease = ${lease} AND state = ${'SENDING'}${more}`))) > 0;
}
