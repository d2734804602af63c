// What must hold of the history whatever was written: present rows are its open states, states follow each other, changes say what lies between them.
import type { Connection, DataRow } from '../database/connection.js';
import { globalId } from '../graph/id.js';
import type { Link } from '../graph/noun.js';
import type { Model, Noun } from '../graph/model.js';
import { FOREVER, historyTable } from '../graph/row.js';
import { join, name, sql } from '../graph/sql.js';
import { columnsOf, differences, type FieldChange, type Touched } from '../writing/touched.js';

interface State {
  from: number;
  to: number;
  row: DataRow;
}
interface Told {
  kind: string;
  fields: FieldChange[];
}
type Links = Map<string, Map<number, State[]>>;

/** Everything that is wrong, in words; nothing when all is well. */
export async function historyFaults(connection: Connection, model: Model): Promise<string[]> {
  const faults = await clockFaults(connection);
  const loads = new Set((await connection.rows(sql`SELECT id FROM revision WHERE action = ${'seed'}`)).map(r => Number(r[0])));
  for (const noun of model.nouns.filter(n => !n.revisionColumn)) {
    const columns = columnsOf(noun).map(a => a.column);
    const states = await statesOf(connection, noun.table, columns, columns.indexOf('id'));
    faults.push(...(await presentFaults(connection, noun.table, columns, [...states.values()].flat())));
    const links: Links = new Map();
    for (const { name: relation, link } of noun.links) {
      const of = await statesOf(connection, link.table, [link.mine, link.theirs], 0);
      links.set(relation, of);
      faults.push(...(await presentFaults(connection, link.table, [link.mine, link.theirs], [...of.values()].flat())), ...linkFaults(link, of));
    }
    faults.push(...courseFaults(noun, states), ...changeFaults(noun, states, links, await changesOf(connection, noun), loads));
  }
  return faults;
}

/** Every table with its rows, sorted: nothing half-written means that none differs. */
export async function everyTable(connection: Connection, model: Model): Promise<Record<string, string[]>> {
  const tables = model.nouns.flatMap(n => (n.revisionColumn ? [n.table] : n.tables.flatMap(({ table }) => [table, historyTable(table)])));
  const out: Record<string, string[]> = {};
  for (const table of [...tables, 'record_clock', 'done_request', 'published_table']) out[table] = (await connection.rows(sql`SELECT * FROM ${name(table)}`)).map(r => JSON.stringify(r)).sort();
  return out;
}

async function clockFaults(connection: Connection): Promise<string[]> {
  const revisions = await connection.rows(sql`SELECT id, ${name('at')} FROM revision ORDER BY id`);
  const [[last, at] = []] = await connection.rows(sql`SELECT revision, ${name('at')} FROM record_clock WHERE id = 1`);
  const faults = revisions.flatMap(([id, at], i) => {
    const before = revisions[i - 1];
    return Number(id) === i + 1 && (!before || String(before[1]) < String(at)) ? [] : [`Revision-${String(id)} does not follow the one before it`];
  });
  const newest = revisions.at(-1);
  return newest && (Number(newest[0]) !== Number(last) || newest[1] !== at) ? [...faults, `the clock stands at ${String(last)}, the last revision is ${String(newest[0])}`] : faults;
}

async function statesOf(connection: Connection, table: string, columns: readonly string[], key: number): Promise<Map<number, State[]>> {
  const rows = await connection.rows(sql`SELECT recorded_from, recorded_to, ${join(columns.map(name), ', ')} FROM ${name(historyTable(table))} ORDER BY recorded_from`);
  const found = new Map<number, State[]>();
  for (const [from, to, ...row] of rows) {
    const id = Number(row[key]);
    found.set(id, [...(found.get(id) ?? []), { from: Number(from), to: Number(to), row }]);
  }
  return found;
}

async function presentFaults(connection: Connection, table: string, columns: readonly string[], states: readonly State[]): Promise<string[]> {
  const text = (row: DataRow): string => JSON.stringify(row.map(v => (v === null ? null : String(v))));
  const present = new Set((await connection.rows(sql`SELECT ${join(columns.map(name), ', ')} FROM ${name(table)}`)).map(text));
  const open = new Set(states.filter(s => s.to === FOREVER).map(s => text(s.row)));
  return [...[...present].filter(r => !open.has(r)).map(r => `${table} ${r} stands and is no open state`), ...[...open].filter(r => !present.has(r)).map(r => `${table} ${r} is an open state and does not stand`)];
}

