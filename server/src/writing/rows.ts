// The rows that an act of writing works on: read before they are changed, a hundred at once where there are many; what became of each is kept until the act ends.
import type { DataRow } from '../database/connection.js';
import { globalId } from '../graph/id.js';
import type { Attribute, Noun } from '../graph/model.js';
import { historyTable } from '../graph/row.js';
import type { Stored } from '../graph/stored.js';
import { join, list, name, sql } from '../graph/sql.js';
import { chunks } from './chunks.js';
import { endLinks, gained, linkedTo, makeLinks, type Pair } from './links.js';
import { Pointing } from './pointing.js';
import { notFound, Reads, type Class, type Values } from './reads.js';
import { Refusal } from './refusal.js';
import { columnsOf, type Column, type Touched } from './touched.js';
import { kept, restored } from './value.js';

/** Keys that stand near each other are read together. */
const WINDOW = 200;

export class Rows extends Reads {
  protected readonly touched = new Map<string, Touched>();
  protected readonly pointing = new Pointing(this.tx, this.model);
  /** Rows read before they are asked for; what this act has touched goes before them. */
  private readonly ahead = new Map<string, DataRow>();
  private readonly windows = new Set<string>();

  /** Many records are about to be changed one by one: those with keys near this one are read with it, once an act. */
  async foresee(noun: Noun, key: number): Promise<void> {
    const from = key - (key % WINDOW);
    const window = globalId(noun, from);
    if (this.windows.has(window)) return;
    this.windows.add(window);
    await this.look(noun, sql`${name('id')} BETWEEN ${from} AND ${from + WINDOW - 1}`);
  }

  /** The same for records whose keys are known. */
  async foreseeAll(noun: Noun, keys: readonly number[]): Promise<void> {
    for (const some of chunks(keys)) await this.look(noun, sql`${name('id')} IN ${list(some)}`);
  }

  /** All attributes that stand in a record's own row, as they are now; NOT_FOUND when there is none. */
  async own<C extends Stored>(cls: Class<C>, key: number): Promise<Values<C, keyof C>> {
    const noun = this.model.of(cls);
    return readable(noun, await this.rowOf(noun, key)) as Values<C, keyof C>;
  }

  /** The same as it was before this act, which has touched the record. */
  was(noun: Noun, key: number): Record<string, unknown> {
    return readable(noun, this.touched.get(globalId(noun, key))!.before!);
  }

  /** The record as this act has it; from here on it counts as changed when anything in it is. */
  async touch(noun: Noun, key: number): Promise<Touched> {
    const id = globalId(noun, key);
    const found = this.touched.get(id);
    if (found?.after) return found;
    const row = await this.rowOf(noun, key);
    const touched: Touched = { noun, key, before: row, after: row, links: new Map() };
    this.touched.set(id, touched);
    this.ahead.delete(id);
    return touched;
  }

  /** New rows, in this order: a row may point at one before it. */
  async insertAll(noun: Noun, rows: ReadonlyMap<number, DataRow>): Promise<void> {
    const columns = columnsOf(noun);
    this.pointing.moved();
    for (const some of chunks([...rows])) {
      await this.tx.run(sql`INSERT INTO ${name(noun.table)} (${join(columns.map(a => name(a.column)), ', ')}) VALUES ${join(some.map(([, row]) => sql`(${join(row.map(v => sql`${v}`), ', ')})`), ', ')}`);
      for (const [key, row] of some) this.touched.set(globalId(noun, key), { noun, key, before: null, after: row, links: new Map(noun.links.map(a => [a.name, { before: [], after: [] }])) });
    }
  }

  /** Attributes of some records as they were before a revision: `states` are their rows of then. */
  async setBack(noun: Noun, attributes: readonly Column[], states: ReadonlyMap<number, DataRow>, revision: number): Promise<void> {
    const [table, past, columns] = [name(noun.table), name(historyTable(noun.table)), columnsOf(noun)];
    for (const key of states.keys()) await this.touch(noun, key);
    this.pointing.moved();
    await this.tx.run(sql`UPDATE ${table} SET ${join(attributes.map(({ column }) => sql`${name(column)} = (SELECT h.${name(column)} FROM ${past} h WHERE h.id = ${table}.id AND h.recorded_to = ${revision})`), ', ')} WHERE id IN ${list([...states.keys()])}`);
    for (const [key, row] of states) {
      const touched = await this.touch(noun, key);
      touched.after = touched.after!.map((v, i) => (attributes.includes(columns[i]!) ? row[i] : v));
    }
  }

