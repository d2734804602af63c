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
  const state = async (condition: ReturnType<typeof sql>): Promise<Record<string, unknown> | null> => {
    const [row] = await tx.rows(sql`SELECT ${join(columns.map(a => name(a.column)), ', ')} FROM ${name(historyTable(noun.table))} WHERE id = ${key} AND ${condition}`);
    return row ? Object.fromEntries(columns.map((a, i) => [a.name, row[i]])) : null;
  };
  const [changedSince] = await tx.rows(sql`SELECT MAX(revision_id) FROM ${name('change')} WHERE noun = ${noun.name} AND record_key = ${key} AND revision_id > ${revision}`);
  if (changedSince?.[0]) refuse('revision', 'CHANGED_SINCE', { ko: `${globalId(noun, key)} 자료를 그 뒤에 다시 고쳤습니다. 뒤의 변경부터 되돌리십시오.`, en: `${globalId(noun, key)} was changed again since (Revision-${String(changedSince[0])}); revert that first.` });
  const links = [];
  for (const { name: relation, link } of noun.links) {
    const those = async (condition: ReturnType<typeof sql>): Promise<number[]> =>
      (await tx.rows(sql`SELECT ${name(link.theirs)} FROM ${name(historyTable(link.table))} WHERE ${name(link.mine)} = ${key} AND ${condition}`)).map(r => Number(r[0]));
    links.push({ relation, made: await those(sql`recorded_from = ${revision} AND recorded_to = ${FOREVER}`), ended: await those(sql`recorded_to = ${revision}`) });
  }
  return { before: await state(sql`recorded_to = ${revision}`), after: await state(sql`recorded_from = ${revision}`), links };
}
