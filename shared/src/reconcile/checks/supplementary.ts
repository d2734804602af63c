// II-7 제1회 추가경정예산(안), in 천원, and its tie with II-6.
import { check, family, pick, type Check, type Labels } from '../check.js';
import { cellsOf, prose } from '../figures.js';
import { inLargerUnit } from '../identities/inLargerUnit.js';
import { rate } from '../identities/rate.js';
import { difference, equal, sum } from '../identities/sum.js';
import { funds } from './execution.js';

const at = cellsOf('supplementary-budget');
const executionAt = cellsOf('budget-execution');
const items = ['II-7'];

const specialFunds: Labels = {
  medicalAid: { ko: '의료보호', en: 'Medical aid' },
  residentIncome: { ko: '주민소득', en: 'Resident income' },
  parking: { ko: '주차장', en: 'Parking' },
};
const allFunds: Labels = { ...funds, ...specialFunds };

const amounts: Labels = {
  supplementary: { ko: '추경예산(안)', en: 'Supplementary budget' },
  currentTotal: { ko: '기정예산액', en: 'Standing budget' },
  original: { ko: '당초예산', en: 'Original budget' },
  deemed: { ko: '간주처리', en: 'Deemed budget' },
  change: { ko: '증(△)감', en: 'Change' },
};

const changeRate = (fund: string) =>
  rate({ rate: at(fund, 'changeRate'), numerator: at(fund, 'change'), denominator: at(fund, 'currentTotal'), digits: 1, rounded: true });

const rateTitle = { ko: '증감률 = 증감 ÷ 기정예산액', en: 'rate of change = change ÷ standing budget' };

export const supplementary: Check[] = [
  ...family({ name: 'supplementary.base', title: { ko: '기정예산액 = 당초예산 + 간주처리', en: 'standing budget = original + deemed' }, items }, allFunds, (fund) =>
    sum(at(fund, 'currentTotal'), [at(fund, 'original'), at(fund, 'deemed')]),
  ),
  ...family({ name: 'supplementary.change', title: { ko: '증감 = 추경예산(안) − 기정예산액', en: 'change = supplementary − standing budget' }, items }, allFunds, (fund) =>
    difference(at(fund, 'change'), at(fund, 'supplementary'), at(fund, 'currentTotal')),
  ),
  ...family({ name: 'supplementary.total', title: { ko: '합계 = 일반회계 + 특별회계', en: 'total = general + special' }, items }, amounts, (amount) =>
    sum(at('total', amount), [at('general', amount), at('special', amount)]),
  ),
  ...family({ name: 'supplementary.special', title: { ko: '특별회계 = 의료보호 + 주민소득 + 주차장', en: 'special = the three special accounts' }, items }, amounts, (amount) =>
    sum(at('special', amount), Object.keys(specialFunds).map((fund) => at(fund, amount))),
  ),
  ...family({ name: 'supplementary.rate', title: rateTitle, items }, funds, changeRate),
  ...family(
    {
      name: 'supplementary.rate-blank',
      title: rateTitle,
      items,
      notes: { NOT_STATED: { ko: '증감률 칸이 비어 있음', en: 'The rate is left blank' } },
    },
    specialFunds,
    changeRate,
  ),
  check(
    { name: 'supplementary.stated', title: { ko: '예산규모 증가율 = 합계 증감률', en: 'Increase stated = rate of the total' }, items },
    equal(prose('supplementary.increase'), at('total', 'changeRate')),
  ),
];

export const executionAndSupplementary: Check[] = family(
  { name: 'execution×supplementary', title: { ko: '예산액(백만원) = 기정예산액(천원)', en: 'budget in million won = standing budget in thousand won' }, items: ['II-6', 'II-7'] },
  pick(allFunds, ['total', 'general', 'special']),
  (fund) => inLargerUnit(executionAt(fund, 'budget'), at(fund, 'currentTotal'), 1_000),
);
