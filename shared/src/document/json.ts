// A document as JSON: its blocks in order, its tables by ids and values.
import type { Block, Document, TableBlock } from './model.js';
import { pagesOf } from './pages.js';

/** In pieces of text; a table's rows as they come. A figure is its number, a word its text, a blank null. */
export async function* json({ blocks, front: _, ...about }: Document): AsyncGenerator<string> {
  yield `${JSON.stringify(about).slice(0, -1)},"blocks":[`;
  let first = true;
  for (const block of blocks) {
    if (block.kind === 'pageBreak') continue;
    if (!first) yield ',';
    first = false;
    if (block.kind === 'table') yield* tableAsJson(block);
    else yield JSON.stringify(block satisfies Exclude<Block, TableBlock>);
  }
  yield ']}\n';
}

async function* tableAsJson(table: TableBlock): AsyncGenerator<string> {
  const { rows: _, head: __, chart: ___, labelled, columns, ...about } = table;
  const named = labelled ? columns.slice(1) : columns;
  yield `${JSON.stringify({ ...about, columns: named.map(({ id, name }) => ({ id, label: name })) }).slice(0, -1)},"rows":[`;
  let first = true;
  for await (const page of pagesOf(table)) {
    for (const { id, cells } of page) {
      const figures = labelled ? cells.slice(1) : cells;
      const values = Object.fromEntries(named.map((column, at) => [column.id, figures[at]?.value ?? (figures[at]?.text || null)]));
      yield `${first ? '' : ','}${JSON.stringify({ id, ...(labelled ? { label: cells[0]?.text ?? '' } : {}), values })}`;
      first = false;
    }
  }
  yield ']}';
}
