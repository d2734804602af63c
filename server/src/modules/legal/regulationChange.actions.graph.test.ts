// Regulations from proposal to publishing: order, notice, numbers, texts without a gap, and the tables of II-9 and II-11.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { auditor, liaison, staffOf } from '../../testing/viewers.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

const BASE = 'id version stage';
interface Change { id: string; version: number; stage: string; code: string; title: string; promulgationNumber: string | null; regulation: { id: string; code: string } | null; bill: { id: string; code: string } | null }
const keyOf = (id: string): number => Number(id.split('-').at(-1));
const one = async <T>(root: string, where: string, select: string): Promise<T> =>
  ((await graph.ask<Record<string, { nodes: T[] }>>(`{ ${root}(asOf: "2002-12-31", first: 1, where: ${where}, orderBy: [{field: CODE}]) { nodes { ${select} } } }`))[root]!.nodes[0])!;
const regulation = (title: string) => one<{ id: string; version: number; kind: string; division: { id: string } }>('regulations', `{title: {contains: "${title}"}, inForce: {eq: true}}`, 'id version kind division { id }');
const law = () => one<{ id: string }>('upperLaws', '{code: {eq: "LAW-AUTONOMY"}}', 'id');
const act = (name: string, input: object, viewer = liaison) =>
  graph.act<{ regulationChange: Change | null }>(name, { ...input }, `regulationChange { ${BASE} code title promulgationNumber regulation { id code } bill { id code } }`, viewer);
const cells = async (view: string): Promise<Record<string, number>> => {
  const { data } = await graph.send(`{ report(view: "${view}", asOf: "2002-12-31") { rows { id cells { column value } } } }`);
  return Object.fromEntries((data as { report: { rows: { id: string; cells: { value: number }[] }[] } }).report.rows.map(r => [r.id, r.cells[0]!.value]));
};
const differences = (before: Record<string, number>, after: Record<string, number>) => Object.fromEntries(Object.keys(after).map(k => [k, after[k]! - (before[k] ?? 0)]).filter(([, d]) => d));
/** A change that has been announced long enough. */
const announced = async (input: object, from = '2002-11-04', to = '2002-11-24'): Promise<Change> => {
  const proposed = await act('proposeRegulationChange', { proposedOn: '2002-10-01', ...input });
  expect(proposed.refused).toEqual([]);
  const { id: change, version } = proposed.regulationChange!;
  const noticed = await act('giveNotice', { change, version, from, to });
  expect([noticed.refused, noticed.regulationChange?.stage]).toEqual([[], 'NOTICE']);
  return noticed.regulationChange!;
};

