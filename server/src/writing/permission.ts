// Who may do what: letters of roles and duties, and for staff the division that a record belongs to.
import { forbidden, unauthenticated } from '../graph/access.js';
import type { Connection } from '../database/connection.js';
import type { Noun } from '../graph/model.js';
import { name, raw, sql, type Sql } from '../graph/sql.js';
import type { Viewer } from '../identity/viewer.js';
import { chunks } from './chunks.js';

/**
 * A ADMIN (may everything) · P B I T R the duties PLANNING BUDGET ICT COMPUTING RESEARCH · C LIAISON ·
 * S who works in the division of the record · H its head · E everybody with an account, READER too; with an owner only whose record it is. Written together: 'P S'.
 */
export type Letter = 'A' | 'P' | 'B' | 'I' | 'T' | 'R' | 'C' | 'S' | 'H' | 'E';
export const LETTERS: readonly Letter[] = ['A', 'P', 'B', 'C', 'I', 'T', 'R', 'H', 'S', 'E'];

export interface Permission {
  /** Letters that may act on any record; A is always among them. */
  any: readonly Letter[];
  /** S, H: only on records of their own divisions; E: only on their own records. */
  own: readonly Letter[];
  /** Paths from an input field to Division or User: 'project.division'. From any of them: one's own. */
  owner: readonly string[];
}

const OWN: ReadonlySet<Letter> = new Set(['S', 'H']);

export function permission(may: string, owner: string | readonly string[] = []): Permission {
  const letters = may.split(' ').filter(Boolean) as Letter[];
  const stray = letters.find(l => !LETTERS.includes(l));
  if (stray) throw new Error(`${stray} is no letter of permission.`);
  const paths = typeof owner === 'string' ? [owner] : owner;
  const own = letters.filter(l => OWN.has(l) || (l === 'E' && paths.length));
  if (own.length && !paths.length) throw new Error(`${may}: staff may act on records of their own divisions; say by which path (owner) a record has one.`);
  return { any: [...new Set<Letter>(['A', ...letters.filter(l => !own.includes(l))])], own, owner: paths };
}

const BY_DUTY = { PLANNING: 'P', BUDGET: 'B', ICT: 'I', COMPUTING: 'T', RESEARCH: 'R' } as const;

export function lettersOf({ role, duties, head }: Viewer): Set<Letter> {
  if (role === 'ADMIN') return new Set(['A']);
  if (role === null || role === 'INTEGRATOR') return new Set();
  if (role !== 'STAFF' && role !== 'LIAISON') return new Set(['E']);
  return new Set<Letter>(['E', ...(role === 'LIAISON' ? ['C' as const] : []), ...duties.map(d => BY_DUTY[d]), 'S', ...(head ? ['H' as const] : [])]);
}

/** Whether somebody who may act is, beside others, one of these; the administrator always is. */
export function acts(viewer: Viewer, ...letters: Letter[]): boolean {
  const mine = lettersOf(viewer);
  return mine.has('A') || letters.some(l => mine.has(l));
}

/** Refuses, before anything else is looked at, who could never do this; answers whether it depends on the record. */
export function judge(viewer: Viewer, { any, own }: Permission, action: string): 'yes' | 'own' {
  if (viewer.role === null) throw unauthenticated();
  if (!viewer.writes) throw forbidden(`This token only reads; ${action} needs one made for writing.`);
  const mine = lettersOf(viewer);
  if (any.some(l => mine.has(l))) return 'yes';
  if (own.some(l => mine.has(l) && (l === 'E' ? viewer.user !== null : viewer.divisions.length))) return 'own';
  throw forbidden(`Your role may not ${action}.`);
}

type Starts = (field: string) => { noun: Noun; keys: readonly number[] } | null;

/** Refuses what is not the viewer's own, or of his own divisions; whether such a record exists is not told. */
export async function judgeOwn(viewer: Viewer, permission: Permission, action: string, starts: Starts, connection: Connection): Promise<void> {
  if (!(await isOwn(viewer, permission, starts, connection))) throw notOwn(permission, action);
}

const notOwn = ({ own }: Permission, action: string): Error => forbidden(`You may ${action} only for ${own.includes('E') ? 'your own records' : 'records of your own divisions'}.`);

