// Whether other records point at one that is to leave the graph. One is counted; where many leave in one act, all that is pointed at is read once.
import type { Transaction } from '../database/connection.js';
import type { Model, Noun } from '../graph/model.js';
import { list, name, sql, when, type Sql } from '../graph/sql.js';
import { Refusal } from './refusal.js';

const MANY = 20;

interface Way {
  noun: Noun;
  attribute: string;
  table: string;
  /** Where it says what it points at, and which record it is that does. */
  column: string;
  by: string;
}

export class Pointing {
  private asked = 0;
  /** By way: the keys that something pointed at when it was read; nothing has begun to point at anything since. */
  private readonly pointed = new Map<string, ReadonlySet<number>>();

  constructor(
    private readonly tx: Transaction,
    private readonly model: Model,
  ) {}

  /** A record may point at others than before. */
  moved(): void {
    this.pointed.clear();
  }

  /** Refuses to retire what others point at; answers in which order records that point at each other may leave, each step at once. */
  async leaving(noun: Noun, keys: readonly number[]): Promise<number[][]> {
    this.asked += keys.length;
    const within: (readonly [by: number, of: number])[] = [];
    for (const way of this.waysTo(noun)) {
      const pointed = this.asked > MANY ? await this.keys(way) : null;
      const some = pointed ? keys.filter(k => pointed.has(k)) : keys;
      if (!some.length) continue;
      const there = sql`FROM ${name(way.table)} WHERE ${name(way.column)} IN ${list(some)}`;
      const [by, own] = [name(way.by), list(keys)];
      const home = way.noun === noun;
      const count = Number((await this.tx.rows(sql`SELECT COUNT(*) ${there}${when(home, () => sql` AND ${by} NOT IN ${own}`)}`))[0]?.[0] ?? 0);
      if (count) throw inUse(way, count);
      if (home && keys.length > 1) within.push(...(await this.tx.rows(sql`SELECT ${by}, ${name(way.column)} ${there} AND ${by} IN ${own}`)).map(r => [Number(r[0]), Number(r[1])] as const));
    }
    return inTurn(noun, keys, within);
  }

  private waysTo(noun: Noun): Way[] {
    return this.model.nouns.filter(n => !n.revisionColumn).flatMap(other => [...other.attributes.values()].flatMap((a): Way[] => {
      if (a.kind === 'one' && a.target === noun) return [{ noun: other, attribute: a.name, table: other.table, column: a.column, by: 'id' }];
      return a.kind === 'through' && a.target === noun && a.link.theirs === 'target_id' ? [{ noun: other, attribute: a.name, table: a.link.table, column: a.link.theirs, by: a.link.mine }] : [];
    }));
  }

  private async keys({ table, column }: Way): Promise<ReadonlySet<number>> {
    const way = `${table}.${column}`;
    let keys = this.pointed.get(way);
    if (!keys) this.pointed.set(way, (keys = new Set((await this.tx.rows(distinct(table, column))).map(r => Number(r[0])))));
    return keys;
  }
}

/** Those at which none of the others points any more, until none is left. */
function inTurn(noun: Noun, keys: readonly number[], within: readonly (readonly [by: number, of: number])[]): number[][] {
  const steps: number[][] = [];
  for (let rest = new Set(keys); rest.size;) {
    const held = new Set(within.filter(([by, of]) => by !== of && rest.has(by)).map(([, of]) => of));
    const free = [...rest].filter(k => !held.has(k));
    if (!free.length) throw inUse({ noun, attribute: noun.name }, held.size);
    steps.push(free);
    rest = new Set([...rest].filter(k => held.has(k)));
  }
  return steps;
}

const inUse = ({ noun, attribute }: Pick<Way, 'noun' | 'attribute'>, count: number): Refusal =>
  new Refusal([{ code: 'IN_USE', path: ['id'], message: `${count} ${noun.name} records point at it (${attribute}); retire or change them first.`, messageKo: `이 자료를 가리키는 ${noun.name} 자료가 ${count}건 있습니다. 먼저 그 자료를 고치거나 삭제하십시오.` }]);

const distinct = (table: string, column: string): Sql => sql`SELECT DISTINCT ${name(column)} FROM ${name(table)} WHERE ${name(column)} IS NOT NULL`;
