// Random sequences of ledger verbs, dated in any order: what fits is taken, what does not is refused and changes nothing, and the rules hold on every day.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { breachFrom, countedFrom, type Movement } from './account.rules.js';
import { budgeting, type Budgeting } from './budget.fixture.js';

let g: TestGraph;
let b: Budgeting;
let session: string;
beforeAll(async () => {
  g = await testGraph();
  b = budgeting(g);
  session = (await g.ask<{ councilSessions: { nodes: { id: string }[] } }>('{ councilSessions(first: 1) { nodes { id } } }')).councilSessions.nodes[0]!.id;
});
afterAll(() => g.close());

const GRANTED = '2002-02-01';
const DAYS = ['2002-01-15', GRANTED, '2002-03-10', '2002-05-20', '2002-08-01', '2002-10-31', '2002-12-31'];
const LEDGER = { allotBudget: ['allotted', 1], recallAllotment: ['allotted', -1], commitBudget: ['committed', 1], releaseBudgetCommitment: ['committed', -1], spendBudget: ['spent', 1], refundExpenditure: ['spent', -1] } as const;
type Kind = 'granted' | 'moved' | 'allotted' | 'committed' | 'spent' | 'carried';
interface Move {
  line: number;
  kind: Kind;
  day: string;
  amount: number;
}
type Step =
  | { verb: keyof typeof LEDGER; line: number; amount: number; day: string }
  | { verb: 'transferBudget' | 'carryOver' | 'supplement'; line: number; amount: number; day: string }
  | { verb: 'reverseEntry'; nth: number; day: string };

const line = fc.integer({ min: 0, max: 1 });
const amount = fc.integer({ min: 1, max: 1200 });
const day = fc.constantFrom(...DAYS);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ verb: fc.constantFrom(...(Object.keys(LEDGER) as (keyof typeof LEDGER)[])), line, amount: fc.integer({ min: 1, max: 600 }), day }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constantFrom('transferBudget' as const, 'carryOver' as const), line, amount, day }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('supplement' as const), line, amount: fc.integer({ min: -1200, max: 1200 }).filter(n => n !== 0), day: fc.constant('2002-12-31') }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('reverseEntry' as const), nth: fc.nat({ max: 40 }), day }) },
);


/** The rules as the law says them, on every day of the list. */
function holds(moves: readonly Move[]): boolean {
  return [0, 1].every(l => DAYS.every(d => {
    const sum = (...kinds: string[]) => moves.reduce((total, m) => (m.line === l && m.day <= d && kinds.includes(m.kind) ? total + m.amount : total), 0);
    const [current, allotted, committed, spent, carried] = [sum('granted', 'moved'), sum('allotted'), sum('committed'), sum('spent'), sum('carried')];
    return 0 <= spent && spent <= committed && committed <= allotted && allotted <= current && 0 <= carried && spent + carried <= current;
  }));
}

interface Entered {
  ids: string[];
  moves: Move[];
  date: string;
  reversed: boolean;
}

/** Runs one step on the real graph; answers the entries it made, or none. */
async function perform(s: Step, lines: readonly string[], nexts: readonly string[], entered: readonly Entered[]): Promise<{ ids: string[] | null; moves: Move[] | null }> {
  const many = (a: { budgetEntries: { id: string }[] | null }) => a.budgetEntries?.map(e => e.id) ?? null;
  switch (s.verb) {
    case 'reverseEntry': {
      const wrong = entered[s.nth % (entered.length || 1)];
      if (!wrong) return { ids: null, moves: null };
      const { budgetEntry } = await g.act<{ budgetEntry: { id: string } | null }>('reverseEntry', { entry: wrong.ids[0], date: s.day, reason: '착오' }, 'budgetEntry { id }');
      const may = !wrong.reversed && wrong.ids.length > 0 && s.day >= wrong.date;
      return { ids: budgetEntry && [], moves: may ? wrong.moves.map(m => ({ ...m, day: s.day, amount: -m.amount })) : null };
    }
    case 'transferBudget': {
      const made = many(await g.act('transferBudget', { from: lines[s.line], to: lines[1 - s.line], amount: s.amount, date: s.day, reason: '시험' }, 'budgetEntries { id }'));
      return { ids: made, moves: s.day < GRANTED ? null : [{ line: s.line, kind: 'moved', day: s.day, amount: -s.amount }, { line: 1 - s.line, kind: 'moved', day: s.day, amount: s.amount }] };
    }
    case 'carryOver': {
      const made = many(await g.act('carryOver', { line: lines[s.line], nextLine: nexts[s.line], amount: s.amount, kind: 'SPECIFIED' }, 'budgetEntries { id }'));
      return { ids: made, moves: [{ line: s.line, kind: 'carried', day: '2002-12-31', amount: s.amount }] };
    }
    case 'supplement': {
      const done = await supplement(lines[s.line]!, s.amount);
      return { ids: done ? [] : null, moves: [{ line: s.line, kind: 'granted', day: s.day, amount: s.amount }] };
    }
    default: {
      const [kind, sign] = LEDGER[s.verb];
      const { budgetEntry } = await b.enter(s.verb, lines[s.line]!, s.amount, s.day, '시험');
      return { ids: budgetEntry && [budgetEntry.id], moves: [{ line: s.line, kind, day: s.day, amount: sign * s.amount }] };
    }
  }
}

