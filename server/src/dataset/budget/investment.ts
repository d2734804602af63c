// 2003년도 투·융자심사: projects that would begin in 2003 and their reviews. One costs exactly the threshold, one a little less.
import type { Draft, DraftRow } from '../draft.js';
import { decide, type Result } from './decisions.js';
import type { LeafFund } from './figures.js';

export interface Invested {
  project: DraftRow;
  fund: LeafFund;
  /** Whole won. */
  totalCost: number;
  lastYear: number;
  result: Result | undefined;
}

type Proposal = readonly [division: string, title: string, millions: number, lastYear: number, isNew: boolean, result?: Result];

const PROPOSALS: readonly Proposal[] = [
  ['CULTURE', '구립 문래도서관 건립', 6_840, 2005, true, 'APPROVED'],
  ['FAMILY', '신길동 노인종합복지관 건립', 5_260, 2005, true, 'APPROVED'],
  ['FAMILY', '대림동 구립 어린이집 신축', 1_480, 2004, true, 'APPROVED'],
  ['SOCIAL', '장애인 재활작업장 건립', 2_350, 2004, true, 'CONDITIONAL'],
  ['CIVIL-WORKS', '양평동 도시계획도로 개설', 3_920, 2006, true, 'APPROVED'],
  ['CIVIL-WORKS', '신길동 보도육교 승강기 설치', 1_000, 2003, true, 'APPROVED'],
  ['FLOOD', '도림 빗물펌프장 증설', 8_700, 2006, true, 'APPROVED'],
  ['PARKS', '당산공원 재정비', 1_760, 2004, true, 'CONDITIONAL'],
  ['TRAFFIC-ADMIN', '양평동 공영주차장 건설', 4_640, 2005, true, 'APPROVED'],
  ['HEALTH', '보건소 분소 설치', 2_180, 2005, true, 'DEFERRED'],
  ['CLEANING', '재활용품 선별장 현대화', 980, 2003, true],
  ['FLOOD', '대림동 하수관거 개량 2단계', 2_460, 2004, false],
];

const AGENDA: Readonly<Record<Result, string>> = {
  APPROVED: '2003년도 투·융자심사: 적정 사업', CONDITIONAL: '2003년도 투·융자심사: 조건부 추진 사업', DEFERRED: '2003년도 투·융자심사: 재검토 사업', REJECTED: '2003년도 투·융자심사: 부적정 사업',
};
const CONDITIONS: Partial<Record<Result, string>> = { CONDITIONAL: '국·시비 보조금을 확보한 뒤 착공할 것', DEFERRED: '부지 확보 방안과 운영비 추계를 보완하여 다시 심사받을 것' };
const HELD = '2002-10-23';
const MILLION = 1_000_000;

export function addInvestmentReviews(draft: Draft): Invested[] {
  const decisions = new Map<Result, string>();
  const decisionOf = (result: Result): string => {
    const known = decisions.get(result) ?? decide(draft, `INVEST-2003-${decisions.size + 1}`, 'COM-INVESTMENT', HELD, AGENDA[result], result, CONDITIONS[result]);
    decisions.set(result, known);
    return known;
  };
  return PROPOSALS.map(([division, title, millions, lastYear, isNew, result], i) => {
    const number = String(i + 1).padStart(3, '0');
    const totalCost = millions * MILLION;
    const project = draft.add('Project', {
      code: `2003-INVEST-${number}`, title, kind: 'INVESTMENT', division, purpose: `구민 생활여건 개선을 위하여 ${title} 사업을 추진하고자 함.`,
      startsOn: isNew ? '2003-01-01' : '2002-01-01', endsOn: `${lastYear}-12-31`, precision: 'YEAR', periodText: `${isNew ? 2003 : 2002} ~ ${lastYear}`, requiredBudget: totalCost, origin: 'GENERATED',
    });
    draft.add('InvestmentReview', {
      code: `INVEST-2003-${number}`, project: project.key, targetYear: 2003, totalCost, isNew, threshold: 'INVESTMENT_REVIEW_NEW',
      dueOn: '2002-10-31', dueText: '10월 예정 (또는 필요시)', decision: result && decisionOf(result), origin: 'GENERATED',
    });
    return { project, fund: division === 'TRAFFIC-ADMIN' ? 'PARKING' : 'GENERAL', totalCost, lastYear, result };
  });
}

/** What an accepted project takes in 2003, whole won: all of it when it is done within the year, else a first part; nothing when it was put off. */
export function firstYear({ totalCost, lastYear, result }: Invested): number {
  if (result === 'DEFERRED') return 0;
  return lastYear === 2003 ? totalCost : Math.floor((totalCost * 0.2) / (10 * MILLION)) * 10 * MILLION;
}
