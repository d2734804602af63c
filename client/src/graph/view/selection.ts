// Columns as a selection: paths that share a way share its fields, figures of one list are asked together.
import { mustNoun } from '../model';
import type { Asked } from '../ast';
import { mustPath } from './paths';

type Tree = Map<string, Tree>;

const branch = (tree: Tree, name: string): Tree => {
  let found = tree.get(name);
  if (!found) tree.set(name, (found = new Map()));
  return found;
};

/** The variable that stands for "grouped by nothing": a total. */
const nothing = (noun: string): string => `all${noun}`;

export interface Selection {
  readonly of: readonly (Asked | string)[];
  readonly variables: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

export function selectionOf(noun: string, columns: readonly string[]): Selection {
  const tree: Tree = new Map([['id', new Map()], [mustNoun(noun).called, new Map()]]);
  const totals = new Set<string>();
  for (const column of columns) {
    const { attribute, figure, over } = mustPath(noun, column);
    if (over) {
      for (const { name } of [attribute, over]) branch(tree, name);
      continue;
    }
    let at = tree;
    for (const step of column.split('#')[0]?.split('.') ?? []) at = branch(at, step);
    if (figure) {
      if (figure.of === 'count') branch(at, 'totalCount');
      else {
        branch(branch(branch(at, `groups:${attribute.target ?? ''}`), figure.of), figure.attribute?.name ?? '');
        totals.add(attribute.target ?? '');
      }
    } else if (attribute.kind === 'one') {
      branch(at, 'id');
      branch(at, mustNoun(attribute.target ?? '').called);
    } else if (attribute.kind === 'object') for (const { name } of attribute.fields ?? []) branch(at, name);
  }
  const asked = (from: Tree): readonly (Asked | string)[] =>
    [...from].map(([name, of]) => {
      const [field = '', target] = name.split(':');
      if (!of.size) return field;
      return { name: field, ...(target ? { by: { by: nothing(target) } } : {}), of: asked(of) };
    });
  return {
    of: asked(tree),
    variables: Object.fromEntries([...totals].map((target) => [nothing(target), `[${target}GroupBy!]!`])),
    values: Object.fromEntries([...totals].map((target) => [nothing(target), []])),
  };
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Null where there is nothing to divide, or nothing to divide by. */
export const quotient = (part: unknown, whole: unknown): number | null => (part === null || part === undefined || !Number(whole) ? null : Number(part) / Number(whole));

/** What a record answered for a column; null where nothing is set on the way. */
export function valueAt(noun: string, node: Node, column: string): unknown {
  const { figure, attribute, over } = mustPath(noun, column);
  if (over) return quotient(node[attribute.name], node[over.name]);
  let at: unknown = node;
  for (const step of column.split('#')[0]?.split('.') ?? []) at = isNode(at) ? at[step] : null;
  if (!figure) return at ?? null;
  if (!isNode(at)) return null;
  if (figure.of === 'count') return at['totalCount'] ?? null;
  const [total] = (at['groups'] ?? []) as readonly Node[];
  const values = total?.[figure.of];
  return (isNode(values) ? values[figure.attribute?.name ?? ''] : null) ?? null;
}
