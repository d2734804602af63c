// 2003년도 예산편성: what divisions ask for, what is adjusted, and what becomes the lines of the 2003 budget.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { apportion } from '../spread.js';
import { workdayFrom, workdayUntil } from '../workdays.js';
import { LEAF_FUNDS, ORIGINAL_2003, THOUSAND } from './figures.js';
import { firstYear, type Invested } from './investment.js';
import type { Ledger } from './ledger.js';
import { LineBook, lineRow, type PlannedLine } from './plannedLine.js';

interface Wish {
  /** The line it would become, with the title of the whole programme. */
  line: PlannedLine;
  /** The project it is for; lines of the next year do not belong to this year's projects. */
  project: string | undefined;
  weight: number;
  /** Thousand won when it is settled beforehand. */
  fixed?: number;
  refused: boolean;
  rationale: string;
}

/** Running costs of a division, a project, or a programme are asked for as one. */
const groupOf = (line: PlannedLine): string =>
  line.programme === '기본경비' ? `${line.division} 기본경비` : `${line.fund} ${line.division} ${line.project ?? line.title}`;

export function addNextYear(draft: Draft, ledger: Ledger, lines: readonly PlannedLine[], invested: readonly Invested[]): void {
  const random = new Random('budget:2003');
  const wishes = [...continued(draft, lines, random), ...begun(invested)];
  const settled = settle(wishes);
  const counts = new Map<string, number>();
  wishes.forEach((wish, i) => {
    const { line } = wish;
    const n = (counts.get(line.division) ?? 0) + 1;
    counts.set(line.division, n);
    const key = `BL-2003-${line.division}-${String(n).padStart(3, '0')}`;
    const final = settled[i]!;
    if (final) {
      draft.add('BudgetLine', lineRow(line, 2003, key));
      ledger.enter({ line: key, fiscalYear: 2003, kind: 'ORIGINAL', date: '2003-01-01', amount: final, description: '2003년도 당초예산', version: '2003-ORIGINAL' });
    }
    request(draft, random, wish, i + 1, final, final ? key : undefined);
  });
}

function request(draft: Draft, random: Random, { line, project, weight, rationale }: Wish, n: number, final: number, becomes: string | undefined): void {
  const requested = Math.ceil(((final || weight) * random.int(102, 138)) / 1000) * 10;
  const adjusted = final ? final + Math.floor(((requested - final) * random.int(0, 45)) / 100) : Math.floor((requested * random.int(0, 30)) / 1000) * 10;
  draft.add('BudgetRequest', {
    code: `REQUEST-2003-${String(n).padStart(3, '0')}`, cycle: 'CYCLE-2003', division: line.division, project, line: becomes, fund: line.fund,
    requested: requested * THOUSAND, requestedOn: workdayUntil(random.day('2002-08-06', '2002-08-30')),
    adjusted: adjusted * THOUSAND, adjustedOn: workdayFrom(random.day('2002-09-23', '2002-10-29')),
    final: final * THOUSAND, finalizedOn: workdayFrom(random.day('2002-11-01', '2002-11-08')), rationale, origin: 'GENERATED',
  });
}

/** One programme in twenty of those that could wait is refused. */
function continued(draft: Draft, lines: readonly PlannedLine[], random: Random): Wish[] {
  const groups = new Map<string, PlannedLine[]>();
  for (const line of lines) if (line.original > 0 && line.key !== 'BL-III-research-1') groups.set(groupOf(line), [...(groups.get(groupOf(line)) ?? []), line]);
  return [...groups.values()].map((group): Wish => {
    const main = group.reduce((a, b) => (b.original > a.original ? b : a));
    const original = group.reduce((sum, l) => sum + l.original, 0);
    const standing = main.programme === '기본경비';
    const title = standing ? `${String(draft.get('Division', main.division).name)} 기본경비` : main.title;
    const line = { ...main, key: '', name: title, title, project: undefined, shares: main.project ? ('OWN' as const) : main.shares };
    return {
      line, project: main.project, weight: Math.round((original * random.int(90, 116)) / 100), refused: !!main.project && main.key.startsWith('BL-2002') && random.next() < 0.08,
      rationale: standing ? '부서 운영에 필요한 기본경비' : main.project ? '2002년도 사업의 계속 추진' : '법정·의무적 경비 및 경상사업 계속',
    };
  });
}

function begun(invested: readonly Invested[]): Wish[] {
  const book = new LineBook();
  return invested.map((one): Wish => {
    const title = String(one.project.title);
    const line = book.add({ fund: one.fund, division: String(one.project.division), programme: '투자사업', title, item: '시설비및부대비', project: one.project.key, name: title });
    const fixed = firstYear(one) / THOUSAND;
    return { line, project: one.project.key, weight: fixed || one.totalCost / THOUSAND / 5, fixed, refused: fixed === 0, rationale: '중기투자·재정계획에 반영된 신규 투자사업' };
  });
}

/** 확정액 in thousand won: each fund's add up to its 2003 budget. */
function settle(wishes: readonly Wish[]): number[] {
  const out = wishes.map(w => (w.refused ? 0 : (w.fixed ?? 0)));
  for (const fund of LEAF_FUNDS) {
    const open = wishes.flatMap((w, i) => (w.line.fund === fund && !w.refused && w.fixed === undefined ? [i] : []));
    const taken = wishes.reduce((sum, w, i) => (w.line.fund === fund ? sum + out[i]! : sum), 0);
    apportion(ORIGINAL_2003[fund] - taken, open.map(i => wishes[i]!.weight)).forEach((amount, n) => (out[open[n]!] = amount));
  }
  return out;
}
