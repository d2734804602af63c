// What a request brings to its plan, and how each statement of a list is made, kept and asked with it.
import { permitted, type Access } from './access.js';
import type { Base } from './base.js';
import type { Connection, DataRow } from '../database/connection.js';
import type { Sizes } from './cost.js';
import { where } from './filter.js';
import type { Model } from './model.js';
import type { Arguments, Variables } from './plan.js';
import { frameOf, type Reader } from './reader.js';
import { aliases, type Context } from './row.js';
import { sql, type Sql } from './sql.js';
import { AS_OF, filled, type Statements } from './statements.js';

/** What a request brings to its plan. */
export interface Scope {
  model: Model;
  connection: Connection;
  /** No shorter ways. */
  plain: boolean;
  /** Records of a page of the root, where it is not the query that says how many. */
  page?: number;
  /** Rows of a noun's table, as last counted. */
  size: Sizes;
  statements: Statements;
  variables: Variables;
  /** The reference date, always set. */
  asOf: string;
  access: Access;
  /** The revision whose state is read; null: the records as they are. */
  recorded: number | null;
  /** Records that may still be written into the answer. */
  budget: Budget;
}

/** A record that many rows point at is read once but answered for each of them: what is answered is counted too. */
export interface Budget {
  left: number;
}

export type Filter = (context: Context) => Sql[];

export const contextOf = (scope: Scope, access: Access, prefix: string): Context => ({ model: scope.model, access, recorded: scope.recorded, asOf: sql`${AS_OF}`, aliases: aliases(prefix), dialect: scope.connection.dialect, spent: { conditions: 0, values: 0 } });

/** Asks with a request's own values. Many parents: their keys are written into it, and its text will hardly come again. */
export const ask = ({ connection, asOf }: Scope, statement: Sql, { parents, given }: Base, most?: number): Promise<DataRow[]> =>
  connection.rows(filled(statement, { asOf, ...given, ...(most === undefined ? {} : { most }) }), parents !== 1);

/** What a statement of a list depends on besides its plan: null where it is not to be kept. */
export function keyOf(kind: string, reader: Reader, { kept, parents }: Base, scope: Scope, ...more: readonly unknown[]): string | null {
  if (kept === null || scope.plain || scope.recorded !== null) return null;
  return `${kind} ${reader.id} ${kept} ${parents === 1 ? 1 : 'n'} ${more.join(' ')}`;
}

/** Which rows of a list's table: those of its parents that are there, that the request may read, and that it asks for. */
export const filterOf = (reader: Reader, base: Base, args: Arguments): Filter => context =>
  [...base.filter(reader, context), ...permitted(context.access, reader.list.noun, frameOf(reader, context).row), ...where(reader.list.noun, reader.alias, args.where, context)];

/** Arguments that a statement depends on; the date is one of its holes. */
export function textOf(args: Arguments): string {
  const { id: _id, asOf: _asOf, recordedAt: _recordedAt, ...rest } = args;
  return JSON.stringify(rest);
}