const courseFaults = (noun: Noun, states: ReadonlyMap<number, State[]>): string[] =>
  [...states].flatMap(([key, course]) => course.flatMap((s, i) => [
    ...(s.from < s.to ? [] : [`${globalId(noun, key)} has a state of no time, ${s.from} to ${s.to}`]),
    ...(i > 0 && s.from < course[i - 1]!.to ? [`${globalId(noun, key)} has two states at ${s.from}`] : []),
  ]));

/** A link may come and go, but is there once at a time. */
const linkFaults = ({ table }: Link, states: ReadonlyMap<number, State[]>): string[] =>
  [...states.values()].flatMap(all => all.flatMap((s, i) => [
    ...(s.from < s.to ? [] : [`${table} ${JSON.stringify(s.row)} is linked for no time`]),
    ...all.slice(0, i).filter(o => Number(o.row[1]) === Number(s.row[1]) && o.to > s.from).map(() => `${table} ${JSON.stringify(s.row)} is linked twice at ${s.from}`),
  ]));

async function changesOf(connection: Connection, noun: Noun): Promise<Map<string, Told>> {
  const rows = await connection.rows(sql`SELECT record_key, revision_id, kind, fields FROM ${name('change')} WHERE noun = ${noun.name}`);
  return new Map(rows.map(([key, revision, kind, fields]) => [`${String(key)}@${String(revision)}`, { kind: String(kind), fields: JSON.parse(String(fields)) as FieldChange[] }]));
}

/** Each moment at which a record's states meet is told by a change of it, with the very fields that differ; and no change tells of anything else. */
function changeFaults(noun: Noun, states: ReadonlyMap<number, State[]>, links: Links, changes: ReadonlyMap<string, Told>, loads: ReadonlySet<number>): string[] {
  const turns = new Map<string, Touched>();
  for (const [key, course] of states) {
    const moments = new Set([...course.flatMap(s => [s.from, s.to]), ...[...links.values()].flatMap(l => (l.get(key) ?? []).flatMap(s => [s.from, s.to]))]);
    for (const at of moments) if (at !== FOREVER && !loads.has(at)) turns.set(`${key}@${at}`, touchedAt(noun, key, course, links, at));
  }
  const told = ({ before, after }: Touched): string => (before === null ? 'CREATED' : after === null ? 'RETIRED' : 'UPDATED');
  const sorted = (fields: readonly FieldChange[]): string => JSON.stringify(fields.toSorted((a, b) => (a.field < b.field ? -1 : 1)));
  return [
    ...[...changes.keys()].filter(k => !turns.has(k)).map(k => `${noun.name} ${k} is told as changed, but no state ends or begins`),
    ...[...turns].flatMap(([k, touched]) => {
      const change = changes.get(k);
      if (!change) return [`${noun.name} ${k} was changed, and nothing tells of it`];
      return [
        ...(change.kind === told(touched) ? [] : [`${noun.name} ${k} is told as ${change.kind} and was ${told(touched)}`]),
        ...(sorted(change.fields) === sorted(differences(touched)) ? [] : [`${noun.name} ${k} tells ${sorted(change.fields)}; its states say ${sorted(differences(touched))}`]),
      ];
    }),
  ];
}

function touchedAt(noun: Noun, key: number, course: readonly State[], links: Links, at: number): Touched {
  const linked = [...links].map(([relation, all]) => {
    const mine = all.get(key) ?? [];
    const keys = (stood: (s: State) => boolean): number[] => mine.filter(stood).map(s => Number(s.row[1]));
    return [relation, { before: keys(s => s.from < at && s.to >= at), after: keys(s => s.from <= at && s.to > at) }] as const;
  });
  const row = (stood: (s: State) => boolean): DataRow | null => course.find(stood)?.row ?? null;
  return { noun, key, before: row(s => s.from < at && s.to >= at), after: row(s => s.from <= at && s.to > at), links: new Map(linked) };
}