describe('proposeRegulationChange', () => {
  it('given a regulation of the own division, proposed by its staff, got a candidate named after it', async () => {
    const { id, division } = await regulation('도로점용허가');
    const { regulationChange, refused } = await act('proposeRegulationChange', { regulation: id, action: 'AMEND', reason: 'REGULATORY_BURDEN', reasonText: '제출서류를 줄임' }, staffOf(keyOf(division.id)));
    expect([refused, regulationChange]).toEqual([[], { id: expect.anything(), version: 1, stage: 'CANDIDATE', code: expect.stringMatching(/^RC-2002-\d{3}$/), title: expect.stringMatching(/조례중개정조례안$/), promulgationNumber: null, regulation: { id, code: expect.anything() }, bill: null }]);
  });

  it('given what does not fit, proposed, got refused by field', async () => {
    const { id, division } = await regulation('도로점용허가');
    const amend = { regulation: id, action: 'AMEND', reason: 'HINDERS_EFFICIENCY' };
    const enact = { action: 'ENACT', reason: 'LOCAL_INITIATIVE', regulationKind: 'RULE', title: '서울특별시영등포구 시험 규칙', division: division.id };
    const refused = async (input: object) => (await act('proposeRegulationChange', input)).refused;
    expect(await refused({ ...amend, reason: 'LOCAL_INITIATIVE' })).toEqual(['reason: REASON_DOES_NOT_FIT']);
    expect(await refused({ ...amend, reason: 'CONFLICT_WITH_UPPER_LAW' })).toEqual(['upperLaw: REQUIRED']);
    expect(await refused({ ...amend, regulation: null })).toEqual(['regulation: REQUIRED']);
    expect(await refused({ ...amend, division: division.id })).toEqual(['division: NOT_ASKED']);
    expect(await refused({ ...amend, regulationKind: 'DIRECTIVE' })).toEqual(['regulationKind: OTHER_KIND']);
    expect(await refused({ ...amend, proposedOn: '1980-01-01' })).toEqual(['proposedOn: OUT_OF_ORDER']);
    expect(await refused({ ...amend, proposedOn: '2003-01-01' })).toEqual(['proposedOn: FUTURE_DATE']);
    expect(await refused({ ...enact, regulation: id })).toEqual(['regulation: NOT_YET']);
    expect(await refused({ ...enact, title: null })).toEqual(['title: REQUIRED']);
    expect(await refused({ ...enact, regulationKind: null })).toEqual(['regulationKind: REQUIRED']);
    expect(await refused({ ...enact, division: null })).toEqual(['division: REQUIRED']);
  });

  it("given another division's regulation, proposed by staff, got forbidden, and refused when they name their own beside it", async () => {
    const { id } = await regulation('도로점용허가');
    const { division } = await regulation('도시공원');
    const input = { regulation: id, action: 'AMEND', reason: 'REGULATORY_BURDEN' };
    await expect(act('proposeRegulationChange', input, staffOf(keyOf(division.id)))).rejects.toThrow('FORBIDDEN');
    expect((await act('proposeRegulationChange', { ...input, division: division.id }, staffOf(keyOf(division.id)))).refused).toEqual(['division: NOT_ASKED']);
    await expect(act('proposeRegulationChange', input, auditor)).rejects.toThrow('FORBIDDEN');
  });
});

describe('an ordinance enacted', () => {
  it('given all its steps, taken in order, got a bill, the regulation with its text, and the tables moved by one', async () => {
    const { division } = await regulation('도시공원');
    const before = await cells('regulation-maintenance');
    const change = await announced({ action: 'ENACT', reason: 'NO_LOCAL_REGULATION', upperLaw: (await law()).id, regulationKind: 'ORDINANCE', title: '서울특별시영등포구 녹지 보전 조례', division: division.id });
    expect(change.title).toBe('서울특별시영등포구 녹지 보전 조례안');
    const promulgation = { change: change.id, date: '2002-12-20', effectiveOn: '2002-12-31', text: '제1조(목적) …' };
    expect((await act('promulgate', { ...promulgation, version: change.version })).refused).toEqual(['change: NOT_SUBMITTED']);
    expect((await act('submitToCouncil', { change: change.id, version: change.version, date: '2002-11-24' })).refused).toEqual(['date: NOTICE_RUNS']);
    const submitted = await act('submitToCouncil', { change: change.id, version: change.version, date: '2002-11-25' });
    expect([submitted.refused, submitted.regulationChange]).toMatchObject([[], { stage: 'SUBMITTED', bill: { code: expect.stringMatching(/^BILL-2002-ORD-\d\d$/) } }]);
    const { version, bill } = submitted.regulationChange!;
    expect((await act('submitToCouncil', { change: change.id, version, date: '2002-11-26' })).refused).toEqual(['change: SUBMITTED']);
    expect((await act('giveNotice', { change: change.id, version, from: '2002-12-01', to: '2002-12-30' })).refused).toEqual(['change: SUBMITTED']);
    expect((await act('promulgate', { ...promulgation, version })).refused).toEqual(['change: NOT_PASSED']);
    await decide(bill!.id, '2002-12-18');
    expect((await act('promulgate', { ...promulgation, version, date: '2002-12-17' })).refused).toEqual(['date: OUT_OF_ORDER']);
    expect((await act('promulgate', { ...promulgation, version, text: null })).refused).toEqual(['text: REQUIRED']);
    expect((await act('promulgate', { ...promulgation, version, effectiveOn: '2002-12-19' })).refused).toEqual(['effectiveOn: BEFORE_PROMULGATION']);
    expect((await act('promulgate', { ...promulgation, version, number: '조례 512' })).refused).toEqual(['number: ILL_FORMED']);
    const done = await act('promulgate', { ...promulgation, version });
    expect([done.refused, done.regulationChange]).toMatchObject([[], { stage: 'PROMULGATED', promulgationNumber: expect.stringMatching(/^조례 제\d+호$/), regulation: { code: expect.stringMatching(/^ORD-\d{3}$/) } }]);
    expect(await made(done.regulationChange!.regulation!.id)).toEqual({
      title: '서울특별시영등포구 녹지 보전 조례', kind: 'ORDINANCE', enactedOn: '2002-12-20', inForce: true, division: { id: division.id }, upperLaws: { nodes: [{ code: 'LAW-AUTONOMY' }] },
      texts: { nodes: [{ number: 1, effectiveFrom: '2002-12-31', effectiveTo: null, change: { id: change.id } }] },
    });
    expect(differences(before, await cells('regulation-maintenance'))).toEqual({ inForce: 1, maintained: 1, ordinance: 1, enacted: 1 });
    expect((await act('dropChange', { change: change.id, version: done.regulationChange!.version })).refused).toEqual(['change: PROMULGATED']);
  });

  const decide = async (id: string, decidedOn: string): Promise<void> => {
    expect((await graph.act('updateBill', { id, version: 1, decidedOn, result: 'PASSED' }, 'bill { id }', liaison)).refused).toEqual([]);
  };
  const made = async (id: string) =>
    (await graph.ask<{ regulation: unknown }>(`{ regulation(id: "${id}", asOf: "2002-12-31") { title kind enactedOn inForce division { id } upperLaws(first: 9) { nodes { code } } texts(first: 9) { nodes { number effectiveFrom effectiveTo change { id } } } } }`)).regulation;
});

