// Modules -> the GraphQL schema; `printSchema` of it is shared/schema.graphql.
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchema, type PubSub } from 'type-graphql';
import { SignInFields } from './identity/signIn.fields.js';
import { TokenFields } from './identity/tokens.fields.js';
import { collections, type RootKind } from './graph/collection.js';
import { Model } from './graph/model.js';
import { ChangedFields } from './live/changed.fields.js';
import { actions } from './modules/actions.js';
import { BudgetComparisonFields } from './modules/budget/budgetComparison.fields.js';
import { DueExplanationFields } from './modules/council/dueExplanation.fields.js';
import './modules/index.js';
import { ComparisonFields } from './modules/reports/comparison.fields.js';
import { PublishedFields } from './modules/reports/published.fields.js';
import { ReportFields } from './modules/reports/report.fields.js';
import { CalendarFields } from './modules/today/calendar.fields.js';
import { TodayFields } from './modules/today/today.fields.js';
import { mutations } from './writing/mutations.js';
import { permittedField } from './writing/permitted.fields.js';

export interface Graph {
  schema: GraphQLSchema;
  model: Model;
  roots: ReadonlyMap<string, RootKind>;
}

let made: Promise<Graph> | undefined;

/** Made once: TypeGraphQL keeps its declarations for the whole process. */
export const graph = (): Promise<Graph> => (made ??= make());

/** TypeGraphQL asks for one as soon as there is a subscription; ours brings its own `subscribe`. */
const unusedPubSub: PubSub = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('No subscription uses topics.');
  },
};

async function make(): Promise<Graph> {
  const model = new Model();
  const { resolver, roots, types } = collections(model);
  const schema = await buildSchema({ resolvers: [resolver, mutations(model, actions, noun => types(noun).Where), permittedField(actions), ReportFields, DueExplanationFields, BudgetComparisonFields, PublishedFields, ComparisonFields, TodayFields, CalendarFields, ChangedFields, SignInFields, TokenFields], validate: false, skipCheck: true, pubSub: unusedPubSub });
  return { schema, model, roots };
}

export const emitted = (schema: GraphQLSchema): string =>
  `# Emitted from the server's nouns by \`gujeong schema\`; do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
