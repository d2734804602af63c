// Bills that are not ordinances: budgets, settlements, reports and consents. Those that carry a budget version or a
// mid-term plan take its dates. Ordinance bills come with the changes of regulations they carry.
import type { Draft } from '../draft.js';
import { LAST_DAY } from '../told.js';
import { sessionAt } from './seats.js';

interface Entry {
  readonly code: string;
  readonly title: string;
  readonly kind: 'BUDGET' | 'REPORT' | 'OTHER';
  readonly submittedOn: string;
  readonly decidedOn: string;
  readonly result?: 'PASSED' | 'AMENDED' | 'REJECTED' | 'WITHDRAWN';
}

const ENTRIES: readonly Entry[] = [
  { code: 'BILL-2001-SETTLEMENT', title: '2000회계연도 세입·세출결산 승인의 건', kind: 'BUDGET', submittedOn: '2001-06-05', decidedOn: '2001-07-05' },
  { code: 'BILL-2001-SUPP-1', title: '2001년도 제1회 추가경정예산안', kind: 'BUDGET', submittedOn: '2001-08-27', decidedOn: '2001-09-11' },
  { code: 'BILL-2002-BUDGET', title: '2002년도 세입·세출예산안', kind: 'BUDGET', submittedOn: '2001-11-20', decidedOn: '2001-12-20', result: 'AMENDED' },
  { code: 'BILL-2001-AUDIT', title: '2001년도 행정사무감사 결과보고서 채택의 건', kind: 'REPORT', submittedOn: '2001-12-10', decidedOn: '2001-12-20' },
  { code: 'BILL-2002-WORK-REPORT', title: '2002년도 주요업무계획 보고의 건', kind: 'REPORT', submittedOn: '2002-01-14', decidedOn: '2002-01-28' },
  { code: 'BILL-2002-PROPERTY-1', title: '2002년도 공유재산관리계획 제1차 변경계획안', kind: 'OTHER', submittedOn: '2002-02-28', decidedOn: '2002-03-19' },
  { code: 'BILL-2002-CONSIGNMENT', title: '구립어린이집 운영 위탁 동의안', kind: 'OTHER', submittedOn: '2002-04-04', decidedOn: '2002-04-23' },
  { code: 'BILL-2002-CEMETERY', title: '공동 납골시설 건립 참여 동의안', kind: 'OTHER', submittedOn: '2002-04-04', decidedOn: '2002-04-24', result: 'REJECTED' },
  { code: 'BILL-2002-SETTLEMENT', title: '2001회계연도 세입·세출결산 승인의 건', kind: 'BUDGET', submittedOn: '2002-06-03', decidedOn: '2002-06-27' },
  { code: 'BILL-2002-RESERVE', title: '2001회계연도 예비비 지출 승인의 건', kind: 'BUDGET', submittedOn: '2002-06-03', decidedOn: '2002-06-27' },
  { code: 'BILL-2002-HALF-REPORT', title: '2002년도 주요업무 추진실적 및 계획 보고의 건', kind: 'REPORT', submittedOn: '2002-08-19', decidedOn: '2002-09-05' },
  { code: 'BILL-2002-SUPP-1', title: '2002년도 제1회 추가경정예산안', kind: 'BUDGET', submittedOn: '2002-09-10', decidedOn: '2002-09-27' },
  { code: 'BILL-2002-PROPERTY-2', title: '2002년도 공유재산관리계획 제2차 변경계획안', kind: 'OTHER', submittedOn: '2002-10-11', decidedOn: '2002-10-29', result: 'AMENDED' },
  { code: 'BILL-MIDTERM-2002', title: '2002~2006년 중기투자·재정계획 보고의 건', kind: 'REPORT', submittedOn: '2002-11-20', decidedOn: '2002-12-06' },
  { code: 'BILL-2003-BUDGET', title: '2003년도 세입·세출예산안', kind: 'BUDGET', submittedOn: '2002-11-20', decidedOn: '2002-12-18' },
  { code: 'BILL-2002-AUDIT', title: '2002년도 행정사무감사 결과보고서 채택의 건', kind: 'REPORT', submittedOn: '2002-12-09', decidedOn: '2002-12-18' },
];

export function generateBills(draft: Draft): void {
  const carried = new Map([...draft.rows('BudgetVersion'), ...draft.rows('MidTermPlan')].filter(r => r.bill).map(r => [String(r.bill), r]));
  for (const { code, title, kind, submittedOn, decidedOn, result } of ENTRIES) {
    const version = carried.get(code);
    addBill(draft, {
      code, title, kind, result: result ?? 'PASSED',
      submittedOn: dateOr(version?.submittedOn, submittedOn), decidedOn: dateOr(version?.adoptedOn, decidedOn),
    });
  }
}

const dateOr = (stated: unknown, otherwise: string): string => (typeof stated === 'string' ? stated : otherwise);

interface NewBill {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly submittedOn: string;
  readonly decidedOn: string;
  readonly result: string;
}

/** Adds a bill with the session that decides it; a decision after the last day told of is not taken yet. */
export function addBill(draft: Draft, { decidedOn, result, ...bill }: NewBill): void {
  const session = sessionAt(draft, decidedOn > LAST_DAY ? bill.submittedOn : decidedOn);
  draft.add('Bill', { ...bill, ...(session ? { session } : {}), ...(decidedOn <= LAST_DAY ? { decidedOn, result } : {}), origin: 'GENERATED' });
}
