// How large a selection is with its fragments spread: each fragment is measured once, however often it is spread.
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

export interface Measured {
  /** Levels of fields. */
  depth: number;
  fields: number;
  /** How many lists of a type's parts (its fields, its values …) lie within each other: only introspection has such. */
  lists: number;
  aliased: boolean;
}

/** Lists by which an introspection comes from one type to many others. */
const LISTS: ReadonlySet<string> = new Set(['fields', 'inputFields', 'enumValues', 'interfaces', 'possibleTypes']);

/** By the field's own name, whatever operations and fragments are called. */
export const isIntrospection = (node: { name: { value: string } }): boolean => node.name.value === '__schema' || node.name.value === '__type';

/** Measures selections of one document. */
export class Measure {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, Measured>();
  /** Fragments that are being measured: one that spreads itself is refused by another rule. */
  private readonly open = new Set<string>();

  constructor({ definitions }: DocumentNode) {
    this.fragments = new Map(definitions.filter(d => d.kind === Kind.FRAGMENT_DEFINITION).map(d => [d.name.value, d]));
  }

  /** Introspection within it and `__typename` count nothing: the one has a rule of its own, the other is part of every row. */
  of(set: SelectionSetNode | undefined): Measured {
    const sum: Measured = { depth: 0, fields: 0, lists: 0, aliased: false };
    for (const selection of set?.selections ?? []) {
      const inner = this.ofSelection(selection);
      sum.depth = Math.max(sum.depth, inner.depth);
      sum.fields += inner.fields;
      sum.lists = Math.max(sum.lists, inner.lists);
      sum.aliased ||= inner.aliased;
    }
    return sum;
  }

  private ofSelection(selection: SelectionNode): Measured {
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.of(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    if (isIntrospection(selection) || selection.name.value === '__typename') return { depth: 0, fields: 0, lists: 0, aliased: false };
    const { depth, fields, lists, aliased } = this.of(selection.selectionSet);
    return { depth: depth + 1, fields: fields + 1, lists: lists + (LISTS.has(selection.name.value) ? 1 : 0), aliased: aliased || selection.alias !== undefined };
  }

  private ofFragment(name: string): Measured {
    const found = this.known.get(name);
    if (found || this.open.has(name)) return found ?? { depth: 0, fields: 0, lists: 0, aliased: false };
    this.open.add(name);
    const measured = this.of(this.fragments.get(name)?.selectionSet);
    this.open.delete(name);
    this.known.set(name, measured);
    return measured;
  }
}
