// Which tables of the report a chart tells more of, and how it is drawn from their rows and columns. Data: the drawing knows no view.
import type { ChartSpec, ChartTone } from './chartSpec.js';

export interface ChartPlan {
  /** The table's id. */
  readonly table: string;
  readonly kind: ChartSpec['kind'];
  readonly lying?: boolean;
  readonly title: { readonly ko: string; readonly en: string };
  /** What runs along the axis: the table's rows, or its columns. */
  readonly along: 'rows' | 'columns';
  /** Ids of the categories; without them all but totals. */
  readonly categories?: readonly string[];
  /** Ids of the series, each with its tone; for steps one. */
  readonly series: readonly (readonly [id: string, tone: ChartTone])[];
  /** Said beside a category, such as its rate: an id on the side of the series. */
  readonly note?: string;
  readonly levels?: readonly string[];
}

const statuses = [['completed', 'good'], ['onTrack', 'calm'], ['delayed', 'bad'], ['onHold', 'warn'], ['planChanged', 'change'], ['cancelled', 'none']] as const;

export const chartPlans: readonly ChartPlan[] = [
  { table: 'major-projects-by-field', kind: 'stacked', lying: true, along: 'rows', series: statuses, title: { ko: '분야별 추진현황', en: 'Status by field' } },
  { table: 'budget-execution', kind: 'stacked', lying: true, along: 'rows', categories: ['total', 'general', 'special'], series: [['allotted', 'main'], ['unallotted', 'rest']], note: 'allotmentRate', title: { ko: '회계별 배정액과 배정잔액', en: 'Allotted and not allotted, by fund' } },
  { table: 'supplementary-budget', kind: 'steps', along: 'columns', categories: ['original', 'deemed', 'change', 'supplementary'], levels: ['original', 'supplementary'], series: [['total', 'main']], title: { ko: '당초예산에서 추경예산(안)까지', en: 'From the original to the supplementary budget' } },
  { table: 'litigation', kind: 'stacked', along: 'columns', categories: ['receivedSubtotal', 'pendingSubtotal', 'closedSubtotal'], series: [['state', 'main'], ['administrative', 'quiet'], ['civil', 'rest']], title: { ko: '접수·진행·종결', en: 'Received, pending, closed' } },
  { table: 'training-result', kind: 'bars', lying: true, along: 'rows', categories: ['resident', 'staff'], series: [['plannedPersons', 'rest'], ['actualPersons', 'main']], title: { ko: '교육 계획과 실적 (인원)', en: 'Training: planned and actual persons' } },
  { table: 'training-plan', kind: 'bars', lying: true, along: 'rows', categories: ['resident', 'staff'], series: [['h1Persons', 'main'], ['h2Persons', 'rest']], title: { ko: '반기별 교육 계획인원', en: 'Persons planned by half-year' } },
  { table: 'population-by-age', kind: 'pair', along: 'rows', series: [['NATIONAL-MALE', 'main'], ['NATIONAL-FEMALE', 'rest']], title: { ko: '연령별 내국인 인구', en: 'Nationals by age' } },
  { table: 'businesses-by-industry', kind: 'bars', lying: true, along: 'rows', series: [['count', 'main']], title: { ko: '산업별 사업체', en: 'Businesses by industry' } },
  { table: 'edocuments-by-month', kind: 'lines', along: 'rows', series: [['produced', 'main'], ['electronic', 'rest']], title: { ko: '월별 생산문서와 전자결재', en: 'Documents and electronic approvals by month' } },
  { table: 'homepage-by-month', kind: 'lines', along: 'rows', series: [['internetPetitions', 'main'], ['publicity', 'rest'], ['videos', 'change']], title: { ko: '월별 홈페이지 이용', en: 'Homepage by month' } },
  { table: 'mid-term-plan', kind: 'stacked', along: 'columns', categories: ['2002', '2003', '2004', '2005', '2006'], series: [['MID-WELFARE', 'main'], ['MID-CULTURE', 'rest'], ['MID-ENVIRONMENT', 'good'], ['MID-ECONOMY', 'warn'], ['MID-URBAN', 'change'], ['MID-ROADS', 'quiet'], ['MID-FLOOD', 'none'], ['MID-ADMINISTRATION', 'dark']], title: { ko: '연도별 투자계획', en: 'Investment by year' } },
  { table: 'savings-by-month', kind: 'stacked', along: 'rows', series: [['EXPENDITURE_SAVED', 'main'], ['REVENUE_INCREASED', 'rest']], title: { ko: '월별 절약 실적', en: 'Savings by month' } },
  { table: 'council-questions-status', kind: 'stacked', lying: true, along: 'rows', series: [['UNASSIGNED', 'warn'], ['ASSIGNED', 'quiet'], ['DRAFTING', 'rest'], ['IN_CLEARANCE', 'change'], ['ANSWERED', 'good'], ['WITHDRAWN', 'none'], ['TRANSFERRED', 'main']], title: { ko: '질문 처리 현황', en: 'Questions by state' } },
  { table: 'duty-shifts-by-mode', kind: 'stacked', lying: true, along: 'rows', series: [['WEEKDAY', 'main'], ['NIGHT', 'rest'], ['HOLIDAY', 'change']], title: { ko: '종합대책별 상황근무', en: 'Duty shifts by plan' } },
];
