// II-6 예산운용실적, in 백만원: every amount is rounded, so sums may miss by the last unit.
import { check, family, type Check, type Labels } from '../check.js';
import { cellsOf } from '../figures.js';
import { oneMode, rate, type Rate } from '../identities/rate.js';
import { difference, sum } from '../identities/sum.js';

const at = cellsOf('budget-execution');
const items = ['II-6'];
const rounded = { rounded: true };

export const funds: Labels = {
  total: { ko: '합계', en: 'Total' },
  general: { ko: '일반회계', en: 'General account' },
  special: { ko: '특별회계', en: 'Special accounts' },
};

const amounts: Labels = {
  currentTotal: { ko: '예산현액', en: 'Current budget' },
  budget: { ko: '예산액', en: 'Budget' },
  carryover: { ko: '전년도이월액', en: 'Carried over' },
  allotted: { ko: '배정액', en: 'Allotted' },
  unallotted: { ko: '배정잔액', en: 'Unallotted' },
};

const allotmentRate = (fund: string): Rate => ({
  rate: at(fund, 'allotmentRate'),
  numerator: at(fund, 'allotted'),
  denominator: at(fund, 'currentTotal'),
  digits: 1,
  rounded: true,
});

export const execution: Check[] = [
  ...family({ name: 'execution.current', title: { ko: '예산현액 = 예산액 + 전년도이월액', en: 'current budget = budget + carried over' }, items }, funds, (fund) =>
    sum(at(fund, 'currentTotal'), [at(fund, 'budget'), at(fund, 'carryover')], rounded),
  ),
  ...family({ name: 'execution.unallotted', title: { ko: '배정잔액 = 예산현액 − 배정액', en: 'unallotted = current budget − allotted' }, items }, funds, (fund) =>
    difference(at(fund, 'unallotted'), at(fund, 'currentTotal'), at(fund, 'allotted'), rounded),
  ),
  ...family({ name: 'execution.total', title: { ko: '합계 = 일반회계 + 특별회계', en: 'total = general + special' }, items }, amounts, (amount) =>
    sum(at('total', amount), [at('general', amount), at('special', amount)], rounded),
  ),
  ...family({ name: 'execution.rate', title: { ko: '배정율 = 배정액 ÷ 예산현액', en: 'allotment rate = allotted ÷ current budget' }, items }, funds, (fund) => rate(allotmentRate(fund))),
  check(
    {
      name: 'execution.rate-mode',
      title: { ko: '배정율의 끝수 처리가 한 가지', en: 'One rounding serves all the allotment rates' },
      items,
      notes: {
        BROKEN: {
          ko: '앞은 모두 반올림한 값, 뒤는 모두 버린 값. 어느 쪽으로도 세 배정율이 함께 나오지 않음',
          en: 'First all rounded, then all truncated: neither gives the three rates together',
        },
      },
    },
    oneMode(Object.keys(funds).map(allotmentRate)),
  ),
];
