// Budget versions before the council: submitted, adopted (from then on frozen and counted), withdrawn; and deemed budgets.
import type { BudgetVersionKind } from '@gujeong/shared/vocabulary/budget';
import { action } from '../../writing/action.js';
import { both, day, of, optional, record, ref } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Bill } from '../council/bill.entity.js';
import { CouncilSession } from '../council/councilSession.entity.js';
import { mustBeDraft } from './budgetDraft.actions.js';
import { countedFrom } from './account.rules.js';
import { BudgetVersion } from './budgetVersion.entity.js';
import { entryKind, nextNumber, versionCode, versionTitle, type Naming } from './budgetVersion.rules.js';
import { firstDay, yearEnd } from './fiscalYear.rules.js';
import { accountsOf, keepSound } from './lineAccounts.js';
import { addEntries, checkEntries, entriesField, entriesOf, putForward } from './versionEntries.js';

const ATTRIBUTES = ['code', 'kind', 'fiscalYear', 'number', 'title', 'draftedOn', 'submittedOn', 'adoptedOn', 'withdrawnOn', 'bill'] as const;
const draft = (label: string) => record('budgetVersion', () => BudgetVersion, label);

const submitBudgetVersion = action({
  name: 'submitBudgetVersion',
  title: { ko: '의회 제출', en: 'Submit' },
  doc: '의회 제출: puts a draft to the council as a bill, one that is given or a new one of the session. Item II-7.',
  returns: () => BudgetVersion,
  on: 'budgetVersion',
  may: 'B',
  input: both(
    draft('The draft.'),
    optional(ref('session', () => CouncilSession, 'The session that takes it up; of a new bill.', { ko: '회기', en: 'Session' })),
    optional(of(BudgetVersion, 'bill')),
    day('date', '제출일.', { ko: '제출일', en: 'Submitted on' }),
  ),
  run: async (write, { budgetVersion, version, session, bill, date }) => {
    const found = await write.get(BudgetVersion, budgetVersion, ATTRIBUTES);
    mustBeDraft(found);
    const entries = await entriesOf(write, budgetVersion);
    must(entries.length, 'budgetVersion', 'EMPTY', { ko: '과목별 금액이 없습니다. 예산(안)을 수정하여 적으십시오.', en: 'It has no entries; revise the draft first.' });
    mustFollow(date, found.draftedOn, '작성일', 'the day it was drafted');
    if (found.kind === 'SUPPLEMENTARY') for (const entry of entries) mustFollow(date, entry.date, '마지막 수정일', 'its last revision');
    await mustComeNext(write, found, budgetVersion, date);
    await write.change(BudgetVersion, budgetVersion, { submittedOn: date, bill: await billOf(write, found, bill ?? null, session ?? null, date) }, version);
    return budgetVersion;
  },
});

const adoptBudgetVersion = action({
  name: 'adoptBudgetVersion',
  title: { ko: '의결', en: 'Adopt' },
  doc: '의결: from this day on the version counts and is frozen. Refused where a line would go below what is allotted, committed, paid or carried forward, then or later. Item II-7.',
  returns: () => BudgetVersion,
  on: 'budgetVersion',
  may: 'B',
  input: both(draft('The version that was submitted.'), day('date', '의결일.', { ko: '의결일', en: 'Adopted on' })),
  run: async (write, { budgetVersion, version, date }) => {
    const found = await write.get(BudgetVersion, budgetVersion, ATTRIBUTES);
    const { kind, fiscalYear, submittedOn } = found;
    mustBeOpen(found);
    must(submittedOn, 'budgetVersion', 'NOT_SUBMITTED', { ko: '아직 제출하지 않은 예산(안)입니다. 먼저 의회에 제출하십시오.', en: 'It was not submitted yet; submit it first.' });
    mustFollow(date, submittedOn, '제출일', 'the day it was submitted');
    mustBeInYear(kind, fiscalYear, date);
    for (const { number, adoptedOn } of await putForward(write, found, budgetVersion)) {
      if (number === null || number >= (found.number ?? 0)) continue;
      must(adoptedOn, 'budgetVersion', 'OUT_OF_TURN', { ko: `제${number}회 예산이 아직 의결되지 않았습니다.`, en: `Number ${number} was not adopted yet.` });
      mustFollow(date, adoptedOn, `제${number}회 의결일`, `the adoption of number ${number}`);
    }
    const entries = await entriesOf(write, budgetVersion);
    const accounts = await accountsOf(write, entries.map(e => e.line));
    await keepSound(write, accounts, entries.map(e => ({ line: e.line, kind: entryKind(kind), day: countedFrom(e.date, { kind, adoptedOn: date })!, amount: e.amount, path: ['budgetVersion'] })));
    if (found.bill !== null) await decideBill(write, found.bill, date);
    await write.change(BudgetVersion, budgetVersion, { adoptedOn: date }, version);
    return budgetVersion;
  },
});

