// The ledger while it is being written: entries in thousand won, numbered by date when the year is complete.
import type { BudgetEntryKind } from '@gujeong/shared/vocabulary/budget';
import type { Draft } from '../draft.js';
import { THOUSAND } from './figures.js';

export interface LedgerEntry {
  line: string;
  fiscalYear: number;
  kind: BudgetEntryKind;
  date: string;
  /** Thousand won, signed. */
  amount: number;
  description: string;
  version?: string;
  pair?: LedgerEntry;
  reverses?: LedgerEntry;
}

export class Ledger {
  private readonly entries: LedgerEntry[] = [];

  enter(entry: LedgerEntry): LedgerEntry {
    this.entries.push(entry);
    return entry;
  }

  /** Two halves of one movement, each naming the other. */
  enterPair(one: LedgerEntry, other: LedgerEntry): void {
    one.pair = other;
    other.pair = one;
    this.entries.push(one, other);
  }

  /** Adds the entries to the draft with 전표번호 by fiscal year and date: 2002-000123. */
  file(draft: Draft): void {
    const codes = new Map<LedgerEntry, string>();
    const counts = new Map<number, number>();
    const inOrder = [...this.entries].sort((a, b) => a.fiscalYear - b.fiscalYear || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    for (const entry of inOrder) {
      const n = (counts.get(entry.fiscalYear) ?? 0) + 1;
      counts.set(entry.fiscalYear, n);
      codes.set(entry, `${entry.fiscalYear}-${String(n).padStart(6, '0')}`);
    }
    for (const entry of inOrder) {
      const { line, kind, date, amount, description, version, pair, reverses } = entry;
      draft.add('BudgetEntry', {
        code: codes.get(entry), line, kind, date, amount: amount * THOUSAND, description, budgetVersion: version,
        pair: pair && codes.get(pair), reverses: reverses && codes.get(reverses), origin: 'GENERATED',
      });
    }
  }
}
