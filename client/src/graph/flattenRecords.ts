// Any record as one line of a table: what lies inside is reached by a path (division.name), a list shows its members.
import type { RecordNode } from './readRecords';

/** How a value of a type's field reads. */
export type Say = (type: string, field: string, value: unknown) => string;

export interface FlatRecords {
  /** The GraphQL type of the records; empty when there are none. */
  readonly type: string;
  readonly paths: readonly string[];
  readonly numeric: ReadonlySet<string>;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

type Line = Record<string, { readonly text: string; readonly numeric: boolean }>;

// `origin` is shown as a sign beside the list, not as a column.
const hidden = new Set(['__typename', 'id', 'origin']);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (node: Record<string, unknown>): string => (typeof node['__typename'] === 'string' ? node['__typename'] : '');

function listOf(members: readonly unknown[], field: string, say: Say): string {
  return members
    .map((member) => {
      if (!isRecord(member)) return say('', field, member);
      const line: Line = {};
      flatten(member, '', line, say);
      return Object.values(line).map(({ text }) => text).join(' ');
    })
    .join(', ');
}

function flatten(node: Record<string, unknown>, prefix: string, into: Line, say: Say): void {
  for (const [field, value] of Object.entries(node)) {
    if (hidden.has(field)) continue;
    const path = prefix ? `${prefix}.${field}` : field;
    const members = Array.isArray(value) ? value : isRecord(value) && Array.isArray(value['nodes']) ? value['nodes'] : null;
    if (members) into[path] = { text: listOf(members, field, say), numeric: false };
    else if (isRecord(value)) flatten(value, path, into, say);
    else into[path] = { text: say(typeOf(node), field, value), numeric: typeof value === 'number' };
  }
}

export function flattenRecords(nodes: readonly RecordNode[], say: Say): FlatRecords {
  const lines = nodes.map((node) => {
    const line: Line = {};
    flatten(node, '', line, say);
    return line;
  });
  // A to-one that is null in one row and an object in another would give both `division` and `division.name`.
  const seen = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  const paths = seen.filter((path) => !seen.some((other) => other.startsWith(`${path}.`)));
  const numeric = new Set(paths.filter((path) => lines.some((line) => line[path]?.numeric)));
  return { type: typeOf(nodes[0] ?? {}), paths, numeric, rows: lines.map((line) => Object.fromEntries(Object.entries(line).map(([path, { text }]) => [path, text]))) };
}