  /** Takes records out of the graph; refused while others point at one of them. */
  async retireAll(noun: Noun, keys: readonly number[]): Promise<void> {
    for (const some of chunks(keys)) {
      for (const key of some) await this.touch(noun, key);
      for (const step of await this.pointing.leaving(noun, some)) {
        for (const a of noun.links) await this.linkAll(noun, a.name, new Map(step.map(key => [key, []])));
        await this.tx.run(sql`DELETE FROM ${name(noun.table)} WHERE ${name('id')} IN ${list(step)}`);
        for (const key of step) this.touched.get(globalId(noun, key))!.after = null;
      }
    }
  }

  /** Links of an own relation of records that were touched, as they shall be. */
  async linkAll(noun: Noun, relation: string, wanted: ReadonlyMap<number, readonly number[]>): Promise<void> {
    const { link } = noun.attribute(relation) as Extract<Attribute, { kind: 'through' }>;
    const now = await this.linksOf(noun, relation, [...wanted.keys()]);
    const [ended, made]: [Pair[], Pair[]] = [[], []];
    for (const [key, targets] of wanted) {
      const [before, after] = [now.get(key)!, [...new Set(targets)]];
      ended.push(...gained(key, after, before));
      made.push(...gained(key, before, after));
      this.touched.get(globalId(noun, key))!.links.get(relation)!.after = after;
    }
    if (made.length) this.pointing.moved();
    await endLinks(this.tx, link, ended);
    await makeLinks(this.tx, link, made);
  }

  /** What records that were touched are linked to now. */
  async linksOf(noun: Noun, relation: string, keys: readonly number[]): Promise<Map<number, number[]>> {
    const { link } = noun.attribute(relation) as Extract<Attribute, { kind: 'through' }>;
    const linksOf = (key: number) => this.touched.get(globalId(noun, key))!.links;
    for (const [key, now] of await linkedTo(this.tx, link, keys.filter(key => !linksOf(key).has(relation)))) linksOf(key).set(relation, { before: now, after: now });
    return new Map(keys.map(key => [key, linksOf(key).get(relation)!.after]));
  }

  /** No two records share a value that must be unique: told of what records, by key, are to have. */
  async unique(noun: Noun, given: ReadonlyMap<number, Readonly<Record<string, unknown>>>, path: readonly string[]): Promise<void> {
    for (const a of columnsOf(noun)) {
      if (a.kind !== 'column' || !a.unique) continue;
      const keys = new Map([...given].flatMap(([key, values]) => (values[a.name] == null ? [] : [[String(kept(a, typeof values[a.name] === 'string' ? String(values[a.name]).normalize('NFC') : values[a.name])), key]])));
      for (const some of chunks([...keys.keys()])) {
        const others = await this.tx.rows(sql`SELECT id, ${name(a.column)} FROM ${name(noun.table)} WHERE ${name(a.column)} IN ${list(some)}`);
        const other = others.find(([id, value]) => keys.get(String(value)) !== Number(id));
        if (other) throw new Refusal([{ code: 'TAKEN', path: [...path, a.name], message: `${globalId(noun, other[0])} has this value already; choose another.`, messageKo: '이미 쓰고 있는 값입니다. 다른 값을 적으십시오.' }]);
      }
    }
  }

  private async rowOf(noun: Noun, key: number): Promise<DataRow> {
    const id = globalId(noun, key);
    const touched = this.touched.get(id);
    if (!touched && !this.ahead.has(id)) await this.foreseeAll(noun, [key]);
    const row = touched ? touched.after : this.ahead.get(id);
    if (!row) throw notFound(noun, key);
    return row;
  }

  private async look(noun: Noun, which: ReturnType<typeof sql>): Promise<void> {
    const columns = columnsOf(noun);
    const at = columns.findIndex(a => a.name === 'id');
    for (const row of await this.tx.rows(sql`SELECT ${join(columns.map(a => name(a.column)), ', ')} FROM ${name(noun.table)} WHERE ${which}`)) {
      const id = globalId(noun, row[at]);
      if (!this.touched.has(id)) this.ahead.set(id, row);
    }
  }
}

const readable = (noun: Noun, row: DataRow): Record<string, unknown> => Object.fromEntries(columnsOf(noun).map((a, i) => [a.name, restored(a, row[i])]));
