// 예산절약·수입증대 실적 from July on. What is saved on a line is money that it has and never commits.
import type { Draft, DraftRow } from '../draft.js';
import { Random } from '../random.js';
import { workdayUntil } from '../workdays.js';
import type { Account } from './account.js';
import { THOUSAND } from './figures.js';
import { addAwards } from './savingsAwards.js';

const TARGET = 'SAVINGS-2002';
const SAVED_LINES = 96;
/** What the year comes to, in thousand won: a little over the target. */
const SAVED_2002 = 3_528_400;

/** How money of a 목 is saved. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  일반운영비: ['물품 공동구매로 단가 인하', '인쇄물 자체 제작으로 제작비 절감', '유지보수 통합계약으로 용역비 절감', '우편물 통합 발송으로 우편료 절감'],
  여비: ['출장 합동 실시로 여비 절감', '관용차량 이용으로 여비 절감'],
  업무추진비: ['행사 간소화로 경비 절감'],
  재료비: ['연간 단가계약으로 재료 구입비 절감', '재고 활용으로 재료 구입 절감'],
  포상금: ['부상품 공동구매로 절감'],
  일반보상금: ['지급 대상 정비에 따른 집행 절감', '중복 지급 확인으로 보상금 절감'],
  민간이전: ['위탁기관 정산으로 보조금 절감', '중복 지원 대상 정비에 따른 집행 절감'],
  자치단체등이전: ['분담금 정산으로 절감'],
  융자금: ['융자 대상 사전 심사로 집행 절감'],
  시설비및부대비: ['경쟁입찰에 따른 낙찰차액', '설계 경제성 검토로 공사비 절감', '발생 자재 재활용으로 재료비 절감', '인접 공사와 병행 시공하여 가설비 절감'],
  연구개발비: ['과업 범위 조정으로 용역비 절감', '경쟁입찰에 따른 낙찰차액'],
  자산취득비: ['조달 단가계약 이용으로 구입비 절감', '경쟁입찰에 따른 낙찰차액'],
  민간자본이전: ['보조사업 정산으로 보조금 절감'],
};
/** What is saved where land or buildings are bought. */
const PURCHASE = '보상 협의에 따른 감정평가액 차액';
const BUYS_LAND = /부지 매입|토지 매입|보상/;

const wayOf = (random: Random, { item, title }: Account['line']): string => {
  const way = random.pick(WAYS[item]!);
  return item === '시설비및부대비' && BUYS_LAND.test(title) ? PURCHASE : way;
};

const EXTRA: readonly (readonly [division: string, day: string, amount: number, description: string])[] = [
  ['TAX2', '2002-07-19', 184_200, '체납차량 번호판 영치로 체납액 징수'],
  ['ROADS', '2002-08-02', 62_700, '도로 무단점용 일제조사로 변상금 부과'],
  ['TAX1', '2002-08-23', 143_500, '대형건축물 과표 누락분 발굴'],
  ['TRAFFIC-CONTROL', '2002-09-13', 97_800, '주·정차위반 과태료 체납액 특별징수'],
  ['ACCOUNTING', '2002-10-11', 38_400, '유휴 공유재산 대부료 수입 발굴'],
  ['CLEANING', '2002-10-25', 46_900, '재활용품 매각단가 조정'],
  ['TAX2', '2002-11-15', 121_300, '사업소세 탈루세원 조사'],
  ['TRAFFIC-ADMIN', '2002-12-13', 54_600, '공영주차장 요금체계 개선'],
];

/** Saved in the year before, when there was no target; judged in the spring of 2002. */
const LAST_YEAR: readonly (readonly [division: string, day: string, amount: number, description: string])[] = [
  ['CIVIL-WORKS', '2001-10-19', 86_300, '보도블록 재활용으로 자재비 절감'],
  ['FLOOD', '2001-11-09', 64_800, '펌프장 심야전력 활용으로 전기료 절감'],
  ['CLEANING', '2001-11-30', 41_200, '청소차량 운행노선 조정으로 유류비 절감'],
  ['TAX1', '2001-12-14', 112_600, '전산 자료 대조로 종합토지세 누락분 부과'],
];

export function addSavings(draft: Draft, accounts: readonly Account[]): void {
  const random = new Random('budget:savings');
  const record = (n: number, year: number, kind: string, division: string, date: string, amount: number, description: string, line?: string): DraftRow =>
    draft.add('SavingsRecord', {
      code: `SAVED-${year}-${String(n).padStart(3, '0')}`, kind, target: year === 2002 ? TARGET : undefined, division, line, date, amount: amount * THOUSAND, description, origin: 'GENERATED',
    });
  const before = LAST_YEAR.map(([division, date, amount, description], i) => record(i + 1, 2001, division === 'TAX1' ? 'REVENUE_INCREASED' : 'EXPENDITURE_SAVED', division, date, amount, description));
  const saved = savedOn(random, accounts).map(({ account: { line }, amount }, i) =>
    record(i + 1, 2002, 'EXPENDITURE_SAVED', line.division, workdayUntil(random.day(line.nature === 'WORKS' ? '2002-08-26' : '2002-07-08', '2002-12-27')), amount, `${line.title}: ${wayOf(random, line)}`, line.key));
  const extra = EXTRA.map(([division, date, amount, description], i) =>
    record(saved.length + i + 1, 2002, 'REVENUE_INCREASED', division, date, amount, description, revenueLine(draft, division)));
  addAwards(draft, before, saved, extra);
}

/** The lines with most to spare, each saving the same part of it. */
function savedOn(random: Random, accounts: readonly Account[]): { account: Account; amount: number }[] {
  const spare = (a: Account): number => a.limit('2002-07-01') - a.committed - a.carriedForward;
  const chosen = random.shuffle(accounts.filter(a => ['RUNNING', 'BENEFIT', 'WORKS'].includes(a.line.nature) && spare(a) >= 6_000)).slice(0, SAVED_LINES);
  const all = chosen.reduce((sum, a) => sum + spare(a), 0);
  const part = Math.min(0.9, SAVED_2002 / all);
  return chosen.map(account => ({ account, amount: Math.floor((spare(account) * part) / 10) * 10 }));
}

const revenueLine = (draft: Draft, division: string): string | undefined =>
  draft.rows('BudgetLine').find(l => l.side === 'REVENUE' && l.division === division)?.key;
