// The entries of a budget version: read from what an action was given, held against their lines, written and replaced.
import { among } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { both, items, of, optional } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { BudgetEntry } from './budgetEntry.entity.js';
import { BudgetLine } from './budgetLine.entity.js';
import { BudgetVersion } from './budgetVersion.entity.js';
import { entryDate, entryDescription, entryKind, type Naming } from './budgetVersion.rules.js';
import { voucherCodes } from './lineAccounts.js';

export interface WantedEntry {
  line: number;
  amount: number;
  description?: string | null;
}

export const entriesField = items('entries', both(of(BudgetEntry, 'line', 'amount'), optional(of(BudgetEntry, 'description'))), 'What each line gets, or gives back (a supplementary budget may take away: a negative amount). Each line once.', { ko: '과목별 금액', en: 'Entries' });

/** Each line once, of the version's year, with an amount of the right sign. */
export async function checkEntries(write: Write, { kind, fiscalYear }: Naming, entries: readonly WantedEntry[]): Promise<void> {
  const keys = entries.map(e => e.line);
  const lines = new Map((keys.length ? await write.find(BudgetLine, ['name', 'fiscalYear'], { where: row => among(row('id'), keys) }) : []).map(l => [l.id, l]));
  entries.forEach(({ line, amount }, i) => {
    const { name, fiscalYear: year } = lines.get(line)!;
    const at = (field: string): string[] => ['entries', String(i), field];
    must(keys.indexOf(line) === i, at('line'), 'DUPLICATE', { ko: `${name}: 같은 과목이 두 번 있습니다. 한 줄로 합치십시오.`, en: `${name} stands twice; give each line once.` });
    must(year === fiscalYear, at('line'), 'OTHER_YEAR', { ko: `${name}: ${year}회계연도의 과목입니다. ${fiscalYear}회계연도의 과목을 고르십시오.`, en: `${name} is of ${year}; choose a line of ${fiscalYear}.` });
    must(amount !== 0, at('amount'), 'ZERO', { ko: `${name}: 금액이 0원입니다. 변동이 없으면 빼십시오.`, en: `${name}: nothing changes; leave it out.` });
    must(amount > 0 || kind === 'SUPPLEMENTARY', at('amount'), 'NOT_POSITIVE', { ko: `${name}: 감액은 추가경정예산으로만 할 수 있습니다.`, en: `${name}: only a supplementary budget takes away.` });
  });
}

export async function addEntries(write: Write, version: number, naming: Naming, entries: readonly WantedEntry[], enteredOn: string): Promise<void> {
  const code = await voucherCodes(write, naming.fiscalYear);
  for (const [i, { line, amount, description }] of entries.entries()) {
    await write.add(BudgetEntry, {
      code: code(), line, amount, kind: entryKind(naming.kind), date: entryDate(naming, enteredOn), budgetVersion: version, description: description ?? entryDescription(naming, amount),
    }, ['entries', String(i)]);
  }
}

export const entriesOf = (write: Write, version: number) =>
  write.find(BudgetEntry, ['line', 'amount', 'date', 'description'], { ever: true, where: row => sql`${row('budgetVersion')} = ${version}` });

/** The draft's entries as they shall be: an entry of a line that stays is changed, the others come and go. */
export async function replaceEntries(write: Write, version: number, naming: Naming, wanted: readonly WantedEntry[], enteredOn: string): Promise<void> {
  const standing = new Map((await entriesOf(write, version)).map(e => [e.line, e]));
  for (const [i, { line, amount, description }] of wanted.entries()) {
    const kept = standing.get(line);
    if (kept) await write.change(BudgetEntry, kept.id, { amount, ...(description == null ? {} : { description }) }, undefined, ['entries', String(i)]);
  }
  for (const [line, { id }] of standing) if (!wanted.some(w => w.line === line)) await write.retire(BudgetEntry, id);
  await addEntries(write, version, naming, wanted.filter(w => !standing.has(w.line)), enteredOn);
}

/** Versions of one kind and year that were put to the council, or count already; not those withdrawn. */
export const putForward = (write: Write, { kind, fiscalYear }: Naming, except?: number) =>
  write.find(BudgetVersion, ['number', 'adoptedOn'], {
    ever: true,
    where: row => sql`${row('kind')} = ${kind} AND ${row('fiscalYear')} = ${fiscalYear} AND ${row('withdrawnOn')} IS NULL AND (${row('submittedOn')} IS NOT NULL OR ${row('adoptedOn')} IS NOT NULL) AND ${row('id')} <> ${except ?? 0}`,
  });
