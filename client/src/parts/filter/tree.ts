// A filter of the graph (`where`) as a tree that people edit: groups, conditions on paths, relations; and back. What it cannot show stays as it is.
import { attributeOf, type Attribute } from '@/graph/model';
import type { Where } from '@/graph/view/spec';

export const comparisons = ['eq', 'ne', 'in', 'notIn', 'contains', 'startsWith', 'initials', 'lt', 'lte', 'gt', 'gte'] as const;
/** `between` is gte with lte; `set` and `unset` take no value. */
export type Operator = (typeof comparisons)[number] | 'between' | 'set' | 'unset';
/** Of a list: of at least one, of none, of all; of one record that it points at. */
export const quantifiers = ['some', 'none', 'every'] as const;
export type Quantifier = (typeof quantifiers)[number] | 'one';

export interface Group { readonly kind: 'group'; readonly how: 'and' | 'or'; readonly not: boolean; readonly of: readonly FilterNode[] }
export interface Condition { readonly kind: 'condition'; readonly path: string; readonly operator: Operator; readonly value?: unknown; /** The upper end of `between`. */ readonly to?: unknown }
export interface Related { readonly kind: 'related'; readonly path: string; readonly how: Quantifier; readonly of: Group }
export interface Raw { readonly kind: 'raw'; readonly where: Where }
export type FilterNode = Group | Condition | Related | Raw;

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
export const nest = (path: string, inner: unknown): Where => path.split('.').reduceRight<unknown>((within, step) => ({ [step]: within }), inner) as Where;
const under = (path: string, where: Where): Where => (path ? nest(path, where) : where);
export const groupOf = (of: readonly FilterNode[], how: Group['how'] = 'and', not = false): Group => ({ kind: 'group', how, not, of });

/** The tree of a filter of a noun; an empty group for none. */
export function treeOf(noun: string, where: Where | null | undefined): Group {
  const nodes = nodesOf(noun, '', where ?? {});
  const [only] = nodes;
  return nodes.length === 1 && only?.kind === 'group' && !only.not ? only : groupOf(nodes);
}

function nodesOf(noun: string, path: string, where: Loose): readonly FilterNode[] {
  return Object.entries(where).flatMap(([name, value]): readonly FilterNode[] => {
    if (value === null || value === undefined) return [];
    const raw: Raw = { kind: 'raw', where: under(path, { [name]: value }) };
    if (name === 'and' || name === 'or') return joined(noun, path, name, value) ?? [raw];
    if (name === 'not') return isObject(value) ? [negated(noun, path, value)] : [raw];
    const attribute = attributeOf(noun, name);
    if (!attribute || !isObject(value)) return [raw];
    return ofAttribute(attribute, path ? `${path}.${name}` : name, value) ?? [raw];
  });
}

/** and: [], or: [] and or with a member that says nothing are left as they are. */
function joined(noun: string, path: string, how: Group['how'], value: unknown): readonly FilterNode[] | null {
  if (!Array.isArray(value) || !value.length || !value.every(isObject)) return null;
  const members = value.map((one) => nodesOf(noun, path, one));
  if (members.some((nodes) => !nodes.length)) return null;
  if (how === 'and') return members.flat();
  return [groupOf(members.map((nodes) => (nodes.length === 1 && nodes[0] ? nodes[0] : groupOf(nodes))), 'or')];
}

function negated(noun: string, path: string, value: Loose): FilterNode {
  // Behind a relation "not" also asks that there is a record at its end.
  if (path) {
    const inner = nodesOf(noun, '', { not: value });
    return { kind: 'related', path, how: 'one', of: groupOf(inner) };
  }
  const inner = nodesOf(noun, '', value);
  const [only] = inner;
  if (!only) return { kind: 'raw', where: { not: value } };
  if (inner.length > 1) return groupOf(inner, 'and', true);
  if (only.kind === 'condition' && only.operator === 'set' && JSON.stringify(value) === JSON.stringify(nest(only.path, {}))) return { kind: 'condition', path: only.path, operator: 'unset' };
  return only.kind === 'group' && !only.not ? { ...only, not: true } : groupOf(inner, 'and', true);
}

