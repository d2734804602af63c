// Undoing a revision: what it did to each record is read from the history and taken back, a hundred records at once, the last first.
import type { DataRow, Transaction } from '../database/connection.js';
import { globalId } from '../graph/id.js';
import type { Noun } from '../graph/model.js';
import { FOREVER, historyTable } from '../graph/row.js';
import { join, list, name, sql } from '../graph/sql.js';
import { chunks } from './chunks.js';
import { refuse } from './refusal.js';
import type { Rows } from './rows.js';
import { columnsOf, type Column } from './touched.js';
import { same } from './value.js';

/** What a revision did to a record. */
interface Past {
  key: number;
  /** The row before and after; null: there was no record. */
  before: DataRow | null;
  after: DataRow | null;
  /** Links that it made and ended, by relation. */
  links: Map<string, { made: number[]; ended: number[] }>;
}

export interface Named {
  noun: Noun;
  key: number;
}

/** Undoes a revision on records, given in the order in which it changed them; refused when one was changed again since, or the world has gone on. */
export async function revert(rows: Rows, records: readonly Named[], revision: number): Promise<void> {
  for (const some of runs(records.toReversed(), r => r.noun.name)) {
    const { noun } = some[0]!;
    for (const keys of chunks(some.map(r => r.key))) {
      await rows.foreseeAll(noun, keys);
      for (const run of runs(await pastsOf(rows.tx, noun, keys, revision), past => undoing(noun, past))) await new Run(rows, noun, run, revision).undo();
    }
  }
}

/** Neighbours of one kind, together. */
function runs<T>(list: readonly T[], kindOf: (one: T) => string): T[][] {
  const found: { kind: string; run: T[] }[] = [];
  for (const one of list) {
    const [kind, last] = [kindOf(one), found.at(-1)];
    if (last?.kind === kind) last.run.push(one);
    else found.push({ kind, run: [one] });
  }
  return found.map(f => f.run);
}

/** A value that only one record may have passes from one to another: those go one by one, in their order. */
function undoing(noun: Noun, { key, before, after }: Past): string {
  if (!before) return 'retire';
  if (!after) return 'restore';
  return differing(noun, [{ before, after }]).some(a => a.kind === 'column' && a.unique) ? `set ${key}` : 'set';
}

const differing = (noun: Noun, states: readonly Pick<Past, 'before' | 'after'>[]): Column[] =>
  columnsOf(noun).filter((a, i) => a.name !== 'version' && states.some(({ before, after }) => !same(before![i], after![i])));

async function pastsOf(tx: Transaction, noun: Noun, keys: readonly number[], revision: number): Promise<Past[]> {
  const pasts = new Map(keys.map(key => [key, { key, before: null, after: null, links: new Map() } as Past]));
  const since = new Map<number, number>();
  const states = await tx.rows(sql`SELECT id, recorded_from, recorded_to, ${join(columnsOf(noun).map(a => name(a.column)), ', ')} FROM ${name(historyTable(noun.table))} WHERE id IN ${list(keys)} AND recorded_to >= ${revision}`);
  for (const [id, from, to, ...row] of states) {
    const past = pasts.get(Number(id))!;
    if (Number(to) === revision) past.before = row;
    if (Number(from) === revision) past.after = row;
    // Data loaded in place of other data ends states too, though it names no record.
    for (const n of [Number(from), Number(to)]) if (n > revision && n < FOREVER) since.set(past.key, Math.max(n, since.get(past.key) ?? 0));
  }
  for (const key of keys) {
    const last = since.get(key);
    if (last !== undefined) refuse('revision', 'CHANGED_SINCE', { ko: `${globalId(noun, key)} 자료를 그 뒤에 다시 고쳤습니다. 뒤의 변경부터 되돌리십시오.`, en: `${globalId(noun, key)} was changed again since (Revision-${last}); revert that first.` });
  }
  for (const { name: relation, link } of noun.links) {
    const found = await tx.rows(sql`SELECT ${name(link.mine)}, ${name(link.theirs)}, recorded_to FROM ${name(historyTable(link.table))} WHERE ${name(link.mine)} IN ${list(keys)} AND (recorded_to = ${revision} OR (recorded_from = ${revision} AND recorded_to = ${FOREVER}))`);
    for (const [mine, theirs, to] of found) {
      const { links } = pasts.get(Number(mine))!;
      const own = links.get(relation) ?? { made: [], ended: [] };
      links.set(relation, own);
      own[Number(to) === revision ? 'ended' : 'made'].push(Number(theirs));
    }
  }
  return [...pasts.values()];
}

