// Rows to answers: JSON text, keyed by response key, so that aliases keep apart. The writers are made once for a plan.
import { GraphQLError } from 'graphql';
import type { DataRow } from '../database/connection.js';
import type { Group } from './groups.js';
import { measuresOf } from './groupsStatement.js';
import type { Noun, Scalar } from './model.js';
import type { Cell, Embedded, GroupPart, Part } from './plan.js';
import { MAX_ANSWERED, tooCostly } from './limits.js';
import type { Page } from './read.js';
import type { Reader } from './reader.js';
import { writeArray, writeObject, type Field, type Write } from './text.js';
import { stepsWriter } from './written.js';

type WriteRow = Write<DataRow, Page>;
export type WritePage = Write<Page>;

/** What a list answers for one parent. */
export function pageWriter(reader: Reader): WritePage {
  return writeObject(reader.list.parts.map(part => [part.key, partWriter(reader, part)]));
}

/** The one record of a record root; null when there is none. */
export function recordWriter(reader: Reader): WritePage {
  const part = reader.list.parts[0] as Extract<Part, { kind: 'nodes' }>;
  const write = rowWriter(reader, reader.list.noun, part.cells);
  return (out, page) => (page.rows.length ? write(out, page.rows[0]!, page) : void out.push('null'));
}

const constant = (text: string): string => JSON.stringify(text);

function partWriter(reader: Reader, part: Part): WritePage | string {
  switch (part.kind) {
    case 'typename': return constant(part.value);
    case 'totalCount': return (out, page) => out.push(String(page.total));
    case 'nodes': {
      const write = rowWriter(reader, reader.list.noun, part.cells);
      return (out, page) => {
        if (page.text === null) return writeArray(out, page.rows, write, page);
        spend(page, page.records);
        out.push(page.text);
      };
    }
    case 'edges': {
      const write = writeObject<DataRow, Page>(part.parts.map(p => [p.key,
        p.kind === 'node' ? rowWriter(reader, reader.list.noun, p.cells) : p.kind === 'typename' ? constant(p.value) : (out, row, page) => out.pushString(page.cursor(row))]));
      return (out, page) => writeArray(out, page.rows, write, page);
    }
    case 'pageInfo': return writeObject(part.fields.map(f => [f.key, pageInfo(f.name)]));
    case 'groups': {
      const at = reader.groups.findIndex(g => g.part === part);
      const write = groupWriter(reader, at);
      return (out, page) => writeArray(out, page.groups[at]!, write, page);
    }
  }
}

function pageInfo(name: string): WritePage | string {
  const cursor = (which: 0 | -1): WritePage => (out, page) => {
    const row = page.rows.at(which);
    if (row) out.pushString(page.cursor(row));
    else out.push('null');
  };
  switch (name) {
    case 'hasNextPage': return (out, page) => out.push(String(page.hasNext));
    case 'hasPreviousPage': return (out, page) => out.push(String(page.hasPrevious));
    case 'startCursor': return cursor(0);
    case 'endCursor': return cursor(-1);
    default: return '"PageInfo"';
  }
}

function groupWriter(reader: Reader, at: number): Write<Group, Page> {
  const { part, records } = reader.groups[at]!;
  const measures = measuresOf(part.parts).map(m => m.id);
  const pages = records.map(r => pageWriter(r.reader));
  const field = (p: GroupPart): Write<Group, Page> | string => {
    switch (p.kind) {
      case 'typename': return constant(p.value);
      case 'keys': return (out, g) => out.pushJson(JSON.stringify(g.keys));
      case 'count': return (out, g) => out.push(String(g.count));
      case 'measures': return writeObject<Group, Page>(p.fields.map(({ key, attribute, typename }) => {
        if (!attribute) return [key, constant(typename ?? '')];
        const measure = measures.indexOf(`${p.measure}:${attribute.name}`);
        return [key, (out, g) => out.push(measured(g.measures[measure], attribute, p.measure))];
      }));
      case 'records': {
        const i = records.findIndex(r => r.part === p);
        return (out, g, page) => pages[i]!(out, g.records[i]!(g.key), page);
      }
    }
  };
  return writeObject<Group, Page>(part.parts.map(p => [p.key, field(p)]));
}

