// A table of the document: rows of cells under one to three rows of headings, of which merged ones reach over several columns.
import type { Block, Cell } from './blocks.js';
import { figureOf } from './figure.js';
import { label } from './squeezed.js';

export interface GridRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface Grid {
  readonly first: number;
  readonly last: number;
  /** Headings over each column, the widest first; none: the column has no heading. */
  readonly heads: readonly (readonly string[])[];
  readonly rows: readonly GridRow[];
  /** The column that names the rows; null: none does. */
  readonly labels: number | null;
}

const MOST_HEADS = 3;
/** A wider or a longer one is no table of such a report; its headings are not looked at. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 200;
const isFigure = (cell: Cell | undefined): boolean => cell !== undefined && (figureOf(cell.text)?.value ?? null) !== null;
const isEmpty = (cell: Cell | undefined): boolean => (cell?.text.trim() ?? '') === '';
const isHead = (cell: Cell): boolean => label(cell.text) === '구분';

/** Neighbouring rows are one table, until the headings begin anew. */
export function gridsOf(blocks: readonly Block[]): Grid[] {
  const runs: GridRow[][] = [];
  let last = -1;
  for (const { line, cells } of blocks) {
    if (!cells) continue;
    if (line !== last + 1 || cells.some(isHead)) runs.push([]);
    runs.at(-1)!.push({ line, cells });
    last = line;
  }
  return runs.map(gridOf);
}

function gridOf(all: readonly GridRow[]): Grid {
  const width = all.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const count = width > MOST_COLUMNS || all.length > MOST_ROWS ? 0 : headCount(all);
  const [heads, rows] = [all.slice(0, count), all.slice(count)];
  if (!count) return { first: all[0]!.line, last: all.at(-1)!.line, heads: [], rows, labels: null };
  const named = Array.from({ length: width }, (_, column) => pathOf(heads, column));
  return { first: all[0]!.line, last: all.at(-1)!.line, heads: named, rows, labels: labelColumn(named, rows) };
}

/** None where the first row has figures: a table that lost its headings. Else rows that leave a place to the heading above them still are headings. */
function headCount(all: readonly GridRow[]): number {
  const figures = all[0]!.cells.slice(1).filter(c => isFigure(c) && !/^(?:19|20)\d\d$/.test(c.text.trim()));
  if (figures.length) return 0;
  let count = 1;
  while (count < Math.min(MOST_HEADS, all.length)) {
    const cells = all[count]!.cells;
    const leaves = cells.some((c, i) => isEmpty(c) && !isEmpty(all[count - 1]!.cells[i]));
    if (!leaves || cells.some(isFigure) || cells.every(isEmpty)) break;
    count++;
  }
  return count;
}

/** What is empty above a heading belongs to the merged heading on its left. */
function pathOf(heads: readonly GridRow[], column: number): string[] {
  const path: string[] = [];
  heads.forEach(({ cells }, depth) => {
    const own = cells[column]?.text.trim() ?? '';
    const below = heads.slice(depth + 1).some(row => !isEmpty(row.cells[column]));
    const text = own || (below ? leftOf(heads, depth, column) : '');
    if (text) path.push(text);
  });
  return path;
}

function leftOf(heads: readonly GridRow[], depth: number, column: number): string {
  const ends = (at: number): boolean => heads.slice(0, depth).some(row => !isEmpty(row.cells[at]));
  for (let left = column - 1; left >= 0; left--) {
    if (ends(left + 1)) return '';
    const text = heads[depth]!.cells[left]?.text.trim() ?? '';
    if (text) return heads.slice(depth + 1).some(row => !isEmpty(row.cells[left])) ? text : '';
  }
  return '';
}

function labelColumn(heads: readonly (readonly string[])[], rows: readonly GridRow[]): number | null {
  const named = heads.findIndex((path, c) => path.some(h => label(h) === '구분') && !rows.some(row => isFigure(row.cells[c])));
  if (named >= 0) return named;
  const found = heads.findIndex((_, c) => rows.length > 0 && rows.every(row => !isEmpty(row.cells[c]) && !isFigure(row.cells[c])));
  return found >= 0 ? found : null;
}
