// All tables of a main-work report that are known, and every place in them.
import { refOf, type FigureRef, type Key } from '../../reconcile/figures.js';
import { GRIDS } from './grids.js';
import { PHRASES } from './phrases.js';

export interface KnownTable {
  readonly id: string;
  readonly item: string;
  readonly title: string;
}

/** In the order of the report's items. */
export const TABLES: readonly KnownTable[] = [
  { id: 'staffing', item: 'I-1', title: '인력 (정원·현원·과부족)' },
  { id: 'facilities', item: 'I-3', title: '주요 시설·장비' },
  { id: 'national-agenda-progress', item: 'II-1', title: '국정과제 실천 추진실적' },
  { id: 'national-agenda-sectors', item: 'III-policy-1', title: '국정과제 부문별 실천과제' },
  { id: 'major-projects-progress', item: 'II-2', title: '주요업무시행계획 추진실적' },
  { id: 'mbo', item: 'II-3', title: '목표관리제' },
  { id: 'mayor-directives', item: 'II-5', title: '구청장 지시사항 지시현황' },
  { id: 'budget-execution', item: 'II-6', title: '예산운용실적' },
  { id: 'supplementary-budget', item: 'II-7', title: '제1회 추가경정예산(안)' },
  { id: 'council-questions', item: 'II-8', title: '구정질문 처리' },
  { id: 'regulation-maintenance', item: 'II-9', title: '자치법규 정비' },
  { id: 'litigation', item: 'II-10', title: '소송업무수행' },
  { id: 'regulations-online', item: 'II-11', title: '자치법규 인터넷서비스' },
  { id: 'training-result', item: 'II-16', title: '정보화교육 계획·실적' },
  { id: 'training-plan', item: 'III-computing-1', title: '정보화 교육인원 반기 계획' },
  { id: 'population', item: 'II-17', title: '주민등록인구통계' },
  { id: 'businesses', item: 'II-17', title: '사업체기초통계' },
  { id: 'plan-budgets', item: 'III', title: '사업별 소요예산' },
  { id: 'homepage', item: 'II-15', title: '홈페이지 활성화' },
  { id: 'edocuments', item: 'II-12', title: '전자결재 운영실적' },
];

/** Every place for which a heading or a wording is known. */
export const PLACES: readonly FigureRef[] = [
  ...GRIDS.flatMap(({ id: table, rows, columns }) => rows.flatMap(row => columns.map(column => ({ table, row: row.id, column: column.id })))),
  ...PHRASES.flatMap(({ cells }) => cells.map(key => refOf(key as Key))),
];
