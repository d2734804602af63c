// Statements kept with their plan: made once, with holes where each request puts its own values. What a rule about who asks has entered is not kept.
import { LRUCache } from 'lru-cache';
import type { Access } from './access.js';
import type { Noun } from './model.js';
import { raw, Sql } from './sql.js';

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

const KEYS_TEXT = '/* keys */';
/** Integers that the database gave: written into the statement they are read faster than many parameters. */
export const KEYS = raw(KEYS_TEXT);

export function filled({ text, params }: Sql, given: Given): Sql {
  const { keys } = given;
  return new Sql(keys ? text.replaceAll(KEYS_TEXT, keys.map(Number).join(', ')) : text, params.map(p => (p instanceof Hole ? given[p.name] : p)));
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
