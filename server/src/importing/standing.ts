// The records that stand already, as far as a file may meet them: found by natural key or by id.
import { permitted } from '../graph/access.js';
import type { Noun } from '../graph/model.js';
import type { Stored } from '../graph/stored.js';
import { all, name, raw, sql } from '../graph/sql.js';
import { accessOf } from '../identity/reading.js';
import type { Class } from '../writing/reads.js';
import type { Write } from '../writing/write.js';
import { kept } from '../writing/value.js';
import type { Given } from './columns.js';
import { keyText, naturalKey } from './naturalKey.js';

export type StandingRecord = { id: number; version: number } & Readonly<Record<string, unknown>>;

export interface Standing {
  byKey: ReadonlyMap<string, StandingRecord>;
  byId: ReadonlyMap<number, StandingRecord>;
}

/** Those that who imports may read, with the attributes that the file gives. */
export async function standingOf(write: Write, noun: Noun, given: readonly Given[]): Promise<Standing> {
  const key = naturalKey(noun);
  const own = given.filter(a => a.kind !== 'through').map(a => a.name);
  const readable = (row: Parameters<typeof permitted>[2]) => permitted(accessOf(write.viewer), noun, row);
  const found = await write.find(noun.cls as Class<Stored>, [...new Set([...key, ...own])] as never[], { ever: true, where: row => all([raw('TRUE'), ...readable(row)]) }) as StandingRecord[];
  const links = await Promise.all(given.filter(a => a.kind === 'through').map(async a => [a.name, await linksOf(write, a)] as const));
  const records = found.map((record): StandingRecord => ({ ...record, ...Object.fromEntries(links.map(([n, byKey]) => [n, byKey.get(record.id) ?? []])) }));
  return {
    byId: new Map(records.map(r => [r.id, r])),
    byKey: new Map(records.flatMap(r => {
      const text = keyText(key, r);
      return text === null ? [] : [[text, r]];
    })),
  };
}

async function linksOf(write: Write, { link }: Extract<Given, { kind: 'through' }>): Promise<Map<number, number[]>> {
  const byKey = new Map<number, number[]>();
  for (const [mine, theirs] of await write.tx.rows(sql`SELECT ${name(link.mine)}, ${name(link.theirs)} FROM ${name(link.table)}`)) {
    const list = byKey.get(Number(mine));
    if (list) list.push(Number(theirs));
    else byKey.set(Number(mine), [Number(theirs)]);
  }
  return byKey;
}

/** Whether a file says otherwise than the record. */
export function differs(attribute: Given, before: unknown, after: unknown): boolean {
  if (attribute.kind === 'through') return JSON.stringify([...(before as number[])].sort((a, b) => a - b)) !== JSON.stringify([...new Set(after as number[])].sort((a, b) => a - b));
  // An empty text cannot be told from none in a file.
  const [was, is] = [kept(attribute, before === '' ? null : before), kept(attribute, typeof after === 'string' ? after.normalize('NFC') : after)];
  return was === null || is === null ? was !== is : String(was) !== String(is);
}
