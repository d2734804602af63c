// Budget versions while they are being made: a draft counts in nothing, so that a what-if is a draft that nobody submits.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, of, optional, record } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { BudgetVersion } from './budgetVersion.entity.js';
import { nextNumber, versionCode, versionTitle, type Naming } from './budgetVersion.rules.js';
import { firstDay, yearEnd } from './fiscalYear.rules.js';
import { addEntries, checkEntries, entriesField, putForward, replaceEntries } from './versionEntries.js';

const draftBudgetVersion = action({
  name: 'draftBudgetVersion',
  title: { ko: '예산(안) 작성', en: 'Draft a budget' },
  doc: '예산(안) 작성: an original or supplementary budget with what it gives each line. It changes no figure before it is adopted; several drafts of one number may stand side by side, and one that is never submitted is a what-if. Item II-7.',
  returns: () => BudgetVersion,
  may: 'B',
  input: both(of(BudgetVersion, 'fiscalYear', 'kind'), optional(of(BudgetVersion, 'number', 'title', 'baseOn', 'cycle')), entriesField, day('date', '작성일.', { ko: '작성일', en: 'Drafted on' })),
  run: async (write, { fiscalYear, kind, number, title, baseOn, cycle, entries, date }) => {
    must(kind !== 'DEEMED', 'kind', 'RECORDED', { ko: '간주처리예산은 작성·의결하지 않습니다. 간주처리로 바로 적으십시오.', en: 'A deemed budget is not drafted; record it (recordDeemed).' });
    must(date <= yearEnd(fiscalYear), 'date', 'OUTSIDE_YEAR', { ko: `${fiscalYear}회계연도가 이미 끝난 날입니다.`, en: `Fiscal year ${fiscalYear} is over by that day.` });
    must(kind === 'ORIGINAL' || date >= firstDay(fiscalYear), 'date', 'OUTSIDE_YEAR', { ko: `추가경정예산은 ${fiscalYear}회계연도 안에 작성합니다.`, en: `A supplementary budget is drafted within ${fiscalYear}.` });
    must(kind === 'SUPPLEMENTARY' || number == null, 'number', 'NO_NUMBER', { ko: '당초예산에는 회차가 없습니다.', en: 'An original budget has no number.' });
    const taken = await putForward(write, { kind, fiscalYear, number: null });
    must(kind === 'SUPPLEMENTARY' || !taken.length, 'fiscalYear', 'EXISTS', { ko: `${fiscalYear}회계연도의 당초예산은 이미 제출되었습니다. 추가경정예산을 작성하십시오.`, en: `The original budget of ${fiscalYear} was submitted already; draft a supplementary one.` });
    const naming: Naming = { kind, fiscalYear, number: kind === 'ORIGINAL' ? null : (number ?? nextNumber(taken.map(v => v.number))) };
    mustBeNumber(naming.number);
    const base = baseOn ?? (kind === 'ORIGINAL' ? yearEnd(fiscalYear - 1) : date);
    mustBeBase(naming, base);
    await checkEntries(write, naming, entries);
    const version = await write.add(BudgetVersion, { ...naming, code: await freeCode(write, naming), title: title ?? versionTitle(naming), baseOn: base, draftedOn: date, cycle: cycle ?? null });
    await addEntries(write, version, naming, entries, date);
    return version;
  },
});

