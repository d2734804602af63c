// The secret address of a calendar: one a user, kept as its hash.
import { sql } from '../../graph/sql.js';
import { digest, newSecret } from '../../identity/secret.js';
import { moment, type Store } from '../../identity/store.js';
import type { Viewer } from '../../identity/viewer.js';
import { byUser } from '../../identity/whoAsks.js';

/** A new secret in place of the one before. */
export function newCalendarLink(store: Store, user: number): Promise<{ secret: string; createdAt: string }> {
  return store.transact(async tx => {
    const secret = newSecret();
    const createdAt = moment(store.now());
    await tx.run(sql`DELETE FROM calendar_link WHERE user_id = ${user}`);
    await tx.run(sql`INSERT INTO calendar_link (user_id, hash, created_at) VALUES (${user}, ${digest(secret)}, ${createdAt})`);
    return { secret, createdAt };
  });
}

/** Answers whether there was one. */
export const endCalendarLink = async (store: Store, user: number): Promise<boolean> => (await store.transact(tx => tx.run(sql`DELETE FROM calendar_link WHERE user_id = ${user}`))) > 0;

/** When the link was made; null: there is none. */
export async function calendarLinkOf({ connection }: Store, user: number): Promise<string | null> {
  const [row] = await connection.rows(sql`SELECT created_at FROM calendar_link WHERE user_id = ${user}`);
  return row ? String(row[0]) : null;
}

/** Whose calendar a secret opens; null for a strange one, and for one of somebody who may no longer sign in. Both take the same steps. */
export async function ownerOf(store: Store, secret: string): Promise<Viewer | null> {
  const [row] = await store.connection.rows(sql`SELECT user_id FROM calendar_link WHERE hash = ${digest(secret)}`);
  return byUser(store, row ? Number(row[0]) : 0);
}

export const calendarAddress = (origin: string, secret: string): string => `${origin}/calendar/${secret}.ics`;
