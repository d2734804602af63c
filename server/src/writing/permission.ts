// Who may do what: letters of roles and duties, and for staff the division that a record belongs to.
import { forbidden, unauthenticated } from '../graph/access.js';
import type { Connection } from '../database/connection.js';
import type { Noun } from '../graph/model.js';
import { name, raw, sql } from '../graph/sql.js';
import type { Viewer } from '../identity/viewer.js';

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
  if (!(await isOwn(viewer, permission, starts, connection))) throw forbidden(`You may ${action} only for ${permission.own.includes('E') ? 'your own records' : 'records of your own divisions'}.`);
}

/** Whether one of the ways of ownership leads from each of its records to the viewer, or to a division of his. */
export async function isOwn(viewer: Viewer, { owner }: Permission, starts: Starts, connection: Connection): Promise<boolean> {
  for (const path of owner) {
    const [field, ...steps] = path.split('.');
    const start = starts(field!);
    if (!start?.keys.length) continue;
    const owners = await Promise.all(start.keys.map(key => walk(start.noun, [key], steps, connection)));
    if (owners.every(({ noun, keys }) => keys.some(k => (noun.name === 'User' ? k === viewer.user : viewer.divisions.includes(k))))) return true;
  }
  return false;
}

/** Follows relations from records to the divisions or people they lead to. */
async function walk(noun: Noun, keys: readonly number[], steps: readonly string[], connection: Connection): Promise<{ noun: Noun; keys: number[] }> {
  if (!keys.length) return { noun, keys: [] };
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (noun.name !== 'Division' && noun.name !== 'User') throw new Error(`The path of ownership ends at ${noun.name}, not at a division or a user.`);
    const found = await connection.rows(sql`SELECT id FROM ${name(noun.table)} WHERE id IN (${raw(keys.map(Number).join(', '))})`);
    return { noun, keys: found.map(r => Number(r[0])) };
  }
  const a = noun.attribute(step);
  const among = raw(`(${keys.map(Number).join(', ')})`);
  const statement = a.kind === 'one' ? sql`SELECT ${name(a.column)} FROM ${name(noun.table)} WHERE id IN ${among} AND ${name(a.column)} IS NOT NULL`
    : a.kind === 'many' ? sql`SELECT id FROM ${name(a.target.table)} WHERE ${name(a.column)} IN ${among}`
    : a.kind === 'through' ? sql`SELECT ${name(a.link.theirs)} FROM ${name(a.link.table)} WHERE ${name(a.link.mine)} IN ${among}` : null;
  if (!statement || !('target' in a)) throw new Error(`${noun.name}.${step} is no relation.`);
  return walk(a.target, (await connection.rows(statement)).map(r => Number(r[0])), rest, connection);
}
