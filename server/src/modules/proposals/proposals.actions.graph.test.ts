// What is done with ideas, the basic plan and benchmarking, on the data of 2002 as of 2002-12-31.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onDuty, staffOf } from '../../testing/viewers.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let g: TestGraph;
beforeAll(async () => void (g = await testGraph()));
afterAll(() => g.close());

const research = onDuty('RESEARCH');
async function one<T>(root: string, where: string, select = ''): Promise<T & { id: string; version: number }> {
  const answer = await g.ask<Record<string, { nodes: (T & { id: string; version: number })[] }>>(`{ ${root}(where: ${where}, first: 1) { nodes { id version ${select} } } }`);
  return answer[root]!.nodes[0]!;
}
const row = async (view: string, id: string): Promise<Record<string, number | null>> => {
  const { report } = await g.ask<{ report: { rows: { id: string; cells: { column: string; value: number | null }[] }[] } }>(`{ report(view: "${view}", asOf: "2002-12-31") { rows { id cells { column value } } } }`);
  return Object.fromEntries(report.rows.find(r => r.id === id)!.cells.map(c => [c.column, c.value]));
};

describe('an idea', () => {
  it('given its way from receipt to its place, taken step by step, got one more in each stage of the funnel; no step is skipped', async () => {
    const before = await row('ideas', 'RESIDENT');
    const select = 'idea { id version code stage project { code title division { code } } }';
    const { idea } = await g.act<{ idea: { id: string; version: number; code: string } }>('receiveIdea', { title: '빈 회의실 나눔', text: '주말에 회의실을 연다.', proposer: 'RESIDENT', receivedOn: '2002-11-04' }, select, research);
    expect(idea.code).toMatch(/^IDEA-2002-\d{3}$/);
    const at = (version: number) => ({ idea: idea.id, version });
    const received = await row('ideas', 'RESIDENT');
    expect([received['RECEIVED'], received['total']]).toEqual([before['RECEIVED']! + 1, before['total']! + 1]);
    const score = (values: object, viewer = research) => g.act('scoreIdea', { idea: idea.id, score: 0.9, date: '2002-11-20', ...values }, 'ideaReview { idea { stage } }', viewer);
    const award = (values: object) => g.act('awardIdea', { idea: idea.id, rank: '장려', prize: 'BOOK_VOUCHER', amount: 50_000, date: '2002-12-02', ...values }, 'award { idea { stage } }', research);
    expect((await award({})).refused).toEqual(['idea: STAGE']);
    expect((await score({ score: 90 })).refused).toEqual(['score: OUT_OF_RANGE']);
    expect((await score({ date: '2002-11-01' })).refused).toEqual(['date: TOO_EARLY']);
    await expect(score({}, staffOf(1))).rejects.toThrow('FORBIDDEN');
    const [other, later] = [await one('committeeDecisions', '{committee: {kind: {eq: INVESTMENT_REVIEW}}}'), await one('committeeDecisions', '{code: {eq: "DEC-RESEARCH-2002-4"}}')];
    expect((await score({ decision: other.id })).refused).toEqual(['decision: OTHER_COMMITTEE']);
    expect((await score({ decision: later.id })).refused).toEqual(['decision: LATER_DECISION']);
    expect(await score({})).toMatchObject({ refused: [], ideaReview: { idea: { stage: 'REVIEWED' } } });
    expect((await award({ amount: 800_001 })).refused).toEqual(['amount: OVER_BUDGET']);
    expect((await award({ date: '2002-11-19' })).refused).toEqual(['date: TOO_EARLY']);
    expect(await award({})).toMatchObject({ award: { idea: { stage: 'AWARDED' } } });
    expect((await g.act('putIdeaInPlace', at(1), select, research)).refused).toEqual(['idea: STAGE']);
    expect((await g.act('adoptIdea', at(1), select, research)).refused).toEqual(['project: EXACTLY_ONE']);
    expect((await g.act('adoptIdea', { ...at(1), title: '회의실 나눔' }, select, research)).refused).toEqual(['division: REQUIRED']);
    const { id: general } = await one('divisions', '{code: {eq: "GENERAL"}}');
    const adopted = await g.act('adoptIdea', { ...at(1), title: '회의실 나눔', division: general, date: '2002-12-10' }, select, research);
    expect(adopted).toMatchObject({ idea: { version: 2, stage: 'ADOPTED', project: { title: '회의실 나눔', division: { code: 'GENERAL' } } } });
    expect((await g.act('rejectIdea', at(2), select, research)).refused).toEqual(['idea: STAGE']);
    expect((await g.act('putIdeaInPlace', { ...at(2), date: '2002-12-09' }, select, research)).refused).toEqual(['date: TOO_EARLY']);
    expect(await g.act('putIdeaInPlace', at(2), select, research)).toMatchObject({ idea: { stage: 'IN_PLACE' } });
    const after = await row('ideas', 'RESIDENT');
    expect([after['RECEIVED'], after['IN_PLACE'], after['total']]).toEqual([before['RECEIVED'], before['IN_PLACE']! + 1, before['total']! + 1]);
  });

  it('given a deferred idea, rejected, got it out; adopted by a project that stands, got that project', async () => {
    const deferred = await one('ideas', '{stage: {eq: REVIEWED}}');
    expect(await g.act('rejectIdea', { idea: deferred.id, version: deferred.version }, 'idea { stage }', research)).toMatchObject({ idea: { stage: 'REJECTED' } });
    const [awarded, project] = [await one('ideas', '{stage: {eq: AWARDED}}'), await one<{ code: string }>('projects', '{code: {eq: "III-ict-4"}}', 'code')];
    expect(await g.act('adoptIdea', { idea: awarded.id, version: awarded.version, project: project.id }, 'idea { stage project { code } }', research)).toMatchObject({ idea: { stage: 'ADOPTED', project: { code: 'III-ict-4' } } });
  });
});

