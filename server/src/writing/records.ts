// What every noun's records have alike: they are created, updated, retired, and a filtered selection of them is changed at once.
import type { Stored } from '../graph/stored.js';
import { globalId } from '../graph/id.js';
import { declaredAttributes, declaredNouns } from '../graph/noun.js';
import type { Attribute } from '../graph/model.js';
import { where } from '../graph/filter.js';
import type { Input } from '../graph/plan.js';
import { permitted } from '../graph/access.js';
import { accessOf } from '../identity/reading.js';
import { aliases, existing, rowOf, rowsOf, type Context } from '../graph/row.js';
import { all, raw, sql } from '../graph/sql.js';
import type { Action } from './action.js';
import { both, of, optional, ref, version, type Field, type Inputs } from './fields.js';
import { isOwn, judge, permission } from './permission.js';
import { must, Refusal, type Problem } from './refusal.js';
import { undo } from './writer.js';
import type { Write } from './write.js';

type Class<C> = new () => C;

export interface RecordsDeclaration<C extends Stored> {
  /** Letters that may create, update and retire: 'P S'. */
  may: string;
  /** The way from the record to its division: 'project.division'; several are alternatives. */
  owner?: string | readonly string[];
  /** Attributes that only the noun's verbs set. */
  except?: readonly (keyof C & string)[];
  /** Gives a new record its code when the caller gives none. */
  code?: (write: Write, values: Record<string, unknown>) => Promise<string>;
  /** Rules of the record as it will be; `before` is null for a new one. It may set further values. */
  rules?: (write: Write, after: Record<string, unknown>, before: Record<string, unknown> | null) => void | Promise<void>;
  /** Rules of taking a record out of the graph. */
  retiring?: (write: Write, key: number) => Promise<void>;
  /** Which of the four there are; all when not given. */
  only?: readonly Verb[];
}

export type Verb = 'create' | 'update' | 'retire' | 'bulk';

const VERBS = { create: { ko: '등록', en: 'Create' }, update: { ko: '수정', en: 'Edit' }, retire: { ko: '삭제', en: 'Retire' }, bulk: { ko: '일괄 수정', en: 'Edit several' } } as const;

/** The generic actions of a noun: createX, updateX, retireX, updateXs. */
export function records<C extends Stored>(cls: Class<C>, declared: RecordsDeclaration<C>): Action[] {
  const { only = ['create', 'update', 'retire', 'bulk'], may, owner = [] } = declared;
  const paths = typeof owner === 'string' ? [owner] : owner;
  const made: Record<Verb, () => Action> = {
    create: () => ({ ...base('create', cls), permission: permission(may, paths), input: createInput(cls, declared), run: (write, values) => create(write, cls, declared, values) }),
    update: () => ({ ...base('update', cls), on: 'id', permission: permission(may, paths.map(p => `id.${p}`)), input: both(ref('id', () => cls, 'The record.'), version, changeable(cls, declared)), run: (write, values) => update(write, cls, declared, made.update(), values), rules: async (write, key, before) => rule(write, cls, declared, { ...(await write.own(cls, key)) }, before) }),
    retire: () => ({ ...base('retire', cls), on: 'id', permission: permission(may, paths.map(p => `id.${p}`)), input: both(ref('id', () => cls, 'The record.'), version), run: (write, input) => retire(write, cls, declared, input), rules: async (write, key) => declared.retiring?.(write, key) }),
    bulk: () => ({ ...base('bulk', cls), permission: permission(may, paths.map(p => `id.${p}`)), input: changeable(cls, declared), run: (write, values) => bulk(write, cls, declared, made.bulk(), values as unknown as BulkInput) }),
  };
  return only.map(verb => made[verb]());
}

const DOCS: Record<Verb, (n: string) => string> = {
  create: n => `A new ${n}.`,
  update: n => `Changes what is given of a ${n}; what is left out stays, null clears.`,
  retire: n => `Takes a ${n} out of the graph; its history stays and can be read at any earlier moment. Refused while other records point at it.`,
  bulk: n => `Changes the same attributes of all ${n} records that meet a filter: all of them or, if one is refused, none. With dryRun nothing is kept and each row's outcome is told.`,
};

