// Rows to answers: JSON text, keyed by response key, so that aliases keep apart. The writers are made once for a plan.
import { GraphQLError } from 'graphql';
import type { DataRow } from '../database/connection.js';
import { measuresOf, type Group } from './groups.js';
import { globalId } from './id.js';
import type { Noun, Scalar } from './model.js';
import type { Cell, Embedded, GroupPart, Part } from './plan.js';
import { MAX_ANSWERED, tooCostly } from './limits.js';
import type { Page } from './read.js';
import type { Reader } from './reader.js';
import { arrayText, objectText, stringText, type Field } from './text.js';

type RowText = (row: DataRow, page: Page) => string;
export type PageText = (page: Page) => string;

/** What a list answers for one parent. */
export function pageText(reader: Reader): PageText {
  return objectText(reader.list.parts.map(part => [part.key, partText(reader, part)]));
}

/** The one record of a record root; null when there is none. */
export function recordText(reader: Reader): PageText {
  const part = reader.list.parts[0] as Extract<Part, { kind: 'nodes' }>;
  const text = rowText(reader, reader.list.noun, part.cells);
  return page => (page.rows.length ? text(page.rows[0]!, page) : 'null');
}

function partText(reader: Reader, part: Part): PageText | string {
  switch (part.kind) {
    case 'typename': return stringText(part.value);
    case 'totalCount': return page => String(page.total);
    case 'nodes': {
      const text = rowText(reader, reader.list.noun, part.cells);
      return page => arrayText(page.rows, row => text(row, page));
    }
    case 'edges': {
      const edge = objectText<[DataRow, Page]>(part.parts.map(p => [p.key,
        p.kind === 'node' ? rowText(reader, reader.list.noun, p.cells) : p.kind === 'typename' ? stringText(p.value) : (row, page) => stringText(page.cursor(row))]));
      return page => arrayText(page.rows, row => edge(row, page));
    }
    case 'pageInfo': return objectText(part.fields.map(f => [f.key, pageInfo(f.name)]));
    case 'groups': {
      const at = reader.groups.findIndex(g => g.part === part);
      const text = groupText(reader, at);
      return page => arrayText(page.groups[at]!, text);
    }
  }
}

function pageInfo(name: string): PageText | string {
  const cursor = (page: Page, row: DataRow | undefined): string => (row ? stringText(page.cursor(row)) : 'null');
  switch (name) {
    case 'hasNextPage': return page => String(page.hasNext);
    case 'hasPreviousPage': return page => String(page.hasPrevious);
    case 'startCursor': return page => cursor(page, page.rows[0]);
    case 'endCursor': return page => cursor(page, page.rows.at(-1));
    default: return '"PageInfo"';
  }
}

function groupText(reader: Reader, at: number): (group: Group) => string {
  const { part, records } = reader.groups[at]!;
  const measures = measuresOf(part.parts).map(m => m.id);
  const pages = records.map(r => pageText(r.reader));
  const field = (p: GroupPart): ((group: Group) => string) | string => {
    switch (p.kind) {
      case 'typename': return stringText(p.value);
      case 'keys': return g => JSON.stringify(g.keys);
      case 'count': return g => String(g.count);
      case 'measures': return objectText<[Group]>(p.fields.map(({ key, attribute, typename }) => {
        if (!attribute) return [key, stringText(typename ?? '')];
        const measure = measures.indexOf(`${p.measure}:${attribute.name}`);
        return [key, g => measured(g.measures[measure], attribute, p.measure)];
      }));
      case 'records': {
        const i = records.findIndex(r => r.part === p);
        return g => pages[i]!(g.records[i]!(g.key));
      }
    }
  };
  return objectText<[Group]>(part.parts.map(p => [p.key, field(p)]));
}

function measured(value: unknown, attribute: Scalar, measure: string): string {
  if (value === null || value === undefined) return 'null';
  return attribute.leaf === 'date' ? stringText(String(value)) : attribute.leaf === 'money' && measure !== 'avg' ? won(value, attribute.name) : numberText(value);
}

function rowText(reader: Reader, noun: Noun, cells: readonly Cell[]): RowText {
  const text = objectText<[DataRow, Page]>(cells.map((cell): Field<[DataRow, Page]> => [cell.key, cellText(reader, noun, cell)]));
  return (row, page) => {
    if (--page.budget.left < 0) throw tooCostly(`This query would answer more than ${MAX_ANSWERED.toLocaleString('en-US')} records, the same ones many times over; ask for each once, by id.`);
    return text(row, page);
  };
}

function cellText(reader: Reader, noun: Noun, cell: Cell): RowText | string {
  if (cell.kind === 'typename') return stringText(cell.value);
  const at = reader.places.get(cell)!;
  if (cell.kind === 'scalar') {
    const text = scalarText(noun, cell.attribute, cell.embedded);
    return row => (row[at] === null ? 'null' : text(row[at]));
  }
  if (cell.kind === 'one') {
    const text = rowText(reader, cell.target, cell.cells);
    return (row, page) => (row[at] === null ? 'null' : text(row, page));
  }
  const text = pageText(reader.children[at]!.reader);
  return (row, page) => text(page.children[at]!(row));
}

function scalarText(noun: Noun, attribute: Scalar, embedded: Embedded): (value: unknown) => string {
  switch (attribute.leaf) {
    case 'id': return v => `"${globalId(noun, v)}"`;
    case 'number': return numberText;
    case 'money': return v => won(v, attribute.name);
    case 'boolean': return v => String(Number(v) !== 0);
    case 'json': return v => JSON.stringify(embeddedValue(JSON.parse(String(v)), embedded));
    default: return v => stringText(String(v));
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
