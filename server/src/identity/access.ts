// Ends what a user could ask with: all sessions, open links and tokens.
import { sql } from '../graph/sql.js';
import type { Transaction } from '../database/connection.js';
import { moment } from './store.js';

export async function endAccess(tx: Transaction, user: number, now: number): Promise<void> {
  await tx.run(sql`DELETE FROM session WHERE user_id = ${user}`);
  await tx.run(sql`DELETE FROM sign_in_link WHERE user_id = ${user}`);
  await tx.run(sql`UPDATE api_token SET revoked_at = ${moment(now)} WHERE user_id = ${user} AND revoked_at IS NULL`);
}
