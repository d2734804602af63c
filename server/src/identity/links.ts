// Sign-in links: for a new colleague, a forgotten password, the first start. Fifteen minutes, once; a newer one takes the place of the older.
import type { Transaction } from '../database/connection.js';
import { sql } from '../graph/sql.js';
import { digest, newSecret } from './secret.js';
import { MINUTE, moment, type Store } from './store.js';

export const LINK_LASTS = 15 * MINUTE;

export interface SignInLink {
  secret: string;
  expiresAt: string;
}

export function newLink(store: Store, user: number): Promise<SignInLink> {
  return store.transact(async tx => {
    const secret = newSecret();
    const expiresAt = moment(store.now() + LINK_LASTS);
    await tx.run(sql`DELETE FROM sign_in_link WHERE user_id = ${user}`);
    await tx.run(sql`INSERT INTO sign_in_link (hash, user_id, expires_at, used_at) VALUES (${digest(secret)}, ${user}, ${expiresAt}, ${null})`);
    return { secret, expiresAt };
  });
}

/** Uses a link up; answers whose it was, or null when it is unknown, used or too old. Of two that use it at once, one succeeds. */
export async function useLink(tx: Transaction, secret: string, now: number): Promise<number | null> {
  const hash = digest(secret);
  const used = await tx.run(sql`UPDATE sign_in_link SET used_at = ${moment(now)} WHERE hash = ${hash} AND used_at IS NULL AND expires_at > ${moment(now)}`);
  if (!used) return null;
  const [row] = await tx.rows(sql`SELECT user_id FROM sign_in_link WHERE hash = ${hash}`);
  return Number(row![0]);
}

/** The page of a link: it asks to sign in, so that a preview of the link does not use it up. */
export const linkAddress = (origin: string, { secret }: SignInLink): string => `${origin}/sign-in?link=${secret}`;
