// Whether other records point at one that is to leave the graph. One is counted; where many leave in one act, all that is pointed at is read once.
import type { Transaction } from '../database/connection.js';
import type { Model, Noun } from '../graph/model.js';
import { name, sql, type Sql } from '../graph/sql.js';
import { Refusal } from './refusal.js';

const MANY = 20;

interface Way {
  noun: Noun;
  attribute: string;
  table: string;
  column: string;
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

  /** Refuses to retire what others point at. */
  async free(noun: Noun, key: number): Promise<void> {
    this.asked++;
    for (const way of this.waysTo(noun)) {
      if (this.asked > MANY && !(await this.keys(way)).has(key)) continue;
      const count = Number((await this.tx.rows(sql`SELECT COUNT(*) FROM ${name(way.table)} WHERE ${name(way.column)} = ${key}`))[0]?.[0] ?? 0);
      if (count) throw new Refusal([{ code: 'IN_USE', path: ['id'], message: `${count} ${way.noun.name} records point at it (${way.attribute}); retire or change them first.`, messageKo: `이 자료를 가리키는 ${way.noun.name} 자료가 ${count}건 있습니다. 먼저 그 자료를 고치거나 삭제하십시오.` }]);
    }
  }

  private waysTo(noun: Noun): Way[] {
    return this.model.nouns.filter(n => !n.revisionColumn).flatMap(other => [...other.attributes.values()].flatMap((a): Way[] => {
      if (a.kind === 'one' && a.target === noun) return [{ noun: other, attribute: a.name, table: other.table, column: a.column }];
      return a.kind === 'through' && a.target === noun && a.link.theirs === 'target_id' ? [{ noun: other, attribute: a.name, table: a.link.table, column: a.link.theirs }] : [];
    }));
  }

  private async keys({ table, column }: Way): Promise<ReadonlySet<number>> {
    const way = `${table}.${column}`;
    let keys = this.pointed.get(way);
    if (!keys) this.pointed.set(way, (keys = new Set((await this.tx.rows(distinct(table, column))).map(r => Number(r[0])))));
    return keys;
  }
}

const distinct = (table: string, column: string): Sql => sql`SELECT DISTINCT ${name(column)} FROM ${name(table)} WHERE ${name(column)} IS NOT NULL`;
