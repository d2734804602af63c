// Modules -> the GraphQL schema; `printSchema` of it is shared/schema.graphql.
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { collections, type RootKind } from './graph/collection.js';
import { Model } from './graph/model.js';
import { actions } from './modules/actions.js';
import './modules/index.js';
import { ReportFields } from './modules/reports/report.fields.js';
import { mutations } from './writing/mutations.js';

export interface Graph {
  schema: GraphQLSchema;
  model: Model;
  roots: ReadonlyMap<string, RootKind>;
}

let made: Promise<Graph> | undefined;

/** Made once: TypeGraphQL keeps its declarations for the whole process. */
export const graph = (): Promise<Graph> => (made ??= make());

async function make(): Promise<Graph> {
  const model = new Model();
  const { resolver, roots, types } = collections(model);
  const schema = await buildSchema({ resolvers: [resolver, mutations(model, actions, noun => types(noun).Where), ReportFields], validate: false, skipCheck: true });
  return { schema, model, roots };
}

export const emitted = (schema: GraphQLSchema): string =>
  `# Emitted from the server's nouns by \`gujeong schema\`; do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
