// The state of a deadline, and the day arithmetic it needs in SQL that runs the same on every database.
import { choose, type Row } from '../../graph/row.js';
import { raw, sql, type Sql } from '../../graph/sql.js';

const SOON = 7;
/** Days of a common year before each month, three digits a month. */
const BEFORE_MONTH = '000031059090120151181212243273304334';

const whole = (text: Sql): Sql => sql`CAST(${text} AS SIGNED INTEGER)`;

/** A running number of a day given as YYYY-MM-DD text, for differences of days between 1901 and 2099. */
export function dayNumber(day: Sql): Sql {
  const year = whole(sql`SUBSTR(${day}, 1, 4)`);
  const month = whole(sql`SUBSTR(${day}, 6, 2)`);
  const leapDays = sql`(${year} - ${year} % 4) / 4 - (CASE WHEN ${year} % 4 = 0 AND ${month} <= 2 THEN 1 ELSE 0 END)`;
  const ofMonth = whole(sql`SUBSTR(${raw(`'${BEFORE_MONTH}'`)}, 3 * ${month} - 2, 3)`);
  return sql`(365 * ${year} + ${leapDays} + ${ofMonth} + ${whole(sql`SUBSTR(${day}, 9, 2)`)})`;
}

/** Due soon (임박): within seven days, the day itself included. */
export const deadlineState = (row: Row): Sql =>
  choose([
    [sql`${row('doneOn')} <= ${row.asOf}`, 'DONE'],
    [sql`${row('dueOn')} < ${row.asOf}`, 'MISSED'],
    [sql`${dayNumber(row('dueOn'))} - ${dayNumber(row.asOf)} <= ${SOON}`, 'DUE_SOON'],
  ], 'OPEN');
