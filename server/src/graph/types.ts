// What every list needs in the schema, told to TypeGraphQL by calling its decorators: filters, orders, groups, connections.
import { Arg, Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { codeListOf } from './noun.js';
import type { Noun, Scalar } from './model.js';
import { groupPaths, orderPaths, type Path } from './paths.js';
import { DateScalar, DateTimeScalar, GroupKey, KRW, Ratio } from './scalars.js';

type Class = new () => object;
type TypeThunk = () => Class;
interface Options { nullable?: boolean | 'items'; description?: string }
export type Arguments = readonly (readonly [name: string, type: () => unknown, options?: Options])[];

const optional: Options = { nullable: true };
export const make = (name: string): Class => ({ [name]: class {} })[name] as Class;

export function field(cls: Class, name: string, type: () => unknown, options: Options = {}): void {
  Field(type as TypeThunk, options)(cls.prototype, name);
}

/** Gives a field arguments. TypeGraphQL reads the count of parameters from the class's metadata. */
export function args(cls: Class, method: string, list: Arguments): void {
  if (!(method in cls.prototype)) Object.defineProperty(cls.prototype, method, { value: () => undefined, writable: true, configurable: true });
  Reflect.defineMetadata('design:paramtypes', list.map(() => Object), cls.prototype, method);
  list.forEach(([name, type, options], i) => Arg(name, type as TypeThunk, options ?? optional)(cls.prototype, method, i));
}

function input(name: string, description: string, fields: Record<string, readonly [() => unknown, string?]>): Class {
  const cls = make(name);
  InputType(name, { description })(cls);
  for (const [key, [type, doc]] of Object.entries(fields)) field(cls, key, type, { ...optional, description: doc });
  return cls;
}

function enumeration(name: string, description: string, paths: Iterable<Path>): object {
  const values = Object.fromEntries([...paths].map(p => [p.name, p.name]));
  registerEnumType(values, { name, description });
  return values;
}

export const Direction = { ASC: 'ASC', DESC: 'DESC' };
registerEnumType(Direction, { name: 'Direction', description: 'Ascending or descending; null sorts lowest.' });

export const PageInfo = make('PageInfo');
ObjectType('PageInfo', { description: 'Where a page stands, as Relay says.' })(PageInfo);
for (const name of ['hasNextPage', 'hasPreviousPage']) field(PageInfo, name, () => Boolean);
for (const name of ['startCursor', 'endCursor']) field(PageInfo, name, () => String, optional);

const filters = new Map<unknown, Class>();

/** The conditions a value of this type can meet; declared at once, named when the schema is built. */
function filterOf(type: unknown): () => Class {
  const made = filters.get(type) ?? declareFilter(type);
  filters.set(type, made);
  return () => made;
}

function declareFilter(type: unknown): Class {
  const list = codeListOf(type);
  const name = list?.name ?? (type === String ? 'String' : type === Boolean ? 'Boolean' : (type as { name: string }).name);
  const value = () => type;
  const values = () => [type];
  const ordered = [Int, Float, KRW, Ratio, DateScalar, DateTimeScalar, String].includes(type as typeof Int);
  return input(`${name}Filter`, `Conditions on ${name}; all that are given must hold.`, {
    eq: [value, 'Equal; null: is not set.'],
    ne: [value, 'Not equal; null: is set. A value that is not set differs from every value.'],
    in: [values, 'One of these.'],
    notIn: [values, 'None of these.'],
    ...(ordered && { lt: [value, 'Less (dates: before).'], lte: [value, 'Less or equal.'], gt: [value, 'Greater (dates: after).'], gte: [value, 'Greater or equal.'] }),
    ...(type === String && { contains: [value, 'Has this text in it; % and _ are literal, Latin letters of either case.'], startsWith: [value, 'Begins with this text; % and _ are literal.'], initials: [value, '초성: has syllables with these initial consonants one after the other, ㅈㅅㅌㄱ for 전산통계. Any other character (a syllable, a letter of either case, *) stands for itself; spaces are skipped, in the text too.'] }),
    isNull: [() => Boolean, 'true: is not set; false: is set.'],
  });
}

/** The generated types of one noun. */
export interface NounTypes {
  Where: Class;
  Some: Class;
  Order: Class;
  Connection: Class;
}

const isSummable = (a: Scalar): boolean => a.leaf === 'money' || (a.leaf === 'number' && a.type !== Ratio);
const isMeasure = (a: Scalar): boolean => a.leaf === 'money' || a.leaf === 'number';
const sumType = (a: Scalar) => (a.leaf === 'money' ? KRW : Float);

export const paging: Arguments = [
  ['first', () => Int, { nullable: true, description: '1 to 100; 50 when neither first nor last is given.' }],
  ['after', () => String],
  ['last', () => Int, { nullable: true, description: '1 to 100, from the end.' }],
  ['before', () => String],
];

/** Names the types of every noun first, so that they can refer to each other; `fillTypes` gives them their fields. */
export function nameTypes(noun: Noun): NounTypes {
  return { Where: make(`${noun.name}Where`), Some: make(`${noun.name}ListFilter`), Order: make(`${noun.name}Order`), Connection: make(`${noun.name}Connection`) };
}

export function fillTypes(noun: Noun, types: (noun: Noun) => NounTypes): void {
  const { Where, Some, Order, Connection } = types(noun);
  const n = noun.name;
  InputType(Where.name, { description: `Which ${n} records; all conditions given must hold, null means no condition.` })(Where);
  for (const a of noun.scalars) if (a.leaf !== 'json') field(Where, a.name, filterOf(a.type), optional);
  for (const a of noun.relations) field(Where, a.name, () => (a.kind === 'one' ? types(a.target).Where : types(a.target).Some), optional);
  for (const name of ['and', 'or']) field(Where, name, () => [Where], optional);
  field(Where, 'not', () => Where, optional);

  InputType(Some.name, { description: `Which related ${n} records there must be.` })(Some);
  for (const name of ['some', 'none', 'every']) field(Some, name, () => Where, optional);

  const OrderField = enumeration(`${n}OrderField`, `What ${n} records can be ordered by.`, orderPaths(noun).values());
  InputType(Order.name, { description: 'One term of an order; ties are broken by id.' })(Order);
  field(Order, 'field', () => OrderField);
  field(Order, 'direction', () => Direction, optional);

  const Edge = make(`${n}Edge`);
  ObjectType(Edge.name)(Edge);
  field(Edge, 'cursor', () => String);
  field(Edge, 'node', () => noun.cls);

  const Group = groupTypes(noun, types(noun));
  ObjectType(Connection.name, { description: `A page of ${n} records, how many there are in all, and their groups.` })(Connection);
  field(Connection, 'nodes', () => [noun.cls]);
  field(Connection, 'edges', () => [Edge]);
  field(Connection, 'pageInfo', () => PageInfo);
  field(Connection, 'totalCount', () => Int, { description: 'Records that meet the filter, on all pages.' });
  field(Connection, 'groups', () => [Group.Group], { description: 'Counts and sums by keys over all records that meet the filter; at most 1,000 groups.' });
  args(Connection, 'groups', [['by', () => [Group.By], {}], ['having', () => Group.Having], ['orderBy', () => [Group.Order]]]);
}

function groupTypes(noun: Noun, { Order, Connection }: NounTypes) {
  const n = noun.name;
  const By = enumeration(`${n}GroupBy`, `What ${n} records can be grouped by.`, groupPaths(noun).values());
  const measures = noun.scalars.filter(isMeasure);
  const sums = measures.filter(isSummable);
  const extremes = noun.scalars.filter(a => isMeasure(a) || a.leaf === 'date');
  const SumFilter = input(`${n}SumFilter`, 'Conditions on sums.', Object.fromEntries(sums.map(a => [a.name, [filterOf(sumType(a))]])));
  const Having = input(`${n}Having`, 'Which groups; all conditions given must hold.', {
    count: [filterOf(Int), 'Records in the group.'],
    ...(sums.length && { sum: [() => SumFilter, 'Sums of the group.'] }),
  });
  const GroupOrder = make(`${n}GroupOrder`);
  InputType(GroupOrder.name, { description: 'One term of the order of groups: a key of `by`, or the count when no key is given.' })(GroupOrder);
  field(GroupOrder, 'key', () => By, optional);
  field(GroupOrder, 'direction', () => Direction, optional);

  const Group = make(`${n}Group`);
  ObjectType(Group.name, { description: `${n} records that share their keys.` })(Group);
  field(Group, 'keys', () => [GroupKey], { nullable: 'items', description: 'In the order of `by`.' });
  field(Group, 'count', () => Int);
  const measure = (name: string, type: Class, doc: string, list: Scalar[], typeOf: (a: Scalar) => unknown) => {
    if (!list.length) return;
    if (name !== 'max') {
      ObjectType(type.name)(type);
      for (const a of list) field(type, a.name, () => typeOf(a), optional);
    }
    field(Group, name, () => type, { description: doc });
  };
  measure('sum', make(`${n}Sum`), 'Sums; null where no record has a value.', sums, sumType);
  measure('avg', make(`${n}Average`), 'Averages of the records that have a value.', measures, () => Float);
  const Extreme = make(`${n}Extreme`);
  measure('min', Extreme, 'Least values.', extremes, a => a.type);
  measure('max', Extreme, 'Greatest values.', extremes, a => a.type);
  field(Group, 'records', () => Connection, { description: 'The very records that were counted.' });
  args(Group, 'records', [['orderBy', () => [Order]], ...paging]);
  return { By, Having, Order: GroupOrder, Group };
}