describe('the basic plan', () => {
  it('given a new plan, set, fixed and published, got its book; a fixed plan stays as it is', async () => {
    const select = 'basicPlan { id version state publications { nodes { code copies issuedOn } } }';
    const project = await one('projects', '{kind: {eq: BASIC_PLAN}}');
    const major = await one('projects', '{kind: {eq: MAJOR}}');
    const pledge = await one('pledges', '{}');
    const { basicPlan } = await g.act<{ basicPlan: { id: string } }>('createBasicPlan', { code: 'BASIC-PLAN-1998', title: '민선2기 구정기본계획', startsOn: '1998-07-01', endsOn: '2002-06-30' }, select, research);
    const plan = (version: number) => ({ plan: basicPlan.id, version });
    const set = (values: object) => g.act<{ basicPlanItem: { id: string; version: number }; refused: string[] }>('setPlanItem', { plan: basicPlan.id, project: project.id, fiscalYear: 1999, amount: 50_000_000, ...values }, 'basicPlanItem { id version }', research);
    expect((await g.act('fixBasicPlan', plan(1), select, research)).refused).toEqual(['plan: NOT_DRAFTED']);
    await g.act('updateBasicPlan', { id: basicPlan.id, version: 1, draftedOn: '1998-09-30' }, select, research);
    expect((await g.act('fixBasicPlan', plan(2), select, research)).refused).toEqual(['plan: EMPTY']);
    expect((await set({ fiscalYear: 2003 })).refused).toEqual(['fiscalYear: OUT_OF_PLAN']);
    expect((await set({ project: major.id })).refused).toEqual(['project: OTHER_KIND']);
    expect((await set({ pledge: pledge.id })).refused).toEqual(['pledge: OTHER_PLAN']);
    expect((await set({ amount: -1 })).refused).toEqual(['amount: NEGATIVE']);
    const { basicPlanItem: item } = await set({});
    expect((await set({})).refused).toEqual(['fiscalYear: TAKEN']);
    expect((await g.act('publishBasicPlan', { ...plan(2), copies: 300 }, select, research)).refused).toEqual(['plan: NOT_FIXED']);
    expect((await g.act('fixBasicPlan', { ...plan(2), date: '1998-09-01' }, select, research)).refused).toEqual(['date: BEFORE_DRAFT']);
    expect(await g.act('fixBasicPlan', { ...plan(2), date: '1998-11-30' }, select, research)).toMatchObject({ basicPlan: { state: 'FIXED' } });
    expect((await set({ fiscalYear: 2000 })).refused).toEqual(['plan: FIXED']);
    expect((await g.act('updateBasicPlanItem', { id: item.id, version: item.version, amount: 1 }, '', research)).refused).toEqual(['plan: FIXED']);
    expect((await g.act('retireBasicPlanItem', { id: item.id, version: item.version }, '', research)).refused).toEqual(['id: FIXED']);
    expect(await g.act('publishBasicPlan', { ...plan(3), copies: 300, date: '1998-12-15' }, select, research)).toMatchObject({ basicPlan: { state: 'PUBLISHED', publications: { nodes: [{ code: 'PUB-BASIC-PLAN-1998-1', copies: 300, issuedOn: '1998-12-15' }] } } });
    expect((await g.act('publishBasicPlan', { ...plan(4), copies: 300 }, select, research)).refused).toEqual(['plan: PUBLISHED']);
  });
});

