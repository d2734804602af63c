// The statement that reads the rows of a list, with the lists that ride in them.
import { permitted } from './access.js';
import type { Base } from './base.js';
import { mayRide, ride, type Ride } from './children.js';
import { beyond, orderSql, orderTerms, type pageOf, type Term } from './order.js';
import type { Arguments } from './plan.js';
import { frameOf, ROOT_ALIAS, type Frame, type Join, type Reader } from './reader.js';
import { rowsOf } from './row.js';
import { contextOf, keyOf, textOf, type Filter, type Scope } from './scope.js';
import { all, join, name, raw, sql, type Sql } from './sql.js';
import { MOST } from './statements.js';

export type PageAsked = ReturnType<typeof pageOf>;

/** All rows up to a number of them, or a page for each parent. */
export type Cut = 'all' | 'each';

export interface RowsStatement {
  /** Columns, then ties, then the values of the order (for cursors), then lists that ride. */
  sql: Sql;
  /** Of each child: how it came in the rows, as which of those that did; null: it follows. */
  riding: readonly ({ at: number; ride: Ride } | null)[];
}

export function rowsStatement(reader: Reader, scope: Scope, base: Base, filter: Filter, args: Arguments, page: PageAsked, cut: Cut): RowsStatement {
  const riders = reader.children.map(child => mayRide(child, scope));
  const key = keyOf('rows', reader, base, scope, cut, page.limit, textOf(args), ...riders.map((rides, i) => (rides ? textOf(reader.children[i]!.reader.list.args(scope.variables)) : '-')));
  return scope.statements.of(key, scope.access, access => made(reader, { ...scope, access }, base, filter, args, page, cut, riders));
}

/** Sorted by anything else, the rows may be put together, with all that rides in them, before most of them are cut off. */
const isColumn = ({ of }: Term): boolean => of.params.length === 0 && /^t\.`\w+`$/.test(of.text);

function made(reader: Reader, scope: Scope, base: Base, filter: Filter, args: Arguments, page: PageAsked, cut: Cut, riders: readonly boolean[]): RowsStatement {
  const context = contextOf(scope, scope.access, 'x');
  const frame = frameOf(reader, context);
  const terms = orderTerms(reader.list.noun, frame.row, args.orderBy, scope.access);
  const conditions = all([
    ...filter(context),
    ...(page.after === undefined ? [] : [beyond(terms, page.after, false, 'after')]),
    ...(page.before === undefined ? [] : [beyond(terms, page.before, true, 'before')]),
  ]);
  const order = join(orderSql(terms, page.flip), ', ');
  const columns = reader.columns.map(c => (c.text === undefined ? c.of(frame) : context.dialect.text.sent(c.of(frame))));
  const cursors = reader.needs.cursors ? terms.map(t => t.of) : [];
  const joins = join(reader.joins.map(j => joinSql(j, frame)), '');
  const extra: Sql[] = [];
  const sorted = base.parents !== 1 || terms.every(isColumn);
  const riding = reader.children.map((child, i) => {
    const found = sorted && riders[i] ? ride(child, frame, scope) : null;
    return found && { at: extra.push(found.column) - 1, ride: found };
  });
  const select = (ties: readonly Sql[]): Sql => join(columns.length + ties.length + cursors.length + extra.length ? [...columns, ...ties, ...cursors, ...extra] : [raw('1')], ', ');
  const take = raw(String(page.limit + (reader.needs.peek ? 1 : 0)));
  if (cut === 'all') {
    const one = base.parents === 1;
    const by = one ? order : join([...base.ties, order], ', ');
    return { riding, sql: sql`SELECT ${select(base.ties)} FROM ${base.from}${joins} WHERE ${conditions} ORDER BY ${by} LIMIT ${one ? take : MOST}` };
  }
  const own = sql`${raw(ROOT_ALIAS)}.${name('id')}`;
  const named = base.ties.map((tie, i) => sql`${tie} AS ${raw(`p${i}`)}`);
  const kept = base.ties.map((_, i) => raw(`w.p${i}`));
  const window = sql`SELECT ${own} AS k, ${join(named, ', ')}, ROW_NUMBER() OVER (PARTITION BY ${join(base.ties, ', ')} ORDER BY ${order}) AS n FROM ${base.from} WHERE ${conditions}`;
  return { riding, sql: sql`SELECT ${select(kept)} FROM (${window}) w JOIN ${rowsOf(reader.list.noun, ROOT_ALIAS, context)} ON ${all([sql`${own} = w.k`, ...frame.row.recorded])}${joins} WHERE w.n <= ${take} ORDER BY ${join(kept, ', ')}, w.n` };
}

/** A record behind a to-one relation is shown whatever the reference date, but only to who may read it. */
export function joinSql(j: Join, frame: Frame): Sql {
  const row = frame.joined(j.alias);
  const conditions = [sql`${row('id')} = ${j.on(frame)}`, ...row.recorded, ...permitted(frame.context.access, j.noun, row)];
  return sql` LEFT JOIN ${rowsOf(j.noun, j.alias, frame.context)} ON ${all(conditions)}`;
}

