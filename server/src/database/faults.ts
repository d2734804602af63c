// What a database's own error means for who asked: it is away, too slow, gave way to another, or takes no writes. What none of these is stays a fault of ours.
import type { GraphQLError } from 'graphql';
import { unavailable } from './connection.js';

/** How long a statement may take, the wait for a connection included, before whoever asked is told so. */
export const ANSWER_MS = 4_000;
/** After so long the database itself ends a statement. */
export const STATEMENT_MS = 3_500;

/**
 * lost: the connection is gone, or there is none to be had. late: no answer in time. ended: the database ended a statement that took too long.
 * gaveWay: another transaction stood in the way. crowded: too many wait. noWrites: a full disk, or a database that is set to be read only.
 */
export type Fault = 'lost' | 'late' | 'ended' | 'gaveWay' | 'crowded' | 'noWrites';

interface Given {
  code?: unknown;
  errno?: unknown;
  fatal?: unknown;
  message?: unknown;
}

/** No answer within ANSWER_MS: the database hangs, or the way to it does. */
export class Late extends Error {}

/** MariaDB's and MySQL's numbers. */
const NUMBERS: Readonly<Record<number, Fault>> = {
  1205: 'gaveWay', 1213: 'gaveWay', 1020: 'gaveWay',
  1969: 'ended', 3024: 'ended',
  1040: 'crowded', 1203: 'crowded', 1226: 'crowded',
  1053: 'lost', 1927: 'lost', 1317: 'lost', 3169: 'lost',
  // Set to be read only; or no space left, in a file, a table or a log.
  1290: 'noWrites', 1792: 'noWrites', 1836: 'noWrites', 1036: 'noWrites', 1021: 'noWrites', 1114: 'noWrites', 1030: 'noWrites', 1026: 'noWrites', 3: 'noWrites',
};

/** The driver's and the system's words when a connection cannot be made or goes away. */
const LOST = new Set(['PROTOCOL_CONNECTION_LOST', 'ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What an error of either database means; null: something else. */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof Late) return 'late';
  const { code, errno, fatal, message } = (error ?? {}) as Given;
  const numbered = typeof errno === 'number' ? NUMBERS[errno] : undefined;
  if (numbered) return numbered;
  const text = String(code ?? '');
  if (text.startsWith('SQLITE_')) return ofSqlite(text);
  if (fatal === true || LOST.has(text)) return 'lost';
  return message === 'Queue limit reached.' ? 'crowded' : null;
}

/** SQLITE_IOERR_WRITE, _FSYNC, _TRUNCATE …: the disk takes nothing; one that cannot even be read is lost. */
function ofSqlite(code: string): Fault | null {
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'gaveWay';
  if (code.startsWith('SQLITE_IOERR_READ') || code === 'SQLITE_IOERR_SHORT_READ') return 'lost';
  return /^SQLITE_(FULL|READONLY|IOERR|CANTOPEN)/.test(code) ? 'noWrites' : null;
}

const READING: Readonly<Record<Fault, string>> = {
  lost: 'The database cannot be reached at present. Try again in a moment.',
  late: `The database did not answer within ${ANSWER_MS / 1000} s. Try again in a moment.`,
  ended: `This took the database longer than ${STATEMENT_MS / 1000} s and was ended. Ask for less at once, or try again later.`,
  gaveWay: 'The database is held by another program at present. Try again in a moment.',
  crowded: 'Too many wait for the database at present. Try again in a moment.',
  noWrites: 'The database cannot be read at present. Try again later, and tell the administrator.',
};

const WRITING: Readonly<Record<Fault, string>> = {
  lost: 'The database cannot be reached; nothing was done. Try again in a moment.',
  late: `The database did not answer within ${ANSWER_MS / 1000} s; nothing was done. Try again in a moment.`,
  ended: `This took the database longer than ${STATEMENT_MS / 1000} s and was ended; nothing was done. Change less at once, or try again later.`,
  gaveWay: 'Others are writing the same; nothing was done. Try again in a moment.',
  crowded: 'Too many wait to write at present; nothing was done. Try again in a moment.',
  noWrites: 'The database takes no writes at present: its disk is full, or it is set to be read only. Nothing was written, and reading goes on. Try again later, and tell the administrator.',
};

/** What who asked for rows is told; an error that is no fault of the database stays as it is. */
export const toReader = (error: unknown): unknown => told(error, READING);
/** What who asked to write is told: nothing was written. */
export const toWriter = (error: unknown): unknown => told(error, WRITING);

function told(error: unknown, words: Readonly<Record<Fault, string>>): GraphQLError | unknown {
  const fault = faultOf(error);
  if (fault === null) return error;
  log(fault, error);
  return unavailable(words[fault]);
}

const QUIET_MS = 10_000;
const logged = new Map<Fault, number>();

/** The cause, which nobody else is told: one line for all that come of it within a while. */
function log(fault: Fault, error: unknown): void {
  const now = Date.now();
  if (now - (logged.get(fault) ?? 0) < QUIET_MS) return;
  logged.set(fault, now);
  process.stderr.write(`${new Date(now).toISOString()} The database (${fault}): ${error instanceof Error ? error.message : String(error)}\n`);
}

/** Who sent COMMIT and lost the connection before the answer cannot know. */
export const UNKNOWN = 'The database was lost while this was being kept; whether it was done is not known. Send it again with the same idempotencyKey, or read first.';
