// Every noun: its own export comes back as what is there already, its template is understood, and all together make the same graph in an empty database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '@gujeong/shared/reports/index';
import { createApp, type App } from '../app.js';
import { exportable, headingOf, type Exported } from '../exporting/exported.js';
import { exportRows } from '../exporting/exportRows.js';
import { templateFile } from '../exporting/templateFile.js';
import { SYSTEM } from '../identity/viewer.js';
import { actions } from '../modules/actions.js';
import { plainWorkbook } from '../sheets/workbook.js';
import { ownDatabase, testGraph, type TestGraph } from '../testing/graph.js';
import { SOAKING } from '../testing/soak.js';
import { csvRows } from './csvFile.js';
import { mapColumns } from './columns.js';
import { importTable } from './importTable.js';
import { restore } from './restore.js';
import { templateOf } from './template.js';
import { tableIn } from './tableOf.js';
import { xlsxSheets } from './xlsxFile.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

async function exported(noun: ReturnType<typeof exportable>[number]): Promise<Exported[][]> {
  const rows: Exported[][] = [];
  for await (const row of exportRows(graph.app.database.connection, noun)) rows.push(row);
  return rows;
}

describe('every noun', () => {
  it('given its own export, imported again, got every row as it was, whatever the noun', async () => {
    const { app } = graph;
    const different: string[] = [];
    for (const noun of exportable(app.model)) {
      const rows = await exported(noun);
      if (rows.length < 2) continue;
      const table = tableIn(rows.slice(0, MOST).map((cells, i) => ({ number: i + 1, cells })));
      const { errors, unchanged } = await importTable(app.writer, actions, SYSTEM, { noun, table, mode: 'all', dryRun: true });
      if (errors.length || unchanged !== table.rows.length) different.push(`${noun.name}: ${unchanged} of ${table.rows.length}; ${JSON.stringify(errors[0] ?? null)}`);
    }
    expect(different).toEqual([]);
  }, 60_000);

  it('given its template, read, got every heading understood; the sheet with codes beside it', async () => {
    const { model } = graph.app;
    const noun = model.named('Project')!;
    const faults = exportable(model).flatMap(n => {
      const { headings, example } = templateOf(n, actions, headingOf);
      expect(example.length).toBe(headings.length);
      return mapColumns(n, { number: 1, cells: headings }).faults;
    });
    expect(faults).toEqual([]);
    const sheets = await xlsxSheets(Buffer.from(await templateFile(noun, actions, 'xlsx')));
    expect(sheets.map(s => s.name)).toEqual(['사업', '작성 예와 코드']);
    expect(sheets[0]!.rows).toEqual([{ number: 1, cells: expect.arrayContaining(['사업번호 [code]', '사업명 * [title]', '소요예산 (원) [requiredBudget]']) }]);
    expect(sheets[1]!.rows.map(r => r.cells.slice(1, 3))).toContainEqual(['MAJOR', '주요업무']);
    expect(csvRows(Buffer.from(await templateFile(noun, actions, 'csv')))).toEqual(sheets[0]!.rows);
  });
});

const MOST = 150;

// Half a minute on MariaDB: there it is part of the soak.
describe.skipIf(process.env['TEST_DATABASE'] === 'mariadb' && !SOAKING)('the whole graph', () => {
  it('given all nouns in one workbook, imported into an empty database, got every row and every report table the same, and nothing on a second try', async () => {
    const sheets = [];
    for (const noun of exportable(graph.app.model)) sheets.push({ name: noun.name, rows: await exported(noun) });
    const read = await xlsxSheets(Buffer.from(await plainWorkbook(sheets)));
    const { given, drop } = await ownDatabase();
    const other = await createApp({ settings: given, today: graph.app.today });
    try {
      const broken = read.map(s => (s.name === 'Division' ? { ...s, rows: s.rows.toSpliced(1, 1) } : s));
      expect((await restore(other.database.source, other.model, broken)).faults).toContainEqual(expect.objectContaining({ code: 'UNKNOWN_RECORD' }));
      expect((await restore(other.database.source, other.model, read)).faults).toEqual([]);
      expect(await contents(other)).toEqual(await contents(graph.app));
      expect(await tables(other)).toEqual(await tables(graph.app));
      await expect(restore(other.database.source, other.model, read)).rejects.toThrow(/empty/);
    } finally {
      await other.close();
      await drop();
    }
  }, 120_000);
});

/** A line a table that nouns own: how many rows, and all of them. */
async function contents({ model, database }: App): Promise<Record<string, string>> {
  const out: Record<string, string> = {};
  for (const { table, columns } of exportable(model).flatMap(n => n.tables)) {
    const names = columns.map(c => `\`${c}\``).join(', ');
    out[table] = JSON.stringify(await database.connection.rows({ text: `SELECT ${names} FROM \`${table}\` ORDER BY 1, 2`, params: [] }));
  }
  return out;
}

async function tables({ reporting, context }: App): Promise<Record<string, unknown>> {
  const out: Record<string, unknown> = {};
  for (const view of views) out[view.id] = (await reporting.compose(view, view.asOf, context().request)).layout;
  return out;
}
