// The ledger's verbs on one line: allot, commit, pay, and what takes each of them back in part.
import type { BudgetEntryKind } from '@gujeong/shared/vocabulary/budget';
import { action, type Action } from '../../writing/action.js';
import { both, day, of, optional, type Inputs } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import type { Movement } from './account.rules.js';
import { BudgetEntry } from './budgetEntry.entity.js';
import { BudgetLine } from './budgetLine.entity.js';
import { mustBeInBooks } from './fiscalYear.rules.js';
import { accountsOf, keepSound, voucherCodes } from './lineAccounts.js';

interface Verb {
  name: string;
  title: { ko: string; en: string };
  doc: string;
  kind: BudgetEntryKind;
  /** −1 takes back. */
  sign: 1 | -1;
  /** 적요 when none is given; without it one must be. */
  description?: string;
  may: string;
}

interface Given {
  line: number;
  amount: number;
  description?: string | null;
  date: string;
}

const verb = ({ kind, sign, description, ...declared }: Verb): Action => action({
  ...declared,
  returns: () => BudgetEntry,
  on: 'line',
  owner: 'line.division',
  input: both(of(BudgetEntry, 'line', 'amount'), description === undefined ? of(BudgetEntry, 'description') : optional(of(BudgetEntry, 'description')), day('date', '원장 일자.', { ko: '일자', en: 'Date' })) as Inputs<Given>,
  run: async (write: Write, input: Given) => {
    const { line, amount, date } = input;
    mustBePositive(amount);
    const fiscalYear = await spendingLine(write, line, 'line');
    mustBeInBooks(kind, fiscalYear, date);
    const accounts = await accountsOf(write, [line]);
    if (kind === 'ALLOTMENT' && sign > 0) mustBeGranted(accounts.get(line)!, date);
    await keepSound(write, accounts, [{ line, kind, day: date, amount: sign * amount, path: ['amount'] }]);
    return write.add(BudgetEntry, { line, kind, date, amount: sign * amount, description: input.description ?? description!, code: (await voucherCodes(write, fiscalYear))() });
  },
});

export function mustBePositive(amount: number): void {
  must(amount > 0, 'amount', 'NOT_POSITIVE', { ko: '금액은 1원 이상으로 적으십시오. 되돌리는 금액도 양수로 적습니다. 예: 1500000', en: 'The amount is 1 won or more, also where it takes back; for example 1500000.' });
}

/** Money is allotted, moved and spent on the expenditure side; answers the line's fiscal year. */
export async function spendingLine(write: Write, line: number, path: string): Promise<number> {
  const { side, fiscalYear } = await write.get(BudgetLine, line, ['side', 'fiscalYear']);
  must(side === 'EXPENDITURE', path, 'REVENUE_LINE', { ko: '세입 과목입니다. 세출 과목을 고르십시오.', en: 'This line is revenue; choose a line of expenditure.' });
  return fiscalYear;
}

const GRANTS: readonly BudgetEntryKind[] = ['ORIGINAL', 'DEEMED', 'SUPPLEMENTARY', 'CARRY_OVER_IN'];

function mustBeGranted(movements: readonly Movement[], date: string): void {
  must(movements.some(m => m.day <= date && GRANTS.includes(m.kind)), 'line', 'NO_BUDGET', {
    ko: `${date} 현재 의결된 예산이 없는 과목입니다. 예산(추경)이 의결된 뒤에 배정하십시오.`, en: `As of ${date} no adopted budget grants this line anything; allot after one is adopted.`,
  });
}

export const budgetEntryActions = [
  verb({ name: 'allotBudget', title: { ko: '배정', en: 'Allot' }, kind: 'ALLOTMENT', sign: 1, description: '예산배정', may: 'B', doc: '예산배정: releases budget of a line for spending; never more than 예산현액, on its day and on every later one. Item II-6.' }),
  verb({ name: 'recallAllotment', title: { ko: '배정 회수', en: 'Recall' }, kind: 'ALLOTMENT', sign: -1, description: '예산배정 회수', may: 'B', doc: '배정 회수: takes back what was allotted and is not committed. Item II-6.' }),
  verb({ name: 'commitBudget', title: { ko: '원인행위', en: 'Commit' }, kind: 'COMMITMENT', sign: 1, may: 'S B', doc: '지출원인행위: a contract or decision that binds money; never more than is allotted. Item II-6.' }),
  verb({ name: 'releaseBudgetCommitment', title: { ko: '원인행위 감액', en: 'Release' }, kind: 'COMMITMENT', sign: -1, description: '원인행위 감액', may: 'S B', doc: '원인행위 감액: what was bound and will not be paid is free again. Item II-6.' }),
  verb({ name: 'spendBudget', title: { ko: '지출', en: 'Pay' }, kind: 'EXPENDITURE', sign: 1, may: 'B', doc: '지출: pays what is committed; booked until 출납폐쇄, the end of the next February. Item II-6.' }),
  verb({ name: 'refundExpenditure', title: { ko: '여입', en: 'Refund' }, kind: 'EXPENDITURE', sign: -1, description: '여입', may: 'B', doc: '여입: money paid comes back to its line. Item II-6.' }),
];
