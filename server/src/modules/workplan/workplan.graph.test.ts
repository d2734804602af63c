// What the work plan and the organization derive from dated facts, asked of the real graph.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(() => graph.close());

interface Nodes<T> {
  nodes: T[];
}
interface Judged {
  status: string | null;
  statusSince: string | null;
  assessments: Nodes<{ date: string; status: string }>;
}

describe('a project', () => {
  it('has no status before its first assessment', async () => {
    const { projects } = await graph.ask<{ projects: Nodes<Judged> }>('{ projects(asOf: "2002-01-31", where: {kind: {eq: MAJOR}}, first: 100) { nodes { status statusSince assessments { nodes { date } } } } }');
    for (const p of projects.nodes) expect([p.status, p.statusSince, p.assessments.nodes]).toEqual([null, null, []]);
  });

  it.each(['2002-03-31', '2002-06-30', '2002-09-30', '2002-12-31'])('has at %s the status of its newest assessment, since the first of the run', async day => {
    const { projects } = await graph.ask<{ projects: Nodes<Judged> }>(
      'query Q($day: Date!) { projects(asOf: $day, where: {kind: {eq: MAJOR}}, first: 100) { nodes { status statusSince assessments(orderBy: [{field: DATE, direction: ASC}]) { nodes { date status } } } } }', { day });
    for (const { status, statusSince, assessments } of projects.nodes) {
      const seen = assessments.nodes;
      expect(status).toBe(seen.at(-1)!.status);
      const otherLast = seen.findLastIndex(a => a.status !== status);
      expect(statusSince).toBe(seen[otherLast + 1]!.date);
    }
  });

  it('counts the steps done by the day', async () => {
    const query = '{ projects(asOf: "2002-04-02", where: {code: {eq: "III-policy-2"}}) { nodes { milestoneProgress milestones(orderBy: [{field: ORDER, direction: ASC}]) { nodes { state } } } } }';
    const { projects } = await graph.ask<{ projects: Nodes<{ milestoneProgress: number; milestones: Nodes<{ state: string }> }> }>(query);
    expect(projects.nodes).toEqual([{ milestoneProgress: 0.25, milestones: { nodes: [{ state: 'DONE' }, { state: 'OPEN' }, { state: 'UPCOMING' }, { state: 'UPCOMING' }] } }]);
  });
});

describe('a milestone', () => {
  const states = async (day: string) => {
    const { milestones } = await graph.ask<{ milestones: Nodes<{ title: string; state: string }> }>(
      'query Q($day: Date!) { milestones(asOf: $day, where: {project: {code: {in: ["III-ict-3", "III-policy-2"]}}}, first: 20) { nodes { title state } } }', { day });
    return Object.fromEntries(milestones.nodes.map(m => [m.title, m.state]));
  };

  it('is overdue after its last day, done on the day it is done', async () => {
    const step = '저급 전산장비 교체(PC 154대, 프린터 89대)';
    expect([(await states('2002-06-30'))[step], (await states('2002-07-01'))[step], (await states('2002-07-31'))[step]]).toEqual(['OPEN', 'OVERDUE', 'DONE']);
  });

  it('is never overdue when its end is open (이후)', async () => {
    expect([(await states('2002-12-31'))['최종평가 및 활용'], (await states('2004-12-31'))['최종평가 및 활용']]).toEqual(['UPCOMING', 'OPEN']);
  });
});

describe('an objective', () => {
  it('takes its actual from the newest review that gives one', async () => {
    const read = async (day: string) => (await graph.ask<{ objectives: Nodes<{ target: number; actual: number | null; achievement: number | null; score: number | null; reviews: Nodes<{ actual: number | null }> }> }>(
      'query Q($day: Date!) { objectives(asOf: $day, first: 100) { nodes { target actual achievement score reviews(orderBy: [{field: DATE, direction: ASC}]) { nodes { actual } } } } }', { day })).objectives.nodes;
    expect(await read('2002-05-01')).toEqual([]);
    for (const o of await read('2002-06-30')) expect([o.actual, o.achievement, o.score]).toEqual([null, null, null]);
    for (const o of await read('2002-12-31')) {
      expect(o.actual).toBe(o.reviews.nodes.at(-1)!.actual);
      expect(o.achievement).toBeCloseTo(o.actual! / o.target, 12);
    }
  });
});

describe('a seasonal plan', () => {
  it('is prepared, open, closed; its person-shifts grow to 858', async () => {
    const read = async (day: string) => (await graph.ask<{ seasonalPlans: Nodes<{ state: string; personShifts: number; functionCount: number }> }>(
      'query Q($day: Date!) { seasonalPlans(asOf: $day, where: {kind: {eq: LUNAR_NEW_YEAR}}) { nodes { state personShifts functionCount } } }', { day })).seasonalPlans.nodes[0]!;
    expect(await read('2002-02-05')).toEqual({ state: 'PREPARING', personShifts: 0, functionCount: 10 });
    const open = await read('2002-02-10');
    expect(open.state).toBe('OPEN');
    expect(open.personShifts > 0 && open.personShifts < 858).toBe(true);
    expect(await read('2002-02-14')).toEqual({ state: 'CLOSED', personShifts: 858, functionCount: 10 });
  });
});

describe('a directive', () => {
  it('is overdue from the day after its due date until it is closed', async () => {
    const query = 'query Q($day: Date!) { directives(asOf: $day, first: 100) { nodes { code dueOn closedOn overdue } } }';
    for (const day of ['2002-03-31', '2002-06-30', '2002-12-31']) {
      const { directives } = await graph.ask<{ directives: Nodes<{ code: string; dueOn: string | null; closedOn: string | null; overdue: boolean }> }>(query, { day });
      for (const d of directives.nodes) expect(d.overdue, `${d.code} at ${day}`).toBe(d.dueOn !== null && d.dueOn < day && (d.closedOn === null || d.closedOn > day));
    }
  });
});

describe('a division', () => {
  it('has the headcount of its staffing changes and leaves the lists when it ends, with its successor named', async () => {
    const { divisions } = await graph.ask<{ divisions: Nodes<{ headcount: number; teamCount: number }> }>('{ divisions(asOf: "2002-09-01", where: {code: {eq: "PLANNING"}}) { nodes { headcount teamCount } } }');
    expect(divisions.nodes).toEqual([{ headcount: 33, teamCount: 6 }]);
    const old = (day: string) => graph.ask('query Q($day: Date!) { divisions(asOf: $day, where: {code: {eq: "CULTURE-PR"}}) { nodes { successor { code } } } }', { day });
    expect(await old('2000-06-30')).toEqual({ divisions: { nodes: [{ successor: { code: 'CULTURE' } }] } });
    expect(await old('2000-07-01')).toEqual({ divisions: { nodes: [] } });
  });
});
