// Leaf lists as the text that they are in the answer, made whole by the database: in their parents' rows, or one row for each parent.
import { entered } from './access.js';
import { parentIn, type Base } from './base.js';
import { orderSql, orderTerms, pageOf } from './order.js';
import type { Arguments } from './plan.js';
import { frameOf, type Frame, type Reader } from './reader.js';
import { pageOfRows, type Page, type Pages } from './read.js';
import { joinSql } from './rowsStatement.js';
import { ask, contextOf, filterOf, keyOf, textOf, type Scope } from './scope.js';
import { all, join, sql, type Sql } from './sql.js';

/** MariaDB gathers rows in memory if their text is declared to be no longer; else it makes a file for each statement, which takes as long as five statements more. */
const MOST_LETTERS = 512;
/** Rows from which on that file costs less than to read each of them. */
const MANY_ROWS = 200;

/** All that stands between the brackets of the list is one column. */
const isAllText = ({ list, steps, columns }: Reader): boolean =>
  list.parts.filter(p => p.kind === 'nodes').length === 1 && [...steps!.values()].every(s => s.length === 1 && 'at' in s[0]!) && columns.length === 1;

/** The list may be a column of its parents' rows. */
export const isShortText = (written: Reader): boolean => isAllText(written) && written.columns[0]!.text! <= MOST_LETTERS;

/** From its first row on. */
export function fromItsFirst(args: Arguments): boolean {
  const { flip, after, before } = pageOf(args);
  return !flip && after === undefined && before === undefined;
}

/** A list may come as one row for each of its parents, of which there are several; about so many rows would be read else. */
export const mayGather = ({ rider, written, list }: Reader, scope: Scope, rows: number): boolean =>
  !scope.plain && rows >= MANY_ROWS && scope.connection.dialect.text.gathered !== undefined && rider !== null && isAllText(written!) && fromItsFirst(list.args(scope.variables));

export async function readGathered(reader: Reader, scope: Scope, base: Base): Promise<Pages> {
  const { noun } = reader.list;
  const written = reader.written!;
  entered(scope.access, noun);
  const args = reader.list.args(scope.variables);
  const page = pageOf(args);
  const { sql: statement } = scope.statements.of(keyOf('gathered', reader, base, scope, page.limit, textOf(args)), scope.access, access => {
    const context = contextOf(scope, access, 'x');
    const frame = frameOf(written, context);
    const joins = join(written.joins.map(j => joinSql(j, frame)), '');
    return { sql: sql`SELECT ${context.dialect.text.buffer!(gathered(written, frame, args, { ...scope, access }))}, ${base.ties[0]!} FROM ${base.from}${joins} WHERE ${all(filterOf(written, base, args)(context))} GROUP BY ${base.ties[0]!}` };
  });
  const found = new Map((await ask(scope, statement, base)).map(row => [parentIn(row, 1, 1), row[0] as Buffer]));
  return parent => pageOfText(written, page.limit, found.get(parent) ?? null, scope);
}

/** Of the rows of a statement, as an expression that counts and gathers them. */
export function gathered(written: Reader, frame: Frame, args: Arguments, { access, connection }: Pick<Scope, 'access' | 'connection'>): Sql {
  const order = join(orderSql(orderTerms(written.list.noun, frame.row, args.orderBy, access), false), ', ');
  return connection.dialect.text.gathered!({ row: written.columns[0]!.of(frame), order, limit: pageOf(args).limit });
}

/** 12[…]: how many rows there are, and the text of those of a page. */
export function pageOfText(written: Reader, limit: number, value: Buffer | string | null, scope: Scope): Page {
  const page = pageOfRows([], scope);
  const listed = value ?? '0[]';
  const at = listed.indexOf('[');
  const count = typeof listed === 'string' ? listed.slice(0, at) : listed.toString('latin1', 0, at);
  page.records = Math.min(Number(count), limit) * recordsOf(written);
  page.text = typeof listed === 'string' ? listed.slice(at) : listed.subarray(at);
  return page;
}

/** A row with the to-one records that its text holds. */
function recordsOf({ steps }: Reader): number {
  for (const [step] of steps!.values()) if (step && 'records' in step) return step.records + 1;
  return 1;
}
