// Random acts of writing over the whole graph, for tests that hold the history against what was: any noun, any attribute, links too.
import type { Random } from '../dataset/random.js';
import { codeListOf } from '../graph/noun.js';
import type { Noun } from '../graph/model.js';
import { name, raw, sql } from '../graph/sql.js';
import type { Stored } from '../graph/stored.js';
import { Refusal } from '../writing/refusal.js';
import { columnsOf, type Column } from '../writing/touched.js';
import type { Write } from '../writing/write.js';

type Class = new () => Stored;
/** What nobody may set, and what must stay one of a kind. */
const FIXED = new Set(['id', 'version', 'origin', 'source', 'code', 'login']);

/** One to three changes of random records in one act. */
export async function disorder(write: Write, random: Random): Promise<void> {
  const nouns = write.model.nouns.filter(n => !n.revisionColumn && !n.lasting);
  for (let i = random.int(0, 2); i >= 0; i--) await disturb(write, random.pick(nouns), random);
}

async function disturb(write: Write, noun: Noun, random: Random): Promise<void> {
  const key = await anyKey(write, noun, random);
  if (key === null) return;
  const cls = noun.cls as Class;
  const turn = random.int(0, 9);
  if (turn === 0) await unlessInUse(() => write.retire(cls, key));
  else if (turn <= 2) await copy(write, noun, key, random);
  else if (turn === 3 && noun.links.length) {
    const { name: relation, target } = random.pick(noun.links);
    const other = await anyKey(write, target, random);
    await write.link(cls, key, relation as never, other === null ? [] : [other]);
  } else {
    const free = columnsOf(noun).filter(a => !FIXED.has(a.name) && !(a.kind === 'column' && (a.unique || a.leaf === 'json')));
    if (free.length) await write.change(cls, key, await changed(write, noun, random.pick(free), key, random));
  }
}

/** A new record like another one. */
async function copy(write: Write, noun: Noun, key: number, random: Random): Promise<void> {
  const columns = columnsOf(noun);
  const like: Record<string, unknown> = await write.get(noun.cls as Class, key, columns.map(a => a.name) as never[]);
  for (const a of columns) if (a.kind === 'column' && a.unique) like[a.name] = a.leaf === 'number' ? random.int(1, 1e9) : `무작위-${random.int(1, 1e9)}`;
  await write.add(noun.cls as Class, like as never);
}

const changed = async (write: Write, noun: Noun, a: Column, key: number, random: Random): Promise<never> => {
  if (a.kind === 'one') return { [a.name]: (await anyKey(write, a.target, random)) ?? undefined } as never;
  const now: Record<string, unknown> = await write.get(noun.cls as Class, key, [a.name] as never[]);
  return { [a.name]: otherValue(a, now[a.name], random) } as never;
};

function otherValue(a: Extract<Column, { kind: 'column' }>, now: unknown, random: Random): unknown {
  switch (a.leaf) {
    case 'string': return `고친 글 ${random.int(1, 1e6)}`;
    case 'boolean': return now !== true;
    case 'enum': return random.pick(Object.keys(codeListOf(a.type)!.values));
    case 'date': return random.day('2002-01-01', '2002-12-28');
    case 'number': return Math.max(1, Math.round(Number(now ?? 1))) + random.int(0, 2);
    default: return Number(now ?? 0) + 1000 * random.int(0, 999);
  }
}

async function anyKey(write: Write, noun: Noun, random: Random): Promise<number | null> {
  const [[count] = [0]] = await write.tx.rows(sql`SELECT COUNT(*) FROM ${name(noun.table)}`);
  if (!Number(count)) return null;
  const [row] = await write.tx.rows(sql`SELECT id FROM ${name(noun.table)} ORDER BY id LIMIT ${raw(`1 OFFSET ${random.int(0, Number(count) - 1)}`)}`);
  return Number(row![0]);
}

async function unlessInUse(work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}
