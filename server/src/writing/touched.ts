// What one act of writing did to each record: kept until its end, when the history is written from it.
import { FOREVER, historyTable } from '../graph/row.js';
import { join, name, raw, sql } from '../graph/sql.js';
import type { Attribute, Noun } from '../graph/model.js';
import { globalId } from '../graph/id.js';
import type { DataRow, Transaction } from '../database/connection.js';
import { restored } from './value.js';

export type Column = Extract<Attribute, { kind: 'column' | 'one' }>;

/** The attributes that stand in the noun's own row. */
export const columnsOf = (noun: Noun): Column[] => [...noun.attributes.values()].filter(a => a.kind === 'column' || a.kind === 'one');

export interface Touched {
  noun: Noun;
  key: number;
  /** The row before the first change of this act; null: there was none. */
  before: DataRow | null;
  after: DataRow | null;
  /** Own link relations by name: the keys linked before and after. */
  links: Map<string, { before: number[]; after: number[] }>;
  /** Other records that are parts of it were changed. */
  parts?: boolean;
}

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

export const rowNow = async (tx: Transaction, noun: Noun, key: number): Promise<DataRow | null> => {
  const columns = columnsOf(noun).map(a => name(a.column));
  const [row] = await tx.rows(sql`SELECT ${join(columns, ', ')} FROM ${name(noun.table)} WHERE ${name('id')} = ${key}`);
  return row ?? null;
};

/** Field by field what is different; version and origin are bookkeeping. */
export function differences({ noun, before, after, links }: Touched): FieldChange[] {
  const own = columnsOf(noun).flatMap((a, i): FieldChange[] => {
    if (BOOKKEEPING.has(a.name)) return [];
    const [was, is] = [told(a, before?.[i]), told(a, after?.[i])];
    return was === is ? [] : [{ field: a.name, before: was, after: is }];
  });
  const linked = [...links].flatMap(([field, l]): FieldChange[] => {
    const target = (noun.attribute(field) as { target: Noun }).target;
    const ids = (keys: number[]) => (keys.length ? keys.toSorted((a, b) => a - b).map(k => globalId(target, k)).join(' ') : null);
    return ids(l.before) === ids(l.after) ? [] : [{ field, before: ids(l.before), after: ids(l.after) }];
  });
  return [...own, ...linked];
}

const BOOKKEEPING = new Set(['id', 'version', 'origin', 'source']);

/** A value as the history tells it. */
function told(attribute: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (attribute.kind === 'one') return globalId(attribute.target, value);
  return attribute.leaf === 'json' ? String(value) : restored(attribute, value);
}

/** Ends the states that stood and begins those that stand now. */
export async function recordStates(tx: Transaction, { noun, key, before, after, links }: Touched, revision: number): Promise<void> {
  const past = name(historyTable(noun.table));
  if (before) await tx.run(sql`UPDATE ${past} SET recorded_to = ${revision} WHERE ${name('id')} = ${key} AND recorded_to = ${FOREVER}`);
  if (after) {
    const columns = columnsOf(noun).map(a => name(a.column));
    await tx.run(sql`INSERT INTO ${past} (${join(columns, ', ')}, recorded_from, recorded_to) SELECT ${join(columns, ', ')}, ${revision}, ${FOREVER} FROM ${name(noun.table)} WHERE ${name('id')} = ${key}`);
  }
  for (const [relation, l] of links) {
    const { link } = noun.attribute(relation) as Extract<Attribute, { kind: 'through' }>;
    const table = name(historyTable(link.table));
    for (const target of l.before.filter(k => !l.after.includes(k))) {
      await tx.run(sql`UPDATE ${table} SET recorded_to = ${revision} WHERE ${name(link.mine)} = ${key} AND ${name(link.theirs)} = ${target} AND recorded_to = ${FOREVER}`);
    }
    for (const target of l.after.filter(k => !l.before.includes(k))) {
      await tx.run(sql`INSERT INTO ${table} (${name(link.mine)}, ${name(link.theirs)}, recorded_from, recorded_to) VALUES (${key}, ${target}, ${revision}, ${raw(String(FOREVER))})`);
    }
  }
}
