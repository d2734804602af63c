// Loads the 2002 data: the document's rows, then the generated ones, in one transaction. Loading twice changes nothing.
import { createHash } from 'node:crypto';
import type { DataSource, QueryRunner } from 'typeorm';
import { loadingRevision, recordAll } from '../database/history.js';
import type { Model } from '../graph/model.js';
import { FOREVER, historyTable } from '../graph/row.js';
import { StartError } from '../settings.js';
import { readCalendar, readDocument } from './document.js';
import { Draft } from './draft.js';
import { generators } from './generators.js';
import { DatasetLoad } from './loaded.entity.js';
import { NAME } from './loadedState.js';
import { insert } from './insert.js';
import { tableRows } from './store.js';

interface LoadOptions {
  /** Multiplies projects, questions and assets; 1 is the document. */
  scale?: number;
  /** Other data that was loaded before is taken out first, in the same transaction. */
  replace?: boolean;
  progress?: (done: number, all: number, table: string) => void;
}

export interface Loaded {
  changed: boolean;
  rows: number;
}

export function draftOf(scale = 1): Draft {
  const draft = new Draft(scale);
  readDocument(draft);
  readCalendar(draft);
  for (const generate of generators) generate(draft);
  return draft;
}

export async function load(source: DataSource, model: Model, { scale = 1, replace = false, progress }: LoadOptions = {}): Promise<Loaded> {
  const tables = tableRows(model, draftOf(scale));
  const rows = tables.reduce((n, t) => n + t.rows.length, 0);
  const digest = createHash('sha256').update(JSON.stringify(tables)).digest('hex');
  const [known] = await source.getRepository(DatasetLoad).find();
  if (known?.digest === digest) return { changed: false, rows };
  if (known && !replace) throw new StartError(`The database already holds other data (scale ${known.scale}, ${known.rowCount} rows). To load this in its place: gujeong seed --scale ${scale} --replace`);
  const runner = source.createQueryRunner();
  const mysql = source.options.type === 'mariadb';
  try {
    await runner.connect();
    await runner.query(mysql ? 'SET foreign_key_checks = 0' : 'PRAGMA foreign_keys = OFF');
    await runner.startTransaction();
    const revision = await loadingRevision(runner);
    if (known) await empty(runner, model, revision);
    let done = 0;
    for (const table of tables) {
      await insert(runner, table, n => progress?.((done += n), rows, table.table));
    }
    await recordAll(runner, tables, revision);
    if (known) await runner.manager.delete(DatasetLoad, { name: known.name });
    await runner.manager.save(DatasetLoad, { name: NAME, digest, scale, rowCount: rows });
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.query(mysql ? 'SET foreign_key_checks = 1' : 'PRAGMA foreign_keys = ON');
    await runner.release();
  }
  return { changed: true, rows };
}

/** What stands is taken out and its history ends with this revision: any moment before still answers. */
async function empty(runner: QueryRunner, model: Model, revision: number): Promise<void> {
  for (const { table } of model.nouns.filter(n => !n.revisionColumn && !n.lasting).flatMap(n => n.tables)) {
    await runner.query(`DELETE FROM \`${table}\``);
    await runner.query(`UPDATE \`${historyTable(table)}\` SET recorded_to = ${revision} WHERE recorded_to = ${FOREVER}`);
  }
}
