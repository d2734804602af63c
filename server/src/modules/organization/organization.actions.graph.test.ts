// What is done with staffing, units and committees, on the data of 2002 as of 2002-12-31.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onDuty, staffOf } from '../../testing/viewers.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let g: TestGraph;
beforeAll(async () => void (g = await testGraph()));
afterAll(() => g.close());

async function one<T>(root: string, where: string, select = ''): Promise<T & { id: string; version: number }> {
  const answer = await g.ask<Record<string, { nodes: (T & { id: string; version: number })[] }>>(`{ ${root}(where: ${where}, first: 1) { nodes { id version ${select} } } }`);
  return answer[root]!.nodes[0]!;
}

it('given one person more in office, recorded, got him in the staffing table from that day on and nothing else changed', async () => {
  const quota = await one<{ current: number }>('staffingQuotas', '{division: {code: {eq: "PLANNING"}}, track: {eq: GENERAL}, grade: {eq: 7}, series: {eq: UNSTATED}}', 'current');
  const table = async (asOf: string) => {
    const { report } = await g.ask<{ report: { rows: { id: string; cells: { column: string; value: number }[] }[] } }>(`{ report(view: "staffing", asOf: "${asOf}") { rows { id cells { column value } } } }`);
    return new Map(report.rows.flatMap(r => r.cells.map(c => [`${r.id}:${c.column}`, c.value] as const)));
  };
  const [before, earlier] = [await table('2002-12-31'), await table('2002-11-30')];
  const change = (values: object, viewer = onDuty('PLANNING')) => g.act('recordStaffingChange', { quota: quota.id, date: '2002-12-20', authorizedDelta: 0, currentDelta: 1, reason: '신규 임용', ...values }, 'staffingChange { quota { current } }', viewer);
  expect((await change({ currentDelta: 0 })).refused).toEqual(['currentDelta: NOTHING']);
  expect((await change({ currentDelta: -20 })).refused).toEqual(['currentDelta: BELOW_ZERO']);
  expect((await change({ date: '1998-12-01', authorizedDelta: -20 })).refused).toEqual(['authorizedDelta: BELOW_ZERO']);
  await expect(change({}, onDuty('BUDGET'))).rejects.toThrow('FORBIDDEN');
  expect(await change({})).toMatchObject({ refused: [], staffingChange: { quota: { current: quota.current + 1 } } });
  const after = await table('2002-12-31');
  expect([...after].filter(([id, v]) => v !== before.get(id)).map(([id, v]) => [id, v - before.get(id)!])).toEqual([
    ['current:total', 1], ['current:general7', 1], ['variance:total', 1], ['variance:general7', 1],
  ]);
  expect(await table('2002-11-30')).toEqual(earlier);
  expect((await g.act('createStaffingQuota', { division: (await one('divisions', '{code: {eq: "PLANNING"}}')).id, track: 'GENERAL', grade: 7, series: 'UNSTATED' })).refused).toEqual(['series: TAKEN']);
});

it('given a division, split in two, got it ended with its teams, their successors from that day, and the past as it was', async () => {
  const old = await one<{ parent: { code: string }; teamCount: number }>('divisions', '{code: {eq: "FLOOD"}}', 'parent { code } teamCount');
  const pumps = await one('teams', '{code: {eq: "PUMPS"}}');
  const [rivers, foreign] = [await one('teams', '{code: {eq: "RIVERS"}}'), await one('teams', '{code: {eq: "PARKING"}}')];
  const given = { division: old.id, version: old.version, date: '2002-12-01', successors: [{ code: 'WATER', name: '물관리과' }, { code: 'RIVER', name: '하천과' }], moves: [{ team: pumps.id, to: 'WATER' }] };
  const select = 'division { id version validTo successor { code name validFrom parent { code } kind } teams { totalCount } }';
  const attempt = async (values: object) => (await g.act('reorganizeDivision', { ...given, ...values }, select)).refused;
  expect(await attempt({ successors: [] })).toEqual(['successors: EXACTLY_ONE']);
  expect(await attempt({ into: foreign.id.replace('Team', 'Division') })).toEqual(['into: EXACTLY_ONE']);
  expect(await attempt({ moves: [{ team: foreign.id, to: 'WATER' }] })).toEqual(['moves.0.team: OTHER_DIVISION']);
  expect(await attempt({ moves: [{ team: pumps.id, to: 'ELSEWHERE' }] })).toEqual(['moves.0.to: NO_SUCCESSOR']);
  expect(await attempt({ successors: [{ code: 'SOCIAL', name: '물관리과' }] })).toEqual(['successors.0.code: TAKEN']);
  expect(await attempt({ date: '1998-01-01' })).toEqual(['date: BEFORE_BEGIN']);
  const bureau = await one('divisions', '{code: {eq: "CONSTRUCTION"}}');
  expect(await attempt({ division: bureau.id, version: bureau.version, moves: [] })).toEqual(['division: HAS_UNITS']);
  await expect(g.act('reorganizeDivision', given, select, onDuty('PLANNING'))).rejects.toThrow('FORBIDDEN');
  const projects = async () => (await g.ask<{ divisions: { nodes: unknown[] } }>('{ divisions(asOf: "2002-06-30", where: {code: {eq: "FLOOD"}}) { nodes { name teams { nodes { code } } projects { totalCount } headcount } } }')).divisions.nodes;
  const past = await projects();
  expect(await g.act('reorganizeDivision', given, select)).toMatchObject({ refused: [], division: { validTo: '2002-12-01', successor: { code: 'WATER', validFrom: '2002-12-01', kind: 'DIVISION', parent: old.parent } } });
  expect(await projects()).toEqual(past);
  const teams = async (asOf: string) => (await g.ask<{ teams: { nodes: unknown[] } }>(`{ teams(asOf: "${asOf}", where: {name: {eq: "펌프장관리팀"}}) { nodes { code division { code } successor { code } } } }`)).teams.nodes;
  expect(await teams('2002-11-30')).toEqual([{ code: 'PUMPS', division: { code: 'FLOOD' }, successor: { code: 'PUMPS-1' } }]);
  expect(await teams('2002-12-01')).toEqual([{ code: 'PUMPS-1', division: { code: 'WATER' }, successor: null }]);
  const { divisions, posts } = await g.ask<{ divisions: { nodes: unknown[] }; posts: { totalCount: number } }>('{ divisions(where: {code: {in: ["FLOOD", "WATER", "RIVER"]}}, orderBy: [{field: CODE}]) { nodes { code teamCount } } posts(where: {division: {code: {eq: "FLOOD"}}}) { totalCount } }');
  expect([divisions.nodes, posts.totalCount]).toEqual([[{ code: 'RIVER', teamCount: 0 }, { code: 'WATER', teamCount: 1 }], 0]);
  expect(await attempt({ version: old.version + 1, moves: [{ team: rivers.id, to: 'WATER' }] })).toEqual(['division: CEASED']);
});