function base<C extends Stored>(verb: Verb, cls: Class<C>): Pick<Action, 'name' | 'title' | 'doc' | 'returns' | 'generic'> {
  const plural = declaredNouns().find(n => n.cls === cls)?.plural ?? `${cls.name}s`;
  const name = verb === 'bulk' ? `update${plural[0]!.toUpperCase()}${plural.slice(1)}` : verb + cls.name;
  return { name, title: VERBS[verb], doc: DOCS[verb](cls.name), returns: () => cls, generic: verb };
}

const FIXED = new Set(['id', 'version', 'origin', 'source']);

const given = <C extends Stored>(cls: Class<C>, { except = [] }: RecordsDeclaration<C>): (keyof C & string)[] =>
  declaredAttributes(cls)
    .filter(a => (a.kind === 'column' || a.kind === 'one' || (a.kind === 'through' && a.link.theirs === 'target_id')) && !FIXED.has(a.name))
    .map(a => a.name as keyof C & string)
    .filter(n => !except.includes(n));

const changeable = <C extends Stored>(cls: Class<C>, declared: RecordsDeclaration<C>): Inputs<unknown> => optional(of(cls, ...given(cls, declared)));

function createInput<C extends Stored>(cls: Class<C>, declared: RecordsDeclaration<C>): Inputs<unknown> {
  const { fields } = of(cls, ...given(cls, declared));
  return { fields: fields.map((f): Field => (f.name === 'code' && declared.code ? { ...f, nullable: true, doc: `${f.doc} Given by the system when left out.` } : f)) };
}

async function create<C extends Stored>(write: Write, cls: Class<C>, declared: RecordsDeclaration<C>, values: Record<string, unknown>): Promise<number> {
  const after = { ...values };
  if (declared.code && after['code'] == null) after['code'] = await declared.code(write, after);
  await rule(write, cls, declared, after, null);
  return write.add(cls, after as never);
}

async function update<C extends Stored>(write: Write, cls: Class<C>, declared: RecordsDeclaration<C>, action: Action, { id, version, ...values }: Record<string, unknown>): Promise<number> {
  await changeTo(write, cls, declared, id as number, values, version as number);
  await stillMine(write, cls, declared, action, id as number);
  return id as number;
}

async function retire<C extends Stored>(write: Write, cls: Class<C>, { retiring }: RecordsDeclaration<C>, { id, version }: Record<string, unknown>): Promise<number> {
  await retiring?.(write, id as number);
  await write.retire(cls, id as number, version as number);
  return id as number;
}

async function changeTo<C extends Stored>(write: Write, cls: Class<C>, declared: RecordsDeclaration<C>, key: number, values: Record<string, unknown>, version?: number): Promise<void> {
  const before: Record<string, unknown> = await write.own(cls, key);
  const after = { ...before, ...values };
  await rule(write, cls, declared, after, before);
  const changed = Object.fromEntries(Object.entries(after).filter(([n, v]) => n in values || v !== before[n]));
  await write.change(cls, key, changed as never, version);
}

/** What holds for every noun, then the noun's own rules. */
async function rule<C extends Stored>(write: Write, cls: Class<C>, declared: RecordsDeclaration<C>, after: Record<string, unknown>, before: Record<string, unknown> | null): Promise<void> {
  const { from, to } = write.model.of(cls).exists;
  const stored = (n: string | undefined): n is string => n !== undefined && (write.model.of(cls).attribute(n) as Attribute).kind === 'column';
  if (stored(from) && stored(to) && after[from] && after[to]) {
    must(String(after[to]) >= String(after[from]), to, 'BEFORE_BEGIN', { ko: `끝나는 날은 시작하는 날(${String(after[from])})보다 앞설 수 없습니다.`, en: `It ends on or after the day it begins (${String(after[from])}).` });
  }
  await declared.rules?.(write, after, before);
}

