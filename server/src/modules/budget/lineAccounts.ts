// The accounts of budget lines as an act of writing sees them: what is entered is held against every later day before it is written.
import { among } from '../../graph/row.js';
import { refuse } from '../../writing/refusal.js';
import type { Given, Write } from '../../writing/write.js';
import { breachFrom, countedFrom, told, type Movement } from './account.rules.js';
import { BudgetEntry } from './budgetEntry.entity.js';
import { BudgetLine } from './budgetLine.entity.js';
import { BudgetVersion } from './budgetVersion.entity.js';

export type Accounts = ReadonlyMap<number, readonly Movement[]>;

/** A movement that is about to be entered; `path` is the field of the input that a refusal points at. */
export interface Proposed extends Movement {
  line: number;
  path: readonly string[];
}

/** All counted movements of lines: two statements however many lines. */
export async function accountsOf(write: Write, lines: readonly number[]): Promise<Accounts> {
  const accounts = new Map<number, Movement[]>(lines.map(l => [l, []]));
  const versions = new Map((await write.find(BudgetVersion, ['kind', 'adoptedOn'], { ever: true })).map(v => [v.id, v]));
  const entries = lines.length ? await write.find(BudgetEntry, ['line', 'kind', 'date', 'amount', 'budgetVersion'], { ever: true, where: row => among(row('line'), [...new Set(lines)]) }) : [];
  for (const { line, kind, date, amount, budgetVersion } of entries) {
    const day = countedFrom(date, budgetVersion === null ? null : (versions.get(budgetVersion) ?? null));
    if (day !== null) accounts.get(line)!.push({ kind, day, amount });
  }
  return accounts;
}

/** Refuses what would break a rule of the ledger, on its own day or any later one. */
export async function keepSound(write: Write, accounts: Accounts, proposed: readonly Proposed[]): Promise<void> {
  for (const line of new Set(proposed.map(p => p.line))) {
    const mine = proposed.filter(p => p.line === line);
    const from = mine.map(p => p.day).reduce((a, b) => (b < a ? b : a));
    const breach = breachFrom([...accounts.get(line)!, ...mine], from);
    if (!breach) continue;
    const { code, name } = await write.get(BudgetLine, line, ['code', 'name']);
    refuse(mine[0]!.path, breach.rule, told(breach, `${name}(${code})`));
  }
}

/** 전표번호 of a fiscal year, one after the other. */
export async function voucherCodes(write: Write, fiscalYear: number): Promise<() => string> {
  const prefix = `${fiscalYear}-`;
  let next = Number((await write.nextCode(BudgetEntry, prefix, 6)).slice(prefix.length));
  return () => prefix + String(next++).padStart(6, '0');
}

type Entry = Partial<{ [K in 'line' | 'kind' | 'date' | 'amount' | 'description' | 'budgetVersion' | 'pair' | 'reverses']: Given<BudgetEntry[K]> }>;

/** Two halves of one movement, each naming the other; answers their keys. */
export async function enterPair(write: Write, one: Entry & { year: number }, other: Entry & { year: number }): Promise<[number, number]> {
  const enter = async ({ year, ...entry }: Entry & { year: number }): Promise<number> => write.add(BudgetEntry, { ...entry, code: (await voucherCodes(write, year))() });
  const first = await enter(one);
  const second = await enter({ ...other, pair: first });
  await write.change(BudgetEntry, first, { pair: second });
  return [first, second];
}
