// II-5 구청장 지시사항.
import { check, type Check } from '../check.js';
import { cellsOf } from '../figures.js';
import { sum } from '../identities/sum.js';

const at = cellsOf('mayor-directives');

export const directives: Check[] = [
  check(
    { name: 'directives.row', title: { ko: '계 = 지시사항 + 훈시사항', en: 'Total = instructions + admonitions' }, items: ['II-5'] },
    sum(at('count', 'total'), [at('count', 'instruction'), at('count', 'admonition')]),
  ),
];
