// SavingsTarget 예산절약 목표. Item III-budget-1.
import { date, derived, int, many, noun, one, ratio, text } from '../../graph/noun.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { expenditureBudget } from './expenditureBudget.js';
import { SavingsRecord } from './savingsRecord.entity.js';

@noun({ doc: '예산절약 목표: a rate of 예산액 (2002: 2.0 %, 7.1–12.31). Item III-budget-1.' })
export class SavingsTarget extends Stored {
  @text('목표 코드.', { unique: true }) code: string;
  @int('Fiscal year.') fiscalYear: number;
  @one(() => Division, 'The division it binds; null for the whole district.', { nullable: true }) division: Division | null;
  @date('First day of the savings period.') startsOn: string;
  @date('Last day of the savings period.') endsOn: string;
  @ratio('목표율: 0.02 for 2.0 %.') rate: number;
  @date('The day the base 예산액 is struck.') baseOn: string;
  @derived.krw('목표액 = 목표율 × 예산액 at baseOn, to the won.', target =>
    sql`CAST(ROUND(${target('rate')} * ${target.at(target('baseOn')).from(...expenditureBudget(target('fiscalYear'), target('division')))}) AS SIGNED INTEGER)`)
  targetAmount: number;
  @derived.krw('절약액: its records of expenditure saved by the reference date; extra revenue does not count.', target =>
    target.sum('records', 'amount', record => sql`${record('kind')} = ${'EXPENDITURE_SAVED'}`))
  savedAmount: number;
  @many(() => SavingsRecord, 'target', 'Savings that count toward it, and extra revenue of its period.') records: SavingsRecord[];
}
