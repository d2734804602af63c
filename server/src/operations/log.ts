// What the server notes of itself. Whoever notes knows no form: on a terminal and in commands a line for people, in service JSON (jsonLog.ts).

export type Level = 'error' | 'warn' | 'info';

export interface Entry {
  level: Level;
  /** A short sentence, the same for all of its kind. */
  words: string;
  /** What it is about, by name. Never a variable of a query, a token, a cookie, a password. */
  facts?: Readonly<Record<string, unknown>>;
  /** What failed: its stack is for the log alone. */
  fault?: unknown;
}

export interface Sink {
  /** Lines below it are not written. */
  level: Level | 'silent';
  write(entry: Entry): void;
}

const WEIGHT = { info: 1, warn: 2, error: 3, silent: 4 } as const;

/** A line for people on standard error. */
export const lines = (level: Sink['level']): Sink => ({
  level,
  write: ({ words, facts, fault }) => void process.stderr.write(`${new Date().toISOString()} ${[words, ...(facts ? [told(facts)] : []), ...(fault === undefined ? [] : [stackOf(fault)])].filter(Boolean).join(' ')}\n`),
});

let sink: Sink = lines('warn');

/** From now on all is noted there; answers where it was noted so far. */
export function noteIn(other: Sink): Sink {
  const before = sink;
  sink = other;
  return before;
}

export const isNoted = (level: Level): boolean => WEIGHT[level] >= WEIGHT[sink.level];

export function note(entry: Entry): void {
  if (isNoted(entry.level)) sink.write(entry);
}

/** What went wrong beside an answer, or instead of one. */
export const noteFault = (words: string, fault: unknown): void => note({ level: 'error', words, fault });

export const stackOf = (fault: unknown): string => (fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));

/** Lists below each other, the rest in a row. */
const told = (facts: Readonly<Record<string, unknown>>): string => {
  const row = Object.entries(facts).filter(([, value]) => !Array.isArray(value) && value !== null).map(([name, value]) => `${name}=${String(value)}`);
  return [row.join(' '), ...Object.values(facts).filter(Array.isArray).flat().map(item => (typeof item === 'string' ? item : JSON.stringify(item)))].join('\n');
};
