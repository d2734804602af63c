// Who asked a moment ago: a burst of requests of one session or token asks the database once a second. What this server writes empties it at once;
// what another server or a command writes (a token revoked, somebody deactivated) holds here a second later at the most.
import { SECOND } from './store.js';

const KEPT_MS = SECOND;
const MOST = 10_000;

export class Recent {
  private kept = new Map<string, { found: unknown; until: number }>();
  private generation = 0;

  /** `read` again when nothing is known of the key that still counts. Failures are not kept. */
  async of<T>(key: string, now: number, read: () => Promise<T | null>): Promise<T | null> {
    const known = this.kept.get(key);
    if (known && now < known.until && now >= known.until - KEPT_MS) return known.found as T;
    const generation = this.generation;
    const found = await read();
    // What was read before a write that has ended since may be its past.
    if (found === null || generation !== this.generation) return found;
    if (this.kept.size >= MOST) this.kept.clear();
    this.kept.set(key, { found, until: now + KEPT_MS });
    return found;
  }

  clear(): void {
    this.generation += 1;
    this.kept.clear();
  }
}
