// One record as it stood before a revision, taken from its history.
import type { Transaction } from '../database/connection.js';
import { FOREVER, historyTable } from '../graph/row.js';
import { join, name, sql } from '../graph/sql.js';
import type { Noun } from '../graph/model.js';
import { globalId } from '../graph/id.js';
import { refuse } from './refusal.js';
import { columnsOf } from './touched.js';

export interface Past {
  /** Attribute values before and after; null: there was no record. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** Links that the revision made and ended, by relation. */
  links: { relation: string; made: number[]; ended: number[] }[];
}

/** What a revision did to a record; refused when the record was changed again since. */
export async function pastOf(tx: Transaction, noun: Noun, key: number, revision: number): Promise<Past> {
  const columns = columnsOf(noun);
  const past = name(historyTable(noun.table));
  const state = async (condition: ReturnType<typeof sql>): Promise<Record<string, unknown> | null> => {
    const [row] = await tx.rows(sql`SELECT ${join(columns.map(a => name(a.column)), ', ')} FROM ${past} WHERE id = ${key} AND ${condition}`);
    return row ? Object.fromEntries(columns.map((a, i) => [a.name, row[i]])) : null;
  };
  // Data loaded in place of other data ends states too, though it names no record.
  const [changedSince] = await tx.rows(sql`SELECT MAX(n) FROM (SELECT recorded_from AS n FROM ${past} WHERE id = ${key} UNION ALL SELECT recorded_to FROM ${past} WHERE id = ${key} AND recorded_to < ${FOREVER}) u WHERE n > ${revision}`);
  if (changedSince?.[0]) refuse('revision', 'CHANGED_SINCE', { ko: `${globalId(noun, key)} 자료를 그 뒤에 다시 고쳤습니다. 뒤의 변경부터 되돌리십시오.`, en: `${globalId(noun, key)} was changed again since (Revision-${String(changedSince[0])}); revert that first.` });
  const links = [];
  for (const { name: relation, link } of noun.links) {
    const those = async (condition: ReturnType<typeof sql>): Promise<number[]> =>
      (await tx.rows(sql`SELECT ${name(link.theirs)} FROM ${name(historyTable(link.table))} WHERE ${name(link.mine)} = ${key} AND ${condition}`)).map(r => Number(r[0]));
    links.push({ relation, made: await those(sql`recorded_from = ${revision} AND recorded_to = ${FOREVER}`), ended: await those(sql`recorded_to = ${revision}`) });
  }
  return { before: await state(sql`recorded_to = ${revision}`), after: await state(sql`recorded_from = ${revision}`), links };
}

/** Refuses to point again at what is no longer there. */
export async function standing(tx: Transaction, target: Noun, keys: readonly number[], attribute: string): Promise<void> {
  for (const key of keys) {
    const [found] = await tx.rows(sql`SELECT id FROM ${name(target.table)} WHERE ${name('id')} = ${key}`);
    if (!found) refuse(['revision', attribute], 'GONE', { ko: `되돌리면 ${globalId(target, key)} 자료를 가리키게 되는데, 그 자료는 그 뒤에 삭제되었습니다. 그 삭제부터 되돌리십시오.`, en: `It would point at ${globalId(target, key)} again, which was retired since; revert that first.` });
  }
}
