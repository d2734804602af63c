// One act of writing under way: reads with all derived attributes, writes with versions, and at its end one revision with its changes.
import { GraphQLError } from 'graphql';
import { momentAfter } from '../database/history.js';
import type { Transaction } from '../database/connection.js';
import { EVERYTHING } from '../graph/access.js';
import { globalId } from '../graph/id.js';
import type { Attribute, Model, Noun } from '../graph/model.js';
import { aliases, existing, historyTable, rowOf, rowsOf, type Context, type Row } from '../graph/row.js';
import type { Stored } from '../graph/stored.js';
import { all, join, name, raw, sql, when, type Sql } from '../graph/sql.js';
import type { Viewer } from '../identity/viewer.js';
import { checked, kept, restored } from './value.js';
import { Refusal, type Problem } from './refusal.js';
import { columnsOf, differences, recordStates, rowNow, type Touched } from './touched.js';

/** What an attribute's value is here: relations are keys. */
export type Given<T> = T extends readonly (infer U)[] ? (U extends Stored ? number[] : T) : T extends Stored ? number : T extends Stored | null ? number | null : T;
export type Values<C, K extends keyof C> = { [P in K]: Given<C[P]> };
type Class<C> = new () => C;
type Name<C> = keyof C & string;
export type Found<C, K extends keyof C> = Values<C, K> & { id: number; version: number };

export interface About {
  viewer: Viewer;
  action: string;
  reason: string | null;
  requestId: string | null;
}

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

