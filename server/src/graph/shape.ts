// Rows to answers: objects keyed by response key, so that aliases keep apart. The functions are made once for a plan.
import { GraphQLError } from 'graphql';
import type { DataRow } from '../database/connection.js';
import { measuresOf, type Group } from './groups.js';
import { globalId } from './id.js';
import type { Noun, Scalar } from './model.js';
import type { Cell, Embedded, GroupPart, Part } from './plan.js';
import { MAX_ANSWERED, tooCostly } from './limits.js';
import { parentKey, type Page } from './read.js';
import type { Reader } from './reader.js';

type Answer = Record<string, unknown>;
type RowShape = (row: DataRow, page: Page) => Answer;
export type PageShape = (page: Page) => Answer;

export function pageShape(reader: Reader): PageShape {
  const parts = reader.list.parts.map(part => [part.key, partShape(reader, part)] as const);
  return page => Object.fromEntries(parts.map(([key, shape]) => [key, shape(page)]));
}

/** The one record of a record root; null when there is none. */
export function recordShape(reader: Reader): (page: Page) => Answer | null {
  const part = reader.list.parts[0] as Extract<Part, { kind: 'nodes' }>;
  const shape = rowShape(reader, reader.list.noun, part.cells);
  return page => (page.rows.length ? shape(page.rows[0]!, page) : null);
}

function partShape(reader: Reader, part: Part): (page: Page) => unknown {
  switch (part.kind) {
    case 'typename': return () => part.value;
    case 'totalCount': return page => page.total;
    case 'nodes': {
      const shape = rowShape(reader, reader.list.noun, part.cells);
      return page => page.rows.map(row => shape(row, page));
    }
    case 'edges': {
      const parts = part.parts.map(p => [p, p.kind === 'node' ? rowShape(reader, reader.list.noun, p.cells) : null] as const);
      const edge = (row: DataRow, page: Page) => Object.fromEntries(parts.map(([p, shape]) => [p.key, shape ? shape(row, page) : p.kind === 'typename' ? p.value : page.cursor(row)]));
      return page => page.rows.map(row => edge(row, page));
    }
    case 'pageInfo': return page => Object.fromEntries(part.fields.map(f => [f.key, pageInfo(page, f.name)]));
    case 'groups': {
      const at = reader.groups.findIndex(g => g.part === part);
      const shape = groupShape(reader, at);
      return page => page.groups[at]!.map(shape);
    }
  }
}

function pageInfo(page: Page, name: string): unknown {
  const first = page.rows[0];
  const last = page.rows.at(-1);
  switch (name) {
    case 'hasNextPage': return page.hasNext;
    case 'hasPreviousPage': return page.hasPrevious;
    case 'startCursor': return first ? page.cursor(first) : null;
    case 'endCursor': return last ? page.cursor(last) : null;
    default: return 'PageInfo';
  }
}

function groupShape(reader: Reader, at: number): (group: Group) => Answer {
  const { part, records } = reader.groups[at]!;
  const args = measuresOf(part.parts).map(m => m.id);
  const shapes = records.map(r => pageShape(r.reader));
  const shape = (p: GroupPart): ((group: Group) => unknown) => {
    switch (p.kind) {
      case 'typename': return () => p.value;
      case 'keys': return g => g.keys;
      case 'count': return g => g.count;
      case 'measures': return g => Object.fromEntries(p.fields.map(f => [f.key, f.attribute ? measured(g.measures[args.indexOf(`${p.measure}:${f.attribute.name}`)], f.attribute, p.measure) : f.typename]));
      case 'records': {
        const i = records.findIndex(r => r.part === p);
        return g => shapes[i]!(g.records[i]!(g.key));
      }
    }
  };
  const parts = part.parts.map(p => [p.key, shape(p)] as const);
  return group => Object.fromEntries(parts.map(([key, of]) => [key, of(group)]));
}

function measured(value: unknown, attribute: Scalar, measure: string): unknown {
  if (value === null || value === undefined) return null;
  return attribute.leaf === 'date' ? value : attribute.leaf === 'money' && measure !== 'avg' ? won(value, attribute.name) : Number(value);
}

function rowShape(reader: Reader, noun: Noun, cells: readonly Cell[]): RowShape {
  const parts = cells.map(cell => [cell.key, cellShape(reader, noun, cell)] as const);
  return (row, page) => {
    if (--page.budget.left < 0) throw tooCostly(`This query would answer more than ${MAX_ANSWERED.toLocaleString('en-US')} records, the same ones many times over; ask for each once, by id.`);
    const answer: Answer = {};
    for (const [key, of] of parts) answer[key] = of(row, page);
    return answer;
  };
}

function cellShape(reader: Reader, noun: Noun, cell: Cell): (row: DataRow, page: Page) => unknown {
  if (cell.kind === 'typename') return () => cell.value;
  const at = reader.places.get(cell)!;
  if (cell.kind === 'scalar') {
    const of = scalarShape(noun, cell.attribute, cell.embedded);
    return row => (row[at] === null ? null : of(row[at]));
  }
  if (cell.kind === 'one') {
    const shape = rowShape(reader, cell.target, cell.cells);
    return (row, page) => (row[at] === null ? null : shape(row, page));
  }
  const child = reader.children[at]!;
  const shape = pageShape(child.reader);
  return (row, page) => shape(page.children[at]!(parentKey([row[child.at]])));
}

function scalarShape(noun: Noun, attribute: Scalar, embedded: Embedded): (value: unknown) => unknown {
  switch (attribute.leaf) {
    case 'id': return v => globalId(noun, v);
    case 'number': return Number;
    case 'money': return v => won(v, attribute.name);
    case 'boolean': return v => Number(v) !== 0;
    case 'json': return v => embeddedShape(JSON.parse(String(v)), embedded);
    default: return v => v;
  }
}

function embeddedShape(value: unknown, embedded: Embedded): unknown {
  if (!embedded || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(v => embeddedShape(v, embedded));
  const given = value as Record<string, unknown>;
  return Object.fromEntries(embedded.fields.map(f => [f.key, f.name === '__typename' ? embedded.type : (given[f.name] ?? null)]));
}

/** Money leaves as a number only where a number can hold it. */
function won(value: unknown, name: string): number {
  const n = Number(value);
  if (!Number.isSafeInteger(n)) throw new GraphQLError(`${name} is beyond what a whole number of won can hold here.`, { extensions: { code: 'OUT_OF_RANGE', path: name } });
  return n;
}
