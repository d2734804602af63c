// 예산액 of a whole fiscal year (or of one division in it): a scalar over lines, for rates that are struck at another day.
import type { Row } from '../../graph/row.js';
import { sql, when, type Sql } from '../../graph/sql.js';
import { BudgetLine } from './budgetLine.entity.js';

/** The arguments of `row.from`; `division` null takes the whole district. */
export function expenditureBudget(fiscalYear: Sql, division?: Sql): [() => typeof BudgetLine, (line: Row) => Sql, (line: Row) => Sql] {
  return [
    () => BudgetLine,
    line => sql`COALESCE(SUM(${line('budget')}), 0)`,
    line => sql`${line('fiscalYear')} = ${fiscalYear} AND ${line('side')} = ${'EXPENDITURE'}${when(!!division, () => sql` AND (${division} IS NULL OR ${line('division')} = ${division})`)}`,
  ];
}