/** Drafted, submitted, adopted; withdrawn where adoption was refused, so that the next one has its number. */
async function supplement(target: string, change: number): Promise<boolean> {
  type Answer = { budgetVersion: { id: string; version: number } | null };
  const drafted = (await g.act<Answer>('draftBudgetVersion', { fiscalYear: 2002, kind: 'SUPPLEMENTARY', entries: [{ line: target, amount: change }] }, 'budgetVersion { id version }')).budgetVersion!;
  const on = async (action: string, v: { id: string; version: number }, more: object = {}) => (await g.act<Answer>(action, { budgetVersion: v.id, version: v.version, ...more }, 'budgetVersion { id version }')).budgetVersion;
  const submitted = (await on('submitBudgetVersion', drafted, { session }))!;
  if (await on('adoptBudgetVersion', submitted)) return true;
  await on('withdrawBudgetVersion', submitted);
  return false;
}

const counted = async (): Promise<number> => (await g.ask<{ budgetEntries: { totalCount: number } }>('{ budgetEntries(asOf: "9999-12-31", where: { counted: { eq: true } }) { totalCount } }')).budgetEntries.totalCount;

describe('the ledger', () => {
  it('given the lines of the dataset, none breaks a rule on any day', async () => {
    const rows: (Movement & { line: number; versionKind: string | null; adoptedOn: string | null })[] = await g.app.database.source.query(
      'SELECT e.line_id AS line, e.kind AS kind, e.date AS day, e.amount AS amount, v.kind AS versionKind, v.adopted_on AS adoptedOn FROM budget_entry e LEFT JOIN budget_version v ON v.id = e.budget_version_id');
    const lines = new Map<number, Movement[]>();
    for (const { line: of, kind, day: date, amount: won, versionKind, adoptedOn } of rows) {
      const from = countedFrom(date, versionKind === null ? null : { kind: versionKind, adoptedOn });
      if (from !== null) lines.set(of, [...(lines.get(of) ?? []), { kind, day: from, amount: Number(won) }]);
    }
    expect(lines.size).toBeGreaterThan(900);
    expect([...lines].filter(([, moves]) => breachFrom(moves, '2001-01-01'))).toEqual([]);
  });

  it('given any verbs in any order of days, takes exactly what keeps the rules on every day', async () => {
    const outcomes = { taken: 0, refused: 0 };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async steps => {
      const lines = [await b.line('임의 가', { amount: 1000, date: GRANTED }), await b.line('임의 나', { amount: 500, date: GRANTED })];
      const nexts = [await b.line('임의 가 2003', undefined, { fiscalYear: 2003 }), await b.line('임의 나 2003', undefined, { fiscalYear: 2003 })];
      let moves: Move[] = [1000, 500].map((granted, l) => ({ line: l, kind: 'granted', day: GRANTED, amount: granted }));
      const entered: Entered[] = [];
      for (const s of steps) {
        const before = await counted();
        const { ids, moves: made } = await perform(s, lines, nexts, entered);
        const fits = made !== null && holds([...moves, ...made]);
        expect([s, ids !== null]).toEqual([s, fits]);
        if (!fits) expect(await counted()).toBe(before);
        outcomes[fits ? 'taken' : 'refused']++;
        if (!ids || !made) continue;
        moves = [...moves, ...made];
        if (s.verb === 'reverseEntry') entered[s.nth % entered.length]!.reversed = true;
        else if (ids.length) entered.push({ ids, moves: made, date: s.verb === 'carryOver' ? '2003-01-01' : s.day, reversed: false });
      }
      for (const [l, id] of lines.entries()) {
        for (const d of DAYS) {
          const sum = (...kinds: Kind[]) => moves.reduce((total, m) => (m.line === l && m.day <= d && kinds.includes(m.kind) ? total + m.amount : total), 0);
          expect(await b.figures(id, d)).toEqual([sum('granted', 'moved'), sum('granted', 'moved'), sum('allotted'), sum('committed'), sum('spent'), sum('carried')]);
        }
      }
    }), { numRuns: 8 });
    expect(Math.min(outcomes.taken, outcomes.refused)).toBeGreaterThan(10);
  }, 240_000);
});
