// The lines of a project of the major work plan: what is built, bought, held or granted decides their 목.
import type { DraftRow } from '../draft.js';
import type { Random } from '../random.js';
import { THOUSAND, type LeafFund } from './figures.js';
import type { LineBook } from './plannedLine.js';

type Part = readonly [item: string, share: number];
interface Pattern {
  words: RegExp;
  low: number;
  high: number;
  parts: readonly Part[];
}

const PATTERNS: readonly Pattern[] = [
  { words: /공사|정비|설치|건립|확충|조성|개량|보수|포장|개설|신축|증축|개선|확장|복원|준설/, low: 60_000, high: 420_000, parts: [['시설비및부대비', 0.9], ['연구개발비', 0.06], ['일반운영비', 0.04]] },
  { words: /전산|시스템|정보화|인터넷|홈페이지|장비|구입|차량|도입/, low: 24_000, high: 160_000, parts: [['자산취득비', 0.75], ['일반운영비', 0.25]] },
  { words: /지원|보호|급식|보육|복지|장애|노인|자활|수당|육성/, low: 30_000, high: 260_000, parts: [['민간이전', 0.7], ['일반보상금', 0.3]] },
  { words: /계획|용역|조사|연구|진단|타당성/, low: 18_000, high: 120_000, parts: [['연구개발비', 0.85], ['일반운영비', 0.15]] },
  { words: /행사|축제|대회|교실|강좌|교육|캠페인|홍보|공연|전시/, low: 12_000, high: 84_000, parts: [['일반운영비', 0.65], ['일반보상금', 0.35]] },
];
const PLAIN: Pattern = { words: /./, low: 8_000, high: 64_000, parts: [['일반운영비', 0.8], ['여비', 0.2]] };

const patternOf = (project: DraftRow): Pattern => PATTERNS.find(p => p.words.test(String(project.title))) ?? PLAIN;

/** The year's part of 소요예산 in thousand won (projects of several years take an equal part in each); a believable amount where none is stated. */
export function wanted(project: DraftRow, random: Random): number {
  const { low, high } = patternOf(project);
  if (typeof project.requiredBudget !== 'number') return random.int(low / 100, high / 100) * 100;
  return Math.round(project.requiredBudget / THOUSAND / yearsOf(project));
}

export function yearsOf({ startsOn, endsOn }: DraftRow): number {
  if (typeof startsOn !== 'string' || typeof endsOn !== 'string') return 1;
  return Math.max(1, Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4)) + 1);
}

export function fundOf(project: DraftRow): LeafFund {
  return /주차/.test(String(project.title)) && String(project.division).startsWith('TRAFFIC') ? 'PARKING' : 'GENERAL';
}

export const dayOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export function addProjectLines(book: LineBook, project: DraftRow, amount: number): void {
  const { parts } = patternOf(project);
  const title = String(project.title);
  const kept = amount < 20_000 ? parts.slice(0, 1) : parts;
  const amounts = kept.map(([, share]) => Math.floor((amount * share) / 10) * 10);
  amounts[0]! += amount - amounts.reduce((a, b) => a + b, 0);
  kept.forEach(([item], i) =>
    book.add({ fund: fundOf(project), division: String(project.division), programme: '주요사업', title, item, project: project.key, startsOn: dayOf(project.startsOn), original: amounts[i]! }));
}
