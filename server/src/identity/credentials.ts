// The password of a user, as its hash.
import type { Transaction } from '../database/connection.js';
import { sql } from '../graph/sql.js';
import { moment } from './store.js';

export async function setHash(tx: Transaction, user: number, hash: string, now: number): Promise<void> {
  const known = await tx.run(sql`UPDATE credential SET hash = ${hash}, changed_at = ${moment(now)} WHERE user_id = ${user}`);
  if (!known) await tx.run(sql`INSERT INTO credential (user_id, hash, changed_at) VALUES (${user}, ${hash}, ${moment(now)})`);
}