describe('a rule amended', () => {
  it('given its notice, promulgated without the council and published, got the text before ended where the new one begins', async () => {
    const { id } = await one<{ id: string }>('regulations', '{kind: {eq: RULE}, inForce: {eq: true}, changes: {none: {}}}', 'id');
    const change = await announced({ regulation: id, action: 'AMEND', reason: 'HINDERS_EFFICIENCY' });
    expect((await act('submitToCouncil', { change: change.id, version: change.version })).refused).toEqual(['change: NOT_AN_ORDINANCE']);
    const input = { change: change.id, version: change.version, date: '2002-12-02', text: '제1조(목적) 고친다.' };
    expect((await act('promulgate', { ...input, date: '2002-11-24' })).refused).toEqual(['date: NOTICE_RUNS']);
    expect((await act('promulgate', { ...input, title: '다른 이름' })).refused).toEqual(['title: NOT_ASKED']);
    const { promulgationNumber: number } = await one<{ promulgationNumber: string }>('regulationChanges', '{regulationKind: {eq: RULE}, stage: {eq: PROMULGATED}}', 'promulgationNumber');
    expect((await act('promulgate', { ...input, number })).refused).toEqual(['number: TAKEN']);
    expect((await act('promulgate', { ...input, number: '규칙 제9001호' })).regulationChange?.promulgationNumber).toBe('규칙 제9001호');
    const texts = (await graph.ask<{ regulation: { texts: { nodes: { id: string; version: number; number: number; effectiveFrom: string; effectiveTo: string | null }[] } } }>(`{ regulation(id: "${id}", asOf: "2002-12-31") { texts(first: 9, orderBy: [{field: NUMBER}]) { nodes { id version number effectiveFrom effectiveTo } } } }`)).regulation.texts.nodes;
    expect(texts.slice(-2)).toMatchObject([{ effectiveTo: '2002-12-02' }, { effectiveFrom: '2002-12-02', effectiveTo: null, number: texts.length }]);
    const published = (more: object) => graph.act('publishText', { text: texts.at(-1)!.id, version: 1, ...more }, 'regulationText { publishedOn version }', liaison);
    expect((await published({ date: '2002-12-01' })).refused).toEqual(['date: OUT_OF_ORDER']);
    expect(await published({ date: '2002-12-04' })).toMatchObject({ refused: [], regulationText: { publishedOn: '2002-12-04', version: 2 } });
    expect((await published({ version: 2 })).refused).toEqual(['text: PUBLISHED']);
  });
});

