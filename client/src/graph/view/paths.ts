// Paths from a noun to its attributes, through to-one relations: division.name; figures of a list: budgetLines#count, budgetLines#sum.allotted.
// A quotient of two own figures: spent/linkedBudget. Also the names by which the graph groups and orders: DIVISION_NAME, FILED_ON_MONTH.
import { attributeOf, mustNoun, nounOf, type Attribute } from '../model';

export interface Path {
  readonly text: string;
  /** The relations on the way. */
  readonly through: readonly Attribute[];
  /** The noun that has the last attribute. */
  readonly noun: string;
  readonly attribute: Attribute;
  /** The figure it is divided by, for a quotient. */
  readonly over?: Attribute;
  /** A figure of the list at the end: how many, or a sum or average of one of their attributes. */
  readonly figure?: { readonly of: 'count' | 'sum' | 'avg' | 'min' | 'max'; readonly attribute?: Attribute };
}

const measurable = new Set(['int', 'float', 'money', 'ratio']);
export const isMeasurable = ({ kind }: Pick<Attribute, 'kind'>): boolean => measurable.has(kind);

function figureOf(list: Attribute, text: string): Path['figure'] | undefined {
  if (text === 'count') return { of: 'count' };
  const [, of, name] = /^(sum|avg|min|max)\.(\w+)$/.exec(text) ?? [];
  const attribute = list.target && name ? attributeOf(list.target, name) : undefined;
  return attribute && isMeasurable(attribute) ? { of: of as 'sum', attribute } : undefined;
}

/** Paths once read: a table asks for the same few for every cell. */
const read = new Map<string, Path | undefined>();

/** A path in words of the model; undefined when the noun has none such. */
export function pathOf(noun: string, text: string): Path | undefined {
  const key = `${noun} ${text}`;
  if (!read.has(key)) {
    if (read.size > 5000) read.clear();
    read.set(key, readPath(noun, text));
  }
  return read.get(key);
}

function readPath(noun: string, text: string): Path | undefined {
  const [part = '', over] = text.split('/');
  if (over !== undefined) {
    const [attribute, below] = [attributeOf(noun, part), attributeOf(noun, over)];
    return attribute && below && isMeasurable(attribute) && isMeasurable(below) ? { text, through: [], noun, attribute, over: below } : undefined;
  }
  const [way = '', figureText] = text.split('#');
  const steps = way.split('.');
  const through: Attribute[] = [];
  let at = noun;
  for (const [index, step] of steps.entries()) {
    const attribute = attributeOf(at, step);
    if (!attribute) return undefined;
    if (index === steps.length - 1) {
      if ((attribute.kind === 'many') !== (figureText !== undefined)) return undefined;
      const figure = figureText === undefined ? undefined : figureOf(attribute, figureText);
      if (figureText !== undefined && !figure) return undefined;
      return { text, through, noun: at, attribute, ...(figure ? { figure } : {}) };
    }
    if (attribute.kind !== 'one' || !attribute.target || !nounOf(attribute.target)) return undefined;
    through.push(attribute);
    at = attribute.target;
  }
  return undefined;
}

export function mustPath(noun: string, text: string): Path {
  const path = pathOf(noun, text);
  if (!path) throw new Error(`${noun} has no ${text}.`);
  return path;
}

/** No figure of a list and no quotient: an attribute, through relations to one. */
export const plainPath = (text: string): boolean => !/[#/]/.test(text);

/** FUND_GROUP of fund.group. */
export const constant = (path: string): string => path.split('.').map((step) => step.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()).join('_');

/** Behind two relations the graph names only what names a thing. */
const farNames = new Set(['code', 'name', 'kind', 'group', 'title', 'number']);
const unnamed = new Set(['version', 'source']);

/** Whether the graph can group and order by it. A to-one relation groups by its record; it is ordered by what that is called. */
export function isNamed(noun: string, text: string): boolean {
  const path = pathOf(noun, text);
  if (!path || path.figure || path.over) return false;
  const { attribute, through } = path;
  if (attribute.kind === 'many' || attribute.kind === 'object' || attribute.list || unnamed.has(attribute.name) || through.length > 2) return false;
  if (attribute.kind === 'one') return through.length === 0;
  if (attribute.kind === 'id') return false;
  if (through.length > 0 && attribute.derived && isMeasurable(attribute)) return false;
  return through.length < 2 || farNames.has(attribute.name);
}

/** What a path is ordered by: a to-one relation by what its record is called. */
export function orderName(noun: string, text: string): string {
  const { attribute } = mustPath(noun, text);
  return constant(attribute.kind === 'one' ? `${text}.${calledBy(attribute)}` : text);
}

export const isSortable = (noun: string, text: string): boolean => {
  const path = pathOf(noun, text);
  return Boolean(path) && isNamed(noun, text) && (path?.attribute.kind !== 'one' || calledBy(path.attribute) !== 'id');
};

/** The attribute that names the record a to-one relation points at. */
export const calledBy = ({ target }: Attribute): string => mustNoun(target ?? '').called;
