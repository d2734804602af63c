// Actions as GraphQL: one mutation each, its input type, its payload. The record of a payload is answered by the engine.
import { getMetadataStorage, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';
import { getNamedType, type FieldNode, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { FieldChange } from '../graph/change.entity.js';
import { refuseCostly, type Engine } from '../graph/engine.js';
import type { Model, Noun } from '../graph/model.js';
import type { ExecutorContext } from '../graph/executor.js';
import { args, field, make } from '../graph/types.js';
import type { Viewer } from '../identity/viewer.js';
import type { Action } from './action.js';
import type { Field } from './fields.js';
import { UserError } from './userError.js';
import type { Watch } from '../operations/watch.js';
import type { Writer } from './writer.js';

type Class = new () => object;

export interface WritingContext extends ExecutorContext {
  viewer: Viewer;
  writer: Writer;
  requestId?: string | null;
  /** Notes the statements of the writing too. */
  watch?: Watch;
}

const Outcome = { CHANGED: 'CHANGED', UNCHANGED: 'UNCHANGED', REFUSED: 'REFUSED' };
registerEnumType(Outcome, { name: 'BulkOutcome', description: '일괄 수정 결과: 고침, 그대로, 거절 (What a bulk edit did to a row).' });

const BulkRow = make('BulkRow');
ObjectType('BulkRow', { description: 'One row of a bulk edit: what became of it, or would.' })(BulkRow);
field(BulkRow, 'record', () => ID, { description: 'The record.' });
field(BulkRow, 'outcome', () => Outcome);
field(BulkRow, 'fields', () => [FieldChange], { description: 'What is different.' });
field(BulkRow, 'userErrors', () => [UserError], { description: 'Why the row was refused.' });

/** The filter type of a noun. */
type WhereOf = (noun: Noun) => Class;

/** Declares the mutations of all actions. */
export function mutations(model: Model, actions: readonly Action[], whereOf: WhereOf): new () => object {
  const Mutations = make('Mutations');
  Resolver()(Mutations);
  const names = new Set<string>();
  for (const action of actions) {
    if (names.has(action.name)) throw new Error(`Two mutations would be called ${action.name}.`);
    names.add(action.name);
    const Input = inputType(model, action, whereOf);
    const Payload = payloadType(model, action);
    args(Mutations, action.name, [['input', () => Input, {}]]);
    Mutation(() => Payload, { description: action.doc })(Mutations.prototype, action.name, Object.getOwnPropertyDescriptor(Mutations.prototype, action.name)!);
  }
  return Mutations;
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

function inputType(model: Model, action: Action, whereOf: WhereOf): Class {
  const name = `${capital(action.name)}Input`;
  const Input = make(name);
  InputType(name, { description: `What ${action.name} takes.` })(Input);
  if (action.generic === 'bulk') {
    const Set = make(`${capital(action.name)}Set`);
    InputType(Set.name, { description: 'The attributes to change; null clears.' })(Set);
    addFields(Set, action.input.fields);
    field(Input, 'where', () => whereOf(model.of(action.returns())), { description: 'Which records, as of today.' });
    field(Input, 'set', () => Set);
    field(Input, 'dryRun', () => Boolean, { nullable: true, description: 'Only tell what would become of each row.' });
  } else addFields(Input, action.input.fields);
  field(Input, 'changeReason', () => String, { nullable: true, description: '변경 사유: why; it stands in the history.' });
  field(Input, 'idempotencyKey', () => String, { nullable: true, description: 'A key of the caller: sent again, the first result is answered and nothing is done twice.' });
  return Input;
}

function addFields(Input: Class, fields: readonly Field[]): void {
  for (const f of fields) {
    const type = f.inner ? innerType(f, f.type(Input.name) as string) : inputForm(f.type(Input.name));
    field(Input, f.name, () => (f.many ? [type] : type), { nullable: f.nullable, description: f.doc });
  }
}

function innerType(f: Field, name: string): Class {
  const Inner = make(name);
  InputType(name, { description: f.doc })(Inner);
  addFields(Inner, f.inner!);
  return Inner;
}

const forms = new Map<unknown, Class>();

/** A value object that is answered needs a twin that can be given. */
function inputForm(type: unknown): unknown {
  const storage = getMetadataStorage();
  const declared = storage.objectTypes.find(t => t.target === type);
  if (!declared) return type;
  const made = forms.get(type);
  if (made) return made;
  const Form = make(`${declared.name}Input`);
  InputType(Form.name, declared.description ? { description: declared.description } : {})(Form);
  for (const f of storage.fields.filter(x => x.target === type)) {
    const { array, nullable } = f.typeOptions;
    field(Form, f.name, () => (array ? [f.getType()] : f.getType()), { nullable: Boolean(nullable), ...(f.description ? { description: f.description } : {}) });
  }
  forms.set(type, Form);
  return Form;
}

function payloadType(model: Model, action: Action): Class {
  const Payload = make(`${capital(action.name)}Payload`);
  ObjectType(Payload.name, { description: `What ${action.name} answers: userErrors say which rule was not met; nothing was written then.` })(Payload);
  if (action.generic === 'bulk') {
    field(Payload, 'rows', () => [BulkRow], { description: 'Each selected row and what became of it, or would.' });
    field(Payload, 'applied', () => Boolean, { description: 'Whether it was done: all rows or none.' });
  } else if (action.generic === 'retire') field(Payload, 'id', () => ID, { nullable: true, description: 'The record that was retired.' });
  else {
    const noun = model.of(action.returns());
    if (action.many) field(Payload, noun.plural, () => [noun.cls], { nullable: true, description: 'The records as they are now.' });
    else field(Payload, noun.singular, () => noun.cls, { nullable: true, description: 'The record as it is now; null when it was refused.' });
  }
  field(Payload, 'userErrors', () => [UserError], { description: 'Rules that were not met; empty when it was done.' });
  return Payload;
}

/** Gives the mutations of the schema their resolvers. */
export function attachActions(engine: Engine, actions: readonly Action[]): void {
  const fields = engine.schema.getMutationType()!.getFields();
  for (const action of actions) {
    fields[action.name]!.resolve = resolver(engine, action);
  }
}

function resolver(engine: Engine, action: Action): GraphQLFieldResolver<unknown, WritingContext> {
  const noun = engine.model.of(action.returns());
  const answer = action.many ? noun.plural : noun.singular;
  return async (_source, { input }: { input: Record<string, unknown> }, context, info) => {
    const { viewer, writer, requestId, watch } = context;
    await permitCost(engine, noun, answer, context, info);
    const { result, problems } = await writer.perform(action, input, { viewer, requestId: requestId ?? null, context, ...(watch ? { watch } : {}) });
    if (action.generic === 'bulk') {
      const { rows = [], applied = false } = (result ?? {}) as { rows?: { problems: unknown }[]; applied?: boolean };
      return { rows: rows.map(r => ({ ...r, userErrors: r.problems })), applied, userErrors: problems };
    }
    if (action.generic === 'retire') return { id: result === null ? null : `${noun.name}-${String(result)}`, userErrors: problems };
    return { [answer]: result, userErrors: problems };
  };
}

/** Planned rows that the mutations of a request have asked for so far. */
const asked = new WeakMap<object, number>();

/** What asks too much of the record is refused before it is written, not after: a refusal says that nothing was done. */
async function permitCost(engine: Engine, noun: Noun, answer: string, { request }: WritingContext, info: GraphQLResolveInfo): Promise<void> {
  const { schema, fragments, variableValues, fieldNodes } = info;
  const payload = getNamedType(info.returnType) as GraphQLObjectType;
  let cost = asked.get(request) ?? 0;
  for (const [, nodes] of collectSubfields(schema, fragments, variableValues, payload, fieldNodes as FieldNode[])) {
    if (nodes[0]!.name.value === answer) cost += await engine.costOfRecord(noun, nodes, fragments, variableValues);
  }
  refuseCostly(cost, request.costLimit);
  asked.set(request, cost);
}
