// What a backup keeps: every record with its history, users, their passwords and tokens (as hashes only), published reports, letters that were sent.
import type { TableShape } from '../database/shape.js';

/**
 * Not kept: what lets somebody in without his password (sessions, sign-in links), counts of failed sign-ins, and the list of migrations, which
 * belongs to the tables and not to the rows. Who was signed in signs in again.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(['migration', 'session', 'sign_in_link', 'sign_in_failure']);

/** Letters under way are drawn anew by the next pass of reminders; those that are done must stay, so that nobody is reminded twice. */
const ONLY: Readonly<Record<string, string>> = { outbox: "`state` IN ('SENT', 'FAILED')" };

export const keptTables = (tables: readonly TableShape[]): TableShape[] => tables.filter(t => !LEFT_OUT.has(t.name));

/** Tables that stand empty after a restore. */
export const isKept = (table: string): boolean => !LEFT_OUT.has(table);

/** They are emptied too, all but the list of migrations. */
export const isReplaced = (table: string): boolean => table !== 'migration';

const quoted = (names: readonly string[]): string => names.map(n => `\`${n}\``).join(', ');

export const countOf = ({ name }: TableShape): string => `SELECT COUNT(*) FROM \`${name}\`${ONLY[name] ? ` WHERE ${ONLY[name]}` : ''}`;
export const rowsOf = ({ name, columns, key }: TableShape): string =>
  `SELECT ${quoted(columns.map(c => c.name))} FROM \`${name}\`${ONLY[name] ? ` WHERE ${ONLY[name]}` : ''}${key.length ? ` ORDER BY ${quoted(key)}` : ''}`;
