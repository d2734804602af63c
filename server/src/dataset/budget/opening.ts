// What opens each 2002 line: its original budget, deemed budgets, the supplementary draft, transfers and last year's 이월.
import { Account } from './account.js';
import { DEEMED_DAYS } from './grants.js';
import type { Ledger } from './ledger.js';
import type { PlannedLine } from './plannedLine.js';
import type { Transfer } from './transfers.js';

export const ORIGINAL_DAY = '2002-01-01';
/** The draft of the first supplementary budget was entered, and the council adopted it. */
export interface SupplementDays {
  draftedOn: string;
  adoptedOn: string;
}

export const deemedCode = (version: number): string => `2002-DEEMED-${String(version + 1).padStart(2, '0')}`;

export function openAccounts(ledger: Ledger, lines: readonly PlannedLine[], transfers: readonly Transfer[], supplement: SupplementDays): Map<PlannedLine, Account> {
  const accounts = new Map(lines.map(line => [line, open(ledger, line, supplement)]));
  for (const { from, to, date, amount, reason } of transfers) {
    const half = (line: PlannedLine, signed: number) => ({ line: line.key, fiscalYear: 2002, kind: 'TRANSFER' as const, date, amount: signed, description: reason });
    ledger.enterPair(half(from, -amount), half(to, amount));
    accounts.get(from)!.grant(date, -amount);
    accounts.get(to)!.grant(date, amount);
  }
  return accounts;
}

function open(ledger: Ledger, line: PlannedLine, supplement: SupplementDays): Account {
  const account = new Account(line);
  const enter = (kind: 'ORIGINAL' | 'DEEMED' | 'SUPPLEMENTARY', date: string, amount: number, version: string, description: string, countsFrom = date): void => {
    if (!amount) return;
    ledger.enter({ line: line.key, fiscalYear: 2002, kind, date, amount, version, description });
    account.grant(countsFrom, amount);
  };
  enter('ORIGINAL', ORIGINAL_DAY, line.original, '2002-ORIGINAL', '2002년도 당초예산');
  if (line.deemed) enter('DEEMED', DEEMED_DAYS[line.deemed.version]!, line.deemed.amount, deemedCode(line.deemed.version), `제${line.deemed.version + 1}회 간주처리예산 편성`);
  enter('SUPPLEMENTARY', supplement.draftedOn, line.supplementary, '2002-SUPP-1', line.supplementary < 0 ? '제1회 추가경정예산 감액' : '제1회 추가경정예산 증액', supplement.adoptedOn);
  account.grant(ORIGINAL_DAY, line.carriedIn);
  return account;
}
