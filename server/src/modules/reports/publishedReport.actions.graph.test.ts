// Publishing: frozen figures, their hash, what the public sees of them; comparing moments; reverting.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PUBLIC } from '../../identity/viewer.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { onDuty, reader } from '../../testing/viewers.js';

let g: TestGraph;
let report: string;
const planner = onDuty('PLANNING', 1);
const COMPLETED = '{ id rows { id cells { column text value figure { records formula } } } checks { id verdict } narrative { text } }';
const now = async () => (await g.ask<{ report: object }>(`{ report(view: "major-projects-progress") { rows { id cells { column text } } } }`)).report;
const frozen = async () => (await g.send(`query ($r: ID!) { publishedTables(report: $r, view: "major-projects-progress") ${COMPLETED} }`, { r: report }, PUBLIC)).data!['publishedTables'] as { rows: { id: string; cells: { column: string; text: string }[] }[] }[];
const plain = (t: { rows: { id: string; cells: { column: string; text: string }[] }[] }) => ({ rows: t.rows.map(r => ({ id: r.id, cells: r.cells.map(({ column, text }) => ({ column, text })) })) });

beforeAll(async () => {
  g = await testGraph();
});
afterAll(() => g.close());

describe('publishReport', () => {
  it('given the report as it is, published, got every view kept with a hash that its tables have', async () => {
    const before = await now();
    const { publishedReport, refused } = await g.act<{ publishedReport: Record<string, unknown> }>('publishReport', { title: '2002 주요업무보고' }, 'publishedReport { id code tables hash publishedBy asOf revision recordedAt }', planner);
    expect(refused).toEqual([]);
    expect(publishedReport).toMatchObject({ code: 'PR-2002-001', tables: 45, publishedBy: '시험', asOf: null });
    report = String(publishedReport['id']);
    expect(plain((await frozen())[0]!)).toEqual(before);
    const { data } = await g.send('query ($r: ID!) { verifyPublishedReport(report: $r) { hash keptHash unchanged reproducible } publishedReports { totalCount } }', { r: report }, PUBLIC);
    expect(data).toEqual({ verifyPublishedReport: { hash: publishedReport['hash'], keptHash: publishedReport['hash'], unchanged: true, reproducible: null }, publishedReports: { totalCount: 1 } });
  });

  it('given a title that does not fit, or a key under which it was done, published, got told without any view being computed', async () => {
    const { reporting } = g.app;
    const compose = vi.spyOn(reporting, 'compose');
    const input = { title: '2002 주요업무보고', idempotencyKey: 'once' };
    expect((await g.act('publishReport', { title: ' ' }, '', planner)).refused).toEqual(['title: BLANK']);
    expect((await g.act('publishReport', { ...input, changeReason: ' ' }, '', planner)).refused).toEqual(['changeReason: BLANK']);
    expect(compose).not.toHaveBeenCalled();
    const first = await g.act<{ publishedReport: { id: string } }>('publishReport', input, 'publishedReport { id }', planner);
    const computed = compose.mock.calls.length;
    const again = await g.act<{ publishedReport: { id: string } }>('publishReport', input, 'publishedReport { id }', planner);
    expect([again.publishedReport, compose.mock.calls.length]).toEqual([first.publishedReport, computed]);
    compose.mockRestore();
    await g.act('withdrawPublishedReport', { report: first.publishedReport.id, version: 1, withdrawalReason: '시험' }, '', planner);
  });

  it('given records changed since, reopened, got the figures of then; computed again at its revision, the same hash', async () => {
    const before = await now();
    const { projects } = await g.ask<{ projects: { nodes: { id: string }[] } }>('{ projects(where: { kind: { eq: MAJOR }, status: { eq: ON_TRACK } }, asOf: "2002-06-30", first: 1) { nodes { id } } }');
    await g.act('assessProject', { project: projects.nodes[0]!.id, status: 'COMPLETED', date: '2002-06-30', changeReason: '준공검사 완료' }, '', planner);
    expect(await now()).not.toEqual(before);
    expect(plain((await frozen())[0]!)).toEqual(before);
    const { data } = await g.send('query ($r: ID!) { verifyPublishedReport(report: $r, recompute: true) { unchanged reproducible } }', { r: report }, planner);
    expect(data).toEqual({ verifyPublishedReport: { unchanged: true, reproducible: true } });
  });

  it('given a kept table tampered with, verified, got the truth', async () => {
    await g.app.database.source.query(`UPDATE published_table SET content = CONCAT(content, ' ') WHERE report_id = 1 AND position = 3`);
    const { data } = await g.send('query ($r: ID!) { verifyPublishedReport(report: $r) { unchanged } }', { r: report }, PUBLIC);
    expect(data).toEqual({ verifyPublishedReport: { unchanged: false } });
  });

  it('given who may not, published, got FORBIDDEN; withdrawn without a reason, told so; with one, still readable', async () => {
    await expect(g.act('publishReport', { title: '안 됨' }, '', reader)).rejects.toThrow('FORBIDDEN');
    expect((await g.act('withdrawPublishedReport', { report, version: 1, withdrawalReason: ' ' }, '', planner)).refused).toEqual(['withdrawalReason: BLANK']);
    expect((await g.act('withdrawPublishedReport', { report, version: 1, withdrawalReason: 'II-6 배정액 착오' }, 'publishedReport { withdrawnOn }', planner)).refused).toEqual([]);
    expect(await frozen()).toHaveLength(1);
  });
});