describe('giveNotice', () => {
  it('given 19 days, or a directive, announced, got refused with the first day that will do', async () => {
    const { id } = await regulation('도시공원');
    const { regulationChange } = await act('proposeRegulationChange', { regulation: id, action: 'AMEND', reason: 'HINDERS_EFFICIENCY', proposedOn: '2002-11-01' });
    const { id: change, version } = regulationChange!;
    const short = await graph.act<{ userErrors: { message: string }[] }>('giveNotice', { change, version, from: '2002-12-01', to: '2002-12-20' }, '', liaison);
    expect([short.refused, short.userErrors[0]!.message]).toEqual([['to: NOTICE_TOO_SHORT'], expect.stringContaining('2002-12-21')]);
    expect((await act('giveNotice', { change, version, from: '2002-10-31', to: '2002-12-20' })).refused).toEqual(['from: OUT_OF_ORDER']);
    const directive = await one<{ id: string }>('regulations', '{kind: {eq: DIRECTIVE}, inForce: {eq: true}, changes: {none: {}}}', 'id');
    const own = (await act('proposeRegulationChange', { regulation: directive.id, action: 'AMEND', reason: 'HINDERS_EFFICIENCY' })).regulationChange!;
    expect((await act('giveNotice', { change: own.id, version: own.version, to: '2003-02-01' })).refused).toEqual(['change: NO_NOTICE_NEEDED']);
  });
});

describe('a directive abolished', () => {
  it('given the case, promulgated, got regulation and text ended, and one less in force', async () => {
    const before = await cells('regulations-online');
    const { id } = await one<{ id: string }>('regulations', '{kind: {eq: DIRECTIVE}, inForce: {eq: true}, changes: {none: {}}, texts: {some: {publishedOn: {lte: "2002-12-31"}}}}', 'id');
    const { id: change, version } = (await act('proposeRegulationChange', { regulation: id, action: 'ABOLISH', reason: 'HINDERS_EFFICIENCY' })).regulationChange!;
    const other = (await act('proposeRegulationChange', { regulation: id, action: 'AMEND', reason: 'HINDERS_EFFICIENCY' })).regulationChange!;
    expect((await act('promulgate', { change, version, text: '본문' })).refused).toEqual(['text: NOT_ASKED']);
    expect(await act('promulgate', { change, version })).toMatchObject({ refused: [], regulationChange: { stage: 'PROMULGATED', promulgationNumber: expect.stringMatching(/^훈령 제\d+호$/) } });
    expect((await act('promulgate', { change: other.id, version: other.version, text: '본문' })).refused).toEqual(['change: NOT_IN_FORCE']);
    const { regulation: ended } = await graph.ask<{ regulation: unknown }>(`{ regulation(id: "${id}", asOf: "2002-12-31") { abolishedOn inForce texts(first: 1, orderBy: [{field: NUMBER, direction: DESC}]) { nodes { effectiveTo } } } }`);
    expect(ended).toEqual({ abolishedOn: '2002-12-31', inForce: false, texts: { nodes: [{ effectiveTo: '2002-12-31' }] } });
    expect(differences(before, await cells('regulations-online'))).toEqual({ total: -1, directive: -1 });
    expect(await act('dropChange', { change: other.id, version: other.version })).toMatchObject({ refused: [], regulationChange: { stage: 'DROPPED' } });
    expect((await act('dropChange', { change: other.id, version: other.version + 1 })).refused).toEqual(['change: DROPPED']);
  });
});

describe('an earlier version', () => {
  it('given a change that has moved on, written to as it was, got a conflict', async () => {
    const { id } = await regulation('도시공원');
    const { id: change, version } = (await act('proposeRegulationChange', { regulation: id, action: 'AMEND', reason: 'HINDERS_EFFICIENCY' })).regulationChange!;
    await graph.act('updateRegulationChange', { id: change, version, reasonText: '정원이 바뀜' }, 'regulationChange { id }', liaison);
    await expect(act('dropChange', { change, version })).rejects.toThrow('CONFLICT');
  });
});
