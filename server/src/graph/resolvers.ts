// The same plans for graphql-js: collection roots run their plan; everything below reads the response key of what it answered.
import { getNamedType, isInterfaceType, isObjectType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import type { ExecutorContext } from './executor.js';
import { flagsOf, MAX_PLANS_OF_ONE, newBudget, type Engine } from './engine.js';
import type { Noun } from './model.js';
import type { Root, Variables } from './plan.js';
import type { Budget } from './scope.js';

type Answer = Record<string, unknown>;

/** Gives the schema's collection fields their resolvers. */
export function attachResolvers(engine: Engine): void {
  const { schema, roots } = engine;
  const plans = new WeakMap<object, Map<string, Root>>();
  const budgets = new WeakMap<ExecutorContext, Budget>();
  const rootOf = (info: GraphQLResolveInfo, variables: Variables): Root => {
    const key = JSON.stringify([info.path.key, flagsOf(info.operation, info.fragments).map(f => variables[f])]);
    let made = plans.get(info.fieldNodes[0]!);
    if (!made) plans.set(info.fieldNodes[0]!, (made = new Map()));
    let root = made.get(key);
    if (!root && made.size >= MAX_PLANS_OF_ONE) made.clear();
    if (!root) made.set(key, (root = engine.planField(String(info.path.key), info.fieldNodes, info.fragments, variables)));
    return root;
  };
  for (const name of roots.keys()) {
    schema.getQueryType()!.getFields()[name]!.resolve = async (_source, _args, context: ExecutorContext, info) => {
      const variables = info.variableValues as Variables;
      const root = rootOf(info, variables);
      let budget = budgets.get(context);
      if (!budget) budgets.set(context, (budget = newBudget()));
      const answer = (await engine.value(root, variables, context.request, budget)) as Answer | null;
      return answer && root.kind.kind === 'node' ? { ...answer, [TYPE]: engine.model.named(String(root.args(variables).id).split('-')[0]!)!.name } : answer;
    };
  }
  const node = schema.getType('Node');
  if (isInterfaceType(node)) node.resolveType = (answer: { [TYPE]: string }) => answer[TYPE];
  const made = new Set(madeTypes(engine));
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type) && !made.has(type.name) && type !== schema.getQueryType()) answerRecords(engine, type);
  for (const name of made) {
    const type = schema.getType(name);
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.resolve = (answer: Answer, _args, _context, info) => answer[info.path.key];
  }
}

/** Fields of other types whose type is a noun hold keys: a record's, or a list of them. The engine answers them. */
function answerRecords(engine: Engine, type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const noun = engine.model.named(getNamedType(field.type).name);
    if (noun) field.resolve = recordField(engine, noun);
  }
}

const recordField = (engine: Engine, noun: Noun): GraphQLFieldResolver<Record<string, unknown>, ExecutorContext> => async (source, _args, { request }, info) => {
  const keys = source[info.fieldName] as number | number[] | null | undefined;
  if (keys === null || keys === undefined) return null;
  const answers = await engine.records(noun, [keys].flat(), info.fieldNodes, info.fragments, info.variableValues, request);
  return Array.isArray(keys) ? answers : answers[0];
};

const TYPE = Symbol('type of a node');

/** The object types whose values come from plans: nouns, what surrounds them, and value objects kept in their rows. */
function madeTypes({ model }: Engine): string[] {
  const around = model.nouns.flatMap(n => ['', 'Connection', 'Edge', 'Group', 'Sum', 'Average', 'Extreme'].map(suffix => n.name + suffix));
  const embedded = model.nouns.flatMap(n => n.scalars).filter(a => a.leaf === 'json').map(a => ((Array.isArray(a.type) ? a.type[0] : a.type) as { name: string }).name);
  return ['PageInfo', ...around, ...embedded];
}
