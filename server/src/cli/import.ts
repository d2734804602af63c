// gujeong import: a file's rows into one noun, or all nouns at once into an empty database.
import fs from 'node:fs';
import path from 'node:path';
import { createApp, type App } from '../app.js';
import { SYSTEM } from '../identity/viewer.js';
import { actions } from '../modules/actions.js';
import { settings, StartError } from '../settings.js';
import { MAX_BYTES } from '../importing/cell.js';
import { csvRows } from '../importing/csvFile.js';
import { Unreadable, type Fault } from '../importing/fault.js';
import { importTable } from '../importing/importTable.js';
import { mappingOf } from '../importing/mapping.js';
import { faultsCsv, type ImportReport } from '../importing/report.js';
import { restore, type NamedSheet } from '../importing/restore.js';
import { tableOf } from '../importing/tableOf.js';
import { imports } from '../importing/verbs.js';
import { xlsxSheets } from '../importing/xlsxFile.js';
import { progressLine } from './progress.js';
import { withApp } from './withApp.js';

interface Options {
  all?: boolean;
  dryRun?: boolean;
  goodRows?: boolean;
  mapping?: string;
  errors?: string;
  charset?: string;
}

export async function importFile(given: string[], options: Options): Promise<void> {
  if (options.all) return given.length === 1 ? importAll(given[0]!, options) : usage('gujeong import --all FILE.xlsx (or a folder of CSV files)');
  const [name, file] = given;
  if (given.length !== 2) return usage('gujeong import NOUN FILE');
  const kind = kindOf(file!);
  const bytes = read(file!);
  await withApp(async app => {
    const noun = app.model.named(name!);
    if (!noun || !imports(noun)) throw new StartError(`${name} is no noun that a file brings; nouns are named as in the schema, Project for example.`);
    const report = await told(options.errors, async () => {
      const table = await tableOf(noun, { bytes, kind, charset: options.charset ?? null });
      return importTable(app.writer, actions, SYSTEM, { noun, table, mapping: mappingOf(options.mapping), mode: options.goodRows ? 'good' : 'all', dryRun: options.dryRun ?? false, reason: path.basename(file!) });
    });
    if (report) print(report, options.errors);
  });
}

/** No data is loaded first: it is to be empty. */
async function importAll(file: string, { errors }: Options): Promise<void> {
  const sheets = await told(errors, () => sheetsOf(file));
  if (!sheets) return;
  const app: App = await createApp({ settings: settings() });
  try {
    const line = progressLine('Importing');
    const { rows, faults } = await restore(app.database.source, app.model, sheets, line.show);
    if (faults.length) {
      list(faults.map(f => ({ ...f, column: `${f.sheet}: ${f.column ?? ''}` })), errors);
      process.exitCode = 1;
    } else line.end(`Imported ${rows.toLocaleString('en-US')} rows into ${app.database.where}.`);
  } finally {
    await app.close();
  }
}

async function sheetsOf(file: string): Promise<NamedSheet[]> {
  if (!fs.existsSync(file)) throw new StartError(`There is no file ${file}.`);
  if (!fs.statSync(file).isDirectory()) return kindOf(file) === 'xlsx' ? xlsxSheets(fs.readFileSync(file)) : usage('gujeong import --all FILE.xlsx (or a folder of CSV files)');
  return fs.readdirSync(file).filter(f => f.endsWith('.csv')).map(f => ({ name: path.basename(f, '.csv'), rows: csvRows(fs.readFileSync(path.join(file, f))) }));
}

function read(file: string): Buffer {
  if (!fs.existsSync(file)) throw new StartError(`There is no file ${file}.`);
  if (fs.statSync(file).size > MAX_BYTES) throw new StartError(`${file} is larger than ${MAX_BYTES.toLocaleString('en-US')} bytes; split it.`);
  return fs.readFileSync(file);
}

const kindOf = (file: string): 'csv' | 'xlsx' => (/\.xlsx$/i.test(file) ? 'xlsx' : /\.(csv|tsv|txt)$/i.test(file) ? 'csv' : usage('a file named .csv or .xlsx'));

function usage(how: string): never {
  throw new StartError(`Say it so: ${how}`);
}

/** A file that cannot be read at all is told like any other fault. */
async function told<T>(errors: string | undefined, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    list([error.fault], errors);
    process.exitCode = 1;
    return null;
  }
}

function print(report: ImportReport, errors: string | undefined): void {
  const { rows, created, updated, unchanged, refused, applied, dryRun, revision } = report;
  const what = dryRun ? 'Dry run, nothing was written' : applied ? `Written as ${revision}` : 'Nothing was written';
  process.stdout.write(`${what}: ${rows} rows, ${created} new, ${updated} changed, ${unchanged} as they were, ${refused} refused.\n`);
  const left = report.columns.filter(c => c.attribute === null).map(c => c.column);
  if (left.length) process.stdout.write(`Columns left out: ${left.join(', ')}\n`);
  if (report.errors.length) list(report.errors, errors);
  if (report.errors.length && !dryRun && !applied) process.exitCode = 1;
}

const SHOWN = 50;

function list(faults: readonly Fault[], file: string | undefined): void {
  if (file) fs.writeFileSync(file, faultsCsv(faults));
  for (const f of faults.slice(0, SHOWN)) process.stdout.write(`  ${f.row === null ? '' : `row ${f.row} `}${f.column ?? ''} ${f.code}${f.value === null ? '' : ` ${JSON.stringify(f.value)}`}: ${f.messageKo} ${f.message}\n`);
  if (faults.length > SHOWN) process.stdout.write(`  and ${faults.length - SHOWN} more${file ? `, all in ${file}` : '; --errors FILE writes them all'}\n`);
}
