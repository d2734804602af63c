// Movements of two halves, and corrections: transfers between lines, carry-over into the next year, reversals.
import { CarryOverKind } from '@gujeong/shared/vocabulary/budget';
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, choiceOf, day, line as textLine, of, ref } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { standingOn } from './account.rules.js';
import { mustBePositive, spendingLine } from './budgetEntry.actions.js';
import { BudgetEntry } from './budgetEntry.entity.js';
import { BudgetLine } from './budgetLine.entity.js';
import { firstDay, mustBeInBooks, yearEnd } from './fiscalYear.rules.js';
import { accountsOf, enterPair, keepSound, voucherCodes } from './lineAccounts.js';

const transferBudget = action({
  name: 'transferBudget',
  title: { ko: '이용·전용', en: 'Transfer' },
  doc: '이용·전용·이체: moves budget between two lines of expenditure of one year and one fund, in two entries that sum to 0. Only what is not allotted moves, and only to a line that an adopted budget holds. Beyond the document.',
  returns: () => BudgetEntry,
  many: true,
  on: 'from',
  may: 'B',
  input: both(
    both(ref('from', () => BudgetLine, 'The line that gives.', { ko: '감액 과목', en: 'From' }), ref('to', () => BudgetLine, 'The line that gets.', { ko: '증액 과목', en: 'To' })),
    of(BudgetEntry, 'amount'),
    textLine('reason', '사유: why it is moved.', { ko: '사유', en: 'Reason' }),
    day('date', '전용일.', { ko: '전용일', en: 'Date' }),
  ),
  run: async (write, { from, to, amount, reason, date }) => {
    mustBePositive(amount);
    must(from !== to, 'to', 'SAME_LINE', { ko: '감액 과목과 증액 과목이 같습니다. 다른 과목을 고르십시오.', en: 'Both halves are on one line; choose another.' });
    const year = await spendingLine(write, from, 'from');
    must((await spendingLine(write, to, 'to')) === year, 'to', 'OTHER_YEAR', { ko: `${year}회계연도의 과목을 고르십시오. 다음 연도로 넘기는 것은 이월입니다.`, en: `Choose a line of ${year}; what goes to the next year is carried over.` });
    await mustShareFund(write, from, to, 'to');
    mustBeInBooks('TRANSFER', year, date);
    const accounts = await accountsOf(write, [from, to]);
    must(accounts.get(to)!.some(m => m.day <= date && ['ORIGINAL', 'DEEMED', 'SUPPLEMENTARY'].includes(m.kind)), 'to', 'NO_BUDGET', {
      ko: `${date} 현재 의결된 예산에 없는 과목입니다. 예산에 있는 과목으로만 옮길 수 있습니다.`, en: `As of ${date} no adopted budget holds this line; money moves only within it.`,
    });
    const half = (line: number, signed: number) => ({ line, kind: 'TRANSFER' as const, amount: signed });
    await keepSound(write, accounts, [half(from, -amount), half(to, amount)].map(h => ({ ...h, day: date, path: ['amount'] })));
    return enterPair(write, { ...half(from, -amount), date, description: reason, year }, { ...half(to, amount), date, description: reason, year });
  },
});

async function mustShareFund(write: Write, one: number, other: number, path: string): Promise<void> {
  const [a, b] = [await write.get(BudgetLine, one, ['fund']), await write.get(BudgetLine, other, ['fund'])];
  must(a.fund === b.fund, path, 'OTHER_FUND', { ko: '회계가 다른 과목입니다. 같은 회계의 과목을 고르십시오.', en: 'The lines are of different funds; choose one of the same fund.' });
}