it('given a bureau, put below one of its own divisions, got refused', async () => {
  const [bureau, below] = [await one('divisions', '{code: {eq: "WELFARE"}}'), await one('divisions', '{parent: {code: {eq: "WELFARE"}}}')];
  expect((await g.act('updateDivision', { id: bureau.id, version: bureau.version, parent: below.id })).refused).toEqual(['parent: CIRCLE']);
});

it('given a division, taken over by another, got that one as its successor', async () => {
  const [roads, works] = [await one('divisions', '{code: {eq: "ROADS"}}'), await one('divisions', '{code: {eq: "CIVIL-WORKS"}}')];
  const given = { division: roads.id, version: roads.version };
  expect((await g.act('reorganizeDivision', { ...given, into: roads.id })).refused).toEqual(['into: ITSELF']);
  expect(await g.act('reorganizeDivision', { ...given, into: works.id }, 'division { validTo successor { code } }')).toMatchObject({ division: { validTo: '2002-12-31', successor: { code: 'CIVIL-WORKS' } } });
});

it('given a committee, its decision recorded, got what it was about decided once; by its own team only', async () => {
  const [research, finance] = [await one('committees', '{kind: {eq: POLICY_RESEARCH}}'), await one('committees', '{kind: {eq: INVESTMENT_REVIEW}}')];
  const decided = await one('ideaReviews', '{}');
  const { idea } = await g.act<{ idea: { id: string } }>('receiveIdea', { title: '빈 회의실 나눔', text: '주말에 회의실을 연다.', proposer: 'RESIDENT', receivedOn: '2002-12-02' }, 'idea { id }');
  const { ideaReview } = await g.act<{ ideaReview: { id: string } }>('scoreIdea', { idea: idea.id, score: 0.8, date: '2002-12-10' }, 'ideaReview { id }');
  const record = (values: object, viewer = onDuty('RESEARCH')) => g.act('recordDecision', { committee: research.id, agenda: '12월 제안 심의', result: 'APPROVED', heldOn: '2002-12-10', ideaReviews: [ideaReview.id], ...values }, 'committeeDecision { code ideaReviews { totalCount } }', viewer);
  expect((await record({ result: 'CONDITIONAL' })).refused).toEqual(['condition: REQUIRED']);
  expect((await record({ condition: '보완할 것' })).refused).toEqual(['condition: NOT_CONDITIONAL']);
  expect((await record({ ideaReviews: [decided.id] })).refused).toEqual(['ideaReviews.0: DECIDED']);
  expect((await record({ committee: finance.id })).refused).toEqual(['committee: NOT_YOURS']);
  expect((await record({ committee: finance.id }, onDuty('BUDGET'))).refused).toEqual(['ideaReviews.0: OTHER_COMMITTEE']);
  expect(await record({})).toMatchObject({ refused: [], committeeDecision: { code: '2002-COM-RESEARCH-1', ideaReviews: { totalCount: 1 } } });
  await expect(record({}, staffOf(1))).rejects.toThrow('FORBIDDEN');
  expect((await g.act('createCommittee', { code: 'COM-X', name: '도서관 운영위원회', kind: 'OTHER' }, '', onDuty('BUDGET'))).refused).toEqual(['kind: NOT_YOURS']);
});
