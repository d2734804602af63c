// A suit's stage, dates and place in the docket, all from its dated events.
import { among, choose, newYear, type Row } from '../../graph/row.js';
import { sql, type Sql } from '../../graph/sql.js';

const ofKind = (kind: string) => (event: Row): Sql => sql`${event('kind')} = ${kind}`;

export const filedOn = (row: Row): Sql => row.oldest('events', 'date', 'date', ofKind('FILED'));
export const closedOn = (row: Row): Sql => row.newest('events', 'date', 'date', ofKind('CLOSED'));
export const outcome = (row: Row): Sql => row.newest('events', 'date', 'outcome', ofKind('CLOSED'));

/** Carried over (이월) is relative: filed before 1 January of the reference date's year. */
export const receipt = (row: Row): Sql => choose([[sql`${row('filedOn')} < ${newYear(row.asOf)}`, 'CARRIED_OVER']], 'NEW');

const stageOfEvent = (event: Row): Sql =>
  choose([
    [sql`${event('kind')} = ${'CLOSED'}`, 'CLOSED'],
    [sql`${event('kind')} = ${'REMANDED'}`, 'REMANDED'],
    [sql`${event('kind')} = ${'APPEALED'} AND ${event('instance')} = 3`, 'THIRD'],
    [sql`${event('kind')} = ${'APPEALED'}`, 'SECOND'],
  ], 'FIRST');

export const stage = (row: Row): Sql =>
  row.newest('events', 'date', stageOfEvent, e => among(e('kind'), ['FILED', 'APPEALED', 'REMANDED', 'CLOSED']));

/** Suits closed before 1 January of the reference date's year have left the docket. */
export const inDocket = (row: Row): Sql => sql`(${row('closedOn')} IS NULL OR ${row('closedOn')} >= ${newYear(row.asOf)})`;
