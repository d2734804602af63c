// Any reference date: ledger, status and cases add up on every day, and move only forward in time.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../dataset/random.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

type Group = { keys: (string | null)[]; count: number; sum?: Record<string, number> };
const day = fc.integer({ min: 0, max: 364 }).map(n => addDays('2002-01-01', n));
const total = (groups: Group[], keep: (g: Group) => boolean = () => true): number => groups.filter(keep).reduce((n, g) => n + g.count, 0);

describe('on any day of 2002', () => {
  it('given the ledger, asked by fund, got sums that hold line by line and in all', async () => {
    await fc.assert(fc.asyncProperty(day, async asOf => {
      const { budgetLines } = await graph.ask<{ budgetLines: { groups: Group[]; wrong: Group[] } }>(`query ($asOf: Date!) {
        budgetLines(asOf: $asOf, where: { fiscalYear: { eq: 2002 }, side: { eq: EXPENDITURE } }) {
          groups(by: [FUND_CODE]) { keys count sum { original deemed supplementary budget carriedOver current allotted unallotted committed spent } } } }`, { asOf });
      for (const { sum } of budgetLines.groups) {
        const s = sum!;
        expect(s['current']).toBe(s['budget']! + s['carriedOver']!);
        expect(s['unallotted']).toBe(s['current']! - s['allotted']!);
        expect(s['spent']! >= 0 && s['spent']! <= s['committed']! && s['committed']! <= s['allotted']! && s['allotted']! <= s['current']!).toBe(true);
      }
      const { over } = await graph.ask<{ over: { totalCount: number } }>('query ($asOf: Date!) { over: budgetLines(asOf: $asOf, where: { fiscalYear: { eq: 2002 }, side: { eq: EXPENDITURE }, unallotted: { lt: 0 } }) { totalCount } }', { asOf });
      expect(over.totalCount).toBe(0);
    }), { numRuns: 12, seed: 2002 });
  });

  it('given the ledger entries, asked for their sums up to a day, got what the lines say that day', async () => {
    await fc.assert(fc.asyncProperty(day, async asOf => {
      const { budgetLines, budgetEntries } = await graph.ask<{ budgetLines: { groups: Group[] }; budgetEntries: { groups: Group[] } }>(`query ($asOf: Date!) {
        budgetLines(asOf: $asOf, where: { fiscalYear: { eq: 2002 }, side: { eq: EXPENDITURE } }) { groups(by: []) { count sum { allotted spent carriedOver } } }
        budgetEntries(asOf: $asOf, where: { line: { fiscalYear: { eq: 2002 }, side: { eq: EXPENDITURE } }, counted: { eq: true } }) { groups(by: [KIND]) { keys count sum { amount } } } }`, { asOf });
      const of = (kind: string) => budgetEntries.groups.find(g => g.keys[0] === kind)?.sum?.['amount'] ?? 0;
      expect(budgetLines.groups[0]!.sum).toEqual({ allotted: of('ALLOTMENT'), spent: of('EXPENDITURE'), carriedOver: of('CARRY_OVER_IN') });
    }), { numRuns: 12, seed: 2002 });
  });

  it('given project status, asked by status, got every major project once, as its newest assessment says', async () => {
    await fc.assert(fc.asyncProperty(day, async asOf => {
      const { projects } = await graph.ask<{ projects: { totalCount: number; groups: Group[]; nodes: { status: string | null; assessments: { nodes: { date: string; status: string }[] } }[] } }>(`query ($asOf: Date!) {
        projects(asOf: $asOf, where: { kind: { eq: MAJOR } }, first: 30) { totalCount groups(by: [STATUS]) { keys count }
          nodes { status assessments(orderBy: [{ field: DATE, direction: DESC }, { field: ID, direction: DESC }], first: 1) { nodes { date status } } } } }`, { asOf });
      expect(total(projects.groups)).toBe(projects.totalCount);
      for (const p of projects.nodes) expect(p.status).toBe(p.assessments.nodes[0]?.status ?? null);
      for (const p of projects.nodes) for (const a of p.assessments.nodes) expect(a.date <= asOf).toBe(true);
    }), { numRuns: 12, seed: 2002 });
  });

  it('given the docket, asked by receipt, stage and outcome, got received = pending + closed, and nothing lost in a week', async () => {
    const docket = async (asOf: string) => (await graph.ask<{ lawsuits: { totalCount: number; receipt: Group[]; stage: Group[]; outcome: Group[] } }>(`query ($asOf: Date!) {
      lawsuits(asOf: $asOf, where: { inDocket: { eq: true } }) { totalCount receipt: groups(by: [RECEIPT]) { keys count } stage: groups(by: [STAGE]) { keys count } outcome: groups(by: [OUTCOME]) { keys count } } }`, { asOf })).lawsuits;
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 357 }).map(n => addDays('2002-01-01', n)), async asOf => {
      const now = await docket(asOf);
      expect(total(now.receipt)).toBe(now.totalCount);
      expect(total(now.stage)).toBe(now.totalCount);
      const closed = total(now.stage, g => g.keys[0] === 'CLOSED');
      expect(total(now.outcome, g => g.keys[0] !== null)).toBe(closed);
      const later = await docket(addDays(asOf, 7));
      expect(later.totalCount).toBeGreaterThanOrEqual(now.totalCount);
      expect(total(later.stage, g => g.keys[0] === 'CLOSED')).toBeGreaterThanOrEqual(closed);
    }), { numRuns: 12, seed: 2002 });
  });

  it('given questions and directives, asked by status, got each once and never fewer a week later', async () => {
    const count = async (asOf: string) => graph.ask<Record<'councilQuestions' | 'directives', { totalCount: number; groups: Group[] }>>(`query ($asOf: Date!) {
      councilQuestions(asOf: $asOf) { totalCount groups(by: [STATUS, OVERDUE]) { keys count } } directives(asOf: $asOf) { totalCount groups(by: [RESULT]) { keys count } } }`, { asOf });
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 357 }).map(n => addDays('2002-01-01', n)), async asOf => {
      const now = await count(asOf);
      const later = await count(addDays(asOf, 7));
      for (const root of ['councilQuestions', 'directives'] as const) {
        expect(total(now[root].groups)).toBe(now[root].totalCount);
        expect(later[root].totalCount).toBeGreaterThanOrEqual(now[root].totalCount);
      }
    }), { numRuns: 12, seed: 2002 });
  });
});
