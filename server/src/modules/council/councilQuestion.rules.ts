// The state of a question, from its dated facts: routing, drafts, clearances, deliveries, withdrawal, transfer.
import { among, choose, type Row } from '../../graph/row.js';
import { any, raw, sql, type Sql } from '../../graph/sql.js';

/** The date is set and not after the reference date; never null. */
const past = (row: Row, date: string): Sql => sql`(${row(date)} IS NOT NULL AND ${row(date)} <= ${row.asOf})`;

const answered = (row: Row): Sql => row.some('answers', a => sql`${a('kind')} = ${'FINAL'} AND ${past(a, 'deliveredOn')}`);
const closed = (row: Row): Sql => any([past(row, 'withdrawnOn'), past(row, 'transferredOn'), answered(row)]);

/** An answer that is on its way up: submitted, not returned since, not yet delivered. */
const inClearance = (answer: Row): Sql =>
  sql`${past(answer, 'submittedForClearanceOn')} AND NOT ${past(answer, 'deliveredOn')} AND NOT ${answer.some('clearances', returnedSince)}`;
const returnedSince = (clearance: Row): Sql =>
  sql`${clearance('decision')} = ${'RETURNED'} AND ${past(clearance, 'decidedOn')} AND ${clearance('decidedOn')} >= ${clearance('submittedOn')}`;

const openAssignment = (assignment: Row): Sql => sql`NOT ${past(assignment, 'returnedOn')}`;
const openLead = (assignment: Row): Sql => sql`${openAssignment(assignment)} AND ${assignment('role')} = ${'LEAD'}`;

export const questionStatus = (row: Row): Sql =>
  choose([
    [past(row, 'withdrawnOn'), 'WITHDRAWN'],
    [past(row, 'transferredOn'), 'TRANSFERRED'],
    [answered(row), 'ANSWERED'],
    [row.some('answers', inClearance), 'IN_CLEARANCE'],
    [row.some('answers', a => among(a('kind'), ['HOLDING', 'FINAL'])), 'DRAFTING'],
    [row.some('assignments', openAssignment), 'ASSIGNED'],
  ], 'UNASSIGNED');

/** A due date of an extension in effect as of the reference date, the latest of them; else the first one. */
export const extendedTo = (row: Row, extended: 'newDueOn' | 'newInternalDueOn', first: 'firstDueOn' | 'firstInternalDueOn'): Sql =>
  sql`COALESCE(${row.newest('extensions', 'newDueOn', extended, e => sql`${e('newDueOn')} > ${row('firstDueOn')}`)}, ${row(first)})`;

/** A question that was withdrawn or handed to another body is not owed an answer. An extension never shortens: what is not past its first due date is not asked for extensions. */
export const questionOverdue = (row: Row): Sql => sql`(${row('firstDueOn')} < ${row.asOf} AND NOT ${closed(row)} AND ${row('dueOn')} < ${row.asOf})`;

/** An attribute of the division that holds the question: of the post whose clearance is next (the last, when the answer waits to be delivered), else of the lead. */
export const questionHolder = (attribute: 'code' | 'name') => (row: Row): Sql => {
  const of = (clearance: Row): Sql => clearance.one('post', p => p.one('division', attribute));
  const desk = row.newest(
    'answers',
    'submittedForClearanceOn',
    a => sql`COALESCE(${a.oldest('clearances', 'order', of, c => sql`NOT ${past(c, 'decidedOn')}`)}, ${a.newest('clearances', 'order', of)})`,
    inClearance,
  );
  const lead = row.newest('assignments', 'assignedOn', a => a.one('division', attribute), openLead);
  return choose([[closed(row), raw('NULL')]], sql`COALESCE(${desk}, ${lead})`);
};
