// Arguments that nobody means well: a value that is no value, or more than one, in one place of an otherwise ordinary request.
import { getNamedType, isLeafType, isNonNullType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Random } from '../../dataset/random.js';
import type { Query } from './queries.js';
import { Values } from './values.js';

const cursor = (text: string): string => Buffer.from(text).toString('base64url');

/** Nothing here is among the words by which a leak is found: an error may repeat what it was given. */
const HOSTILE: readonly unknown[] = [
  "' OR '1'='1", '"; DROP TABLE project; --', "\\' OR 1=1 #", "%' AND 1=1 AND '%'='", '%_%', '\\', '\\\\', '`', '``; --', '/*', '*/', "'; SHUTDOWN; --", 'x\' || \'y', '0x27', 'CHAR(39)', "N'가'", '?', ':v', '@@version', '[%_]', '{ts}',
  '\u0000', 'a\u0000b', '\ud800', 'x\udfff', '\udc00\ud800', '\ufeff', '\u202e\u2066', '\uffff', '😀'.repeat(50), '\u0301'.repeat(400), '가나다'.normalize('NFD'), '구정 그래프'.normalize('NFD'), 'ﬀ', 'ı', 'İ', 'ﾊﾝ', '\t\r\n', '\u001b[2J', '\r\nset-cookie: a=b',
  'x'.repeat(990_000), '가'.repeat(300_000), "'".repeat(300_000), '\\'.repeat(300_000),
  '2002-02-30', '2002-13-01', '0000-00-00', '9999-12-31', '10000-01-01', '-0001-01-01', '2002-6-3', '2002-06-30T00:00:00', '2002-06-30T25:00:00Z', '2002-06-30T00:00:00+99:99', '9999-12-31T23:59:59-23:59', '０００２-０１-０１',
  2 ** 53, -(2 ** 53), 2 ** 53 + 2, 2 ** 31, -(2 ** 31) - 1, 1e308, -1e308, 5e-324, -0, 0.1, -1, 0, 101, 1e21, '9007199254740993', '1e3', 'NaN', 'Infinity', '0x10', '٣',
  '', ' ', 'null', 'true', 'undefined', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '${7*7}', '{{7*7}}', '<script>', 'javascript:x', '../../etc/passwd', '%2e%2e%2f', '..\\..\\', '/dev/null',
  'Project-1', 'Project-0', 'Project--1', 'Project-1.5', 'Project-1e3', 'Project-0x1', 'Project-01', 'Project- 1', 'Project-99999999999999999999', 'Project-9007199254740993', 'Nonsense-1', 'project-1', '-1', 'Project', 'Project-', 'User-1', 'Node-1', 'Project-1\u0000', "Project-1'",
  cursor('[]'), cursor('[1,2,3]'), cursor('{"a":1}'), cursor('["x"]'), cursor('[null]'), cursor('[[1]]'), cursor('["\\ud800"]'), cursor('not json'), cursor('['.repeat(5000)), '====', 'W10',
  true, false, null, [], {}, [[]], [[[]]], [null], ['x', 1, null], { a: 1 }, { eq: null }, { length: 1e9 }, JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":1}}'), Array(3000).fill('x'), Array(3000).fill({}),
];

type Field = GraphQLField<unknown, unknown>;

/** Writes the whole report in one transaction, seconds on MariaDB: asked first, and no more. */
const SELDOM = 'publishReport';

export class HostileArguments {
  private readonly values: Values;
  private readonly fields: readonly { kind: 'query' | 'mutation'; field: Field }[];

  constructor(schema: GraphQLSchema, private readonly random: Random) {
    this.values = new Values(schema, random);
    const of = (kind: 'query' | 'mutation', fields: Record<string, Field>) => Object.values(fields).filter(f => f.args.length).map(field => ({ kind, field }));
    this.fields = [...of('query', schema.getQueryType()!.getFields()), ...of('mutation', schema.getMutationType()!.getFields())];
  }

  /** The n-th: each hostile value in turn, in a place by chance. */
  next(n: number): Query {
    const { kind, field } = n === 0 ? this.fields.find(f => f.field.name === SELDOM)! : this.random.pick(this.fields.filter(f => f.field.name !== SELDOM));
    const chosen = field.args.filter(arg => isNonNullType(arg.type) || this.random.next() < 0.3);
    const args = chosen.length ? chosen : [this.random.pick(field.args)];
    const variables = Object.fromEntries(args.map(arg => [arg.name, arg.name === 'id' ? this.values.id(getNamedType(field.type).name) : this.values.of(arg.type, arg.name)]));
    const value = HOSTILE[n % HOSTILE.length];
    // Mostly where the type fits: there it comes further than to the first check.
    const places = placesOf(variables);
    const alike = places.filter(place => typeof at(variables, place) === typeof value && !/^[A-Z][A-Z_]*$/.test(String(at(variables, place))));
    const path = this.random.pick(alike.length && this.random.next() < 0.8 ? alike : places);
    put(variables, path, value);
    const query = `${kind} (${args.map(arg => `$${arg.name}: ${String(arg.type)}`).join(', ')}) { ${field.name}(${args.map(arg => `${arg.name}: $${arg.name}`).join(', ')})${isLeafType(getNamedType(field.type)) ? '' : ` { ${selectionOf(field)} }`} }`;
    return { query, variables };
  }
}

/** Enough for the arguments to be used. */
function selectionOf(field: Field): string {
  const type = getNamedType(field.type);
  const fields = 'getFields' in type ? type.getFields() : {};
  return 'totalCount' in fields && 'nodes' in fields ? '__typename totalCount nodes { __typename }' : 'userErrors' in fields ? '__typename userErrors { code message messageKo }' : '__typename';
}

/** Every place in a value, from the whole to its leaves. */
const placesOf = (value: unknown, path: readonly string[] = []): string[][] =>
  value !== null && typeof value === 'object' ? [...(path.length ? [[...path]] : []), ...Object.entries(value).flatMap(([key, v]) => placesOf(v, [...path, key]))] : [[...path]];

const at = (value: unknown, path: readonly string[]): unknown => path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value);

function put(value: Record<string, unknown>, [first, ...rest]: readonly string[], what: unknown): void {
  if (rest.length) put(value[first!] as Record<string, unknown>, rest, what);
  else Object.assign(value, { [first!]: what });
}
