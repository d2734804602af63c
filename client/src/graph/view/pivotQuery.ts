// Figures over groups as documents. One list for each filter among the measures; in it one grouping for each set of keys: the cells,
// the totals of rows and columns and the total of all are each asked of the records, so that averages and ratios are never added up.
import type { DocumentNode } from 'graphql';
import { documentOf, type Asked } from '../ast';
import { mustNoun } from '../model';
import { putIn, type Standing } from './dynamic';
import { both } from './keyWhere';
import { constant } from './paths';
import type { Figure, Key, ViewSpec, Where } from './spec';
import type { Times } from './tableQuery';

export interface Question {
  readonly query: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where an answer to a figure by some keys stands: the list's alias, the grouping's alias. */
export interface Place {
  readonly list: string;
  readonly grouping: string;
}

interface List {
  readonly alias: string;
  readonly where: Where | undefined;
  readonly groupings: Map<string, { readonly alias: string; readonly by: readonly string[]; readonly fields: Map<string, Set<string>> }>;
}

export const keyName = ({ path, part }: Key): string => (part ? `${constant(path)}_${part}` : constant(path));

/** A request has at most 30 aliases: beyond that the lists are asked in several. */
const mostAliases = 28;

export class PivotPlan {
  private readonly lists = new Map<string, List>();

  constructor(private readonly spec: Pick<ViewSpec, 'noun' | 'where'>) {}

  /** Notes that a figure is wanted by these keys, and says where it will stand. */
  want(figure: Figure, by: readonly Key[]): Place {
    const where = both(this.spec.where, figure.where);
    const named = JSON.stringify(where ?? null);
    let list = this.lists.get(named);
    if (!list) this.lists.set(named, (list = { alias: `of${this.lists.size + 1}`, where, groupings: new Map() }));
    const names = by.map(keyName);
    const keyed = names.join(' ');
    let grouping = list.groupings.get(keyed);
    if (!grouping) list.groupings.set(keyed, (grouping = { alias: `by${list.groupings.size + 1}`, by: names, fields: new Map() }));
    if (figure.of !== 'count' && figure.path) grouping.fields.set(figure.of, (grouping.fields.get(figure.of) ?? new Set()).add(figure.path));
    return { list: list.alias, grouping: grouping.alias };
  }

  /** Never more than the limit of aliases allows in one: a list with too many groupings is asked in several, under the same alias. */
  questions(standing: Standing, times: Times): readonly Question[] {
    const requests: List[][] = [];
    let left = 0;
    for (const list of this.lists.values()) {
      const groupings = [...list.groupings];
      while (groupings.length) {
        if (left < 2) {
          requests.push([]);
          left = mostAliases;
        }
        // A list that would fit a request of its own is not cut.
        if (groupings.length + 1 > left && left < mostAliases && groupings.length < mostAliases) {
          left = 0;
          continue;
        }
        const part = groupings.splice(0, left - 1);
        requests.at(-1)?.push({ ...list, groupings: new Map(part) });
        left -= 1 + part.length;
      }
    }
    return requests.map((lists) => this.question(lists, standing, times));
  }

  private question(lists: readonly List[], standing: Standing, times: Times): Question {
    const { noun } = this.spec;
    const types: Record<string, string> = { asOf: 'Date', recordedAt: 'DateTime' };
    const values: Record<string, unknown> = { ...times };
    const variable = (name: string, type: string, value: unknown): string => {
      types[name] = type;
      values[name] = value;
      return name;
    };
    const of = lists.map((list): Asked => ({
      name: mustNoun(noun).plural, as: list.alias,
      by: { asOf: 'asOf', recordedAt: 'recordedAt', ...(list.where ? { where: variable(`${list.alias}Where`, `${noun}Where`, putIn(list.where, standing)) } : {}) },
      of: [...list.groupings.values()].map(({ alias, by, fields }): Asked => ({
        name: 'groups', as: alias, by: { by: variable(`by${by.map((name) => `_${name}`).join('_')}`, `[${noun}GroupBy!]!`, by) },
        of: ['keys', 'count', ...[...fields].map(([name, paths]): Asked => ({ name, of: [...paths] }))],
      })),
    }));
    return { query: documentOf({ kind: 'query', name: `${noun}Figures`, variables: types, of }), variables: values };
  }
}

export interface GroupAnswer {
  readonly keys: readonly (string | number | boolean | null)[];
  readonly count: number;
  readonly [measure: string]: unknown;
}
export type Answers = Readonly<Record<string, Readonly<Record<string, readonly GroupAnswer[]>>>>;

/** The answers of several requests as one: a list may stand in more than one of them. */
export function joined(answers: readonly (Answers | null | undefined)[]): Answers {
  const all: Record<string, Record<string, readonly GroupAnswer[]>> = {};
  for (const one of answers) for (const [list, groupings] of Object.entries(one ?? {})) all[list] = { ...all[list], ...groupings };
  return all;
}

/** The figure of a group; a count of no records is 0, any other figure of none is unset. */
export function figureIn(group: GroupAnswer | undefined, { of, path }: Figure): number | null {
  if (of === 'count') return group?.count ?? 0;
  const values = group?.[of] as Readonly<Record<string, unknown>> | undefined;
  const value = values?.[path ?? ''];
  return value === null || value === undefined ? null : Number(value);
}
