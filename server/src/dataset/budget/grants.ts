// What changes the lines after the original budget: last year's 이월, deemed budgets and the first supplementary budget.
import { Random } from '../random.js';
import { CARRIED_OVER_2002, DEEMED_2002, LEAF_FUNDS, SUPPLEMENT_2002, type LeafFund } from './figures.js';
import { LineBook, type PlannedLine } from './plannedLine.js';

/** 간주처리 of 2002 by its number; every one is before II-6's reference date. */
export const DEEMED_DAYS = ['2002-02-08', '2002-03-15', '2002-04-19', '2002-05-10', '2002-06-14'] as const;

/** How many lines take part, by fund. */
const DEEMED_LINES = { GENERAL: 46, MEDICAL_AID: 2, RESIDENT_INCOME: 0, PARKING: 4 };
const CARRIED_LINES = { GENERAL: 36, MEDICAL_AID: 0, RESIDENT_INCOME: 0, PARKING: 2 };
const RAISED_LINES = { GENERAL: 64, MEDICAL_AID: 2, RESIDENT_INCOME: 2, PARKING: 3 };

/** What the supplementary budget takes away before it gives, in thousand won. */
const CUT = { GENERAL: 1_386_000, MEDICAL_AID: 0, RESIDENT_INCOME: 0, PARKING: 412_000 };
const CUT_LINES = { GENERAL: 18, PARKING: 3 };

const NEW_IN_SUPPLEMENT: readonly (readonly [division: string, programme: string, title: string, item: string])[] = [
  ['FLOOD', '재해복구', '집중호우 피해 수방시설 복구', '시설비및부대비'],
  ['FLOOD', '재해복구', '저지대 침수방지 역류방지시설', '시설비및부대비'],
  ['FLOOD', '하수', '대림동 하수관거 긴급 개량', '시설비및부대비'],
  ['CIVIL-WORKS', '재해복구', '집중호우 피해 도로 긴급 복구', '시설비및부대비'],
  ['CIVIL-WORKS', '도로', '신길로 보도 정비', '시설비및부대비'],
  ['CIVIL-WORKS', '조명', '노후 보안등 교체', '시설비및부대비'],
  ['PARKS', '공원', '문래근린공원 시설 보완', '시설비및부대비'],
  ['PARKS', '녹지', '학교 담장 녹화', '시설비및부대비'],
  ['SOCIAL', '재해복구', '수해 이재민 구호', '일반보상금'],
  ['SOCIAL', '사회복지', '저소득 틈새가정 지원', '일반보상금'],
  ['FAMILY', '보육', '구립 어린이집 증축', '시설비및부대비'],
  ['FAMILY', '노인복지', '노인종합복지관 기능보강', '시설비및부대비'],
  ['ECONOMY', '지역경제', '재래시장 아케이드 설치', '시설비및부대비'],
  ['CULTURE', '체육', '안양천 체육시설 확충', '시설비및부대비'],
  ['CLEANING', '청소', '음식물류폐기물 전용수거용기 보급', '자산취득비'],
  ['HEALTH', '예방', '수해지역 방역 약품 구입', '재료비'],
  ['AUTONOMY', '자치행정', '대통령선거 법정사무 추가분', '자치단체등이전'],
  ['URBAN-DEV', '도시계획', '영등포 부도심 정비계획 수립', '연구개발비'],
];

export function grantMore(lines: PlannedLine[]): PlannedLine[] {
  const random = new Random('budget:grants');
  const book = new LineBook();
  for (const [division, programme, title, item] of NEW_IN_SUPPLEMENT) book.add({ key: `BL-2002-SUPP-${String(book.lines.length + 1).padStart(2, '0')}`, fund: 'GENERAL', division, programme, title, item });
  for (const fund of LEAF_FUNDS) {
    const own = lines.filter(l => l.fund === fund && l.key.startsWith('BL-2002'));
    deem(random, lines.filter(l => l.fund === fund), fund);
    carry(random, own, fund);
    supplement(random, own, book.lines.filter(l => l.fund === fund), fund);
  }
  return [...lines, ...book.lines];
}

const large = (lines: PlannedLine[], least: number): PlannedLine[] => lines.filter(l => l.original >= least);

/** Tied grants first reach the lines that live on them: wholly national ones, then those that share with the city or the state. */
function deem(random: Random, lines: PlannedLine[], fund: LeafFund): void {
  if (!DEEMED_LINES[fund]) return;
  const wholly = lines.filter(l => l.original === 0 && l.shares === 'NATIONAL');
  const shared = random.shuffle(lines.filter(l => l.original > 0 && l.shares !== 'OWN'));
  const others = random.shuffle(large(lines, 20_000).filter(l => l.shares === 'OWN' && l.key.startsWith('BL-2002') && (l.nature === 'WORKS' || l.nature === 'BENEFIT')));
  const chosen = [...wholly, ...shared, ...others].slice(0, DEEMED_LINES[fund]);
  const surveys = wholly.map(() => random.int(90, 280) * 100);
  const rest = random.split(DEEMED_2002[fund] - surveys.reduce((a, b) => a + b, 0), chosen.length - wholly.length, fund === 'MEDICAL_AID' ? 3_000 : 12_000, 10);
  chosen.forEach((line, i) => {
    line.deemed = { version: i % DEEMED_DAYS.length, amount: [...surveys, ...rest][i]! };
    if (line.shares === 'OWN') line.shares = 'HALF_CITY';
  });
}

function carry(random: Random, lines: PlannedLine[], fund: LeafFund): void {
  if (!CARRIED_LINES[fund]) return;
  const chosen = largest(lines.filter(l => l.nature === 'WORKS' && /시설비/.test(l.item)), CARRIED_LINES[fund]);
  random.split(CARRIED_OVER_2002[fund], chosen.length, fund === 'GENERAL' ? 90_000 : 6_000, 1_000).forEach((amount, i) => (chosen[i]!.carriedIn = amount));
}

/** New lines and raised ones share what is granted; lines with money to spare give some back. */
function supplement(random: Random, lines: PlannedLine[], added: PlannedLine[], fund: LeafFund): void {
  const cut = CUT[fund];
  const reduced = cut ? random.shuffle(large(lines, 150_000).filter(l => l.nature === 'RUNNING' || l.nature === 'RESERVE' || (fund === 'PARKING' && l.nature === 'BENEFIT'))).slice(0, CUT_LINES[fund as 'GENERAL' | 'PARKING']) : [];
  if (cut) proportional(reduced, cut).forEach((amount, i) => (reduced[i]!.supplementary = -amount));
  const candidates = random.shuffle(lines.filter(l => !reduced.includes(l) && l.nature !== 'RESERVE' && l.nature !== 'PAY'));
  const raised = [...added, ...candidates.slice(0, RAISED_LINES[fund])];
  const granted = SUPPLEMENT_2002[fund] + cut;
  random.split(granted, raised.length, Math.floor(granted / raised.length / 4), 10).forEach((amount, i) => (raised[i]!.supplementary = amount));
}

function proportional(lines: PlannedLine[], total: number): number[] {
  const sum = lines.reduce((s, l) => s + l.original, 0);
  const out = lines.map(l => Math.floor((total * l.original) / sum));
  out[0]! += total - out.reduce((a, b) => a + b, 0);
  return out;
}

const largest = (lines: PlannedLine[], n: number): PlannedLine[] => [...lines].sort((a, b) => b.original - a.original).slice(0, n);
