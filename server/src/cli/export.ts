// gujeong export: nouns as a workbook, a CSV file, or a folder of CSV files; `gujeong import` reads them back.
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { App } from '../app.js';
import { exportable, type Exported } from '../exporting/exported.js';
import { exportRows } from '../exporting/exportRows.js';
import { csvFile, xlsxFile } from '../exporting/tableFiles.js';
import type { Noun } from '../graph/model.js';
import { StartError } from '../settings.js';
import { plainWorkbook } from '../sheets/workbook.js';
import { withApp } from './withApp.js';

interface Options {
  all?: boolean;
  format: 'xlsx' | 'csv';
  output: string;
}

export async function exportNouns(names: string[], { all, format, output }: Options): Promise<void> {
  if (Boolean(all) === names.length > 0) throw new StartError('Name nouns (Project Division), or say --all.');
  await withApp(async app => {
    const nouns = all ? exportable(app.model) : names.map(n => exportable(app.model).find(x => x.name === n) ?? unknown(n));
    // A single noun streams; several share a workbook, which is put together in memory, or have a CSV file each.
    if (nouns.length === 1 && !all) await streamed(app, nouns[0]!, format, output);
    else if (format === 'csv') {
      fs.mkdirSync(output, { recursive: true });
      for (const noun of nouns) await streamed(app, noun, 'csv', path.join(output, `${noun.name}.csv`));
    } else fs.writeFileSync(output, await plainWorkbook(await sheets(app, nouns)));
    process.stdout.write(`Wrote ${nouns.length} ${nouns.length === 1 ? 'noun' : 'nouns'} to ${output}.\n`);
  });
}

const unknown = (name: string): never => {
  throw new StartError(`${name} is no noun that is exported; nouns are named as in the schema, Project for example.`);
};

async function streamed({ database }: App, noun: Noun, format: Options['format'], file: string): Promise<void> {
  const rows = exportRows(database.connection, noun);
  await pipeline(format === 'csv' ? csvFile(rows) : xlsxFile(rows, noun.name), fs.createWriteStream(file));
}

async function sheets({ database }: App, nouns: readonly Noun[]): Promise<{ name: string; rows: Exported[][] }[]> {
  const made = [];
  for (const noun of nouns) {
    const rows: Exported[][] = [];
    for await (const row of exportRows(database.connection, noun)) rows.push(row);
    made.push({ name: noun.name, rows });
  }
  return made;
}