const reviseBudgetDraft = action({
  name: 'reviseBudgetDraft',
  title: { ko: '예산(안) 수정', en: 'Revise' },
  doc: '예산(안) 수정: replaces the entries of a draft, all of them; what is not given is taken out. A version that was submitted is not revised. Item II-7.',
  returns: () => BudgetVersion,
  on: 'budgetVersion',
  may: 'B',
  input: both(record('budgetVersion', () => BudgetVersion, 'The draft.'), optional(of(BudgetVersion, 'number', 'title', 'baseOn')), entriesField, day('date', '수정일: the day of what is new in it.', { ko: '수정일', en: 'Revised on' })),
  run: async (write, { budgetVersion, version, number, title, baseOn, entries, date }) => {
    const found = await write.get(BudgetVersion, budgetVersion, ['kind', 'fiscalYear', 'number', 'baseOn', 'draftedOn', 'submittedOn', 'adoptedOn', 'withdrawnOn']);
    mustBeDraft(found);
    must(found.kind === 'SUPPLEMENTARY' || number == null, 'number', 'NO_NUMBER', { ko: '당초예산에는 회차가 없습니다.', en: 'An original budget has no number.' });
    must(found.draftedOn === null || date >= found.draftedOn, 'date', 'BEFORE_DRAFT', { ko: `작성일(${found.draftedOn})보다 앞설 수 없습니다.`, en: `It is on or after the day of the draft (${found.draftedOn}).` });
    must(date <= yearEnd(found.fiscalYear), 'date', 'OUTSIDE_YEAR', { ko: `${found.fiscalYear}회계연도가 이미 끝난 날입니다.`, en: `Fiscal year ${found.fiscalYear} is over by that day.` });
    const naming: Naming = { ...found, number: number ?? found.number };
    mustBeNumber(naming.number);
    mustBeBase(naming, baseOn ?? found.baseOn);
    await checkEntries(write, naming, entries);
    await write.change(BudgetVersion, budgetVersion, { ...(title == null ? {} : { title }), ...(baseOn == null ? {} : { baseOn }), number: naming.number }, version);
    await write.changeParts(BudgetVersion, budgetVersion);
    await replaceEntries(write, budgetVersion, naming, entries, date);
    return budgetVersion;
  },
});

export interface Dates {
  submittedOn: string | null;
  adoptedOn: string | null;
  withdrawnOn: string | null;
}

/** Refuses what was put to the council: from then on nothing of it changes. */
export function mustBeDraft({ submittedOn, adoptedOn, withdrawnOn }: Dates): void {
  must(adoptedOn === null, 'budgetVersion', 'FROZEN', { ko: '의결된 예산은 고칠 수 없습니다. 추가경정예산을 작성하십시오.', en: 'An adopted budget is frozen; draft a supplementary one.' });
  must(withdrawnOn === null, 'budgetVersion', 'WITHDRAWN', { ko: '철회한 예산(안)입니다. 새로 작성하십시오.', en: 'It was withdrawn; draft a new one.' });
  must(submittedOn === null, 'budgetVersion', 'SUBMITTED', { ko: '이미 제출한 예산(안)입니다. 고치려면 철회하고 새로 작성하십시오.', en: 'It was submitted; to change it, withdraw it and draft a new one.' });
}

function mustBeNumber(number: number | null): void {
  must(number === null || number >= 1, 'number', 'OUT_OF_RANGE', { ko: '회차는 1 이상으로 적으십시오. 예: 2', en: 'The number is 1 or more, for example 2.' });
}

function mustBeBase({ kind, fiscalYear }: Naming, baseOn: string): void {
  const met = kind === 'ORIGINAL' ? baseOn < firstDay(fiscalYear) : firstDay(fiscalYear) <= baseOn && baseOn <= yearEnd(fiscalYear);
  must(met, 'baseOn', 'OUTSIDE_YEAR', kind === 'ORIGINAL'
    ? { ko: `당초예산의 기준일은 회계연도 전의 날입니다. 예: ${yearEnd(fiscalYear - 1)}`, en: `An original budget is struck before its year, for example on ${yearEnd(fiscalYear - 1)}.` }
    : { ko: `기정예산액 기준일은 ${fiscalYear}회계연도 안의 날입니다.`, en: `A supplementary budget is struck within ${fiscalYear}.` });
}

/** The version's code; a further draft of the same number is an alternative. */
async function freeCode(write: Write, naming: Naming): Promise<string> {
  const code = versionCode(naming);
  const taken = await write.find(BudgetVersion, ['code'], { ever: true, where: row => sql`${row('code')} = ${code}` });
  return taken.length ? write.nextCode(BudgetVersion, `${code}-ALT-`, 1) : code;
}

export const budgetDraftActions = [draftBudgetVersion, reviseBudgetDraft];
