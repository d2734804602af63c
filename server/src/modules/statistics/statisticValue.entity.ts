// StatisticValue 통계값. Item II-17.
import { date, derived, float, noun, one, text } from '../../graph/noun.js';
import type { Row } from '../../graph/row.js';
import { sql, type Sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { StatisticSeries } from './statisticSeries.entity.js';

/** Equal also where both are null, which = is not and for which the databases have no common operator. */
const sameAxis = (a: Row, b: Row, axis: string): Sql => sql`COALESCE(${a(axis)}, '') = COALESCE(${b(axis)}, '')`;

const earlier = (row: Row): Sql =>
  row.one('series', series => series.newest('values', 'basisOn', 'value', value => sql`${value('basisOn')} < ${row('basisOn')}
    AND ${sameAxis(value, row, 'axis1')} AND ${sameAxis(value, row, 'axis2')} AND ${sameAxis(value, row, 'axis3')}`));

@noun({ doc: '통계값: one leaf cell of a series at one basis date. Item II-17.', exists: { from: 'basisOn' } })
export class StatisticValue extends Stored {
  @one(() => StatisticSeries, 'The series it belongs to.') series: StatisticSeries;
  @date('기준일.') basisOn: string;
  @text('Code on the first axis; null for a series without axes.', { nullable: true }) axis1: string | null;
  @text('Code on the second axis; null when the series has none.', { nullable: true }) axis2: string | null;
  @text('Code on the third axis; null when the series has none.', { nullable: true }) axis3: string | null;
  @float("The value, in the series' unit.") value: number;
  @derived.float('증감 (전반기, 전년대비): the value less that of the same cell at the newest earlier basis date; null when there is none.',
    row => sql`(${row('value')} - ${earlier(row)})`, { nullable: true })
  change: number | null;
}
