// One JSON object a line (pino) on standard error, gathered and written beside the requests, not within them.
import pino from 'pino';
import type { Sink } from './log.js';
import { stackOf } from './log.js';

/** Bytes that are gathered before they are written, and how long the last of them wait. */
const GATHERED = 4_096;
const FLUSH_MS = 500;
/** When nobody takes the lines away, later ones are dropped instead of filling the memory. */
const MOST_WAITING = 8_000_000;

export function jsonLog(level: Sink['level'], descriptor = 2): Sink {
  const destination = pino.destination({ dest: descriptor, sync: false, minLength: GATHERED, maxLength: MOST_WAITING });
  const log = pino({ level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: label => ({ level: label }) }, messageKey: 'message' }, destination);
  setInterval(() => destination.flush(), FLUSH_MS).unref();
  return {
    level,
    write: ({ level: at, words, facts, fault }) => log[at](fault === undefined ? facts : { ...facts, error: stackOf(fault) }, words),
  };
}