const withdrawBudgetVersion = action({
  name: 'withdrawBudgetVersion',
  title: { ko: '철회', en: 'Withdraw' },
  doc: '철회: a draft or a submitted version is given up. An adopted one stays. Item II-7.',
  returns: () => BudgetVersion,
  on: 'budgetVersion',
  may: 'B',
  input: both(draft('The version to give up.'), day('date', '철회일.', { ko: '철회일', en: 'Withdrawn on' })),
  run: async (write, { budgetVersion, version, date }) => {
    const found = await write.get(BudgetVersion, budgetVersion, ATTRIBUTES);
    mustBeOpen(found);
    mustFollow(date, found.submittedOn ?? found.draftedOn, '작성·제출일', 'the day it was drafted or submitted');
    if (found.bill !== null) {
      const { decidedOn } = await write.get(Bill, found.bill, ['decidedOn']);
      if (decidedOn === null) await write.change(Bill, found.bill, { decidedOn: date, result: 'WITHDRAWN' });
    }
    await write.change(BudgetVersion, budgetVersion, { withdrawnOn: date }, version);
    return budgetVersion;
  },
});

const recordDeemed = action({
  name: 'recordDeemed',
  title: { ko: '간주처리', en: 'Record deemed budget' },
  doc: '간주처리: grants that count as budget from their day, without the council. Item II-7.',
  returns: () => BudgetVersion,
  may: 'B',
  input: both(of(BudgetVersion, 'fiscalYear'), optional(of(BudgetVersion, 'title')), entriesField, day('date', '간주처리일.', { ko: '간주처리일', en: 'Date' })),
  run: async (write, { fiscalYear, title, entries, date }) => {
    mustBeInYear('DEEMED', fiscalYear, date);
    must(entries.length, 'entries', 'REQUIRED', { ko: '과목별 금액을 적으십시오.', en: 'Give the lines and what each gets.' });
    await mustHaveOriginal(write, fiscalYear, date, 'fiscalYear');
    const taken = await putForward(write, { kind: 'DEEMED', fiscalYear, number: null });
    const naming: Naming = { kind: 'DEEMED', fiscalYear, number: nextNumber(taken.map(v => v.number)) };
    await checkEntries(write, naming, entries);
    const version = await write.add(BudgetVersion, { ...naming, code: versionCode(naming), title: title ?? versionTitle(naming), baseOn: dayBefore(date), draftedOn: date, adoptedOn: date });
    await addEntries(write, version, naming, entries, date);
    return version;
  },
});

const dayBefore = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function mustFollow(date: string, earlier: string | null, ko: string, en: string): void {
  must(earlier === null || date >= earlier, 'date', 'TOO_EARLY', { ko: `${ko}(${earlier})보다 앞설 수 없습니다.`, en: `It is on or after ${en} (${earlier}).` });
}

function mustBeInYear(kind: BudgetVersionKind, fiscalYear: number, date: string): void {
  const met = date <= yearEnd(fiscalYear) && (kind === 'ORIGINAL' || date >= firstDay(fiscalYear));
  must(met, 'date', 'OUTSIDE_YEAR', { ko: `${fiscalYear}회계연도 안의 날을 적으십시오.`, en: `Give a day of fiscal year ${fiscalYear}.` });
}

function mustBeOpen({ adoptedOn, withdrawnOn }: { adoptedOn: string | null; withdrawnOn: string | null }): void {
  must(adoptedOn === null, 'budgetVersion', 'FROZEN', { ko: '이미 의결된 예산입니다.', en: 'It is adopted already.' });
  must(withdrawnOn === null, 'budgetVersion', 'WITHDRAWN', { ko: '철회한 예산(안)입니다. 새로 작성하십시오.', en: 'It was withdrawn; draft a new one.' });
}

