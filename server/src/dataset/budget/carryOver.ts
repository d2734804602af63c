// 이월: what 2001 leaves to 2002, with the 2001 lines it comes from, and what 2002 leaves to 2003.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { workdayFrom } from '../workdays.js';
import type { Account } from './account.js';
import type { Ledger } from './ledger.js';
import { lineRow, type PlannedLine } from './plannedLine.js';

const KINDS = ['명시이월', '사고이월', '계속비이월'] as const;

/** One amount in two entries: out of a line on 31 December, into next year's on 1 January. */
function carry(ledger: Ledger, from: string, to: string, year: number, amount: number, description: string): void {
  ledger.enterPair(
    { line: from, fiscalYear: year, kind: 'CARRY_OVER_OUT', date: `${year}-12-31`, amount, description: `${year + 1}년도로 ${description}` },
    { line: to, fiscalYear: year + 1, kind: 'CARRY_OVER_IN', date: `${year + 1}-01-01`, amount, description: `${year}년도에서 ${description}` },
  );
}

export function carryFrom2001(draft: Draft, ledger: Ledger, lines: readonly PlannedLine[]): void {
  const random = new Random('budget:2001');
  for (const line of lines.filter(l => l.carriedIn > 0)) {
    const last = line.key.replace('2002', '2001');
    draft.add('BudgetLine', { ...lineRow(line, 2001, last), fundingShares: [{ source: 'OWN', share: 1 }], project: undefined });
    const budget = Math.ceil((line.carriedIn * 100) / random.int(38, 72) / 100) * 100;
    const left = Math.floor((budget * random.int(1, 4)) / 100);
    const spent = budget - line.carriedIn - left;
    const committed = spent + Math.floor(line.carriedIn / 2);
    const enter = (kind: 'ORIGINAL' | 'ALLOTMENT' | 'COMMITMENT' | 'EXPENDITURE', day: string, amount: number, description: string) =>
      ledger.enter({ line: last, fiscalYear: 2001, kind, date: day, amount, description, version: kind === 'ORIGINAL' ? '2001-ORIGINAL' : undefined });
    enter('ORIGINAL', '2001-01-01', budget, '2001년도 당초예산');
    enter('ALLOTMENT', workdayFrom(random.day('2001-02-05', '2001-04-20')), budget, '예산배정');
    enter('COMMITMENT', workdayFrom(random.day('2001-05-07', '2001-08-24')), committed, '도급계약 체결');
    enter('EXPENDITURE', workdayFrom(random.day('2001-09-03', '2001-10-26')), Math.floor(spent / 2), '선금 지급');
    enter('EXPENDITURE', workdayFrom(random.day('2001-11-12', '2001-12-21')), spent - Math.floor(spent / 2), '기성금 지급');
    carry(ledger, last, line.key, 2001, line.carriedIn, random.pick(KINDS));
  }
}

/** Works granted only by the supplementary budget are not finished in the year. */
export const carriesForward = ({ line }: Account): boolean => line.nature === 'WORKS' && line.original === 0 && line.supplementary > 0;

export function carryTo2003(draft: Draft, ledger: Ledger, accounts: readonly Account[]): void {
  const random = new Random('budget:2003-carry');
  for (const account of accounts.filter(carriesForward)) {
    const left = account.current('2002-12-31') - account.spent;
    const amount = Math.floor((left * random.int(80, 99)) / 1000) * 10;
    const next = account.line.key.replace('2002', '2003');
    draft.add('BudgetLine', lineRow(account.line, 2003, next));
    carry(ledger, account.line.key, next, 2002, amount, random.pick(KINDS));
    account.carriedForward = amount;
  }
}
