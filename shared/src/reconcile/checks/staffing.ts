// I-1 인력 and I-2 조직.
import { check, family, type Check, type Labels } from '../check.js';
import { cellsOf, prose } from '../figures.js';
import { bound } from '../identities/bound.js';
import { difference, equal, sum } from '../identities/sum.js';

const at = cellsOf('staffing');

const rows: Labels = {
  authorized: { ko: '정원', en: 'Authorized' },
  current: { ko: '현원', en: 'Current' },
  variance: { ko: '과부족', en: 'Variance' },
};

const grades: Labels = {
  general5: { ko: '일반직 5급', en: 'General grade 5' },
  general6: { ko: '일반직 6급', en: 'General grade 6' },
  general7: { ko: '일반직 7급', en: 'General grade 7' },
  general8: { ko: '일반직 8급', en: 'General grade 8' },
  general9: { ko: '일반직 9급', en: 'General grade 9' },
  technical9: { ko: '기능직 9급', en: 'Technical grade 9' },
  technical10: { ko: '기능직 10급', en: 'Technical grade 10' },
};

const columns: Labels = { total: { ko: '계', en: 'Total' }, ...grades };

export const staffing: Check[] = [
  ...family({ name: 'staffing.row', title: { ko: '계 = 직급별 합', en: 'total = sum of the grades' }, items: ['I-1'] }, rows, (row) =>
    sum(at(row, 'total'), Object.keys(grades).map((grade) => at(row, grade))),
  ),
  ...family({ name: 'staffing.variance', title: { ko: '과부족 = 현원 − 정원', en: 'variance = current − authorized' }, items: ['I-1'] }, columns, (column) =>
    difference(at('variance', column), at('current', column), at('authorized', column)),
  ),
  check(
    { name: 'staffing.series', title: { ko: '전산 + 통신 ≤ 정원', en: 'Computing + communication posts ≤ authorized' }, items: ['I-1'] },
    bound([prose('staffing.series.computing'), prose('staffing.series.communication')], at('authorized', 'total')),
  ),
];

export const organization: Check[] = [
  check(
    { name: 'report.fields', title: { ko: '보고순서의 분야 = 주요업무계획의 분야', en: 'Fields in the order of report = sections of the plan' }, items: ['I-2'] },
    equal(prose('report.fields'), prose('report.sections')),
  ),
];
