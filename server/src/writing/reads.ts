// What an act of writing reads: records with all their attributes, derived ones included, and its own writing so far.
import { GraphQLError } from 'graphql';
import type { Transaction } from '../database/connection.js';
import { EVERYTHING } from '../graph/access.js';
import { globalId } from '../graph/id.js';
import type { Model, Noun } from '../graph/model.js';
import { aliases, existing, historyTable, rowOf, rowsOf, type Context, type Row } from '../graph/row.js';
import type { Stored } from '../graph/stored.js';
import { all, join, name, raw, sql, when, type Sql } from '../graph/sql.js';
import type { Viewer } from '../identity/viewer.js';
import { restored } from './value.js';

/** What an attribute's value is here: relations are keys. */
export type Given<T> = [T] extends [readonly (infer U)[]] ? ([U] extends [Stored] ? number[] : T) : [NonNullable<T>] extends [Stored] ? (null extends T ? number | null : number) : T;
export type Values<C, K extends keyof C> = { [P in K]: Given<C[P]> };
export type Class<C> = new () => C;
export type Name<C> = keyof C & string;
export type Found<C, K extends keyof C> = Values<C, K> & { id: number; version: number };

interface FindOptions {
  where?: (row: Row) => Sql;
  /** The reference date; today when not given. */
  asOf?: string;
  /** Rows that have not begun or have ceased as of the date, too. */
  ever?: boolean;
  order?: (row: Row) => Sql;
  limit?: number;
}

export const notFound = (noun: Noun, key: unknown, path?: string): GraphQLError =>
  new GraphQLError(`There is no ${noun.name} ${globalId(noun, key)}.`, { extensions: { code: 'NOT_FOUND', ...(path ? { path } : {}) } });

export class Reads {
  private readonly asked = aliases('w');

  constructor(
    readonly tx: Transaction,
    readonly model: Model,
    readonly viewer: Viewer,
    /** Today's date in Asia/Seoul. */
    readonly today: string,
  ) {}

  /** One record with the attributes asked for, derived ones included; NOT_FOUND when there is none. */
  async get<C extends Stored, K extends Name<C>>(cls: Class<C>, key: number, names: readonly K[], asOf?: string): Promise<Found<C, K>> {
    const [found] = await this.find(cls, names, { where: row => sql`${row('id')} = ${key}`, ever: true, ...(asOf ? { asOf } : {}) });
    if (!found) throw notFound(this.model.of(cls), key);
    return found;
  }

  async find<C extends Stored, K extends Name<C>>(cls: Class<C>, names: readonly K[], { where, asOf, ever, order, limit }: FindOptions = {}): Promise<Found<C, K>[]> {
    const noun = this.model.of(cls);
    const context: Context = { model: this.model, access: EVERYTHING, recorded: null, asOf: sql`${asOf ?? this.today}`, aliases: this.asked, dialect: this.tx.dialect, spent: { conditions: 0, values: 0 } };
    const alias = this.asked.next();
    const row = rowOf(noun, alias, context);
    const attributes = [...new Set(['id', ...(noun.attributes.has('version') ? ['version'] : []), ...names])].map(n => noun.attribute(n));
    const conditions = [...(ever ? [] : existing(noun, row)), ...(where ? [where(row)] : [])];
    const rows = await this.tx.rows(sql`SELECT ${join(attributes.map(a => row(a.name)), ', ')} FROM ${rowsOf(noun, alias, context)} WHERE ${all(conditions)} ORDER BY ${order ? sql`${order(row)}, ` : raw('')}${row('id')}${when(limit !== undefined, () => raw(` LIMIT ${Number(limit)}`))}`);
    return rows.map(values => Object.fromEntries(attributes.map((a, i) => [a.name, restored(a, values[i])])) as Found<C, K>);
  }

  /** The next free code with a prefix, `CQ-2002-` and three digits for example; never one that was used before. */
  async nextCode<C extends Stored>(cls: Class<C>, prefix: string, digits = 3, attribute = 'code'): Promise<string> {
    const noun = this.model.of(cls);
    const column = name((noun.attribute(attribute) as { column: string }).column);
    const tail = sql`CAST(SUBSTR(${column}, ${prefix.length + 1}) AS SIGNED INTEGER)`;
    const found = await this.tx.rows(sql`SELECT MAX(n) FROM (SELECT ${tail} AS n FROM ${name(historyTable(noun.table))} WHERE SUBSTR(${column}, 1, ${prefix.length}) = ${prefix} UNION ALL SELECT ${tail} FROM ${name(noun.table)} WHERE SUBSTR(${column}, 1, ${prefix.length}) = ${prefix}) u`);
    return prefix + String(Number(found[0]?.[0] ?? 0) + 1).padStart(digits, '0');
  }
}