function measured(value: unknown, attribute: Scalar, measure: string): string {
  if (value === null || value === undefined) return 'null';
  return attribute.leaf === 'date' ? JSON.stringify(value) : attribute.leaf === 'money' && measure !== 'avg' ? won(value, attribute.name) : numberText(value);
}

/** Rows come as cells or, of the reader's other form, with text in them: a page says which. */
function rowWriter(reader: Reader, noun: Noun, cells: readonly Cell[]): WriteRow {
  if (reader.steps) return textWriter(reader, noun, cells);
  const byCells = counted(1, writeObject<DataRow, Page>(cells.map((cell): Field<DataRow, Page> => [cell.key, cellWriter(reader, noun, cell)])));
  // A record behind a to-one that is written from cells has no text of its own in the other form.
  if (!reader.written?.steps?.has(cells)) return byCells;
  const byText = textWriter(reader.written, noun, cells);
  return (out, row, page) => (page.written ? byText : byCells)(out, row, page);
}

function textWriter(written: Reader, noun: Noun, cells: readonly Cell[]): WriteRow {
  const { records, write } = stepsWriter(written.steps!.get(cells)!, cell => cellWriter(written, noun, cell));
  return counted(records, write);
}

function spend({ budget }: Page, records: number): void {
  if ((budget.left -= records) < 0) throw tooCostly(`This query would answer more than ${MAX_ANSWERED.toLocaleString('en-US')} records, the same ones many times over; ask for each once, by id.`);
}

const counted = (records: number, write: WriteRow): WriteRow => (out, row, page) => {
  spend(page, records);
  write(out, row, page);
};

function cellWriter(reader: Reader, noun: Noun, cell: Cell): WriteRow | string {
  if (cell.kind === 'typename') return constant(cell.value);
  const at = reader.places.get(cell)!;
  const orNull = (write: WriteRow): WriteRow => (out, row, page) => (row[at] === null ? void out.push('null') : write(out, row, page));
  if (cell.kind === 'scalar') return orNull(scalarWriter(noun, cell.attribute, cell.embedded, at));
  if (cell.kind === 'one') return orNull(rowWriter(reader, cell.target, cell.cells));
  const write = pageWriter(reader.children[at]!.reader);
  return (out, row, page) => write(out, page.children[at]!(row), page);
}

function scalarWriter(noun: Noun, attribute: Scalar, embedded: Embedded, at: number): WriteRow {
  switch (attribute.leaf) {
    case 'id': {
      const before = `"${noun.name}-`;
      return (out, row) => out.push(`${before}${String(row[at])}"`);
    }
    case 'number': return (out, row) => out.push(numberText(row[at]));
    case 'money': return (out, row) => out.push(won(row[at], attribute.name));
    case 'boolean': return (out, row) => out.push(Number(row[at]) === 0 ? 'false' : 'true');
    case 'json': return (out, row) => out.pushJson(JSON.stringify(embeddedValue(JSON.parse(String(row[at])), embedded)));
    default: return (out, row) => out.pushString(String(row[at]));
  }
}

function embeddedValue(value: unknown, embedded: Embedded): unknown {
  if (!embedded || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(v => embeddedValue(v, embedded));
  const given = value as Record<string, unknown>;
  return Object.fromEntries(embedded.fields.map(f => [f.key, f.name === '__typename' ? embedded.type : (given[f.name] ?? null)]));
}

/** As JSON.stringify writes a number: what is no number at all is null. */
const numberText = (value: unknown): string => {
  const n = Number(value);
  return Number.isFinite(n) ? String(n === 0 ? 0 : n) : 'null';
};

/** Money leaves as a number only where a number can hold it. */
function won(value: unknown, name: string): string {
  const n = Number(value);
  if (!Number.isSafeInteger(n)) throw new GraphQLError(`${name} is beyond what a whole number of won can hold here.`, { extensions: { code: 'OUT_OF_RANGE', path: name } });
  return numberText(n);
}
