// The rows of a list as a document: its columns, its filter and its order.
import type { AskedRecords } from '../readRecords';
import { documentOf } from '../ast';
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

/** Asked a page at a time by `useRecords`; `further` narrows the view's own filter, for instance to one group. */
export function tableQuery({ noun, columns, order }: Pick<ViewSpec, 'noun' | 'columns' | 'order'>, where: Where | undefined, standing: Standing, times: Times): AskedRecords {
  const { of, variables, values } = selectionOf(noun, columns);
  const query = documentOf({
    kind: 'query', name: `${noun}Table`,
    variables: { first: 'Int', after: 'String', where: `${noun}Where`, orderBy: `[${noun}Order!]`, asOf: 'Date', recordedAt: 'DateTime', ...variables },
    of: [{
      name: mustNoun(noun).plural, as: 'records',
      by: { first: 'first', after: 'after', where: 'where', orderBy: 'orderBy', asOf: 'asOf', recordedAt: 'recordedAt' },
      of: ['totalCount', { name: 'pageInfo', of: ['hasNextPage', 'endCursor'] }, { name: 'nodes', of }],
    }],
  });
  return { query, variables: { where: where ? putIn(where, standing) : null, orderBy: orderOf(noun, order), ...times, ...values } };
}