function ofAttribute(attribute: Attribute, path: string, value: Loose): readonly FilterNode[] | null {
  const { kind, target = '' } = attribute;
  if (kind === 'object') return null;
  if (kind === 'many') {
    const entries = Object.entries(value).filter(([, inner]) => inner !== null);
    if (!entries.length || !entries.every(([how, inner]) => (quantifiers as readonly string[]).includes(how) && isObject(inner))) return null;
    return entries.map(([how, inner]): Related => {
      const nodes = nodesOf(target, '', inner as Loose);
      const [only] = nodes;
      return { kind: 'related', path, how: how as Quantifier, of: nodes.length === 1 && only?.kind === 'group' ? only : groupOf(nodes) };
    });
  }
  if (kind === 'one') return toOne(path, target, value);
  return comparison(path, value);
}

function toOne(path: string, target: string, value: Loose): readonly FilterNode[] | null {
  const given = Object.entries(value).filter(([, inner]) => inner !== null);
  if (!given.length) return [{ kind: 'condition', path, operator: 'set' }];
  const [first] = given;
  if (given.length === 1 && first?.[0] === 'id' && isObject(first[1])) {
    const [only, more] = Object.entries(first[1]);
    if (only && !more && ['eq', 'ne', 'in', 'notIn'].includes(only[0]) && only[1] !== null) return [{ kind: 'condition', path, operator: only[0] as Operator, value: only[1] }];
  }
  return nodesOf(target, path, value);
}

function comparison(path: string, value: Loose): readonly FilterNode[] | null {
  const given = Object.entries(value);
  if (!given.length) return null;
  if (given.length === 2 && 'gte' in value && 'lte' in value && value['gte'] !== null && value['lte'] !== null) return [{ kind: 'condition', path, operator: 'between', value: value['gte'], to: value['lte'] }];
  const nodes = given.map(([operator, inner]): Condition | null => {
    if (operator === 'isNull' && typeof inner === 'boolean') return { kind: 'condition', path, operator: inner ? 'unset' : 'set' };
    if (!(comparisons as readonly string[]).includes(operator) || inner === null) return null;
    return { kind: 'condition', path, operator: operator as Operator, value: inner };
  });
  return nodes.every((node) => node !== null) ? nodes : null;
}

const filled = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);

/** A condition that says something; one that is still being made is left out of the filter. */
export const isWhole = ({ operator, value, to }: Condition): boolean => operator === 'set' || operator === 'unset' || (filled(value) && (operator !== 'between' || filled(to)));

/** The filter of a tree; undefined when it says nothing. */
export function whereOf(noun: string, node: FilterNode): Where | undefined {
  switch (node.kind) {
    case 'raw': return node.where;
    case 'condition': return isWhole(node) ? conditionWhere(noun, node) : undefined;
    case 'related': {
      const inner = whereOf(attributeAt(noun, node.path)?.target ?? '', node.of) ?? {};
      return nest(node.path, node.how === 'one' ? inner : { [node.how]: inner });
    }
    case 'group': return groupWhere(noun, node);
  }
}

function groupWhere(noun: string, { how, not, of }: Group): Where | undefined {
  const parts = of.flatMap((one): readonly Where[] => {
    const where = whereOf(noun, one);
    return where ? [where] : [];
  });
  if (!parts.length) return undefined;
  const inner = parts.length === 1 && parts[0] ? parts[0] : how === 'or' ? { or: parts } : merged(parts);
  return not ? { not: inner } : inner;
}

/** One object where no name stands twice, else a list. */
function merged(parts: readonly Where[]): Where {
  const names = parts.flatMap((part) => Object.keys(part));
  return new Set(names).size === names.length ? (Object.assign({}, ...parts) as Where) : { and: parts };
}

/** A record that is pointed at is compared by its id, and is unset where there is none. */
function conditionWhere(noun: string, { path, operator, value, to }: Condition): Where {
  const points = isRecord(noun, path);
  if (operator === 'set') return nest(path, points ? {} : { isNull: false });
  if (operator === 'unset') return points ? { not: nest(path, {}) } : nest(path, { isNull: true });
  const compared = operator === 'between' ? { gte: value, lte: to } : { [operator]: value };
  return nest(path, points ? { id: compared } : compared);
}

export const isRecord = (noun: string, path: string): boolean => attributeAt(noun, path)?.kind === 'one';

/** The attribute at the end of a path through to-one relations. */
export function attributeAt(noun: string, path: string): Attribute | undefined {
  let at = noun;
  let found: Attribute | undefined;
  for (const step of path.split('.')) {
    found = attributeOf(at, step);
    at = found?.target ?? '';
  }
  return found;
}
