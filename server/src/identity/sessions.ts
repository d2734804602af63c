// Sessions: a secret in the browser's cookie, its hash here. They end twelve hours after the last request, or seven days after sign-in.
import type { Transaction } from '../database/connection.js';
import { sql } from '../graph/sql.js';
import { digest, newId, newSecret } from './secret.js';
import { DAY, HOUR, MINUTE, moment, type Store } from './store.js';

export const IDLE = 12 * HOUR;
export const LONGEST = 7 * DAY;
/** The last use is written at most once in so long. */
export const TOUCH = MINUTE;

export type Via = 'PASSWORD' | 'LINK' | 'OIDC';

/** Where a session is: what its owner needs to know it again. */
export interface Place {
  agent: string;
  address: string;
}

export interface NewSession {
  user: number;
  via: Via;
  place: Place;
  /** The session that the browser had so far ends: a secret never outlives a sign-in. */
  instead?: string | undefined;
}

/** A new session; answers its secret, which is always one made here. */
export async function openSession(tx: Transaction, now: number, { user, via, place, instead }: NewSession): Promise<string> {
  const secret = newSecret();
  if (instead) await tx.run(sql`DELETE FROM session WHERE id = ${instead}`);
  await tx.run(sql`INSERT INTO session (id, hash, user_id, via, created_at, last_seen_at, expires_at, agent, address)
    VALUES (${newId()}, ${digest(secret)}, ${user}, ${via}, ${moment(now)}, ${moment(now)}, ${moment(now + LONGEST)}, ${place.agent.slice(0, 300)}, ${place.address.slice(0, 64)})`);
  return secret;
}

export const endSession = (store: Store, id: string): Promise<number> => store.transact(tx => tx.run(sql`DELETE FROM session WHERE id = ${id}`));

/** Ends all sessions of a user, but for one if it is named. */
export const endSessions = (tx: Transaction, user: number, but = ''): Promise<number> => tx.run(sql`DELETE FROM session WHERE user_id = ${user} AND id <> ${but}`);

export interface KnownSession extends Place {
  id: string;
  via: Via;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
}

/** The sessions of a user that stand, newest first. */
export async function sessionsOf(store: Store, user: number): Promise<KnownSession[]> {
  const now = store.now();
  const rows = await store.connection.rows(sql`SELECT id, via, created_at, last_seen_at, expires_at, agent, address FROM session
    WHERE user_id = ${user} AND expires_at > ${moment(now)} AND last_seen_at > ${moment(now - IDLE)} ORDER BY created_at DESC, id`);
  return rows.map(([id, via, createdAt, lastSeenAt, expiresAt, agent, address]) => ({ id, via, createdAt, lastSeenAt, expiresAt, agent, address }) as unknown as KnownSession);
}
