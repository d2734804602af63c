// Limits on a document's form, checked before it is planned; the error says which limit and how to stay in it.
import { GraphQLError, Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode, type ASTVisitor, type ValidationContext } from 'graphql';

export interface Limits {
  depth: number;
  aliases: number;
  /** With fragments spread. */
  fields: number;
  tokens: number;
}

export const LIMITS: Limits = { depth: 12, aliases: 30, fields: 2000, tokens: 1500 };

/** Records in one answer, each as often as it is written. */
export const MAX_ANSWERED = 100_000;

/** Planned rows of the root fields that are no collections. */
export const FLAT_COST: Readonly<Record<string, number>> = { report: 1_000, reports: 1_000, reconciliation: 5_000, today: 3_000, explainDue: 500, compareView: 2_000, publishedTables: 1_000, verifyPublishedReport: 4_000, compareBudgetVersions: 5_000, __schema: 5_000 };

export const tooCostly = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'TOO_COSTLY' } });

/** A validation error of ours; Apollo gives every validation error its own code, so the limit is told apart by a mark. */
const beyond = (message: string): GraphQLError => new GraphQLError(message, { extensions: { limit: true } });
export const codeOf = (extensions: Readonly<Record<string, unknown>> | undefined): string | null => (extensions?.['limit'] === true ? 'TOO_COSTLY' : extensions?.['reserved'] === true ? 'BAD_USER_INPUT' : typeof extensions?.['denied'] === 'string' ? extensions['denied'] : null);

interface Measured { depth: number; fields: number }

/** Depth and fields with fragments spread; introspection is free. Fragments that spread themselves are another rule's. */
function measure(set: SelectionSetNode | undefined, fragments: Map<string, FragmentDefinitionNode>, known: Map<string, Measured>, open: ReadonlySet<string>): Measured {
  let depth = 0;
  let fields = 0;
  for (const s of set?.selections ?? []) {
    let inner: Measured = { depth: 0, fields: 0 };
    if (s.kind === Kind.FIELD) {
      if (s.name.value.startsWith('__')) continue;
      inner = measure(s.selectionSet, fragments, known, open);
      inner = { depth: inner.depth + 1, fields: inner.fields + 1 };
    } else if (s.kind === Kind.INLINE_FRAGMENT) inner = measure(s.selectionSet, fragments, known, open);
    else if (!open.has(s.name.value)) {
      const name = s.name.value;
      let found = known.get(name);
      if (!found) known.set(name, (found = measure(fragments.get(name)?.selectionSet, fragments, known, new Set([...open, name]))));
      inner = found;
    }
    depth = Math.max(depth, inner.depth);
    fields += inner.fields;
  }
  return { depth, fields };
}

export const formRule = (limits: Limits) => (context: ValidationContext): ASTVisitor => ({
  Document(document: DocumentNode) {
    const fragments = new Map(document.definitions.filter(d => d.kind === Kind.FRAGMENT_DEFINITION).map(d => [d.name.value, d]));
    const aliases = aliasesOf(document);
    const reserved = aliases.find(a => a.startsWith('__'));
    if (reserved) context.reportError(new GraphQLError(`The alias ${reserved} begins with __, which GraphQL keeps for itself; choose another.`, { extensions: { reserved: true } }));
    if (aliases.length > limits.aliases) context.reportError(beyond(`This query has ${aliases.length} aliases; ${limits.aliases} are allowed. Use groups, or send several queries.`));
    for (const d of document.definitions) {
      if (d.kind !== Kind.OPERATION_DEFINITION) continue;
      const { depth, fields } = measure(d.selectionSet, fragments, new Map(), new Set());
      if (depth > limits.depth) context.reportError(beyond(`This query is ${depth} levels deep; ${limits.depth} are allowed. Ask for the deeper part in a query of its own, by id.`));
      if (fields > limits.fields) context.reportError(beyond(`This query asks for ${fields.toLocaleString('en-US')} fields with its fragments spread; ${limits.fields.toLocaleString('en-US')} are allowed. Send several queries.`));
    }
    return false;
  },
});

/** As they are written: a fragment's aliases count once, however often it is spread. */
function aliasesOf(document: DocumentNode): string[] {
  const found: string[] = [];
  visit(document, { Field: node => void (node.alias && found.push(node.alias.value)) });
  return found;
}
