// A report as it is answered at one revision: settled to plain data, with a hash of each table and of them all.
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { views } from '@gujeong/shared/reports/index';
import type { Connection } from '../../database/connection.js';
import { EVERYTHING } from '../../graph/access.js';
import type { Request } from '../../graph/engine.js';
import { name, sql } from '../../graph/sql.js';
import { answer } from './answer.js';
import type { Check, ReportTable } from './report.types.js';
import type { Reporting } from './reporting.js';

export interface Frozen {
  revision: number;
  recordedAt: string;
  tables: { view: string; content: string; hash: string }[];
  hash: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** The hash of a report from the hashes of its tables, in order. */
export const hashOf = (tables: readonly { view: string; hash: string }[]): string => sha256(tables.map(t => `${t.view} ${t.hash}\n`).join(''));

/**
 * Every view as the graph stood at a revision; the latest one when none is given. The latest is read from the records as they are, which takes half of the time, unless
 * somebody writes meanwhile.
 */
export async function freeze(reporting: Reporting, asked: Request, asOf: string | null, at?: number): Promise<Frozen> {
  if (at !== undefined) return struck(reporting, asked, asOf, await revisionOf(asked, at), at);
  const before = await revisionOf(asked);
  const frozen = await struck(reporting, asked, asOf, before, null);
  const after = await revisionOf(asked);
  return after.revision === before.revision ? frozen : struck(reporting, asked, asOf, after, after.revision);
}

type Struck = Pick<Frozen, 'revision' | 'recordedAt'>;

/** A revision by its number; the latest without one. */
async function revisionOf({ connection }: Request, at?: number): Promise<Struck> {
  const [[revision, recordedAt] = [0, '']] = await connection.rows(at === undefined ? sql`SELECT id, ${name('at')} FROM revision ORDER BY id DESC LIMIT 1` : sql`SELECT id, ${name('at')} FROM revision WHERE id = ${at}`);
  return { revision: Number(revision), recordedAt: String(recordedAt) };
}

async function struck(reporting: Reporting, asked: Request, asOf: string | null, about: Struck, recorded: number | null): Promise<Frozen> {
  const request: Request = { ...asked, access: EVERYTHING, recorded };
  const tables = [];
  for (const view of views) {
    const content = JSON.stringify(await settled(await answer(reporting, await reporting.compose(view, asOf ?? view.asOf, request), request)));
    tables.push({ view: view.id, content, hash: sha256(content) });
  }
  return { ...about, tables, hash: hashOf(tables) };
}

/** Values that are asked for lazily, asked for, those of a row side by side; the checks of a cell are those of its table again and are left out. */
async function settled(value: unknown): Promise<unknown> {
  const given = await value;
  if (Array.isArray(given)) {
    const out: unknown[] = [];
    for (const each of given) out.push(await settled(each));
    return out;
  }
  if (given === null || typeof given !== 'object') return given;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(given)) out[key] = await settledPart(key, (given as Record<string, unknown>)[key]);
  return out;
}

async function settledPart(key: string, value: unknown): Promise<unknown> {
  if (key === 'figure') return settledFigure(value as object);
  if (key !== 'cells' || !Array.isArray(value)) return settled(value);
  // All rows take a while: others are answered in between.
  await setImmediate();
  return Promise.all(value.map(settled));
}

const settledFigure = async (figure: object): Promise<unknown> => settled({ ...Object.fromEntries(Object.entries(figure)), checks: [] });

export interface PublishedTable {
  view: string;
  content: string;
  hash: string;
}

export async function publishedTables(connection: Connection, report: number, view?: string): Promise<PublishedTable[]> {
  const rows = await connection.rows(sql`SELECT ${name('view')}, content, hash FROM published_table WHERE report_id = ${report}${view === undefined ? sql`` : sql` AND ${name('view')} = ${view}`} ORDER BY ${name('position')}`);
  return rows.map(([v, content, hash]) => ({ view: String(v), content: String(content), hash: String(hash) }));
}

/** The table as it was answered; each cell finds its checks among the table's again. */
export function thawed({ content }: PublishedTable): ReportTable {
  const table = JSON.parse(content) as ReportTable;
  const give = (t: ReportTable, checks: readonly Check[]): void => {
    for (const row of t.rows) for (const cell of row.cells) cell.figure.checks = checks.filter(c => c.cells.some(x => x.table === t.id && x.row === row.id && x.column === cell.column));
    for (const more of t.more) give(more, checks);
  };
  give(table, table.checks);
  return table;
}

export const unchanged = ({ content, hash }: PublishedTable): boolean => sha256(content) === hash;
