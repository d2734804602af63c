// All nouns at once into an empty database, with the ids they had: what an export of everything holds is there again, and begins a new history.
// Rows come as loading data brings them, not by the verbs: their rules were kept where they were first written.
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { loadingRevision, recordAll } from '../database/history.js';
import { insert } from '../dataset/insert.js';
import { DatasetLoad } from '../dataset/loaded.entity.js';
import type { TableRows } from '../dataset/store.js';
import type { Model, Noun } from '../graph/model.js';
import { StartError } from '../settings.js';
import { columnsOf } from '../writing/touched.js';
import { kept } from '../writing/value.js';
import { mapColumns, type Mapped } from './columns.js';
import { shownCell, type Row } from './cell.js';
import { fault, type Fault } from './fault.js';
import { FileTargets, keyIn } from './fileTargets.js';
import { readRow } from './rowReader.js';
import { imports } from './verbs.js';

export interface NamedSheet {
  /** The noun's name. */
  name: string;
  rows: Row[];
}

export interface Restored {
  rows: number;
  /** Faults by sheet; nothing was written if there are any. */
  faults: (Fault & { sheet: string })[];
}

interface Part {
  noun: Noun;
  mapped: Mapped;
  rows: readonly Row[];
}

/** Refused unless the database is empty. */
export async function restore(source: DataSource, model: Model, sheets: readonly NamedSheet[], progress?: (done: number, all: number) => void): Promise<Restored> {
  await mustBeEmpty(source, model);
  const targets = new FileTargets();
  const faults: Restored['faults'] = [];
  const say = (sheet: string, found: readonly Fault[]): void => void faults.push(...found.map(f => ({ ...f, sheet })));
  const parts = sheets.flatMap(({ name, rows: [heading, ...rows] }): Part[] => {
    const noun = model.named(name);
    if (!noun || !imports(noun)) return say(name, [fault({}, 'UNKNOWN_SHEET', { ko: `${name}은(는) 올릴 수 있는 자료의 이름이 아닙니다. 시트 이름은 Project처럼 영문 자료 이름입니다.`, en: `${name} is no noun that a file brings; sheets are named by nouns, Project for example.` })]), [];
    if (!heading) return [];
    const mapped = mapColumns(noun, heading);
    say(name, mapped.faults);
    say(name, targets.note(noun, mapped, rows));
    return [{ noun, mapped, rows }];
  });
  const tables: TableRows[] = [];
  for (const part of parts) tables.push(...(await tablesOf(part, targets, found => say(part.noun.name, found))));
  if (faults.length) return { rows: 0, faults };
  return { rows: await store(source, tables, progress), faults };
}

const FREE: ReadonlySet<string> = new Set(['version']);

/** The rows of a noun's own table, and of its link tables. */
async function tablesOf({ noun, mapped, rows }: Part, targets: FileTargets, say: (faults: readonly Fault[]) => void): Promise<TableRows[]> {
  const columns = columnsOf(noun);
  const idAt = mapped.columns.find(c => c.attribute.name === 'id')?.index ?? -1;
  const own: unknown[][] = [];
  const links = noun.links.map((a): TableRows & { of: string } => ({ of: a.name, table: a.link.table, columns: [a.link.mine, a.link.theirs], rows: [] }));
  for (const row of rows) {
    const { values, faults } = await readRow(row, mapped, targets, FREE);
    // An empty text (a cell that the document leaves blank) comes as no value; where there must be one it is that.
    for (const a of columns) if (a.kind === 'column' && a.leaf === 'string' && !a.nullable && !a.unique) values[a.name] ??= '';
    const key = keyIn(noun, shownCell(row.cells[idAt]));
    const missing = columns.filter(a => !a.nullable && !GIVEN.has(a.name) && values[a.name] == null && !faults.some(f => f.column === mapped.columns.find(c => c.attribute === a)?.heading));
    say([...faults, ...missing.map(a => fault({ row: row.number, column: a.name }, 'REQUIRED', { ko: '반드시 적어야 합니다.', en: 'This must be given.' }))]);
    own.push(columns.map(a => {
      if (a.name === 'id') return key;
      if (a.name === 'version') return 1;
      const value = values[a.name] ?? (a.name === 'origin' ? 'ENTERED' : null);
      return kept(a, typeof value === 'string' ? value.normalize('NFC') : value);
    }));
    for (const link of links) for (const target of new Set((values[link.of] ?? []) as number[])) link.rows.push([key, target]);
  }
  return [{ table: noun.table, columns: columns.map(a => a.column), rows: own }, ...links.map(({ table, columns: names, rows: pairs }) => ({ table, columns: names, rows: pairs }))].filter(t => t.rows.length);
}

const GIVEN: ReadonlySet<string> = new Set(['id', 'version', 'origin']);

async function store(source: DataSource, tables: readonly TableRows[], progress?: (done: number, all: number) => void): Promise<number> {
  const all = tables.reduce((n, t) => n + t.rows.length, 0);
  const runner = source.createQueryRunner();
  const mysql = source.options.type === 'mariadb';
  try {
    await runner.connect();
    // Nouns point at each other in circles; what they point at was found in the file.
    await runner.query(mysql ? 'SET foreign_key_checks = 0' : 'PRAGMA foreign_keys = OFF');
    await runner.startTransaction();
    const revision = await loadingRevision(runner, 'import');
    let done = 0;
    for (const table of tables) await insert(runner, table, n => progress?.((done += n), all));
    await recordAll(runner, tables, revision);
    const digest = createHash('sha256').update(JSON.stringify(tables.map(t => [t.table, t.rows.length]))).digest('hex');
    await runner.manager.save(DatasetLoad, { name: 'import', digest, scale: 1, rowCount: all });
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.query(mysql ? 'SET foreign_key_checks = 1' : 'PRAGMA foreign_keys = ON');
    await runner.release();
  }
  return all;
}

async function mustBeEmpty(source: DataSource, model: Model): Promise<void> {
  for (const noun of model.nouns) {
    const found = (await source.query(`SELECT 1 FROM \`${noun.table}\` LIMIT 1`)) as unknown[];
    if (found.length) throw new StartError(`The database holds ${noun.name} records already; all nouns at once go into an empty one only. Name a new DATA_DIR, or an empty DATABASE_URL.`);
  }
}
