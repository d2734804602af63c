// What one act of writing did to each record: kept until its end, when the history is written from it.
import { FOREVER, historyTable } from '../graph/row.js';
import { join, list, name, sql } from '../graph/sql.js';
import type { Attribute, Noun } from '../graph/model.js';
import { globalId } from '../graph/id.js';
import type { DataRow, Transaction } from '../database/connection.js';
import { chunks } from './chunks.js';
import { gained, recordLinks } from './links.js';
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

/** Every record that was changed has one version more. */
export async function countVersions(tx: Transaction, records: readonly Touched[]): Promise<void> {
  await byNoun(records, async (noun, keys) => void (await tx.run(sql`UPDATE ${name(noun.table)} SET version = version + 1 WHERE ${name('id')} IN ${list(keys)}`)));
}

/** Ends the states that stood and begins those that stand now: some hundred records a statement. */
export async function recordStates(tx: Transaction, records: readonly Touched[], revision: number): Promise<void> {
  await byNoun(records.filter(t => t.before), async (noun, keys) => {
    await tx.run(sql`UPDATE ${name(historyTable(noun.table))} SET recorded_to = ${revision} WHERE ${name('id')} IN ${list(keys)} AND recorded_to = ${FOREVER}`);
  });
  await byNoun(records.filter(t => t.after), async (noun, keys) => {
    const columns = join(columnsOf(noun).map(a => name(a.column)), ', ');
    await tx.run(sql`INSERT INTO ${name(historyTable(noun.table))} (${columns}, recorded_from, recorded_to) SELECT ${columns}, ${revision}, ${FOREVER} FROM ${name(noun.table)} WHERE ${name('id')} IN ${list(keys)}`);
  });
  await recordAllLinks(tx, records, revision);
}

/** One row for each record that was changed, field by field. */
export async function recordChanges(tx: Transaction, changes: readonly { noun: Noun; key: number; kind: string; fields: readonly FieldChange[] }[], revision: number): Promise<void> {
  const [[lastChange] = [0]] = await tx.rows(sql`SELECT COALESCE(MAX(id), 0) FROM ${name('change')}`);
  let id = Number(lastChange);
  for (const some of chunks(changes)) {
    const rows = some.map(({ noun, key, kind, fields }) => sql`(${++id}, ${revision}, ${noun.name}, ${key}, ${kind}, ${JSON.stringify(fields)})`);
    await tx.run(sql`INSERT INTO ${name('change')} (id, revision_id, noun, record_key, kind, fields) VALUES ${join(rows, ', ')}`);
  }
}

async function byNoun(records: readonly Touched[], work: (noun: Noun, keys: number[]) => Promise<void>): Promise<void> {
  for (const noun of new Set(records.map(t => t.noun))) {
    for (const some of chunks(records.filter(t => t.noun === noun))) await work(noun, some.map(t => t.key));
  }
}

async function recordAllLinks(tx: Transaction, records: readonly Touched[], revision: number): Promise<void> {
  for (const noun of new Set(records.map(t => t.noun))) {
    for (const { name: relation, link } of noun.links) {
      const changed = records.flatMap(t => (t.noun === noun && t.links.has(relation) ? [{ key: t.key, ...t.links.get(relation)! }] : []));
      await recordLinks(tx, link, { ended: changed.flatMap(({ key, before, after }) => gained(key, after, before)), made: changed.flatMap(({ key, before, after }) => gained(key, before, after)) }, revision);
    }
  }
}