interface BulkInput {
  where: Input;
  set: Record<string, unknown>;
  dryRun: boolean;
}
export interface BulkRow {
  record: string;
  outcome: 'CHANGED' | 'UNCHANGED' | 'REFUSED';
  fields: { field: string; before: unknown; after: unknown }[];
  problems: Problem[];
}
export interface BulkOutcome {
  rows: BulkRow[];
  applied: boolean;
}

const MAX_BULK = 1000;

async function bulk<C extends Stored>(write: Write, cls: Class<C>, declared: RecordsDeclaration<C>, action: Action, { where: wanted, set, dryRun }: BulkInput): Promise<BulkOutcome> {
  const rows: BulkRow[] = [];
  for (const key of await selected(write, cls, wanted)) rows.push(await changeOne(write, cls, declared, action, key, set));
  const applied = !dryRun && rows.every(r => r.outcome !== 'REFUSED');
  return applied ? { rows, applied } : undo({ rows, applied });
}

async function changeOne<C extends Stored>(write: Write, cls: Class<C>, declared: RecordsDeclaration<C>, action: Action, key: number, set: Record<string, unknown>): Promise<BulkRow> {
  const record = globalId(write.model.of(cls), key);
  try {
    await ofMine(write, cls, action, key);
    await changeTo(write, cls, declared, key, { ...set });
    await stillMine(write, cls, declared, action, key);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { record, outcome: 'REFUSED', fields: [], problems: [...error.problems] };
  }
  const fields = write.changes.find(c => c.key === key && c.noun.cls === cls)?.fields ?? [];
  return { record, outcome: fields.length ? 'CHANGED' : 'UNCHANGED', fields, problems: [] };
}

/** Staff change rows of their own divisions only; a selection may hold others. */
const ofMine = async <C extends Stored>(write: Write, cls: Class<C>, action: Action, key: number): Promise<void> =>
  must(await isMine(write, cls, action, key), 'id', 'NOT_YOURS', { ko: '다른 부서의 자료입니다.', en: 'This record belongs to another division.' });

/** And leave them there: who may act on his own division's records alone puts none of them into another's. */
async function stillMine<C extends Stored>(write: Write, cls: Class<C>, { owner = [] }: RecordsDeclaration<C>, action: Action, key: number): Promise<void> {
  const [step = 'id'] = [owner].flat()[0]?.split('.') ?? [];
  must(await isMine(write, cls, action, key), step, 'NOT_YOURS', { ko: '소속 부서의 자료로만 둘 수 있습니다. 다른 부서로 넘기려면 총괄 담당자에게 요청하십시오.', en: 'It must stay with a division of your own; ask who coordinates to hand it to another.' });
}

async function isMine<C extends Stored>(write: Write, cls: Class<C>, { permission, name }: Action, key: number): Promise<boolean> {
  if (judge(write.viewer, permission, name) === 'yes') return true;
  return isOwn(write.viewer, permission, () => ({ noun: write.model.of(cls), keys: [key] }), write.tx);
}

/** The keys that meet a filter, in their order; more than one act may change are refused. */
export async function selected<C extends Stored>(write: Write, cls: Class<C>, wanted: Input): Promise<number[]> {
  const noun = write.model.of(cls);
  const context: Context = { model: write.model, access: accessOf(write.viewer), recorded: null, asOf: sql`${write.today}`, aliases: aliases('b'), dialect: write.tx.dialect, spent: { conditions: 0, values: 0 } };
  const row = rowOf(noun, 't', context);
  const found = await write.tx.rows(sql`SELECT ${row('id')} FROM ${rowsOf(noun, 't', context)} WHERE ${all([...existing(noun, row), ...permitted(context.access, noun, row), ...where(noun, 't', wanted, context)])} ORDER BY ${row('id')} LIMIT ${raw(String(MAX_BULK + 1))}`);
  must(found.length <= MAX_BULK, 'where', 'TOO_MANY', { ko: `한 번에 ${MAX_BULK}건까지 고칠 수 있습니다. 조건을 좁히십시오.`, en: `At most ${MAX_BULK} records at once; narrow the filter.` });
  return found.map(r => Number(r[0]));
}

