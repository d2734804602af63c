// Limits on a document's form, checked before it is planned; the error says which limit and how to stay in it.
import { GraphQLError, Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, type ASTVisitor, type ValidationContext } from 'graphql';

export interface Limits {
  depth: number;
  aliases: number;
  tokens: number;
  /** Planned rows. */
  cost: number;
}

export const LIMITS: Limits = { depth: 12, aliases: 30, tokens: 1500, cost: 50_000 };

export const tooCostly = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'TOO_COSTLY' } });

/** A validation error of ours; Apollo gives every validation error its own code, so the limit is told apart by a mark. */
const beyond = (message: string): GraphQLError => new GraphQLError(message, { extensions: { limit: true } });
export const isBeyond = (extensions: Readonly<Record<string, unknown>> | undefined): boolean => extensions?.['limit'] === true;

interface Measured { depth: number; aliases: number }

/** Depth and aliases with fragments spread; introspection is free. Fragments that spread themselves are another rule's. */
function measure(set: SelectionSetNode | undefined, fragments: Map<string, FragmentDefinitionNode>, known: Map<string, Measured>, open: ReadonlySet<string>): Measured {
  let depth = 0;
  let aliases = 0;
  for (const s of set?.selections ?? []) {
    let inner: Measured = { depth: 0, aliases: 0 };
    if (s.kind === Kind.FIELD) {
      if (s.name.value.startsWith('__')) continue;
      inner = measure(s.selectionSet, fragments, known, open);
      inner = { depth: inner.depth + 1, aliases: inner.aliases + (s.alias ? 1 : 0) };
    } else if (s.kind === Kind.INLINE_FRAGMENT) inner = measure(s.selectionSet, fragments, known, open);
    else if (!open.has(s.name.value)) {
      const name = s.name.value;
      let found = known.get(name);
      if (!found) known.set(name, (found = measure(fragments.get(name)?.selectionSet, fragments, known, new Set([...open, name]))));
      inner = found;
    }
    depth = Math.max(depth, inner.depth);
    aliases += inner.aliases;
  }
  return { depth, aliases };
}

export const formRule = (limits: Limits) => (context: ValidationContext): ASTVisitor => ({
  Document(document: DocumentNode) {
    const fragments = new Map(document.definitions.filter(d => d.kind === Kind.FRAGMENT_DEFINITION).map(d => [d.name.value, d]));
    for (const d of document.definitions) {
      if (d.kind !== Kind.OPERATION_DEFINITION) continue;
      const { depth, aliases } = measure(d.selectionSet, fragments, new Map(), new Set());
      if (depth > limits.depth) context.reportError(beyond(`This query is ${depth} levels deep; ${limits.depth} are allowed. Ask for the deeper part in a query of its own, by id.`));
      if (aliases > limits.aliases) context.reportError(beyond(`This query has ${aliases} aliases; ${limits.aliases} are allowed. Use groups, or send several queries.`));
    }
    return false;
  },
});
