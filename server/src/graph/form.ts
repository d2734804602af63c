// The form of a document, checked before it is planned; the error says which limit it met and how to stay in it.
import { GraphQLError, Kind, visit, type ASTVisitor, type DocumentNode, type FieldNode, type ValidationContext } from 'graphql';
import { beyond, type Limits } from './limits.js';
import { isIntrospection, Measure } from './measure.js';

/** A rule of validation that refuses documents beyond the limits. */
export const formRule = (limits: Limits) => (context: ValidationContext): ASTVisitor => ({
  Document(document: DocumentNode) {
    const { aliases, directives, introspections } = written(document);
    const { definitions } = document;
    const measure = new Measure(document);
    const refuse = (message: string): void => context.reportError(beyond(message));
    const reserved = aliases.find(a => a.startsWith('__'));
    if (reserved) context.reportError(new GraphQLError(`The alias ${reserved} begins with __, which GraphQL keeps for itself; choose another.`, { extensions: { reserved: true } }));
    if (definitions.length > limits.definitions) refuse(`This document has ${definitions.length} operations and fragments; ${limits.definitions} are allowed. Send one operation with what it spreads.`);
    if (directives > limits.directives) refuse(`This document has ${directives} directives; ${limits.directives} are allowed. Leave out what is not asked for, or put @include on a fragment.`);
    if (aliases.length > limits.aliases) refuse(`This query has ${aliases.length} aliases; ${limits.aliases} are allowed. Use groups, or send several queries.`);
    for (const d of definitions) {
      if (d.kind !== Kind.OPERATION_DEFINITION) continue;
      const { depth, fields } = measure.of(d.selectionSet);
      if (depth > limits.depth) refuse(`This query is ${depth} levels deep; ${limits.depth} are allowed. Ask for the deeper part in a query of its own, by id.`);
      if (fields > limits.fields) refuse(`This query asks for ${fields.toLocaleString('en-US')} fields with its fragments spread; ${limits.fields.toLocaleString('en-US')} are allowed. Send several queries.`);
    }
    if (introspections.length > limits.introspection.times) refuse(`This document asks ${introspections.length} times for __schema or __type; ${limits.introspection.times} are allowed. Send several queries.`);
    if (introspections.filter(i => i.name.value === '__schema').length > 1) refuse('This document asks for __schema more than once. Ask once, with all its parts.');
    for (const field of introspections) introspection(field, measure, limits.introspection, refuse);
    return false;
  },
});

/** What an introspection may be: what tools send, and no way from type to type through their fields, which multiplies with every step. */
function introspection({ name, selectionSet }: FieldNode, measure: Measure, limits: Limits['introspection'], refuse: (message: string) => void): void {
  const { depth, fields, lists, aliased } = measure.of(selectionSet);
  if (depth + 1 > limits.depth) refuse(`This introspection is ${depth + 1} levels deep; ${limits.depth} are allowed. Ask for a type by its name: __type(name: "…").`);
  if (fields > limits.fields) refuse(`This introspection asks for ${fields.toLocaleString('en-US')} fields with its fragments spread; ${limits.fields} are allowed. Ask for a type by its name: __type(name: "…").`);
  if (lists > 1) refuse(`${name.value} lists the parts of types within the parts of types. Ask for the inner type in a query of its own: __type(name: "…").`);
  if (aliased) refuse(`${name.value} takes no aliases within it; ask once and name the parts as the schema does.`);
}

interface Written {
  aliases: string[];
  directives: number;
  introspections: FieldNode[];
}

/** As they are written: a fragment's aliases count once, however often it is spread. */
function written(document: DocumentNode): Written {
  const found: Written = { aliases: [], directives: 0, introspections: [] };
  visit(document, {
    Field(node) {
      if (node.alias) found.aliases.push(node.alias.value);
      if (isIntrospection(node)) found.introspections.push(node);
    },
    Directive: () => void (found.directives += 1),
  });
  return found;
}
