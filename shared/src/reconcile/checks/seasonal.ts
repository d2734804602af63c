// II-4 and III-policy-4 계절별 종합대책.
import { check, family, type Check } from '../check.js';
import { prose } from '../figures.js';
import { difference, equal } from '../identities/sum.js';

const planned: Readonly<Record<string, string>> = { winter: 'winterSummer', summer: 'winterSummer', holidays: 'holidays' };

export const seasonal: Check[] = [
  ...family(
    {
      name: 'seasonal.functions',
      title: { ko: '기능분야 실적 = 계획', en: 'functional areas, result = plan' },
      items: ['II-4', 'III-policy-4'],
      notes: { NOT_STATED: { ko: '추진실적에 기능분야 수가 없음', en: 'The result gives no number of functional areas' } },
    },
    { winter: { ko: '겨울철', en: 'Winter' }, summer: { ko: '여름철', en: 'Summer' }, holidays: { ko: '설·추석', en: 'Holidays' } },
    (kind) => equal(prose(`seasonal.${kind}.functions`), prose(`seasonal.planned.${planned[kind] ?? kind}`)),
  ),
  check(
    { name: 'seasonal.summer', title: { ko: '여름철 종합대책: 기간 = 개월 수', en: 'Summer plan: period = months stated' }, items: ['II-4'] },
    difference(prose('seasonal.summer.months'), prose('seasonal.summer.to'), prose('seasonal.summer.from')),
  ),
  check(
    {
      name: 'seasonal.shifts',
      title: { ko: '설날 종합대책: 연 근무인원 = 일별 근무인원 합', en: 'New Year plan: person-shifts = sum of the daily shifts' },
      items: ['II-4'],
      notes: { NOT_STATED: { ko: '2. 6.~2. 14.의 일별 근무인원이 원문에 없음', en: 'The daily shifts of 6 to 14 February are not stated' } },
    },
    equal(prose('seasonal.newYear.shifts'), prose('seasonal.newYear.dailyShifts')),
  ),
];