/** One original budget a year; supplementary ones in the order of their numbers, after the original. */
async function mustComeNext(write: Write, naming: Naming, key: number, date: string): Promise<void> {
  const others = await putForward(write, naming, key);
  if (naming.kind === 'ORIGINAL') {
    return must(!others.length, 'budgetVersion', 'EXISTS', { ko: `${naming.fiscalYear}회계연도의 당초예산은 이미 제출되었습니다.`, en: `The original budget of ${naming.fiscalYear} was submitted already.` });
  }
  await mustHaveOriginal(write, naming.fiscalYear, date, 'budgetVersion');
  const next = nextNumber(others.map(v => v.number));
  must(naming.number === next, 'budgetVersion', 'OUT_OF_TURN', { ko: `다음에 제출할 추가경정예산은 제${next}회입니다. 회차를 고치십시오.`, en: `The next one to submit is number ${next}; revise the number of the draft.` });
}

async function mustHaveOriginal(write: Write, fiscalYear: number, date: string, path: string): Promise<void> {
  const originals = await putForward(write, { kind: 'ORIGINAL', fiscalYear, number: null });
  must(originals.some(v => v.adoptedOn !== null && v.adoptedOn <= date), path, 'NO_ORIGINAL', {
    ko: `${date} 현재 ${fiscalYear}회계연도의 당초예산이 의결되지 않았습니다.`, en: `As of ${date} the original budget of ${fiscalYear} is not adopted.`,
  });
}

/** The bill that carries the version: the one given, or a new one of the session. */
async function billOf(write: Write, { code, title, kind }: Naming & { code: string; title: string }, given: number | null, session: number | null, date: string): Promise<number> {
  must(given !== null || session !== null, 'session', 'REQUIRED', { ko: '제출하는 회기를 고르거나, 이미 등록한 의안을 고르십시오. 예: 제86회 정례회', en: 'Choose the session it is put to, or the bill that carries it.' });
  if (given === null) return write.add(Bill, { code: kind === 'ORIGINAL' ? `BILL-${code.replace('ORIGINAL', 'BUDGET')}` : `BILL-${code}`, title, kind: 'BUDGET', session, submittedOn: date });
  const bill = await write.get(Bill, given, ['kind', 'session', 'submittedOn', 'decidedOn']);
  must(bill.kind === 'BUDGET', 'bill', 'NOT_A_BUDGET', { ko: '예산안 의안을 고르십시오.', en: 'Choose a bill that is a budget.' });
  must(bill.decidedOn === null, 'bill', 'DECIDED', { ko: '이미 의결된 의안입니다.', en: 'That bill is decided already.' });
  must(bill.submittedOn === null || bill.submittedOn === date, 'date', 'OTHER_DAY', { ko: `의안은 ${bill.submittedOn}에 제출되었습니다. 같은 날을 적으십시오.`, en: `The bill was submitted on ${bill.submittedOn}; give the same day.` });
  must(session === null || bill.session === null || bill.session === session, 'session', 'OTHER_SESSION', { ko: '의안의 회기와 다릅니다.', en: 'The bill is put to another session.' });
  await write.change(Bill, given, { submittedOn: date, session: bill.session ?? session });
  return given;
}

/** What the council decided of the bill is what becomes of the version. */
async function decideBill(write: Write, key: number, date: string): Promise<void> {
  const { decidedOn, result } = await write.get(Bill, key, ['decidedOn', 'result']);
  if (decidedOn === null) return write.change(Bill, key, { decidedOn: date, result: 'PASSED' });
  must(result === 'PASSED' || result === 'AMENDED', 'budgetVersion', 'BILL_REJECTED', { ko: '의안이 가결되지 않았습니다.', en: 'The bill that carries it was not passed.' });
  must(decidedOn === date, 'date', 'OTHER_DAY', { ko: `의안은 ${decidedOn}에 의결되었습니다. 같은 날을 적으십시오.`, en: `The bill was decided on ${decidedOn}; give the same day.` });
}

export const budgetVersionActions = [submitBudgetVersion, adoptBudgetVersion, withdrawBudgetVersion, recordDeemed];
