// Whether a viewer may read one record, by the very rules that the plan puts into every query.
import type { Connection } from '../database/connection.js';
import { EVERYTHING, type Rows } from '../graph/access.js';
import type { Model, Noun } from '../graph/model.js';
import { aliases, rowOf, rowsOf, type Context } from '../graph/row.js';
import { all, raw, sql } from '../graph/sql.js';

interface Where {
  model: Model;
  connection: Connection;
  today: string;
}

/** Answers about the records of one event; equal rules are asked once, however many listen. */
export class Readable {
  private readonly known = new Map<Rows, Map<string, Promise<boolean>>>();

  constructor(private readonly where: Where) {}

  /** `recorded`: the revision in which the record still stood, for one that was retired. */
  async may(rows: Rows, noun: Noun, key: number, recorded: number | null = null): Promise<boolean> {
    if (typeof rows === 'string') return rows === 'all';
    let asked = this.known.get(rows);
    if (!asked) this.known.set(rows, (asked = new Map()));
    const id = `${noun.name}-${key}@${recorded}`;
    let found = asked.get(id);
    if (!found) asked.set(id, (found = this.meets(rows, noun, key, recorded)));
    return found;
  }

  private async meets(rows: Exclude<Rows, string>, noun: Noun, key: number, recorded: number | null): Promise<boolean> {
    const { model, connection, today } = this.where;
    const context: Context = { model, access: EVERYTHING, recorded, asOf: sql`${today}`, aliases: aliases('l'), dialect: connection.dialect, spent: { conditions: 0, values: 0 } };
    const alias = context.aliases.next();
    const row = rowOf(noun, alias, context);
    const found = await connection.rows(sql`SELECT 1 FROM ${rowsOf(noun, alias, context)} WHERE ${all([sql`${row('id')} = ${key}`, ...row.recorded, rows(row)])}${raw(' LIMIT 1')}`);
    return found.length > 0;
  }
}