const carryOver = action({
  name: 'carryOver',
  title: { ko: '이월', en: 'Carry over' },
  doc: '이월: what a line has left goes out of its year on 31 December and into a line of the next year on 1 January. 사고이월 takes only what is committed and not paid. Item II-6.',
  returns: () => BudgetEntry,
  many: true,
  on: 'line',
  may: 'B',
  input: both(
    of(BudgetEntry, 'line', 'amount'),
    ref('nextLine', () => BudgetLine, "The next year's line.", { ko: '다음 연도 과목', en: "Next year's line" }),
    choiceOf('kind', CarryOverKind, '명시이월, 사고이월, 계속비이월.'),
  ),
  run: async (write, { line, nextLine, amount, kind }) => {
    mustBePositive(amount);
    const year = await spendingLine(write, line, 'line');
    must((await spendingLine(write, nextLine, 'nextLine')) === year + 1, 'nextLine', 'NOT_NEXT_YEAR', { ko: `${year + 1}회계연도의 과목을 고르십시오.`, en: `Choose a line of ${year + 1}.` });
    await mustShareFund(write, line, nextLine, 'nextLine');
    const [out, into] = [yearEnd(year), firstDay(year + 1)];
    must(write.today >= out, 'line', 'YEAR_NOT_OVER', { ko: `${year}회계연도가 끝나는 ${out}부터 이월할 수 있습니다.`, en: `Carry over from ${out} on, when the year ends.` });
    const accounts = await accountsOf(write, [line, nextLine]);
    if (kind === 'INCIDENT') {
      const { committed, spent } = standingOn(accounts.get(line)!, out);
      must(amount <= committed - spent, 'amount', 'NOT_COMMITTED', {
        ko: `사고이월은 원인행위를 하고 지출하지 못한 ${committed - spent}원까지 할 수 있습니다.`, en: `Only what is committed and not paid, ${committed - spent} won, is carried over for this cause.`,
      });
    }
    const name = CarryOverKind.values[kind].ko;
    await keepSound(write, accounts, [
      { line, kind: 'CARRY_OVER_OUT', day: out, amount, path: ['amount'] },
      { line: nextLine, kind: 'CARRY_OVER_IN', day: into, amount, path: ['amount'] },
    ]);
    return enterPair(write,
      { line, kind: 'CARRY_OVER_OUT', date: out, amount, description: `${year + 1}년도로 ${name}`, year },
      { line: nextLine, kind: 'CARRY_OVER_IN', date: into, amount, description: `${year}년도에서 ${name}`, year: year + 1 });
  },
});

const reverseEntry = action({
  name: 'reverseEntry',
  title: { ko: '원장 정정', en: 'Reverse' },
  doc: '원장 정정: enters the opposite of an entry, of both halves where it has a pair. Entries of an adopted budget are frozen; a further version changes what they granted.',
  returns: () => BudgetEntry,
  on: 'entry',
  may: 'B',
  input: both(ref('entry', () => BudgetEntry, 'The entry that was mistaken.', { ko: '원장', en: 'Entry' }), textLine('reason', '정정 사유.', { ko: '정정 사유', en: 'Reason' }), day('date', '정정일.', { ko: '정정일', en: 'Date' })),
  run: async (write, { entry, reason, date }) => {
    const attributes = ['line', 'kind', 'date', 'amount', 'description', 'budgetVersion', 'pair', 'reverses'] as const;
    const wrong = await write.get(BudgetEntry, entry, attributes);
    must(wrong.budgetVersion === null, 'entry', 'FROZEN', { ko: '예산서의 원장은 정정할 수 없습니다. 추가경정예산으로 고치십시오.', en: 'Entries of a budget version are not reversed; draft a supplementary budget.' });
    must(wrong.reverses === null, 'entry', 'IS_REVERSAL', { ko: '정정 원장은 다시 정정할 수 없습니다. 바른 금액을 새로 적으십시오.', en: 'A reversal is not reversed; enter the right amount anew.' });
    const reversals = await write.find(BudgetEntry, ['code'], { ever: true, where: row => sql`${row('reverses')} = ${entry}` });
    must(!reversals.length, 'entry', 'REVERSED', { ko: '이미 정정한 원장입니다.', en: 'It is reversed already.' });
    const halves = [wrong, ...(wrong.pair === null ? [] : [await write.get(BudgetEntry, wrong.pair, attributes)])];
    const years = new Map<number, number>();
    for (const half of halves) {
      const { fiscalYear } = await write.get(BudgetLine, half.line, ['fiscalYear']);
      years.set(half.id, fiscalYear);
      must(date >= half.date, 'date', 'BEFORE_ENTRY', { ko: `정정하는 원장의 날(${half.date})보다 앞설 수 없습니다.`, en: `It is on or after the day of the entry (${half.date}).` });
      mustBeInBooks(half.kind, fiscalYear, date);
    }
    const accounts = await accountsOf(write, halves.map(h => h.line));
    await keepSound(write, accounts, halves.map(h => ({ line: h.line, kind: h.kind, day: date, amount: -h.amount, path: ['entry'] })));
    const opposite = (h: typeof wrong) => ({ line: h.line, kind: h.kind, date, amount: -h.amount, description: `${h.description} 정정: ${reason}`, reverses: h.id, year: years.get(h.id)! });
    if (halves.length === 2) return (await enterPair(write, opposite(halves[0]!), opposite(halves[1]!)))[0];
    const { year, ...values } = opposite(wrong);
    return write.add(BudgetEntry, { ...values, code: (await voucherCodes(write, year))() });
  },
});

export const budgetMovementActions = [transferBudget, carryOver, reverseEntry];