/** Whether one of the ways of ownership leads from each of its records to the viewer, or to a division of his. */
export async function isOwn(viewer: Viewer, { owner }: Permission, starts: Starts, connection: Connection): Promise<boolean> {
  for (const path of owner) {
    const [field, ...steps] = path.split('.');
    const start = starts(field!);
    if (!start?.keys.length) continue;
    const keys = new Set(start.keys);
    if ((await ownOf(viewer, start.noun, [...keys], steps, connection)).size === keys.size) return true;
  }
  return false;
}

/** Refuses who may not act on each of some records, by an action that is offered on their pages. */
export async function judgeEach(viewer: Viewer, permission: Permission, action: string, { noun, keys }: { noun: Noun; keys: readonly number[] }, connection: Connection): Promise<void> {
  if (judge(viewer, permission, action) === 'yes') return;
  for (const some of chunks(keys)) {
    const own = new Set<number>();
    for (const path of permission.owner) for (const key of await ownOf(viewer, noun, some, path.split('.').slice(1), connection)) own.add(key);
    if (!some.every(key => own.has(key))) throw notOwn(permission, action);
  }
}

/** Those of some records from which relations lead to the viewer, or to a division of his. */
async function ownOf(viewer: Viewer, start: Noun, keys: readonly number[], steps: readonly string[], connection: Connection): Promise<ReadonlySet<number>> {
  let at: Noun | 'User' = start;
  // Whoever asks may have named a division that there is not.
  let ways: Pair[] = steps.length ? keys.map(k => [k, k]) : (await connection.rows(sql`SELECT id FROM ${name(start.table)} WHERE id IN ${among(keys)}`)).map(([k]) => [Number(k), Number(k)]);
  for (const step of steps) {
    if (at === 'User' || !ways.length) break;
    const [onward, next]: [Map<number, number[]>, Noun | 'User'] = await follow(at, [...new Set(ways.map(([, k]) => k))], step, connection);
    ways = ways.flatMap(([first, last]) => (onward.get(last) ?? []).map((to): Pair => [first, to]));
    at = next;
  }
  const end = at === 'User' ? at : at.name;
  if (ways.length && end !== 'Division' && end !== 'User') throw new Error(`The path of ownership ends at ${end}, not at a division or a user.`);
  const mine = new Set(end === 'User' ? [viewer.user] : viewer.divisions);
  return new Set(ways.filter(([, k]) => mine.has(k)).map(([first]) => first));
}

type Pair = readonly [first: number, last: number];

const among = (keys: readonly number[]): Sql => raw(`(${keys.map(Number).join(', ')})`);

/** From records over one relation: to which each leads, and what those are. */
async function follow(noun: Noun, keys: readonly number[], step: string, connection: Connection): Promise<[Map<number, number[]>, Noun | 'User']> {
  const a = noun.attribute(step);
  const statement = a.kind === 'one' ? sql`SELECT id, ${name(a.column)} FROM ${name(noun.table)} WHERE id IN ${among(keys)} AND ${name(a.column)} IS NOT NULL`
    : a.kind === 'many' ? sql`SELECT ${name(a.column)}, id FROM ${name(a.target.table)} WHERE ${name(a.column)} IN ${among(keys)}`
    : a.kind === 'through' ? sql`SELECT ${name(a.link.mine)}, ${name(a.link.theirs)} FROM ${name(a.link.table)} WHERE ${name(a.link.mine)} IN ${among(keys)}`
    // A login that the history names is whose it was then.
    : noun.revisionColumn === 'id' && a.kind === 'column' ? sql`SELECT r.id, u.id FROM ${name(noun.table)} r JOIN user_history u ON u.login = r.${name(a.column)} AND u.recorded_from <= r.id AND u.recorded_to > r.id WHERE r.id IN ${among(keys)}` : null;
  if (!statement) throw new Error(`${noun.name}.${step} is no relation.`);
  const onward = new Map(keys.map(k => [k, [] as number[]]));
  for (const [from, to] of await connection.rows(statement)) onward.get(Number(from))!.push(Number(to));
  return [onward, 'target' in a ? a.target : 'User'];
}
