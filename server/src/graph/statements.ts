// Statements kept with their plan: made once, with holes where each request puts its own values. What a rule about who asks has entered is not kept.
import { LRUCache } from 'lru-cache';
import type { Access } from './access.js';
import type { Noun } from './model.js';
import { raw, sql, Sql } from './sql.js';

/** What differs between two requests of one plan. */
export interface Given {
  /** The reference date. */
  asOf: string;
  /** The one record or parent whose rows are asked for. */
  key?: number;
  /** The parents whose rows are asked for. */
  keys?: readonly number[];
  /** Rows at the most. */
  most?: number;
}

class Hole {
  constructor(readonly name: 'asOf' | 'key' | 'most') {}
}
export const AS_OF = new Hole('asOf');
export const KEY = new Hole('key');
export const MOST = new Hole('most');

const KEYS = '/* keys */';
const AMONG_KEYS = /(\S+) IN \(\/\* keys \*\/\)/g;

/** That a column has one of the keys. Integers that the database gave: written into the statement they are read faster than many parameters. */
export const amongKeys = (column: Sql): Sql => sql`${column} IN (${raw(KEYS)})`;

/** A statement's text between the places of keys, each place with its column: looked for once. */
const parted = new WeakMap<Sql, readonly string[]>();

export function filled(statement: Sql, given: Given): Sql {
  return new Sql(given.keys ? withKeys(statement, given.keys) : statement.text, statement.params.map(p => (p instanceof Hole ? given[p.name] : p)));
}

function withKeys(statement: Sql, keys: readonly number[]): string {
  let parts = parted.get(statement);
  if (!parts) parted.set(statement, (parts = statement.text.split(AMONG_KEYS)));
  const among = rangeOf(keys) ?? `IN (${keys.map(Number).join(', ')})`;
  // What is between two places is followed by the column of the next.
  return parts.map((part, i) => (i % 2 ? `${part} ${among}` : part)).join('');
}

/** Keys without a gap are one range, which is found at once; null where there are gaps. Each key stands there once. */
function rangeOf(keys: readonly number[]): string | null {
  let [least, most] = [Infinity, -Infinity];
  for (const key of keys) {
    least = Math.min(least, key);
    most = Math.max(most, key);
  }
  return most - least + 1 === keys.length ? `BETWEEN ${least} AND ${most}` : null;
}

interface Made {
  sql: Sql;
}

const MOST_BYTES = 8_000_000;
const OVERHEAD = 500;

export class Statements {
  private readonly kept = new LRUCache<string, { made: Made; nouns: readonly Noun[] }>({ maxSize: MOST_BYTES, sizeCalculation: ({ made }, key) => made.sql.text.length + key.length + OVERHEAD });

  /** `key`: all that the statement depends on besides the values of its holes and who asks; null: it is made for this request alone. */
  of<M extends Made>(key: string | null, access: Access, make: (access: Access) => M): M {
    const found = key === null ? undefined : this.kept.get(key);
    if (found?.nouns.every(noun => access.rows(noun) === 'all')) return found.made as M;
    const nouns = new Set<Noun>();
    let personal = false;
    const made = make({
      ...access,
      rows(noun) {
        const rows = access.rows(noun);
        if (rows === 'all') nouns.add(noun);
        else personal = true;
        return rows;
      },
      changes(noun) {
        personal = true;
        return access.changes(noun);
      },
    });
    if (key !== null && !personal) this.kept.set(key, { made, nouns: [...nouns] });
    return made;
  }
}
