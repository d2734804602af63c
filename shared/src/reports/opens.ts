// The query behind a figure: the records that were counted, a page at a time.
import type { Opens } from './view.js';

/** A list of records under the key `records`; takes $where, $first, $after and, where the list is dated, $asOf. */
export function recordsQuery({ noun, root, select, asOf }: Opens): string {
  const dated = asOf !== null;
  return `query Records($where: ${noun}Where, $first: Int = 20, $after: String${dated ? ', $asOf: Date' : ''}) {
  records: ${root}(where: $where, first: $first, after: $after${dated ? ', asOf: $asOf' : ''}) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id ${select} origin }
  }
}`;
}

/** How many records there are, by the same filter. */
export function countQuery({ noun, root, asOf }: Opens): string {
  const dated = asOf !== null;
  return `query Count($where: ${noun}Where${dated ? ', $asOf: Date' : ''}) { records: ${root}(where: $where${dated ? ', asOf: $asOf' : ''}) { totalCount } }`;
}

/** The variables of both; `day` is the view's reference date. */
export const recordsVariables = ({ where, asOf }: Opens, day: string): Record<string, unknown> => ({
  where: where ?? {},
  ...(asOf === null ? {} : { asOf: asOf ?? day }),
});
