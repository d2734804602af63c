// Which known table a table of the document is, and how sure: by its headings, its rows, the item it stands under and its unit.
import type { Grid } from './grid.js';
import { matchHeads, type Heads } from './heads.js';
import { GRIDS, type KnownGrid } from './known/grids.js';
import type { Scope } from './scope.js';
import { between } from './unit.js';

export interface GridMatch {
  readonly known: KnownGrid;
  readonly confidence: number;
  readonly columns: Heads;
  readonly rows: Heads;
}

const WEIGHTS = { columns: 0.4, rows: 0.25, item: 0.3, unit: 0.05 };
/** Under a heading that is not known. */
const DISTINCT = 0.5;
const COMMON = 0.1;

/** The best first; those of which hardly a heading fits are left out. */
export const rankGrids = (grid: Grid, scope: Scope, year: number | null): GridMatch[] =>
  GRIDS.map(known => matchOf(grid, known, scope, year))
    .filter(m => m.columns.of.size >= Math.min(2, m.known.columns.length))
    .sort((a, b) => b.confidence - a.confidence);

function matchOf(grid: Grid, known: KnownGrid, scope: Scope, year: number | null): GridMatch {
  const heads = grid.heads.map((path, at) => (at === grid.labels ? [] : path));
  const columns = matchHeads(heads, known.columns, year);
  const rows = rowsOf(grid, known, year);
  const confidence = WEIGHTS.columns * share(columns, heads.filter(h => h.length).length, known.columns.filter(c => !c.within).length)
    + WEIGHTS.rows * share(rows, grid.rows.length, known.rows.length)
    + WEIGHTS.item * itemScore(known, scope)
    + WEIGHTS.unit * (scope.unit === null || between(scope.unit, known.unit) ? 1 : 0);
  return { known, confidence: Math.round(confidence * 1000) / 1000, columns, rows };
}

/** A table of one row need not name it. */
function rowsOf(grid: Grid, known: KnownGrid, year: number | null): Heads {
  const { labels } = grid;
  if (labels !== null) return matchHeads(grid.rows.map(r => [r.cells[labels]?.text.trim() ?? '']), known.rows, year);
  const [only] = known.rows;
  return { of: new Map(known.rows.length === 1 && grid.rows.length === 1 && only ? [[0, { known: only, score: 1 }]] : []), twice: new Set() };
}

/** Matched of both found and known, as their harmonic mean; a column of notes (비고) takes a little. */
function share({ of }: Heads, found: number, known: number): number {
  const sum = [...of.values()].reduce((s, m) => s + m.score, 0);
  return found + known ? (2 * sum) / (found + known) : 0;
}

function itemScore(known: KnownGrid, { item, sure }: Scope): number {
  if (item) return item.code === known.item ? sure : 0;
  return known.distinct ? DISTINCT : COMMON;
}
