// Exactly what a list shows, read to its end, as the rows of a file: the columns in their order, and its groups with their subtotals.
// Where any record is an example, a last column says of each record where it comes from.
import type { ApolloClient } from '@apollo/client';
import { listBlock } from '@gujeong/shared/document/listBlock';
import type { TableBlock } from '@gujeong/shared/document/model';
import { readRecords, type AskedRecords, type RecordNode } from '@/graph/readRecords';

export type FileRow = readonly (string | number | null)[];
export interface FileGroup {
  /** None: only its subtotal, such as the total of all. */
  readonly asked?: AskedRecords;
  /** What stands before each of its rows. */
  readonly label?: string;
  readonly subtotal?: FileRow;
}

export interface FileWords {
  readonly rowOf: (node: RecordNode) => FileRow;
  /** Where a record comes from, in words, and what that column is called. */
  readonly originOf: (node: RecordNode) => string;
  readonly originHead: string;
}

const page = 100;

export async function readFile(client: Pick<ApolloClient, 'query'>, head: FileRow, groups: readonly FileGroup[], { rowOf, originOf, originHead }: FileWords, signal: AbortSignal, report: (done: number) => void): Promise<readonly FileRow[]> {
  const rows: FileRow[] = [];
  const origins: string[] = [];
  let generated = false;
  let done = 0;
  for (const { asked, label, subtotal } of groups) {
    let after: string | null = null;
    for (;;) {
      if (!asked || signal.aborted) break;
      const found = await readRecords(client, asked, { first: page, after }, signal);
      for (const node of found.nodes) {
        rows.push(label === undefined ? rowOf(node) : [label, ...rowOf(node)]);
        origins[rows.length - 1] = originOf(node);
        generated ||= node['origin'] === 'GENERATED';
      }
      report((done += found.nodes.length));
      if ((after = found.next) === null) break;
    }
    if (subtotal) rows.push(subtotal);
  }
  return generated ? [[...head, originHead], ...rows.map((row, at) => [...row, origins[at] ?? null])] : [head, ...rows];
}

/** The same rows as a table of a document: a column of numbers is set right. */
export function tableOfRows([head = [], ...rows]: readonly FileRow[], about: Pick<TableBlock, 'id' | 'caption' | 'asOf'>): TableBlock {
  const columns = head.map((label, at) => ({ id: String(at + 1), label: String(label ?? ''), figures: rows.some((row) => typeof row[at] === 'number') && rows.every((row) => typeof row[at] !== 'string') }));
  return listBlock({ ...about, unitLine: '', notes: [], example: false, columns, rows: rows.map((row) => columns.map((_column, at) => row[at] ?? null)) });
}
