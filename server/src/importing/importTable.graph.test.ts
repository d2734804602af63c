// Given files, right and wrong, imported or only tried: what is told, what is written, and what is not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM, type Viewer } from '../identity/viewer.js';
import { actions } from '../modules/actions.js';
import { Watch } from '../operations/watch.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { staffOf } from '../testing/viewers.js';
import { columnsOf } from '../writing/touched.js';
import type { Fault } from './fault.js';
import { importTable, type ImportRequest } from './importTable.js';
import { ALL_ROWS, GOOD_ROWS, PLANTED, plantedWorkbook } from './planted.fixture.js';
import type { ImportReport } from './report.js';
import { tableOf, type FileKind } from './tableOf.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

type Asked = Partial<Pick<ImportRequest, 'mode' | 'dryRun' | 'mapping'>> & { viewer?: Viewer };

async function imported(named: string, file: Buffer | string, { viewer = SYSTEM, mode = 'all', dryRun = false, ...more }: Asked = {}): Promise<ImportReport> {
  const noun = graph.app.model.named(named)!;
  const kind: FileKind = typeof file === 'string' ? 'csv' : 'xlsx';
  const table = await tableOf(noun, { bytes: Buffer.from(file as string), kind });
  return importTable(graph.app.writer, actions, viewer, { noun, table, mode, dryRun, ...more });
}

/** Every row of the graph and of its history, counted. */
async function stock(): Promise<string> {
  const { source } = graph.app.database;
  const tables = source.entityMetadatas.map(m => m.tableName);
  const counts = await Promise.all(tables.map(async t => `${t} ${String((await source.query(`SELECT COUNT(*) AS n FROM \`${t}\``))[0].n)}`));
  return [...counts, JSON.stringify(await source.query('SELECT * FROM record_clock')), JSON.stringify(await source.query('SELECT SUM(version) AS n FROM project'))].join('\n');
}

const listed = (errors: readonly Fault[]): string[] => errors.map(e => `${e.row} ${e.column}: ${e.code}`);
const counted = ({ created, updated, unchanged, refused, applied }: ImportReport) => ({ created, updated, unchanged, refused, applied });

describe('faults', () => {
  it(`given a workbook with ${PLANTED.length} planted faults, tried, got exactly those and nothing written`, async () => {
    const before = await stock();
    const report = await imported('Project', await plantedWorkbook(), { dryRun: true });
    expect(listed(report.errors)).toEqual(PLANTED);
    expect(report.errors.every(e => /[가-힣]/.test(e.messageKo) && /^[A-Z]/.test(e.message))).toBe(true);
    expect(counted(report)).toEqual({ created: GOOD_ROWS, updated: 0, unchanged: 0, refused: ALL_ROWS - GOOD_ROWS, applied: false });
    expect(await stock()).toBe(before);
  });

  it('given the same, imported all or nothing, got nothing written; imported with the good rows, got those in one act that is undone at once', async () => {
    const before = await stock();
    const file = await plantedWorkbook();
    expect(counted(await imported('Project', file))).toMatchObject({ applied: false });
    expect(await stock()).toBe(before);
    const report = await imported('Project', file, { mode: 'good' });
    expect(counted(report)).toEqual({ created: GOOD_ROWS, updated: 0, unchanged: 0, refused: ALL_ROWS - GOOD_ROWS, applied: true });
    expect(listed(report.errors)).toEqual(PLANTED);
    const asked = '{ projects(where: { code: { in: ["IMP-33"] } }) { nodes { title startsOn requiredBudget origin partOf { code } division { code } history { nodes { revision { id action } } } } } }';
    const { projects } = await graph.ask<{ projects: { nodes: Record<string, unknown>[] } }>(asked);
    expect(projects.nodes).toEqual([{ title: '심은 사업 33', startsOn: '2002-09-30', requiredBudget: 1_234_500, origin: 'ENTERED', partOf: { code: 'IMP-34' }, division: { code: expect.any(String) }, history: { nodes: [{ revision: { id: report.revision, action: 'importProject' } }] } }]);
    expect((await graph.act('revertRevision', { revision: report.revision })).refused).toEqual([]);
    expect((await graph.ask<{ projects: { totalCount: number } }>('{ projects(where: { code: { startsWith: "IMP-" } }) { totalCount } }')).projects.totalCount).toBe(0);
  });
});

describe('upsert', () => {
  const csv = (title: string) => `사업번호;사업명;사업 구분;주관부서;협조부서\r\nUP-1;"${title.replaceAll('"', '""')}";주요업무;PLANNING;\r\nUP-2;둘;주요업무;PLANNING;PLANNING\r\n`;

  it('given rows twice, imported, got them made, then left as they are, then only the changed one changed', async () => {
    expect(counted(await imported('Project', csv('하나')))).toEqual({ created: 2, updated: 0, unchanged: 0, refused: 0, applied: true });
    const before = await stock();
    expect(counted(await imported('Project', csv('하나')))).toEqual({ created: 0, updated: 0, unchanged: 2, refused: 0, applied: false });
    expect(await stock()).toBe(before);
    expect(counted(await imported('Project', csv('하나 "고침"')))).toEqual({ created: 0, updated: 1, unchanged: 1, refused: 0, applied: true });
    const { projects } = await graph.ask<{ projects: { nodes: object[] } }>('{ projects(where: { code: { startsWith: "UP-" } }) { nodes { title version } } }');
    expect(projects.nodes).toEqual([{ title: '하나 "고침"', version: 2 }, { title: '둘', version: 1 }]);
  });

  it('given headings of another system, mapped, got them understood; a column left out by -', async () => {
    const report = await imported('Project', '번호,이름,메모\nUP-1,새 이름,무시\n', { dryRun: true, mapping: { 번호: 'code', 이름: 'title', 메모: '-' } });
    expect(report).toMatchObject({ updated: 1, errorCount: 0, columns: [{ column: '번호', attribute: 'code' }, { column: '이름', attribute: 'title' }, { column: '메모', attribute: null }] });
  });

  it('given staff of one division, importing rows of two, got their own taken and the other refused', async () => {
    const divisions = await graph.app.database.connection.rows({ text: 'SELECT id FROM division ORDER BY id LIMIT 2', params: [] });
    const [own, other] = divisions.map(row => Number(row[0]));
    const file = `사업번호,사업명,사업 구분,주관부서\nOWN-1,우리,주요업무,Division-${own}\nOWN-2,남,주요업무,Division-${other}\n`;
    const report = await imported('Project', file, { mode: 'good', viewer: staffOf(own!) });
    expect(listed(report.errors)).toEqual(['3 null: FORBIDDEN']);
    expect(counted(report)).toMatchObject({ created: 1, refused: 1, applied: true });
  });

  it('given facts without verbs of creation, imported, got new ones for the administrator alone, the same left, another value refused', async () => {
    const { connection } = graph.app.database;
    const [[code, amount]] = (await connection.rows({ text: 'SELECT code, amount FROM budget_entry ORDER BY id LIMIT 1', params: [] })) as [[string, number]];
    const file = (value: number) => `전표번호,금액\n${code},${value}\n`;
    expect(counted(await imported('BudgetEntry', file(Number(amount))))).toMatchObject({ unchanged: 1, refused: 0 });
    expect(listed((await imported('BudgetEntry', file(Number(amount) + 1))).errors)).toEqual(['2 금액: FACT_STANDS']);
    await expect(imported('BudgetEntry', file(1), { viewer: staffOf(1) })).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const added = await imported('MetricValue', '지표,기간 시작,기간 끝,값\nMetric-1,2001-01-01,2001-01-31,7\n', { mapping: { 지표: 'metric', '기간 시작': 'periodFrom', '기간 끝': 'periodTo', 값: 'value' } });
    expect(added.errors).toEqual([]);
    expect(counted(added)).toMatchObject({ created: 1, applied: true });
  });
});