/** Records to which the same is done. */
class Run {
  private readonly keys: number[];
  private readonly columns: Column[];

  constructor(
    private readonly rows: Rows,
    private readonly noun: Noun,
    private readonly pasts: readonly Past[],
    private readonly revision: number,
  ) {
    this.keys = pasts.map(p => p.key);
    this.columns = columnsOf(noun);
  }

  async undo(): Promise<void> {
    if (!this.pasts[0]!.before) return this.rows.retireAll(this.noun, this.keys);
    if (this.pasts[0]!.after) await this.setBack();
    else await this.restore();
    for (const a of this.noun.links) await this.linkBack(a.name, a.target);
  }

  /** Records that were retired, with the keys they had. */
  private async restore(): Promise<void> {
    await this.fit(this.columns);
    await this.rows.insertAll(this.noun, new Map(this.pasts.map(({ key, before }) => [key, before!.map((v, i) => (this.columns[i]!.name === 'version' ? Number(v) + 1 : v))])));
  }

  /** Every row gets what it had: it is as the revision left it, so what that did not change stays. */
  private async setBack(): Promise<void> {
    const columns = differing(this.noun, this.pasts);
    if (!columns.length) return;
    await this.fit(columns);
    await this.rows.setBack(this.noun, columns, new Map(this.pasts.map(p => [p.key, p.before!])), this.revision);
  }

  private async linkBack(relation: string, target: Noun): Promise<void> {
    const linked = this.pasts.filter(p => p.links.has(relation));
    if (!linked.length) return;
    await this.standing(target, linked.flatMap(p => p.links.get(relation)!.ended), relation);
    for (const { key } of linked) await this.rows.touch(this.noun, key);
    const now = await this.rows.linksOf(this.noun, relation, linked.map(p => p.key));
    await this.rows.linkAll(this.noun, relation, new Map(linked.map(({ key, links }) => {
      const { made, ended } = links.get(relation)!;
      return [key, [...now.get(key)!.filter(k => !made.includes(k)), ...ended]];
    })));
  }

  /** Others may have taken since what must be unique, and what a record pointed at may be gone. */
  private async fit(columns: readonly Column[]): Promise<void> {
    const values = new Map(this.pasts.map(({ key, before, after }) => [key, Object.fromEntries(this.columns.flatMap((a, i) => (columns.includes(a) && !(after && same(before![i], after[i])) ? [[a.name, before![i]]] : [])))]));
    await this.rows.unique(this.noun, values, ['revision']);
    for (const a of columns) {
      if (a.kind !== 'one') continue;
      const pointed = this.keys.flatMap((key, at) => {
        const target = Number(values.get(key)![a.name] ?? 0);
        // One that comes back before it will be there.
        const comes = a.target === this.noun && this.keys.slice(0, at).includes(target);
        return target && !comes ? [target] : [];
      });
      await this.standing(a.target, pointed, a.name);
    }
  }

  /** Refuses to point again at what is no longer there. */
  private async standing(target: Noun, keys: readonly number[], attribute: string): Promise<void> {
    for (const some of chunks([...new Set(keys)])) {
      const found = new Set((await this.rows.tx.rows(sql`SELECT id FROM ${name(target.table)} WHERE ${name('id')} IN ${list(some)}`)).map(r => Number(r[0])));
      const gone = some.find(k => !found.has(k));
      if (gone !== undefined) refuse(['revision', attribute], 'GONE', { ko: `되돌리면 ${globalId(target, gone)} 자료를 가리키게 되는데, 그 자료는 그 뒤에 삭제되었습니다. 그 삭제부터 되돌리십시오.`, en: `It would point at ${globalId(target, gone)} again, which was retired since; revert that first.` });
    }
  }
}
