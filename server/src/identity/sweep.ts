// Takes out what has ended: sessions, links, forgotten failures, and tokens that have been over for a while.
import { raw, sql } from '../graph/sql.js';
import { noteFault } from '../operations/log.js';
import { endAccess } from './access.js';
import { FORGOTTEN } from './failures.js';
import { IDLE } from './sessions.js';
import { DAY, HOUR, moment, type Store } from './store.js';

/** Ended tokens stay in the list for a month, so that one sees what became of them. */
const TOKENS_STAY = 30 * DAY;

export function sweep(store: Store): Promise<void> {
  return store.transact(async tx => {
    const now = store.now();
    const gone = await tx.rows(sql`SELECT id FROM ${raw('`user`')} WHERE deactivated_on <= ${store.today()}`);
    for (const [id] of gone) await endAccess(tx, Number(id), now);
    await tx.run(sql`DELETE FROM session WHERE expires_at <= ${moment(now)} OR last_seen_at <= ${moment(now - IDLE)}`);
    await tx.run(sql`DELETE FROM sign_in_link WHERE expires_at <= ${moment(now)}`);
    await tx.run(sql`DELETE FROM sign_in_failure WHERE last_at < ${moment(now - FORGOTTEN)} AND locked_until < ${moment(now)}`);
    await tx.run(sql`DELETE FROM api_token WHERE expires_at <= ${moment(now - TOKENS_STAY)} OR revoked_at <= ${moment(now - TOKENS_STAY)}`);
  });
}

/** Now and every hour, until it is ended. */
export function keepSweeping(store: Store): () => void {
  const once = (): void => void sweep(store).catch((error: unknown) => noteFault('Ended sessions could not be taken out:', error));
  once();
  const timer = setInterval(once, HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
