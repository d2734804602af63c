// The rows of a table, whether it holds them or reads them page by page.
import type { BodyRow, TableBlock } from './model.js';

/** Pages of rows in order; read once where they are read from elsewhere. */
export async function* pagesOf({ rows }: TableBlock): AsyncGenerator<readonly BodyRow[]> {
  if (Array.isArray(rows)) yield rows as readonly BodyRow[];
  else yield* rows as AsyncIterable<readonly BodyRow[]>;
}

/** Every row at once, for formats that must know their number first. */
export async function rowsOf(table: TableBlock): Promise<readonly BodyRow[]> {
  const all: BodyRow[] = [];
  for await (const page of pagesOf(table)) for (const row of page) all.push(row);
  return all;
}
