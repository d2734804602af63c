// Regulatory reform: registered by the division, analysed, decided by the planning team; and the registers the liaison keeps.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { liaison, onDuty, staffOf } from '../../testing/viewers.js';

let graph: TestGraph;
let division: string;
beforeAll(async () => {
  graph = await testGraph();
  division = (await graph.ask<{ divisions: { nodes: { id: string }[] } }>('{ divisions(first: 1, where: {code: {eq: "ROADS"}}) { nodes { id } } }')).divisions.nodes[0]!.id;
});
afterAll(() => graph.close());

const keyOf = (id: string): number => Number(id.split('-').at(-1));
const planner = onDuty('PLANNING', 9_999);

describe('a regulatory review', () => {
  interface Review { id: string; version: number; code: string; impactAnalysedOn: string | null; result: string | null }
  const act = (name: string, input: object, viewer = staffOf(keyOf(division))) =>
    graph.act<{ regulatoryReview: Review | null }>(name, { ...input }, 'regulatoryReview { id version code impactAnalysedOn result }', viewer);
  const register = (kind: string) => act('registerRegulatoryReview', { kind, subject: '도로굴착 신고 기간', division, registeredOn: '2002-12-02' });

  it('given a new rule, decided before it is analysed, got refused; analysed, approved', async () => {
    const { id: review, code } = (await register('NEW')).regulatoryReview!;
    expect(code).toMatch(/^RR-2002-\d{3}$/);
    expect((await act('decideRegulatoryReview', { review, version: 1, result: 'APPROVED' }, planner)).refused).toEqual(['review: NOT_ANALYSED']);
    expect((await act('analyseImpact', { review, version: 1, date: '2002-12-01' })).refused).toEqual(['date: OUT_OF_ORDER']);
    expect((await act('analyseImpact', { review, version: 1, date: '2002-12-16' })).regulatoryReview?.impactAnalysedOn).toBe('2002-12-16');
    expect((await act('analyseImpact', { review, version: 2 })).refused).toEqual(['review: ANALYSED']);
    expect((await act('decideRegulatoryReview', { review, version: 2, result: 'KEPT' }, planner)).refused).toEqual(['result: OTHER_KIND']);
    expect((await act('decideRegulatoryReview', { review, version: 2, result: 'APPROVED', date: '2002-12-15' }, planner)).refused).toEqual(['date: OUT_OF_ORDER']);
    await expect(act('decideRegulatoryReview', { review, version: 2, result: 'APPROVED' })).rejects.toThrow('FORBIDDEN');
    expect((await act('decideRegulatoryReview', { review, version: 2, result: 'APPROVED' }, planner)).regulatoryReview?.result).toBe('APPROVED');
    expect((await act('decideRegulatoryReview', { review, version: 3, result: 'REJECTED' }, planner)).refused).toEqual(['review: DECIDED']);
  });

  it('given an existing rule, analysed, got refused; decided, relaxed. A stronger one names its regulation', async () => {
    const { id: review } = (await register('EXISTING')).regulatoryReview!;
    expect((await act('analyseImpact', { review, version: 1 })).refused).toEqual(['review: NOT_NEEDED']);
    expect((await act('decideRegulatoryReview', { review, version: 1, result: 'RELAXED' }, planner)).regulatoryReview?.result).toBe('RELAXED');
    expect((await register('STRENGTHENED')).refused).toEqual(['regulation: REQUIRED']);
  });
});

describe('the registers of law', () => {
  it('given a regulation older than the register, entered by the liaison, got the next code of its kind; one of tomorrow, refused', async () => {
    const create = (enactedOn: string, viewer = liaison) => graph.act<{ regulation: unknown }>('createRegulation', { title: '서울특별시영등포구 옛 규칙', kind: 'RULE', division, enactedOn }, 'regulation { code kind inForce }', viewer);
    expect(await create('1995-03-02')).toMatchObject({ refused: [], regulation: { code: expect.stringMatching(/^RULE-\d{3}$/), kind: 'RULE', inForce: true } });
    expect((await create('2003-01-01')).refused).toEqual(['enactedOn: FUTURE_DATE']);
    await expect(create('1995-03-02', staffOf(keyOf(division)))).rejects.toThrow('FORBIDDEN');
  });

  it('given counsel and an upper law, entered, got codes; counsel that ends before it begins, refused', async () => {
    expect(await graph.act('createUpperLaw', { title: '도로굴착법', changedOn: '2002-12-01' }, 'upperLaw { code }', liaison)).toMatchObject({ refused: [], upperLaw: { code: expect.stringMatching(/^LAW-\d{3}$/) } });
    const counsel = (validTo: string | null) => graph.act('createLegalCounsel', { name: '새벽길 법률사무소', validFrom: '2002-12-02', validTo }, 'legalCounsel { code }', liaison);
    expect((await counsel('2002-12-01')).refused).toEqual(['validTo: BEFORE_BEGIN']);
    expect(await counsel(null)).toMatchObject({ refused: [], legalCounsel: { code: 'COUNSEL-5' } });
  });

  it('given what only a verb sets, written by hand, got no such field', async () => {
    for (const [name, field, value] of [['Regulation', 'abolishedOn', '"2002-12-31"'], ['RegulationChange', 'promulgatedOn', '"2002-12-31"'], ['Regulation', 'enactedOn', '"2002-12-31"']]) {
      const { errors } = await graph.send(`mutation { update${name}(input: {id: "${name}-1", version: 1, ${field}: ${value}}) { userErrors { code } } }`);
      expect(errors?.[0]?.message).toContain(`"${field}" is not defined`);
    }
  });
});
