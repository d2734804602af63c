// The same identities over computed tables: cells only, rates unrounded, at any date.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideRounded, WON_PER_MILLION, WON_PER_THOUSAND } from '../units.js';
import type { Figures, Key } from './figures.js';
import { keyOf } from './figures.js';
import { numbersWith, printed, tablesOnly, withChanges } from './documentFigures.fixture.js';
import { reconcile } from './reconcile.js';

fc.configureGlobal({ seed: 2002 });

const source =
  (cells: ReadonlyMap<string, number>): Figures =>
  (ref) =>
    cells.get(keyOf(ref));

describe('tables without sentences', () => {
  const results = reconcile(
    withChanges(tablesOnly(printed), {
      'training-plan:staff:h2Persons': 841,
      'budget-execution:total:allotmentRate': 69.17701125138662,
      'budget-execution:general:allotmentRate': 75.39444907310977,
      'budget-execution:special:allotmentRate': 42.4042827512753,
      'supplementary-budget:total:changeRate': 5.847939669687372,
      'litigation:state:wonByWithdrawal': 0,
    }),
  );

  it('breaks only 91, which the records keep as the document has it', () => expect(numbersWith(results, 'BROKEN')).toEqual([91]));

  it('gives the three unrounded rates one mode', () => {
    expect(results.slice(47, 51).map((result) => [result.verdict, result.rounding])).toEqual(Array(4).fill(['HOLDS', 'NEAREST']));
  });

  it('leaves only the checks about sentences without an answer', () => {
    const prose = results.filter((result) => result.cells.some((cell) => cell.table === 'prose') || ['supplementary.rate-blank', 'plan-budgets.total'].includes(result.name));
    expect(numbersWith(results, 'NOT_STATED')).toEqual(prose.map((result) => result.number));
  });
});

it('given no figure at all, states nothing', () => {
  expect(new Set(reconcile(() => undefined).map((result) => result.verdict))).toEqual(new Set(['NOT_STATED']));
});

const won = fc.integer({ min: 0, max: 200_000_000_000 });
const thousands = fc.integer({ min: 1, max: 200_000_000 }).map((value) => value * WON_PER_THOUSAND);

describe('budgets summed in won and rounded once', () => {
  const fund = fc.record({ budget: thousands, carryover: won, share: fc.integer({ min: 0, max: 1000 }) });

  it('raise no false alarm', () => {
    fc.assert(
      fc.property(fund, fund, fc.boolean(), (general, special, truncated) => {
        const cells = new Map<string, number>();
        const put = (key: Key, value: number) => cells.set(key, value);
        const strike = ({ budget, carryover, share }: { budget: number; carryover: number; share: number }) => {
          const current = budget + carryover;
          const allotted = Math.floor((current / 1000) * share);
          return { currentTotal: current, budget, carryover, allotted, unallotted: current - allotted };
        };
        const [a, b] = [strike(general), strike(special)];
        const total = Object.fromEntries(Object.entries(a).map(([column, value]) => [column, value + b[column as keyof typeof b]])) as typeof a;
        for (const [row, amounts] of Object.entries({ total, general: a, special: b })) {
          for (const [column, value] of Object.entries(amounts)) put(`budget-execution:${row}:${column}`, divideRounded(value, WON_PER_MILLION));
          const rate = (amounts.allotted / amounts.currentTotal) * 100;
          put(`budget-execution:${row}:allotmentRate`, truncated ? Math.floor(rate * 10) / 10 : rate);
          put(`supplementary-budget:${row}:currentTotal`, divideRounded(amounts.budget, WON_PER_THOUSAND));
        }
        expect(reconcile(source(cells)).filter((result) => result.verdict === 'BROKEN').map((result) => [result.id, result.arithmetic])).toEqual([]);
      }),
    );
  });
});

describe('a docket counted at any date', () => {
  const count = fc.integer({ min: 0, max: 500 });
  const suit = fc.record({ first: count, second: count, third: count, remanded: count, won: count, withdrawn: count, lost: count, other: count, carried: count });

  it('raises no false alarm', () => {
    fc.assert(
      fc.property(suit, suit, suit, (state, administrative, civil) => {
        const cells = new Map<string, number>();
        for (const [row, s] of Object.entries({ state, administrative, civil })) {
          const pendingSubtotal = s.first + s.second + s.third + s.remanded;
          const won = s.won + s.withdrawn;
          const closedSubtotal = won + s.lost + s.other;
          const receivedSubtotal = pendingSubtotal + closedSubtotal;
          const carriedOver = Math.min(s.carried, receivedSubtotal);
          const { first, second, third, remanded, lost, other, withdrawn: wonByWithdrawal } = s;
          const values = { receivedSubtotal, carriedOver, filed2002: receivedSubtotal - carriedOver, pendingSubtotal, first, second, third, remanded, closedSubtotal, won, wonByWithdrawal, lost, other };
          for (const [column, value] of Object.entries(values)) {
            cells.set(`litigation:${row}:${column}`, value);
            cells.set(`litigation:total:${column}`, (cells.get(`litigation:total:${column}`) ?? 0) + value);
          }
        }
        const results = reconcile(source(cells)).filter((result) => result.item === 'II-10');
        expect(new Set(results.map((result) => result.verdict))).toEqual(new Set(['HOLDS']));
      }),
    );
  });
});