describe('compareView and revertRevision', () => {
  it('given two moments around a change, compared, got the cells that moved, and why; reverted, none', async () => {
    const { revisions } = await g.ask<{ revisions: { nodes: { id: string; at: string; action: string }[] } }>('{ revisions { nodes { id at action } } }');
    const assessed = revisions.nodes.find(r => r.action === 'assessProject')!;
    const earlier = new Date(Date.parse(assessed.at) - 1).toISOString();
    const ask = (to: string | null) => g.send('query ($a: DateTime!, $b: DateTime) { compareView(view: "major-projects-progress", from: { recordedAt: $a }, to: { recordedAt: $b }) { cells { row column before after } changes { record kind revision { action reason actorName } } changeCount } }', { a: earlier, b: to }, planner);
    const { data } = await ask(null);
    const found = data!['compareView'] as { cells: { before: number; after: number }[]; changes: object[]; changeCount: number };
    expect(found.changes).toEqual([{ record: expect.stringContaining('StatusAssessment-'), kind: 'CREATED', revision: { action: 'assessProject', reason: '준공검사 완료', actorName: '시험' } }]);
    expect(found.changeCount).toBe(1);
    expect(found.cells.map(c => c.after - c.before).filter(d => Math.abs(d) === 1).length).toBeGreaterThanOrEqual(2);
    const reverted = await g.act<{ revision: { action: string } }>('revertRevision', { revision: assessed.id, changeReason: '잘못 평가함' }, 'revision { action reason }');
    expect(reverted).toMatchObject({ refused: [], revision: { action: 'revertRevision', reason: '잘못 평가함' } });
    expect((await ask(null)).data!['compareView']).toMatchObject({ cells: [], changeCount: 2 });
  });

  it('given a change of fields and links, reverted, got the values before; changed again since, refused', async () => {
    const get = async () => (await g.ask<{ project: { title: string; version: number } }>('{ project(id: "Project-3") { title version cooperatingDivisions { nodes { id } } } }')).project;
    const last = async () => (await g.ask<{ revisions: { nodes: { id: string }[] } }>('{ revisions(last: 1) { nodes { id } } }')).revisions.nodes[0]!.id;
    const before = await get();
    await g.act('updateProject', { id: 'Project-3', version: before.version, title: '바뀐 이름', cooperatingDivisions: ['Division-4', 'Division-5'] });
    const first = await last();
    await g.act('updateProject', { id: 'Project-3', version: before.version + 1, title: '또 바뀐 이름' });
    expect((await g.act('revertRevision', { revision: first })).refused).toEqual(['revision: CHANGED_SINCE']);
    await g.act('revertRevision', { revision: await last() });
    expect((await g.act('revertRevision', { revision: first })).refused).toEqual(['revision: CHANGED_SINCE']);
    expect(await get()).toMatchObject({ title: '바뀐 이름' });
  });

  it('given a record that was retired, reverted, got it back under its id, its history whole', async () => {
    const made = await g.act<{ workField: { id: string } }>('createWorkField', { code: 'TEST', name: '시험 분야', scheme: 'MAJOR_WORK_PLAN', order: 99 }, 'workField { id }');
    const { id } = made.workField;
    await g.act('retireWorkField', { id, version: 1 }, 'id');
    const { revisions } = await g.ask<{ revisions: { nodes: { id: string }[] } }>('{ revisions(last: 1) { nodes { id } } }');
    expect((await g.ask<{ node: null }>(`{ node(id: "${id}") { id } }`)).node).toBeNull();
    await g.act('revertRevision', { revision: revisions.nodes[0]!.id });
    expect(await g.ask(`{ workField(id: "${id}") { code version history { nodes { kind } } } }`)).toEqual({ workField: { code: 'TEST', version: 2, history: { nodes: [{ kind: 'CREATED' }, { kind: 'RETIRED' }, { kind: 'CREATED' }] } } });
  });
});
