// The rows of a list as a document: its columns, its filter and its order.
import type { AskedRecords } from '../readRecords';
import { documentOf, type Asked } from '../ast';
import { mustNoun } from '../model';
import { putIn, type Standing } from './dynamic';
import { orderName } from './paths';
import { selectionOf } from './selection';
import type { Sorted, ViewSpec, Where } from './spec';

export interface Times {
  readonly asOf: string | null;
  readonly recordedAt: string | null;
}

const orderOf = (noun: string, order: readonly Sorted[]): readonly unknown[] | null =>
  order.length ? order.map(({ path, descending }) => ({ field: orderName(noun, path), direction: descending ? 'DESC' : 'ASC' })) : null;

/** A relation of one record, whose members are the rows. */
export interface Within {
  readonly noun: string;
  readonly id: string;
  readonly relation: string;
}

/** Asked a page at a time by `useRecords`; `further` narrows the view's own filter, for instance to one group. */
export function tableQuery({ noun, columns, order }: Pick<ViewSpec, 'noun' | 'columns' | 'order'>, where: Where | undefined, standing: Standing, times: Times, within: Within | null = null): AskedRecords & { readonly variables: Readonly<Record<string, unknown>> } {
  const { of, variables, values } = selectionOf(noun, columns);
  const moment = { asOf: 'asOf', recordedAt: 'recordedAt' };
  const records: Asked = {
    name: within ? within.relation : mustNoun(noun).plural, as: 'records',
    by: { first: 'first', after: 'after', where: 'where', orderBy: 'orderBy', ...(within ? {} : moment) },
    of: ['totalCount', { name: 'pageInfo', of: ['hasNextPage', 'endCursor'] }, { name: 'nodes', of }],
  };
  const query = documentOf({
    kind: 'query', name: `${noun}Table`,
    variables: { ...(within ? { id: 'ID!' } : {}), first: 'Int', after: 'String', where: `${noun}Where`, orderBy: `[${noun}Order!]`, asOf: 'Date', recordedAt: 'DateTime', ...variables },
    of: [within ? { name: mustNoun(within.noun).singular, as: 'record', by: { id: 'id', ...moment }, of: [records] } : records],
  });
  return { query, variables: { ...(within ? { id: within.id } : {}), where: where ? putIn(where, standing) : null, orderBy: orderOf(noun, order), ...times, ...values } };
}