describe('undoing', () => {
  /** More than one statement takes; every second belongs to the one before it. */
  const ROWS = 120;
  const file = (title: string, partner: string): string =>
    `code,title,kind,division,partOf,cooperatingDivisions\n${Array.from({ length: ROWS }, (_, i) => `UNDO-${i},${title} ${i},MAJOR,PLANNING,${i % 2 ? `UNDO-${i - 1}` : ''},${partner}\n`).join('')}`;
  const brought = async (title: string, partner: string): Promise<string> => (await imported('Project', file(title, partner))).revision!;
  const undone = async (revision: string) => {
    const watch = new Watch();
    const { problems } = await graph.app.writer.perform(actions.find(a => a.name === 'revertRevision')!, { revision }, { viewer: SYSTEM, watch });
    return { refused: problems.map(p => p.code), statements: watch.asked.length };
  };
  const newest = async () => (await graph.ask<{ revisions: { nodes: { id: string }[] } }>('{ revisions(last: 1) { nodes { id } } }')).revisions.nodes[0]!.id;
  /** The projects and their links; not the versions, which count changes. */
  const projects = async () => {
    const columns = columnsOf(graph.app.model.named('Project')!).filter(a => a.name !== 'version').map(a => `\`${a.column}\``).join(', ');
    const { source } = graph.app.database;
    return [await source.query(`SELECT ${columns} FROM project ORDER BY id`), await source.query('SELECT * FROM project_cooperating_divisions ORDER BY project_id, target_id')];
  };

  it('given hundreds of rows made, undone and that undone, then changed and undone, got each as it was, by fewer statements than rows', async () => {
    const none = await projects();
    const made = await brought('하나', 'PLANNING');
    const first = await projects();
    const gone = await undone(made);
    expect(await projects()).toEqual(none);
    const back = await undone(await newest());
    expect(await projects()).toEqual(first);
    const changed = await undone(await brought('둘', 'SOCIAL'));
    expect(await projects()).toEqual(first);
    expect([gone, back, changed].flatMap(u => u.refused)).toEqual([]);
    expect(Math.max(...[gone, back, changed].map(u => u.statements))).toBeLessThan(ROWS);
  });

  it('given one of them changed by somebody since, undone, got it refused and nothing done', async () => {
    const changed = await brought('셋', '');
    const { projects: { nodes } } = await graph.ask<{ projects: { nodes: { id: string; version: number }[] } }>('{ projects(where: { code: { eq: "UNDO-7" } }) { nodes { id version } } }');
    await graph.act('updateProject', { ...nodes[0]!, title: '다른 사람이 고침' });
    const before = await stock();
    expect((await undone(changed)).refused).toEqual(['CHANGED_SINCE']);
    expect(await stock()).toBe(before);
  });
});
