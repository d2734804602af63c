// Code lists of the budget: funds, the ledger, budget versions, savings and the budget cycle.
import { codeList, type CodeOf } from './codeList.js';

/** GENERAL and the children of SPECIAL hold lines; SPECIAL itself is a subtotal. */
export const FundCode = codeList('FundCode', { ko: '회계', en: 'Fund' }, {
  GENERAL: { ko: '일반회계', en: 'General account' },
  SPECIAL: { ko: '특별회계', en: 'Special accounts' },
  MEDICAL_AID: { ko: '의료보호', en: 'Medical aid' },
  RESIDENT_INCOME: { ko: '주민소득', en: 'Resident income support' },
  PARKING: { ko: '주차장', en: 'Parking lots' },
});
export type FundCode = CodeOf<typeof FundCode>;

export const BudgetSide = codeList('BudgetSide', { ko: '세입·세출', en: 'Side of the budget' }, {
  EXPENDITURE: { ko: '세출', en: 'Expenditure' },
  REVENUE: { ko: '세입', en: 'Revenue' },
});
export type BudgetSide = CodeOf<typeof BudgetSide>;

/** Kinds of ledger entry, in the order of a year. */
export const BudgetEntryKind = codeList('BudgetEntryKind', { ko: '원장 구분', en: 'Kind of ledger entry' }, {
  ORIGINAL: { ko: '당초예산', en: 'Original budget' },
  DEEMED: { ko: '간주처리', en: 'Deemed budget' },
  SUPPLEMENTARY: { ko: '추가경정', en: 'Supplementary budget' },
  TRANSFER: { ko: '이용·전용·이체', en: 'Transfer' },
  CARRY_OVER_IN: { ko: '전년도 이월', en: 'Carried over from last year' },
  ALLOTMENT: { ko: '배정', en: 'Allotment' },
  COMMITMENT: { ko: '원인행위', en: 'Commitment' },
  EXPENDITURE: { ko: '지출', en: 'Payment' },
  CARRY_OVER_OUT: { ko: '차년도 이월', en: 'Carried over to next year' },
});
export type BudgetEntryKind = CodeOf<typeof BudgetEntryKind>;

export const CarryOverKind = codeList('CarryOverKind', { ko: '이월 구분', en: 'Kind of carry-over' }, {
  SPECIFIED: { ko: '명시이월', en: 'Specified carry-over' },
  INCIDENT: { ko: '사고이월', en: 'Carry-over for an incident' },
  CONTINUING: { ko: '계속비이월', en: 'Carry-over of continuing expenditure' },
});
export type CarryOverKind = CodeOf<typeof CarryOverKind>;

export const BudgetVersionKind = codeList('BudgetVersionKind', { ko: '예산 구분', en: 'Kind of budget version' }, {
  ORIGINAL: { ko: '당초', en: 'Original' },
  DEEMED: { ko: '간주처리', en: 'Deemed' },
  SUPPLEMENTARY: { ko: '추경', en: 'Supplementary' },
});
export type BudgetVersionKind = CodeOf<typeof BudgetVersionKind>;

export const BudgetVersionStatus = codeList('BudgetVersionStatus', { ko: '예산안 상태', en: 'Status of a budget version' }, {
  DRAFT: { ko: '작성', en: 'Draft', tone: 'none' },
  SUBMITTED: { ko: '제출', en: 'Submitted', tone: 'calm' },
  ADOPTED: { ko: '의결', en: 'Adopted', tone: 'good' },
  WITHDRAWN: { ko: '철회', en: 'Withdrawn', tone: 'none' },
});
export type BudgetVersionStatus = CodeOf<typeof BudgetVersionStatus>;

export const SavingsKind = codeList('SavingsKind', { ko: '절약 구분', en: 'Kind of savings' }, {
  EXPENDITURE_SAVED: { ko: '예산절약', en: 'Expenditure saved' },
  REVENUE_INCREASED: { ko: '수입증대', en: 'Revenue increased' },
});
export type SavingsKind = CodeOf<typeof SavingsKind>;

export const RequestStage = codeList('RequestStage', { ko: '편성 단계', en: 'Stage of a budget request' }, {
  REQUESTED: { ko: '요구', en: 'Requested', tone: 'none' },
  ADJUSTED: { ko: '조정', en: 'Adjusted', tone: 'change' },
  FINAL: { ko: '확정', en: 'Final', tone: 'good' },
});
export type RequestStage = CodeOf<typeof RequestStage>;
