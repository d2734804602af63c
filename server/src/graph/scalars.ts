// The graph's own scalars: strict when read, plain when written.
import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { shown } from './id.js';

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

/** True for a calendar day written YYYY-MM-DD that exists: 2002-02-30 does not. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const literal = (node: ValueNode): unknown =>
  node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : 'value' in node ? node.value : print(node);

const scalar = (name: string, description: string, parse: (value: unknown) => unknown) =>
  new GraphQLScalarType({ name, description, serialize: v => v, parseValue: parse, parseLiteral: node => parse(literal(node)) });

export const DateScalar = scalar(
  'Date',
  'A calendar date in Asia/Seoul, written YYYY-MM-DD. Days that do not exist (2002-02-30) are refused.',
  v => (isDate(v) ? v : refuse(`Date is a day that exists, written YYYY-MM-DD, for example 2002-06-30; got ${shown(v)}.`)),
);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

const [FIRST, LAST] = [Date.parse('0000-01-01T00:00:00Z'), Date.parse('9999-12-31T23:59:59.999Z')];

export const DateTimeScalar = scalar(
  'DateTime',
  'A moment with its offset, written 2026-11-22T10:02:03+09:00; answered in UTC with milliseconds (2026-11-22T01:02:03.004Z).',
  v => {
    const time = typeof v === 'string' && INSTANT.test(v) && isDate(v.slice(0, 10)) ? Date.parse(v) : Number.NaN;
    // Beyond the years 0 to 9999, in UTC, texts no longer sort as their moments do.
    return Number.isNaN(time) || time < FIRST || time > LAST ? refuse(`DateTime is a moment with its offset, for example 2026-11-22T10:02:03+09:00; got ${shown(v)}.`) : new Date(time).toISOString();
  },
);

export const KRW = scalar('KRW', 'Whole won (원), a safe integer; negative amounts are printed with △.', v =>
  Number.isSafeInteger(v) ? v : refuse(`KRW is a whole number of won, for example 173064046000; got ${shown(v)}.`),
);

export const Ratio = scalar('Ratio', 'An unrounded number; 0.02 stands for 2 %. The view that prints it states its rounding.', v =>
  typeof v === 'number' && Number.isFinite(v) ? v : refuse(`Ratio is a number, for example 0.02; got ${shown(v)}.`),
);

export const ValueScalar = scalar('Value', "A field's value: text, number, boolean, or null.", v => v);

export const GroupKey = scalar('GroupKey', 'A value that records were grouped by: text, number, boolean, date, enum value, or null.', v => v);
