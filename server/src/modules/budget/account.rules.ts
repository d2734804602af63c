// A line's account over time: what stood granted, allotted, committed and paid on a day, and which rule of the ledger a day breaks.
import type { BudgetEntryKind } from '@gujeong/shared/vocabulary/budget';
import { formatMoney } from '@gujeong/shared/units';
import { BUDGET_KINDS, CURRENT_KINDS } from './balance.js';

/** One counted entry of a line. */
export interface Movement {
  kind: BudgetEntryKind;
  /** The day from which it counts. */
  day: string;
  amount: number;
}

export interface Standing {
  budget: number;
  current: number;
  allotted: number;
  committed: number;
  spent: number;
  carriedForward: number;
}

export type Rule = 'OVER_CURRENT' | 'OVER_ALLOTTED' | 'OVER_COMMITTED' | 'OVER_LEFT' | 'BELOW_ZERO' | 'BUDGET_BELOW_ZERO';

export interface Breach {
  rule: Rule;
  day: string;
  /** What is too much, the most it may be, and the difference. */
  amount: number;
  limit: number;
  over: number;
}

/** The day from which an entry is part of the figures; null: not yet. As `BudgetEntry.counted` says. */
export function countedFrom(date: string, version: { kind: string; adoptedOn: string | null } | null): string | null {
  if (!version || version.kind === 'DEEMED') return date;
  if (version.adoptedOn === null) return null;
  return version.adoptedOn > date ? version.adoptedOn : date;
}

export function standingOn(movements: readonly Movement[], day: string): Standing {
  const sum = (kinds: readonly BudgetEntryKind[]): number => movements.reduce((total, m) => (m.day <= day && kinds.includes(m.kind) ? total + m.amount : total), 0);
  return {
    budget: sum(BUDGET_KINDS), current: sum(CURRENT_KINDS), allotted: sum(['ALLOTMENT']),
    committed: sum(['COMMITMENT']), spent: sum(['EXPENDITURE']), carriedForward: sum(['CARRY_OVER_OUT']),
  };
}

/** What may not pass what, in the order in which it is told. */
const RULES: readonly (readonly [Rule, (s: Standing) => number, (s: Standing) => number])[] = [
  ['OVER_CURRENT', s => s.allotted, s => s.current],
  ['OVER_ALLOTTED', s => s.committed, s => s.allotted],
  ['OVER_COMMITTED', s => s.spent, s => s.committed],
  ['OVER_LEFT', s => s.spent + s.carriedForward, s => s.current],
  ['BELOW_ZERO', () => 0, s => Math.min(s.spent, s.carriedForward)],
  ['BUDGET_BELOW_ZERO', () => 0, s => s.budget],
];

/** The first rule that is broken on `from` or on any later day, where it is broken most; null when all hold. */
export function breachFrom(movements: readonly Movement[], from: string): Breach | null {
  const days = [...new Set([from, ...movements.map(m => m.day).filter(d => d > from)])].toSorted();
  const standings = days.map(day => ({ day, standing: standingOn(movements, day) }));
  for (const [rule, amountOf, limitOf] of RULES) {
    const broken = standings
      .map(({ day, standing }): Breach => ({ rule, day, amount: amountOf(standing), limit: limitOf(standing), over: amountOf(standing) - limitOf(standing) }))
      .filter(b => b.over > 0);
    if (broken.length) return broken.reduce((worst, b) => (b.over > worst.over ? b : worst));
  }
  return null;
}

const won = (amount: number): string => formatMoney(amount, 0);

const SAID: Record<Rule, (b: Breach) => { ko: string; en: string }> = {
  OVER_CURRENT: b => ({ ko: `배정액 ${won(b.amount)}원이 예산현액 ${won(b.limit)}원을`, en: `${won(b.amount)} won would stand allotted against a current budget of ${won(b.limit)}` }),
  OVER_ALLOTTED: b => ({ ko: `원인행위액 ${won(b.amount)}원이 배정액 ${won(b.limit)}원을`, en: `${won(b.amount)} won would stand committed against ${won(b.limit)} allotted` }),
  OVER_COMMITTED: b => ({ ko: `지출액 ${won(b.amount)}원이 원인행위액 ${won(b.limit)}원을`, en: `${won(b.amount)} won would stand paid against ${won(b.limit)} committed` }),
  OVER_LEFT: b => ({ ko: `지출액과 차년도이월액의 합 ${won(b.amount)}원이 예산현액 ${won(b.limit)}원을`, en: `${won(b.amount)} won would stand paid and carried forward against a current budget of ${won(b.limit)}` }),
  BELOW_ZERO: () => ({ ko: '여입·정정하는 금액이 지출액 또는 이월액을', en: 'More would be taken back than was paid or carried forward' }),
  BUDGET_BELOW_ZERO: () => ({ ko: '줄이는 금액이 예산액을', en: 'More would be taken away than the budget of the line' }),
};

/** What is said to who would break a rule of a line. */
export function told(breach: Breach, line: string): { ko: string; en: string } {
  const { ko, en } = SAID[breach.rule](breach);
  const over = won(breach.over);
  return {
    ko: `${line}: ${breach.day} 현재 ${ko} ${over}원 넘게 됩니다. 금액을 ${over}원 이상 줄이거나 그 뒤의 원장을 먼저 정정하십시오.`,
    en: `${line}: as of ${breach.day}, ${en}; ${over} too much. Lower the amount by at least ${over}, or correct the later entries first.`,
  };
}