describe('benchmarking', () => {
  it('given a visit, planned, reported and one finding adopted, got them in the table of the fields; every rule on the way is told', async () => {
    const before = await row('benchmarking', 'total');
    const { id: team } = await one('benchmarkTeams', '{code: {eq: "2002-BM-1"}}');
    const plan = (values: object) => g.act<{ benchmarkVisit: { id: string; version: number }; refused: string[] }>('planVisit', { team, site: '대구광역시 수성구', siteKind: 'LOCAL_GOVERNMENT', startsOn: '2002-12-09', endsOn: '2002-12-13', ...values }, 'benchmarkVisit { id version }', research);
    expect((await plan({ endsOn: '2002-12-01' })).refused).toEqual(['endsOn: BEFORE_BEGIN']);
    expect((await plan({ startsOn: '2003-01-06', endsOn: '2003-01-10' })).refused).toEqual(['startsOn: OTHER_YEAR']);
    expect((await plan({ startsOn: '2002-09-12' })).refused).toEqual(['startsOn: OVERLAPS']);
    const { benchmarkVisit: { id: visit } } = await plan({});
    const report = (values: object) => g.act('reportVisit', { visit, version: 1, date: '2002-12-18', findings: [{ title: '무인 민원창구', text: '증명서를 스스로 뗀다.' }, { title: '야간 상담', text: '주 1회 연다.' }], ...values }, 'benchmarkVisit { version findings(orderBy: [{field: CODE}]) { nodes { id version code } } }', research);
    expect((await report({ date: '2002-12-12' })).refused).toEqual(['date: BEFORE_RETURN']);
    expect((await report({ findings: [{ title: ' ', text: '빈 제목' }] })).refused).toEqual(['findings.0.title: BLANK']);
    const { benchmarkVisit: { findings } } = (await report({})) as unknown as { benchmarkVisit: { findings: { nodes: { id: string; version: number; code: string }[] } } };
    expect(findings.nodes.map(f => f.code)).toEqual(['2002-BM-1-3', '2002-BM-1-4']);
    expect((await report({ version: 2 })).refused).toEqual(['visit: REPORTED']);
    const [approved, deferred] = [await one('committeeDecisions', '{code: {eq: "DEC-RESEARCH-2002-4"}}'), await one('committeeDecisions', '{code: {eq: "DEC-RESEARCH-2002-5"}}')];
    const adopt = (values: object) => g.act('adoptFinding', { finding: findings.nodes[0]!.id, version: 1, decision: approved.id, date: '2002-12-20', ...values }, 'benchmarkFinding { adoptedOn }', research);
    expect((await adopt({ decision: deferred.id })).refused).toEqual(['decision: NOT_APPROVED']);
    expect((await adopt({ date: '2002-12-17' })).refused).toEqual(['date: BEFORE_REPORT']);
    expect(await adopt({})).toMatchObject({ benchmarkFinding: { adoptedOn: '2002-12-20' } });
    const after = await row('benchmarking', 'total');
    expect(Object.fromEntries(Object.entries(after).map(([id, v]) => [id, (v ?? 0) - (before[id] ?? 0)]).filter(([, v]) => v !== 0))).toEqual({ planned: 1, visited: 1, findings: 2, adopted: 1 });
  });
});
