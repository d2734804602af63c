// II-3 and III-policy-2 목표관리제.
import { check, family, type Check } from '../check.js';
import { cellsOf, prose } from '../figures.js';
import { equal, sum } from '../identities/sum.js';

const at = cellsOf('mbo');

export const mbo: Check[] = [
  check(
    { name: 'mbo.grades', title: { ko: '목표관리제 대상 = 4급 + 5급', en: 'MBO holders = grade 4 + grade 5' }, items: ['II-3'] },
    sum(at('participants', 'value'), [at('grade4', 'value'), at('grade5', 'value')]),
  ),
  ...family(
    { name: 'mbo.items', title: { ko: '목표관리제 계획 = 실적', en: 'MBO, plan = result' }, items: ['III-policy-2', 'II-3'] },
    { participants: { ko: '대상', en: 'Holders' }, grade4: { ko: '4급', en: 'Grade 4' }, grade5: { ko: '5급', en: 'Grade 5' } },
    (row) => equal(prose(`mbo.${row}`), at(row, 'value')),
  ),
  ...family(
    { name: 'mbo.schedule', title: { ko: '목표관리제 추진 월 = 일정의 월', en: 'MBO, month done = month planned' }, items: ['II-3', 'III-policy-2'] },
    {
      plan: { ko: '방침·시행계획', en: 'Policy and plan' },
      education: { ko: '직원교육', en: 'Staff education' },
      objectives: { ko: '목표설정', en: 'Setting objectives' },
      evaluation: { ko: '평가', en: 'Evaluation' },
    },
    (step) => equal(prose(`mbo.done.${step}`), prose(`mbo.planned.${step}`), { calendar: true }),
  ),
];
