// Exactly what a list shows, read to its end, as the rows of a file: the columns in their order, and its groups with their subtotals.
import type { ApolloClient } from '@apollo/client';
import { readRecords, type AskedRecords, type RecordNode } from '@/graph/readRecords';

export type FileRow = readonly (string | number | null)[];
export interface FileGroup {
  /** None: only its subtotal, such as the total of all. */
  readonly asked?: AskedRecords;
  /** What stands before each of its rows. */
  readonly label?: string;
  readonly subtotal?: FileRow;
}

const page = 100;

export async function readFile(client: ApolloClient, groups: readonly FileGroup[], rowOf: (node: RecordNode) => FileRow, signal: AbortSignal, report: (done: number) => void): Promise<readonly FileRow[]> {
  const rows: FileRow[] = [];
  let done = 0;
  for (const { asked, label, subtotal } of groups) {
    let after: string | null = null;
    for (;;) {
      if (!asked || signal.aborted) break;
      const found = await readRecords(client, asked, { first: page, after }, signal);
      for (const node of found.nodes) rows.push(label === undefined ? rowOf(node) : [label, ...rowOf(node)]);
      report((done += found.nodes.length));
      if ((after = found.next) === null) break;
    }
    if (subtotal) rows.push(subtotal);
  }
  return rows;
}
