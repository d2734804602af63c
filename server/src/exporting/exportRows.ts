// The rows of a noun for a file, page by page: never more than a page of them is held.
import type { Connection } from '../database/connection.js';
import { globalId } from '../graph/id.js';
import type { Noun } from '../graph/model.js';
import { join, list, name, raw, sql } from '../graph/sql.js';
import type { Given } from '../importing/columns.js';
import { codeOf } from '../importing/naturalKey.js';
import { exportedCell, exportedOf, headingOf, type Exported } from './exported.js';

const PAGE = 1_000;

export async function* exportRows(connection: Connection, noun: Noun): AsyncGenerator<Exported[]> {
  const attributes = exportedOf(noun);
  yield attributes.map(a => headingOf(noun, a));
  const named = await namesOf(connection, attributes);
  const own = attributes.filter(a => a.kind !== 'through');
  const columns = join(own.map(a => name(a.column)), ', ');
  for (let last = 0, page: readonly (readonly unknown[])[] = []; ; last = Number(page.at(-1)![own.findIndex(a => a.name === 'id')])) {
    page = await connection.rows(sql`SELECT ${columns} FROM ${name(noun.table)} WHERE ${name('id')} > ${last} ORDER BY ${name('id')} LIMIT ${raw(String(PAGE))}`);
    if (!page.length) return;
    const keys = page.map(row => Number(row[own.findIndex(a => a.name === 'id')]));
    const links = await linksOf(connection, attributes, keys);
    for (const [i, row] of page.entries()) {
      yield attributes.map(a => exportedCell(noun, a, a.kind === 'through' ? (links.get(a.name)?.get(keys[i]!) ?? []) : row[own.indexOf(a)], named));
    }
  }
}

/** Records are named by their code, else by their id. */
async function namesOf(connection: Connection, attributes: readonly Given[]): Promise<(target: Noun, key: number) => string> {
  const targets = new Set(attributes.flatMap(a => (a.kind === 'column' ? [] : [a.target])));
  const names = new Map<Noun, Map<number, string>>();
  for (const target of targets) {
    const code = codeOf(target);
    if (code === null) continue;
    const { column } = target.attribute(code) as { column: string };
    const rows = await connection.rows(sql`SELECT ${name('id')}, ${name(column)} FROM ${name(target.table)} WHERE ${name(column)} IS NOT NULL`);
    names.set(target, new Map(rows.map(([id, text]) => [Number(id), String(text)])));
  }
  return (target, key) => {
    const text = names.get(target)?.get(key);
    return text === undefined || AMBIGUOUS.test(text) ? globalId(target, key) : text;
  };
}

/** A code that looks like an id, or would be cut in a list of codes. */
const AMBIGUOUS = /^[A-Z][A-Za-z]*-\d{1,15}$|[,;\n]|^\s|\s$/;

async function linksOf(connection: Connection, attributes: readonly Given[], keys: readonly number[]): Promise<Map<string, Map<number, number[]>>> {
  const all = new Map<string, Map<number, number[]>>();
  for (const a of attributes) {
    if (a.kind !== 'through') continue;
    const byKey = new Map<number, number[]>();
    const rows = await connection.rows(sql`SELECT ${name(a.link.mine)}, ${name(a.link.theirs)} FROM ${name(a.link.table)} WHERE ${name(a.link.mine)} IN ${list(keys)} ORDER BY ${name(a.link.theirs)}`);
    for (const [mine, theirs] of rows) byKey.set(Number(mine), [...(byKey.get(Number(mine)) ?? []), Number(theirs)]);
    all.set(a.name, byKey);
  }
  return all;
}
