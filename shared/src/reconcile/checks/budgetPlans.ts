// III-budget 1, 3 and 5: 예산절약, 중기투자·재정계획, 예산편성.
import { check, type Check } from '../check.js';
import { cellsOf, prose } from '../figures.js';
import { product } from '../identities/product.js';
import { equal, sum } from '../identities/sum.js';

export const budgetPlans: Check[] = [
  check(
    {
      name: 'savings.target',
      title: { ko: '절약 목표액 = 예산액 × 목표율 (천원)', en: 'Savings target = rate × budget (thousand won)' },
      items: ['III-budget-1', 'II-7'],
      notes: { NOT_STATED: { ko: '목표액이 원문에 없고, 비율만 적혀 있음', en: 'Only the rate is stated, not the amount' } },
    },
    product(prose('savings.target'), { percent: prose('savings.rate'), factors: [cellsOf('supplementary-budget')('total', 'currentTotal')] }),
  ),
  check(
    { name: 'midterm.years', title: { ko: '중기재정계획: 계획기간 = 개년 수', en: 'Mid-term plan: period = years stated' }, items: ['III-budget-3'] },
    sum(prose('midterm.years'), [prose('midterm.to')], { minus: [prose('midterm.from')], constant: 1, calendar: true }),
  ),
  check(
    { name: 'budget.deadline', title: { ko: '구의회 제출 기한 = 예산편성 끝', en: 'Due at the council = end of the budget cycle' }, items: ['III-budget-3', 'III-budget-5'] },
    equal(prose('midterm.submission'), prose('budgetCycle.end'), { calendar: true }),
  ),
];
