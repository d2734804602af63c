// BudgetVersion 예산서. Item II-7.
import { BudgetVersionKind, BudgetVersionStatus } from '@gujeong/shared/vocabulary/budget';
import { choice, date, derived, int, many, noun, one, text } from '../../graph/noun.js';
import { choose, quotient, type Row } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { Bill } from '../council/bill.entity.js';
import { BudgetCycle } from './budgetCycle.entity.js';
import { BudgetEntry } from './budgetEntry.entity.js';
import { expenditureBudget } from './expenditureBudget.js';

@noun({
  doc: "예산서: a version of a year's budget whose entries change the lines. A draft (안) counts in nothing but its own column. Item II-7.",
  exists: { from: 'draftedOn' },
  reversedBy: 'withdrawBudgetVersion',
})
export class BudgetVersion extends Stored {
  @text('2002-ORIGINAL, 2002-DEEMED-03, 2002-SUPP-1.', { unique: true }) code: string;
  @int('The year it budgets.') fiscalYear: number;
  @choice(BudgetVersionKind, '당초, 간주처리, 추경.') kind: BudgetVersionKind;
  @int('제n회; null for the original.', { nullable: true }) number: number | null;
  @text('예산서명.') title: string;
  @date('기정예산액 기준일: the day its base columns are struck.') baseOn: string;
  @date('작성일; null where not known.', { nullable: true }) draftedOn: string | null;
  @date('제출일; null until submitted, and for deemed versions.', { nullable: true }) submittedOn: string | null;
  @date('의결일; of a deemed version the day from which it counts; null until adopted.', { nullable: true }) adoptedOn: string | null;
  @date('철회일; null unless withdrawn.', { nullable: true }) withdrawnOn: string | null;
  @derived.choice(BudgetVersionStatus, 'The furthest of its four dates that the reference date has reached.', status) status: BudgetVersionStatus;
  @one(() => Bill, '의안; null where none carries it.', { nullable: true }) bill: Bill | null;
  @one(() => BudgetCycle, 'The budget-making it comes from; null for deemed and supplementary versions.', { nullable: true }) cycle: BudgetCycle | null;
  @derived.krw('증(△)감: all its entries on the expenditure side, counted or not, whatever the reference date.', change) change: number;
  @derived.ratio('증감률 = change ÷ 기정예산액 of the year at baseOn; null when there is none.', version =>
    quotient(change(version), version.at(version('baseOn')).from(...expenditureBudget(version('fiscalYear')))), { nullable: true })
  changeRate: number | null;
  @many(() => BudgetEntry, 'budgetVersion', 'Its entries.') entries: BudgetEntry[];
}

const reached = (version: Row, attribute: string) => sql`${version(attribute)} <= ${version.asOf}`;

function status(version: Row) {
  return choose([
    [reached(version, 'withdrawnOn'), 'WITHDRAWN'],
    [reached(version, 'adoptedOn'), 'ADOPTED'],
    [reached(version, 'submittedOn'), 'SUBMITTED'],
  ], 'DRAFT');
}

/** Entries of an original budget are dated 1 January, after its adoption: the version shows its change from the day it exists. */
function change(version: Row) {
  return version.at(sql`${'9999-12-31'}`).sum('entries', 'amount', entry => sql`${entry.one('line', 'side')} = ${'EXPENDITURE'}`);
}
