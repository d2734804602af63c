// One act of writing under way: reads with all derived attributes, writes with versions, and at its end one revision with its changes.
import { GraphQLError } from 'graphql';
import { momentAfter } from '../database/history.js';
import { globalId } from '../graph/id.js';
import type { Noun } from '../graph/model.js';
import { historyTable } from '../graph/row.js';
import type { Stored } from '../graph/stored.js';
import { join, name, sql } from '../graph/sql.js';
import type { Viewer } from '../identity/viewer.js';
import type { Class, Name, Values } from './reads.js';
import { Refusal, type Problem } from './refusal.js';
import { Rows } from './rows.js';
import { columnsOf, countVersions, differences, recordChanges, recordStates, type Touched } from './touched.js';
import { checked, kept, same } from './value.js';

export type { Found, Given, Values } from './reads.js';

export interface About {
  viewer: Viewer;
  action: string;
  reason: string | null;
  requestId: string | null;
}

export class Write extends Rows {
  private readonly lastKeys = new Map<Noun, number>();

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
    await this.unique(noun, new Map([[key, given]]), path);
    await this.insertAll(noun, new Map([[key, row]]));
    for (const a of noun.links) if (Array.isArray(given[a.name])) await this.linkAll(noun, a.name, new Map([[key, given[a.name] as number[]]]));
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
    await this.unique(noun, new Map([[key, given]]), path);
    const links = noun.links.filter(a => Array.isArray(given[a.name]));
    for (const a of links) await this.linkAll(noun, a.name, new Map([[key, given[a.name] as number[]]]));
    if (!changed.length) return;
    await this.set(noun, key, Object.fromEntries(changed.map(({ a, value }) => [a.name, value])));
  }

  /** Its parts were changed: the record gets a new version, though its own attributes stay as they are. */
  async changeParts<C extends Stored>(cls: Class<C>, key: number, version?: number): Promise<void> {
    const touched = await this.touch(this.model.of(cls), key);
    if (version !== undefined) this.sameVersion(touched, version);
    touched.parts = true;
  }

  /** Takes a record out of the graph; its history stays. Refused while other records point at it. */
  async retire<C extends Stored>(cls: Class<C>, key: number, version?: number): Promise<void> {
    const noun = this.model.of(cls);
    const touched = await this.touch(noun, key);
    if (version !== undefined) this.sameVersion(touched, version);
    await this.retireAll(noun, [key]);
  }

  /** Links of an own relation, as they shall be. */
  async link<C extends Stored>(cls: Class<C>, key: number, relation: Name<C>, targets: readonly number[]): Promise<void> {
    await this.touch(this.model.of(cls), key);
    await this.linkAll(this.model.of(cls), relation, new Map([[key, targets]]));
  }

  /** The number that this act will have in the history. */
  async nextRevision(): Promise<number> {
    return Number((await this.tx.rows(sql`SELECT revision FROM record_clock WHERE id = 1`))[0]![0]) + 1;
  }

  /** What this act has done to each record so far. */
  get changes(): { noun: Noun; key: number; fields: ReturnType<typeof differences>; kind: 'CREATED' | 'UPDATED' | 'RETIRED' }[] {
    return [...this.touched.values()]
      .filter(t => t.before !== null || t.after !== null)
      .map(t => ({ noun: t.noun, key: t.key, fields: differences(t), parts: t.parts, kind: t.before === null ? 'CREATED' as const : t.after === null ? 'RETIRED' as const : 'UPDATED' as const }))
      .filter(c => c.fields.length > 0 || c.parts);
  }

  /** Who writes waits here for who wrote before: revisions are numbered in the order in which they are committed. */
  async begin(): Promise<void> {
    await this.tx.run(sql`UPDATE record_clock SET revision = revision WHERE id = 1`);
  }

  /** Records what was done; answers the revision, or null when nothing was changed. */
  async finish({ viewer, action, reason, requestId }: About, now = Date.now()): Promise<number | null> {
    const changes = this.changes;
    if (!changes.length) return null;
    const touched = (some: typeof changes) => some.map(c => this.touched.get(globalId(c.noun, c.key))!);
    await countVersions(this.tx, touched(changes.filter(c => c.kind === 'UPDATED')));
    const [[last, at] = [0, '']] = await this.tx.rows(sql`SELECT revision, ${name('at')} FROM record_clock WHERE id = 1`);
    const revision = Number(last) + 1;
    const moment = momentAfter(String(at), now);
    await this.tx.run(sql`UPDATE record_clock SET revision = ${revision}, ${name('at')} = ${moment} WHERE id = 1`);
    await this.tx.run(sql`INSERT INTO revision (id, ${name('at')}, actor_name, actor_login, action, reason, request_id) VALUES (${revision}, ${moment}, ${viewer.name}, ${viewer.login}, ${action}, ${reason}, ${requestId})`);
    await recordStates(this.tx, touched(changes), revision);
    await recordChanges(this.tx, changes, revision);
    return revision;
  }

  /** Values as the database keeps them, already checked. */
  private async set(noun: Noun, key: number, values: Readonly<Record<string, unknown>>): Promise<void> {
    const touched = await this.touch(noun, key);
    const columns = columnsOf(noun);
    const changed = columns.filter(a => a.name in values);
    if (!changed.length) return;
    this.pointing.moved();
    await this.tx.run(sql`UPDATE ${name(noun.table)} SET ${join(changed.map(a => sql`${name(a.column)} = ${values[a.name]}`), ', ')} WHERE ${name('id')} = ${key}`);
    touched.after = touched.after!.map((v, i) => (columns[i]!.name in values ? values[columns[i]!.name] : v));
  }

  /** Keys are never given twice, not even those of retired records. Nobody else writes meanwhile: asked once an act. */
  private async nextKey(noun: Noun): Promise<number> {
    let last = this.lastKeys.get(noun);
    if (last === undefined) {
      const [[known, now] = []] = await this.tx.rows(sql`SELECT (SELECT MAX(id) FROM ${name(historyTable(noun.table))}), (SELECT MAX(id) FROM ${name(noun.table)})`);
      last = Math.max(Number(known ?? 0), Number(now ?? 0));
    }
    this.lastKeys.set(noun, last + 1);
    return last + 1;
  }

  private sameVersion({ noun, key, after }: Touched, version: number): void {
    const current = Number(after![columnsOf(noun).findIndex(a => a.name === 'version')]);
    if (current === version) return;
    throw new GraphQLError(`${globalId(noun, key)} was changed meanwhile: you have version ${version}, it is now ${current}. Read it again and decide.`, {
      extensions: { code: 'CONFLICT', path: 'version', record: globalId(noun, key), yourVersion: version, currentVersion: current },
    });
  }
}
