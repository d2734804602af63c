// Two budget versions line by line: what each makes of every line, the change between them, and totals by fund.
import { countedFrom } from './account.rules.js';

export interface ComparedLine {
  id: string;
  code: string;
  name: string;
  side: 'EXPENDITURE' | 'REVENUE';
  fund: string;
  group: string;
  division: string;
  /** 예산액 on the version's base day, whatever counts by then. */
  budget: number;
}

export interface ComparedEntry {
  line: string;
  date: string;
  amount: number;
}

export interface ReadVersion {
  kind: string;
  baseOn: string;
  adoptedOn: string | null;
  lines: readonly ComparedLine[];
  entries: readonly ComparedEntry[];
}

export interface Change {
  before: number;
  after: number;
  change: number;
  /** change ÷ before; null when there was nothing. */
  rate: number | null;
}

export interface ComparedRow extends Change {
  line: ComparedLine;
}

export interface ComparedTotal extends Change {
  side: ComparedLine['side'];
  /** null: all funds. */
  fund: string | null;
}

/** 기정예산액 of each line: what counted on the base day without the version itself, which may have been adopted by then. */
export function baseOf(version: ReadVersion): Map<string, number> {
  const base = new Map(version.lines.map(l => [l.id, l.budget]));
  for (const { line, date, amount } of version.entries) {
    const day = countedFrom(date, version);
    if (day !== null && day <= version.baseOn) base.set(line, base.get(line)! - amount);
  }
  return base;
}

/** What the version makes of each line: its base and its own entries. */
export function resultOf(version: ReadVersion): Map<string, number> {
  const result = baseOf(version);
  for (const { line, amount } of version.entries) result.set(line, (result.get(line) ?? 0) + amount);
  return result;
}

const changed = (before: number, after: number): Change => ({ before, after, change: after - before, rate: before === 0 ? null : (after - before) / before });

export function compared(lines: readonly ComparedLine[], before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): { rows: ComparedRow[]; totals: ComparedTotal[] } {
  const rows = lines.map((line): ComparedRow => ({ line, ...changed(before.get(line.id) ?? 0, after.get(line.id) ?? 0) }));
  const totals = (['EXPENDITURE', 'REVENUE'] as const).flatMap(side => {
    const mine = rows.filter(r => r.line.side === side);
    const total = (fund: string | null, parts: readonly ComparedRow[]): ComparedTotal =>
      ({ side, fund, ...changed(parts.reduce((sum, r) => sum + r.before, 0), parts.reduce((sum, r) => sum + r.after, 0)) });
    const groups = [...new Set(mine.map(r => r.line.group))];
    const leaves = (group: string): string[] => [...new Set(mine.filter(r => r.line.group === group).map(r => r.line.fund))].filter(fund => fund !== group);
    return [
      total(null, mine),
      ...groups.flatMap(group => [
        total(group, mine.filter(r => r.line.group === group)),
        ...leaves(group).map(fund => total(fund, mine.filter(r => r.line.fund === fund))),
      ]),
    ].filter(() => mine.length > 0);
  });
  return { rows: rows.filter(r => r.before !== 0 || r.after !== 0), totals };
}
