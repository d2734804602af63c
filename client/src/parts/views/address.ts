// Where a saved view opens: a list in its list, anything else in the builder. The address alone says it whole, with the day that it is fixed to, so it can be sent to a colleague.
import { mustNoun, nounOf } from '@/graph/model';
import { parseSpec, writeSpec, type ViewSpec, type Where } from '@/graph/view/spec';
import { writeColumns, writeKey, writeOrder } from '../table/listState';

export interface Address {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export function listAddress(spec: Pick<ViewSpec, 'noun' | 'columns' | 'order' | 'rows'> & { readonly where?: Where | undefined }): Address {
  const parts = {
    where: spec.where ? JSON.stringify(spec.where) : null,
    columns: spec.columns.length ? writeColumns(spec.noun, spec.columns) : null,
    order: writeOrder(spec.order),
    group: writeKey(spec.rows[0] ?? null),
  };
  return { path: `/lists/${mustNoun(spec.noun).plural}`, query: Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => part[1] !== null)) };
}

/** Null: what was saved is not readable any more. */
export function viewAddress(view: { readonly noun: string; readonly spec: string; readonly show: string }): Address | null {
  const { spec } = parseSpec(view.spec);
  if (!spec || !nounOf(view.noun)) return null;
  const { asOf, ...built } = spec;
  const address = view.show === 'LIST' ? listAddress(spec) : { path: '/builder', query: { spec: asOf ? writeSpec(built) : view.spec } };
  return asOf ? { ...address, query: { ...address.query, asOf } } : address;
}
