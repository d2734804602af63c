// The contract itself, as a file of this site that is read when a page needs it: a reference to look things up in, and what queries are checked against.
import type { DocumentNode, GraphQLSchema } from 'graphql';
import address from '@gujeong/shared/schema.graphql?url';

let text: Promise<string> | undefined;
let document: Promise<DocumentNode> | undefined;
let schema: Promise<GraphQLSchema> | undefined;

async function read(): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The schema could not be read: ${answer.status}.`);
  return answer.text();
}

/** A failure is tried again the next time. */
const once = <T>(now: Promise<T> | undefined, make: () => Promise<T>, forget: () => void): Promise<T> => now ?? make().catch((error: unknown) => {
  forget();
  throw error;
});

export const schemaText = (): Promise<string> => (text = once(text, read, () => (text = undefined)));
export const schemaDocument = (): Promise<DocumentNode> =>
  (document = once(document, async () => (await import('graphql/language/parser')).parse(await schemaText(), { noLocation: true }), () => (document = undefined)));
export const schemaOf = (): Promise<GraphQLSchema> =>
  (schema = once(schema, async () => (await import('graphql/utilities/buildASTSchema')).buildASTSchema(await schemaDocument(), { assumeValidSDL: true }), () => (schema = undefined)));
