// Lines of a test's own, granted what the test says, on the real graph.
import type { TestGraph } from '../../testing/graph.js';

export interface Budgeting {
  /** A line of expenditure, by default of 2002, the general fund and the division FLOOD; granted by a deemed budget of a day. */
  line(name: string, granted?: { amount: number; date: string }, of?: { fiscalYear?: number; fund?: string; division?: string; side?: string }): Promise<string>;
  /** A ledger verb on a line; answers the entry, or what was refused. */
  enter(verb: string, line: string, amount: number, date: string, description?: string): Promise<{ budgetEntry: { id: string; code: string; amount: number } | null; refused: string[] }>;
  /** Figures of a line as of a date: budget, current, allotted, committed, spent, carriedForward. */
  figures(line: string, asOf?: string): Promise<number[]>;
  id(root: string, code: string): Promise<string>;
}

export function budgeting(g: TestGraph): Budgeting {
  const id: Budgeting['id'] = async (root, code) => {
    const value = root === 'funds' ? code : JSON.stringify(code);
    const { found } = await g.ask<{ found: { nodes: { id: string }[] } }>(`{ found: ${root}(asOf: "9999-12-31", where: { code: { eq: ${value} } }) { nodes { id } } }`);
    return found.nodes[0]!.id;
  };
  return {
    id,
    async line(name, granted, { fiscalYear = 2002, fund = 'GENERAL', division = 'FLOOD', side = 'EXPENDITURE' } = {}) {
      const input = { name, fiscalYear, side, classification: '경제개발-하수-시험', fund: await id('funds', fund), division: await id('divisions', division), fundingShares: [{ source: 'OWN', share: 1 }] };
      const { budgetLine } = await g.act<{ budgetLine: { id: string } }>('createBudgetLine', input, 'budgetLine { id }');
      if (granted) await g.act('recordDeemed', { fiscalYear, date: granted.date, entries: [{ line: budgetLine.id, amount: granted.amount }] });
      return budgetLine.id;
    },
    enter: (verb, line, amount, date, description) => g.act(verb, { line, amount, date, ...(description ? { description } : {}) }, 'budgetEntry { id code amount }'),
    async figures(line, asOf = '2002-12-31') {
      const { budgetLine: l } = await g.ask<{ budgetLine: Record<string, number> }>(`{ budgetLine(id: "${line}", asOf: "${asOf}") { budget current allotted committed spent carriedForward } }`);
      return [l['budget']!, l['current']!, l['allotted']!, l['committed']!, l['spent']!, l['carriedForward']!];
    },
  };
}
