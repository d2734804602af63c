// One GraphQL request as those see it who keep the server running: who, what, how much, how long. Never what was asked for, nor what was answered.
import type { Told } from '../graph/executor.js';
import type { Viewer } from '../identity/viewer.js';
import { isNoted, note } from './log.js';
import type { Metrics } from './metrics.js';
import { levelsOf } from './plan.js';
import type { Watch } from './watch.js';

/** Filled while the request is worked on. */
export interface Seen {
  /** performance.now() at its beginning. */
  began: number;
  requestId: string;
  viewer: Viewer | null;
  /** null: refused before it was read. */
  told: Told | null;
  /** null: answered without asking the database. */
  watch: Watch | null;
}

/** Statements of a slow request that are told, and characters of each. */
const MOST_LEVELS = 40;
const LONGEST_LEVEL = 4_000;
const LONGEST_NAME = 80;

/** By the status what an answer that GraphQL did not reach is called. */
const CODES: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 429: 'RATE_LIMITED', 500: 'INTERNAL_SERVER_ERROR', 503: 'SERVICE_UNAVAILABLE' };

/** User-12; or what asks without being a person. */
const principalOf = (viewer: Viewer | null): string | null => viewer && (viewer.user === null ? viewer.kind : `User-${viewer.user}`);

export const observer = (metrics: Metrics, slowMs: number) => (seen: Seen, status: number): void => {
  const ms = performance.now() - seen.began;
  const { told, watch, viewer } = seen;
  const code = told?.code ?? (status < 400 ? 'OK' : (CODES[status] ?? 'BAD_REQUEST'));
  const statements = watch?.asked.length ?? 0;
  metrics.request(told?.name ?? null, told?.kind ?? 'unread', code, viewer?.role != null, ms / 1000, told?.cost ?? null, statements);
  const slow = slowMs > 0 && ms > slowMs;
  const failed = status >= 500;
  if (!slow && !failed && !isNoted('info')) return;
  const facts = {
    requestId: seen.requestId, operation: told?.name?.slice(0, LONGEST_NAME) ?? null, kind: told?.kind ?? null, principal: principalOf(viewer), status, code,
    ms: Math.round(ms * 10) / 10, cost: told?.cost ?? null, statements, ...(told && !watch ? { kept: true } : {}),
  };
  // Once: the plan goes with the line of the request.
  if (slow) note({ level: 'warn', words: 'slow request', facts: { ...facts, plan: levelsOf(watch?.asked.slice(0, MOST_LEVELS) ?? [], false).map(level => level.slice(0, LONGEST_LEVEL)) } });
  else note({ level: failed ? 'error' : 'info', words: 'request', facts });
};
