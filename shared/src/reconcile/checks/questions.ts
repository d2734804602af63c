// II-8 구정질문 처리.
import { check, family, type Check } from '../check.js';
import { cellsOf, prose } from '../figures.js';
import { bound } from '../identities/bound.js';
import { sum } from '../identities/sum.js';

const at = cellsOf('council-questions');

export const questions: Check[] = [
  ...family(
    { name: 'questions.total', title: { ko: '총 = 구두질문 + 서면질문', en: 'total = oral + written' }, items: ['II-8'] },
    { members: { ko: '의원', en: 'Members' }, questions: { ko: '질문', en: 'Questions' } },
    (column) => sum(at('total', column), [at('oral', column), at('written', column)]),
  ),
  check(
    {
      name: 'questions.distinct',
      title: { ko: '실인원 ≤ 연인원(의원)', en: 'Distinct members ≤ members counted by paper' },
      items: ['II-8'],
      notes: { NOT_STATED: { ko: '구두와 서면에 겹치는 의원 수가 원문에 없음', en: 'How many members asked both ways is not stated' } },
    },
    bound([prose('questions.distinctMembers')], at('total', 'members')),
  ),
];