export class Write {
  private readonly touched = new Map<string, Touched>();
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
    const context: Context = { model: this.model, access: EVERYTHING, recorded: null, asOf: sql`${asOf ?? this.today}`, aliases: this.asked, spent: { conditions: 0, values: 0 } };
    const alias = this.asked.next();
    const row = rowOf(noun, alias, context);
    const attributes = [...new Set(['id', 'version', ...names])].map(n => noun.attribute(n));
    const conditions = [...(ever ? [] : existing(noun, row)), ...(where ? [where(row)] : [])];
    const rows = await this.tx.rows(sql`SELECT ${join(attributes.map(a => row(a.name)), ', ')} FROM ${rowsOf(noun, alias, context)} WHERE ${all(conditions)} ORDER BY ${order ? sql`${order(row)}, ` : raw('')}${row('id')}${when(limit !== undefined, () => raw(` LIMIT ${Number(limit)}`))}`);
    return rows.map(values => Object.fromEntries(attributes.map((a, i) => [a.name, restored(a, values[i])])) as Found<C, K>);
  }

  /** A new record; answers its key. What is missing or does not fit is refused, named by attribute. */
  async add<C extends Stored>(cls: Class<C>, values: Partial<Values<C, Name<C>>>, path: readonly string[] = []): Promise<number> {
    const noun = this.model.of(cls);
    const given = values as Record<string, unknown>;
    const problems: Problem[] = [];
    const key = await this.nextKey(noun);
    const row = columnsOf(noun).map(a => {
      if (a.name === 'id') return key;
      if (a.name === 'version') return 1;
      if (a.name === 'origin') return 'ENTERED';
      return kept(a, checked(a, given[a.name], [...path, a.name], problems));
    });
    if (problems.length) throw new Refusal(problems);
    await this.unique(noun, key, given, path);
    await this.tx.run(sql`INSERT INTO ${name(noun.table)} (${join(columnsOf(noun).map(a => name(a.column)), ', ')}) VALUES (${join(row.map(v => sql`${v}`), ', ')})`);
    this.touched.set(globalId(noun, key), { noun, key, before: null, after: row, links: new Map() });
    for (const a of noun.links) if (Array.isArray(given[a.name])) await this.setLinks(noun, key, a.name, given[a.name] as number[]);
    return key;
  }

  /** Changes attributes of a record (links too). With `version` only if nobody has changed it since. */
  async change<C extends Stored>(cls: Class<C>, key: number, values: Partial<Values<C, Name<C>>>, version?: number, path: readonly string[] = []): Promise<void> {
    const noun = this.model.of(cls);
    const given = values as Record<string, unknown>;
    const touched = await this.touch(noun, key);
    const at = columnsOf(noun);
    if (version !== undefined) this.sameVersion(touched, version);
    const problems: Problem[] = [];
    const changed = at.flatMap((a, i) => {
      if (!(a.name in given) || a.name === 'id' || a.name === 'version') return [];
      const value = kept(a, checked(a, given[a.name], [...path, a.name], problems));
      return same(value, touched.after![i]) ? [] : [{ a, i, value }];
    });
    if (problems.length) throw new Refusal(problems);
    await this.unique(noun, key, given, path);
    const links = noun.links.filter(a => Array.isArray(given[a.name]));
    for (const a of links) await this.setLinks(noun, key, a.name, given[a.name] as number[]);
    if (!changed.length) return;
    await this.tx.run(sql`UPDATE ${name(noun.table)} SET ${join(changed.map(({ a, value }) => sql`${name(a.column)} = ${value}`), ', ')} WHERE ${name('id')} = ${key}`);
    touched.after = touched.after!.map((v, i) => changed.find(c => c.i === i)?.value ?? (changed.some(c => c.i === i) ? null : v));
  }

  /** Takes a record out of the graph; its history stays. Refused while other records point at it. */
  async retire<C extends Stored>(cls: Class<C>, key: number, version?: number): Promise<void> {
    const noun = this.model.of(cls);
    const touched = await this.touch(noun, key);
    if (version !== undefined) this.sameVersion(touched, version);
    await this.free(noun, key);
    for (const a of noun.links) await this.setLinks(noun, key, a.name, []);
    await this.tx.run(sql`DELETE FROM ${name(noun.table)} WHERE ${name('id')} = ${key}`);
    touched.after = null;
  }

  /** Links of an own relation, as they shall be. */
  async link<C extends Stored>(cls: Class<C>, key: number, relation: Name<C>, targets: readonly number[]): Promise<void> {
    await this.touch(this.model.of(cls), key);
    await this.setLinks(this.model.of(cls), key, relation, targets);
  }

  /** The next free code with a prefix, `CQ-2002-` and three digits for example; never one that was used before. */
  async nextCode<C extends Stored>(cls: Class<C>, prefix: string, digits = 3, attribute = 'code'): Promise<string> {
    const noun = this.model.of(cls);
    const column = name((noun.attribute(attribute) as { column: string }).column);
    const tail = sql`CAST(SUBSTR(${column}, ${prefix.length + 1}) AS SIGNED INTEGER)`;
    const found = await this.tx.rows(sql`SELECT MAX(n) FROM (SELECT ${tail} AS n FROM ${name(historyTable(noun.table))} WHERE SUBSTR(${column}, 1, ${prefix.length}) = ${prefix} UNION ALL SELECT ${tail} FROM ${name(noun.table)} WHERE SUBSTR(${column}, 1, ${prefix.length}) = ${prefix}) u`);
    return prefix + String(Number(found[0]?.[0] ?? 0) + 1).padStart(digits, '0');
  }

  /** What this act has done to each record so far. */
  get changes(): { noun: Noun; key: number; fields: ReturnType<typeof differences>; kind: 'CREATED' | 'UPDATED' | 'RETIRED' }[] {
    return [...this.touched.values()]
      .filter(t => t.before !== null || t.after !== null)
      .map(t => ({ noun: t.noun, key: t.key, fields: differences(t), kind: t.before === null ? 'CREATED' as const : t.after === null ? 'RETIRED' as const : 'UPDATED' as const }))
      .filter(c => c.fields.length > 0);
  }

  /** Who writes waits here for who wrote before: revisions are numbered in the order in which they are committed. */
  async begin(): Promise<void> {
    await this.tx.run(sql`UPDATE record_clock SET revision = revision WHERE id = 1`);
  }

  /** Records what was done; answers the revision, or null when nothing was changed. */
  async finish({ viewer, action, reason, requestId }: About, now = Date.now()): Promise<number | null> {
    const changes = this.changes;
    if (!changes.length) return null;
    for (const { noun, key, kind } of changes) {
      if (kind === 'UPDATED') await this.tx.run(sql`UPDATE ${name(noun.table)} SET version = version + 1 WHERE ${name('id')} = ${key}`);
    }
    const [[last, at] = [0, '']] = await this.tx.rows(sql`SELECT revision, ${name('at')} FROM record_clock WHERE id = 1`);
    const revision = Number(last) + 1;
    const moment = momentAfter(String(at), now);
    await this.tx.run(sql`UPDATE record_clock SET revision = ${revision}, ${name('at')} = ${moment} WHERE id = 1`);
    await this.tx.run(sql`INSERT INTO revision (id, ${name('at')}, actor_name, actor_login, action, reason, request_id) VALUES (${revision}, ${moment}, ${viewer.name}, ${viewer.login}, ${action}, ${reason}, ${requestId})`);
    const [[lastChange] = [0]] = await this.tx.rows(sql`SELECT COALESCE(MAX(id), 0) FROM ${name('change')}`);
    let id = Number(lastChange);
    for (const { noun, key, kind, fields } of changes) {
      await recordStates(this.tx, this.touched.get(globalId(noun, key))!, revision);
      await this.tx.run(sql`INSERT INTO ${name('change')} (id, revision_id, noun, record_key, kind, fields) VALUES (${++id}, ${revision}, ${noun.name}, ${key}, ${kind}, ${JSON.stringify(fields)})`);
    }
    return revision;
  }

  private async touch(noun: Noun, key: number): Promise<Touched> {
    const id = globalId(noun, key);
    const found = this.touched.get(id);
    if (found?.after) return found;
    const row = found ? null : await rowNow(this.tx, noun, key);
    if (!row) throw notFound(noun, key);
    const touched: Touched = { noun, key, before: row, after: row, links: new Map() };
    this.touched.set(id, touched);
    return touched;
  }

  private async setLinks(noun: Noun, key: number, relation: string, targets: readonly number[]): Promise<void> {
    const { link } = noun.attribute(relation) as Extract<Attribute, { kind: 'through' }>;
    const { links } = this.touched.get(globalId(noun, key))!;
    let known = links.get(relation);
    if (!known) {
      const now = (await this.tx.rows(sql`SELECT ${name(link.theirs)} FROM ${name(link.table)} WHERE ${name(link.mine)} = ${key}`)).map(r => Number(r[0]));
      links.set(relation, (known = { before: now, after: now }));
    }
    const wanted = [...new Set(targets)];
    for (const target of known.after.filter(k => !wanted.includes(k))) await this.tx.run(sql`DELETE FROM ${name(link.table)} WHERE ${name(link.mine)} = ${key} AND ${name(link.theirs)} = ${target}`);
    for (const target of wanted.filter(k => !known.after.includes(k))) await this.tx.run(sql`INSERT INTO ${name(link.table)} (${name(link.mine)}, ${name(link.theirs)}) VALUES (${key}, ${target})`);
    known.after = wanted;
  }

  /** Keys are never given twice, not even those of retired records. */
  private async nextKey(noun: Noun): Promise<number> {
    const [[known, now] = []] = await this.tx.rows(sql`SELECT (SELECT MAX(id) FROM ${name(historyTable(noun.table))}), (SELECT MAX(id) FROM ${name(noun.table)})`);
    return Math.max(Number(known ?? 0), Number(now ?? 0)) + 1;
  }

  private sameVersion({ noun, key, after }: Touched, version: number): void {
    const current = Number(after![columnsOf(noun).findIndex(a => a.name === 'version')]);
    if (current === version) return;
    throw new GraphQLError(`${globalId(noun, key)} was changed meanwhile: you have version ${version}, it is now ${current}. Read it again and decide.`, {
      extensions: { code: 'CONFLICT', path: 'version', record: globalId(noun, key), yourVersion: version, currentVersion: current },
    });
  }

  /** No two records share a value that must be unique. */
  private async unique(noun: Noun, key: number, given: Record<string, unknown>, path: readonly string[]): Promise<void> {
    for (const a of columnsOf(noun)) {
      if (a.kind !== 'column' || !a.unique || given[a.name] === undefined || given[a.name] === null) continue;
      const value = kept(a, typeof given[a.name] === 'string' ? String(given[a.name]).normalize('NFC') : given[a.name]);
      const [other] = await this.tx.rows(sql`SELECT id FROM ${name(noun.table)} WHERE ${name(a.column)} = ${value} AND id <> ${key}`);
      if (other) throw new Refusal([{ code: 'TAKEN', path: [...path, a.name], message: `${globalId(noun, other[0])} has this value already; choose another.`, messageKo: '이미 쓰고 있는 값입니다. 다른 값을 적으십시오.' }]);
    }
  }

  /** Refuses to retire what others point at. */
  private async free(noun: Noun, key: number): Promise<void> {
    for (const other of this.model.nouns) {
      for (const a of other.attributes.values()) {
        const pointing = a.kind === 'one' && a.target === noun ? sql`SELECT COUNT(*) FROM ${name(other.table)} WHERE ${name(a.column)} = ${key}`
          : a.kind === 'through' && a.target === noun && a.link.theirs === 'target_id' ? sql`SELECT COUNT(*) FROM ${name(a.link.table)} WHERE ${name(a.link.theirs)} = ${key}` : null;
        if (!pointing || other.revisionColumn) continue;
        const count = Number((await this.tx.rows(pointing))[0]?.[0] ?? 0);
        if (count) throw new Refusal([{ code: 'IN_USE', path: ['id'], message: `${count} ${other.name} records point at it (${a.name}); retire or change them first.`, messageKo: `이 자료를 가리키는 ${other.name} 자료가 ${count}건 있습니다. 먼저 그 자료를 고치거나 삭제하십시오.` }]);
      }
    }
  }
}

const same = (a: unknown, b: unknown): boolean => (a === null || b === null ? a === b : String(a) === String(b));
