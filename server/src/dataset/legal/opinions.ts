// Opinions asked of counsel, before a suit or in one.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { compareDays, told } from '../told.js';
import { workdayFrom, workdaysAfter } from '../workdays.js';

/** Division, question, answer. */
const ADVICE: readonly (readonly [string, string, string])[] = [
  ['BUILDING', '가설건축물 존치기간 연장 신청을 반려할 수 있는지', '존치 요건을 갖추었다면 반려할 수 없으나, 도시계획사업에 지장이 있으면 기간을 줄일 수 있음'],
  ['ACCOUNTING', '수의계약 해지에 따른 계약보증금 귀속 범위', '계약 상대자의 책임 있는 사유가 분명하므로 보증금 전액을 귀속함이 타당함'],
  ['ROADS', '불법 노점 물건의 보관과 매각 절차', '보관 공고 후 일정 기간이 지나면 매각하고 대금을 보관하여야 함'],
  ['TAX1', '신탁재산에 대한 재산세 납세의무자', '과세기준일 현재의 등기 명의와 신탁계약의 내용을 함께 살펴 판단하여야 함'],
  ['ENVIRONMENT', '영업자 지위 승계 후 행정처분의 효력', '양수인이 처분 사실을 알지 못하였음을 증명하지 못하면 처분의 효과가 승계됨'],
  ['URBAN-DEV', '재개발구역 안 공유지의 무상 양여 범위', '정비기반시설로 대체되는 범위에서 무상 양여할 수 있음'],
  ['CIVIL', '비공개 대상 정보의 부분 공개 여부', '개인을 알아볼 수 있는 부분을 제외하고 나머지는 공개하여야 함'],
  ['PLANNING', '조례로 과태료 부과 근거를 정할 수 있는지', '법률의 위임이 있는 범위에서 조례로 과태료를 정할 수 있음'],
  ['PLANNING', '정보시스템 용역 결과물의 저작권 귀속', '계약서에 귀속을 명시하지 아니하면 개발자에게 속하므로 계약 조건에 밝혀야 함'],
  ['CLEANING', '청소 대행계약 연장 거절의 적법성', '계약 기간이 끝나면 연장할 의무는 없으나 미리 알리는 것이 바람직함'],
  ['GENERAL', '일용직 퇴직금 산정 기간', '실제로 계속 근로한 기간을 합하여 산정하여야 함'],
  ['TRAFFIC-CONTROL', '견인 과정의 차량 파손에 대한 배상 책임', '대행업체의 과실이라도 구가 먼저 배상하고 구상할 수 있음'],
];

export function addOpinions(draft: Draft): void {
  const random = new Random('legal:opinions');
  const asked = [...Array(2).keys()].flatMap(round => ADVICE.map(advice => ({ advice, askedOn: workdayFrom(round ? random.day('2002-01-07', '2002-12-20') : random.day('2001-02-05', '2001-12-20')) })));
  const filed = new Map(draft.rows('LawsuitEvent').filter(e => e.kind === 'FILED').map(e => [e.lawsuit, String(e.date)]));
  const suits = draft.rows('Lawsuit').filter(l => l.counsel && filed.get(l.key)! >= '2001');
  const inSuits = suits.filter((_, i) => i % 2 === 0).map(suit => ({ suit, askedOn: workdaysAfter(filed.get(suit.key)!, random.int(5, 25)) }));
  const entries = [
    ...asked.map(({ advice: [division, question, text], askedOn }) => ({ division, question, text, askedOn, lawsuit: undefined, counsel: retainedOn(draft, random, askedOn) })),
    ...inSuits.map(({ suit, askedOn }) => ({
      division: String(suit.division), question: `「${String(suit.title)}」 사건의 쟁점과 답변 방향`, text: '처분의 근거와 절차를 먼저 밝히고, 상대방 주장에 대한 입증자료를 보완하여 제출함이 타당함',
      askedOn, lawsuit: suit.key, counsel: String(suit.counsel),
    })),
  ].filter(e => told(e.askedOn)).sort((a, b) => compareDays(a.askedOn, b.askedOn));
  const numbers = new Map<string, number>();
  for (const { text, lawsuit, ...entry } of entries) {
    const series = `CO-${entry.askedOn.slice(0, 4)}`;
    numbers.set(series, (numbers.get(series) ?? 0) + 1);
    const answeredOn = told(workdaysAfter(entry.askedOn, random.int(4, 10)));
    draft.add('CounselOpinion', {
      code: `${series}-${String(numbers.get(series)).padStart(3, '0')}`, ...entry, ...(lawsuit ? { lawsuit } : {}), ...(answeredOn ? { answeredOn, text } : {}), origin: 'GENERATED',
    });
  }
}

const retainedOn = (draft: Draft, random: Random, day: string): string =>
  random.pick(draft.rows('LegalCounsel').filter(c => String(c.validFrom) <= day && (!c.validTo || day < String(c.validTo))).map(c => c.key));
