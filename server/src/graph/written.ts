// Rows whose text the database writes: all that stands between two lists of a record is one column, so that a row crosses the driver in few cells.
import { Int } from 'type-graphql';
import type { Noun, Scalar } from './model.js';
import type { Cell } from './plan.js';
import type { Frame } from './reader.js';
import type { Row } from './row.js';
import { join, name, raw, sql, type Sql } from './sql.js';
import type { DataRow } from '../database/connection.js';
import type { Page } from './read.js';
import type { JsonText, Write } from './text.js';

type One = Extract<Cell, { kind: 'one' }>;
type RowIn = (frame: Frame) => Row;

/** A record's text is made of what is always the same, of columns that hold text already, and of cells as in any row. `records`: so many to-one records a column holds at the most. */
export type Step = { text: string } | { at: number; records: number } | { cell: Cell };

/** How a place for each of these is found in the statement of the list. */
interface Places {
  rowIn: RowIn;
  /** A to-one joined: its alias. */
  join(cell: One, rowIn: RowIn): string;
  /** `most`: letters that its text has at the most, if that can be told. */
  column(of: (frame: Frame) => Sql, most: number): number;
  cell(cell: Cell): void;
}

/** Text as it stands, or an expression whose value is text, of so many letters at the most. */
type Part = string | { of: (frame: Frame) => Sql; most: number };

const mostOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : part.most), 0);

/** Sums and fractions are written with other digits by the database than by a program. */
export const isExact = ({ kind, leaf, type }: Scalar): boolean => (leaf === 'number' || leaf === 'money' ? kind === 'column' && (leaf === 'money' || type === Int) : true);

/** To-one records within to-one records in one column: SQLite reads no expression that nests much deeper. */
const MOST_LEVELS = 3;

const isWritten = (cell: Cell, levels = MOST_LEVELS): boolean =>
  cell.kind === 'typename' || (cell.kind === 'scalar' && cell.attribute.leaf !== 'json' && isExact(cell.attribute)) || (cell.kind === 'one' && levels > 0 && cell.cells.every(c => isWritten(c, levels - 1)));

export function stepsOf(cells: readonly Cell[], places: Places, noun: Noun): Step[] {
  const steps: Step[] = [];
  let parts: Part[] = [];
  let records = 0;
  const flush = (): void => {
    const gathered = parts;
    if (gathered.every(p => typeof p === 'string')) steps.push({ text: gathered.join('') });
    else steps.push({ at: places.column(frame => concat(gathered, frame), mostOf(gathered)), records });
    parts = [];
    records = 0;
  };
  cells.forEach((cell, i) => {
    parts.push(`${i ? ',' : '{'}"${cell.key}":`);
    if (isWritten(cell)) {
      parts.push(...partsOf(cell, places, places.rowIn, noun));
      records += recordsIn(cell);
    } else {
      flush();
      places.cell(cell);
      steps.push({ cell });
    }
  });
  parts.push(cells.length ? '}' : '{}');
  flush();
  return steps;
}

const recordsIn = (cell: Cell): number => (cell.kind === 'one' ? cell.cells.reduce((sum, c) => sum + recordsIn(c), 1) : 0);

function partsOf(cell: Cell, places: Places, rowIn: RowIn, noun: Noun): Part[] {
  if (cell.kind === 'typename') return [`"${cell.value}"`];
  if (cell.kind === 'scalar') return scalarParts(cell.attribute, rowIn, noun);
  const { target, cells } = cell as One;
  const alias = places.join(cell as One, rowIn);
  const inner: RowIn = frame => frame.joined(alias);
  const parts = [...cells.flatMap((c, i): Part[] => [`${i ? ',' : '{'}"${c.key}":`, ...partsOf(c, places, inner, target)]), '}'];
  return [{ of: frame => sql`(CASE WHEN ${raw(alias)}.${name('id')} IS NULL THEN 'null' ELSE ${concat(parts, frame)} END)`, most: mostOf(parts) }];
}

/** Days and the names of codes, stored as such, hold nothing that JSON writes otherwise. */
const isPlain = ({ kind, leaf }: Scalar): boolean => kind === 'column' && (leaf === 'date' || leaf === 'enum');

/** Letters of a number, also of the longest. */
const DIGITS = 30;

function scalarParts(scalar: Scalar, rowIn: RowIn, noun: Noun): Part[] {
  const { name: attribute, leaf, kind, nullable } = scalar;
  const value = (frame: Frame): Sql => rowIn(frame)(attribute);
  if (leaf === 'id') return [`"${noun.name}-`, { of: value, most: DIGITS }, '"'];
  if (leaf === 'boolean') return [{ of: frame => sql`(CASE ${value(frame)} WHEN 0 THEN 'false' WHEN 1 THEN 'true' ELSE 'null' END)`, most: DIGITS }];
  const always = kind === 'column' && !nullable;
  const number = leaf === 'number' || leaf === 'money';
  const most = number ? DIGITS : kind === 'column' && isPlain(scalar) ? (scalar.length ?? Infinity) : Infinity;
  if (always && isPlain(scalar)) return ['"', { of: value, most }, '"'];
  if (isPlain(scalar)) return [{ of: frame => sql`(CASE WHEN ${value(frame)} IS NULL THEN 'null' ELSE CONCAT('"', ${value(frame)}, '"') END)`, most: most + 2 }];
  const text = (frame: Frame): Sql => (number ? value(frame) : sql`JSON_QUOTE(${value(frame)})`);
  return [{ of: always ? text : frame => sql`IFNULL(${text(frame)}, 'null')`, most: most + 2 }];
}

/** Names of the schema and aliases of an operation, with JSON's own signs: nothing in them has to be escaped in SQL. */
const HARMLESS = /^[\w"{}:,-]*$/;

function concat(parts: readonly Part[], frame: Frame): Sql {
  const merged = parts.reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
    return all;
  }, []);
  return concatOf(merged.map(part => (typeof part === 'string' ? literal(part) : part.of(frame))));
}

/** SQLite takes a function of at most 127 arguments. */
const MOST_ARGUMENTS = 100;

function concatOf(parts: readonly Sql[]): Sql {
  if (parts.length <= MOST_ARGUMENTS) return sql`CONCAT(${join(parts, ', ')})`;
  return concatOf(Array.from({ length: Math.ceil(parts.length / MOST_ARGUMENTS) }, (_, i) => concatOf(parts.slice(i * MOST_ARGUMENTS, (i + 1) * MOST_ARGUMENTS))));
}

function literal(text: string): Sql {
  if (!HARMLESS.test(text)) throw new Error(`${text} is no constant text of an answer.`);
  return raw(`'${text}'`);
}

/** The writer of a record whose row holds text. */
export function stepsWriter(steps: readonly Step[], cellWriter: (cell: Cell) => Write<DataRow, Page> | string): { records: number; write: Write<DataRow, Page> } {
  const writers = steps.map((step): Write<DataRow, Page> => {
    if ('at' in step) return (out, row) => out.push(row[step.at] as string);
    const write = 'text' in step ? step.text : cellWriter(step.cell);
    return typeof write === 'string' ? out => out.push(write) : write;
  });
  const records = steps.reduce((sum, step) => sum + ('at' in step ? step.records : 0), 1);
  const write = (out: JsonText, row: DataRow, page: Page): void => {
    for (let i = 0; i < writers.length; i++) writers[i]!(out, row, page);
  };
  return { records, write };
}
