// Labels of the nouns of statistics: surveys, series and their values.
import type { Labels } from './labels.js';
import { count } from './units.js';

/** What the axes of the document's series are cut by. */
const AXES = ['Nationality', 'Sex', 'AgeGroup', 'Industry', 'HouseholdSize'];

export const labels: Labels = {
  Survey: {
    _: { ko: '통계조사', en: 'Survey', plural: 'Surveys' },
    code: { ko: '조사 코드', en: 'Code' },
    name: { ko: '조사명', en: 'Name' },
    basisOn: { ko: '조사 기준일', en: 'Basis date' },
    startsOn: { ko: '조사 시작일', en: 'Starts on' },
    endsOn: { ko: '조사 종료일', en: 'Ends on' },
    precision: { ko: '기간 정밀도', en: 'Precision of the period' },
    target: { ko: '조사대상', en: 'Target' },
    targetCount: { ko: '조사대상 수', en: 'Units surveyed', unit: { ko: '개소', en: 'units' } },
    itemCount: { ko: '조사항목 수', en: 'Number of survey items', unit: count('items') },
    method: { ko: '조사방법', en: 'Method' },
    publishedOn: { ko: '공표일', en: 'Published on' },
    division: { ko: '담당부서', en: 'Division in charge' },
    project: { ko: '관련 사업', en: 'Project' },
    budgetLine: { ko: '예산과목', en: 'Budget line' },
    series: { ko: '통계 계열', en: 'Statistic series' },
  },
  StatisticSeries: {
    _: { ko: '통계 계열', en: 'Statistic series', plural: 'Statistic series' },
    code: { ko: '계열 코드', en: 'Code' },
    name: { ko: '계열명', en: 'Name' },
    unit: { ko: '단위', en: 'Unit' },
    survey: { ko: '통계조사', en: 'Survey' },
    axes: { ko: '분류 축', en: 'Axes' },
    values: { ko: '통계값', en: 'Statistic values' },
  },
  StatisticAxis: {
    _: { ko: '분류 축', en: 'Axis', plural: 'Axes' },
    number: { ko: '축 번호', en: 'Axis number' },
    code: { ko: '코드 목록', en: 'Code list' },
    name: { ko: '축 이름', en: 'Name' },
  },
  StatisticValue: {
    _: { ko: '통계값', en: 'Statistic value', plural: 'Statistic values' },
    series: { ko: '통계 계열', en: 'Statistic series' },
    basisOn: { ko: '기준일', en: 'Basis date' },
    axis1: { ko: '제1축 분류', en: 'First axis', codes: AXES },
    axis2: { ko: '제2축 분류', en: 'Second axis', codes: AXES },
    axis3: { ko: '제3축 분류', en: 'Third axis', codes: AXES },
    value: { ko: '값', en: 'Value' },
    change: { ko: '증감', en: 'Change' },
  },
};
