// An older report: its text in, its figures in their places out. Nothing rests on a line's number or on the wording of one year.
import { keyOf } from '../reconcile/figures.js';
import { blocksOf, type Block } from './blocks.js';
import { coverOf } from './cover.js';
import { figureOf } from './figure.js';
import { gridsOf, type Grid } from './grid.js';
import { PLACES, TABLES } from './known/tables.js';
import { looseFigures } from './loose.js';
import { rankGrids } from './matchGrid.js';
import { matchPhrases, type Segment } from './matchPhrases.js';
import { holdsFigure, placeOf, readGrid, type GridReading } from './readGrid.js';
import type { ReadCell, Reading, ReadTable, Unplaced, Why } from './reading.types.js';
import { scopesOf, type Scope } from './scope.js';
import { settle } from './settle.js';

/** Below it a table is none of those known. */
const TABLE_AT_ALL = 0.4;
/** Two known tables that come so near to each other are told apart by somebody. */
const NEAR = 0.03;
/** Tables of a document that are looked at; figures of further ones are listed. */
const MOST_TABLES = 300;

export function readReport(text: string): Reading {
  const blocks = blocksOf(text.replace(/^\uFEFF/, ''));
  const cover = coverOf(blocks);
  const { scopes, remarks } = scopesOf(blocks);
  const grids = gridsOf(blocks);
  const read = grids.map((grid, i) => ({ grid, ...readOne(grid, scopes[grid.first - 1]!, cover.year, i < MOST_TABLES) }));
  const segments = segmentsOf(blocks, scopes, grids);
  const phrases = matchPhrases(segments, blocks, cover.year);
  const settled = settle([...read.flatMap(r => r.cells), ...phrases]);
  const unplaced = [...read.flatMap(r => r.unplaced), ...settled.unplaced];
  const known = new Set(settled.cells.map(keyOf));
  return {
    ...cover,
    tables: TABLES.flatMap(table => tableOf(table, settled.cells, read) ?? []),
    prose: settled.cells.filter(c => c.table === 'prose'),
    unplaced: [...unplaced, ...looseFigures(segments, [...read.flatMap(r => r.cells), ...phrases, ...unplaced])].sort((a, b) => a.line - b.line || a.from - b.from),
    remarks: [...remarks, ...read.flatMap(r => r.remarks), ...settled.remarks, ...spaced(phrases)].sort((a, b) => a.line - b.line),
    missing: PLACES.filter(p => !known.has(keyOf(p))),
  };
}

function readOne(grid: Grid, scope: Scope, year: number | null, isLookedAt: boolean): GridReading & { id: string | null; confidence: number } {
  const figures = (why: Why): Unplaced[] => grid.rows.flatMap(row => row.cells.flatMap(cell => (isFigure(cell.text) ? [{ ...placeOf(row, cell), text: cell.text.trim(), why, nearest: null }] : [])));
  const none = (why: Why) => ({ cells: [], unplaced: figures(why), remarks: [], id: null, confidence: 0 });
  if (grid.heads.every(path => !path.length)) return none('NO_HEADINGS');
  const [best, next] = isLookedAt ? rankGrids(grid, scope, year) : [];
  if (!best || best.confidence < TABLE_AT_ALL) return none('NO_TABLE');
  const found = readGrid(grid, best, scope.unit);
  const unsure = next && best.confidence - next.confidence < NEAR;
  return { ...found, cells: unsure ? found.cells.map(c => ({ ...c, state: 'DOUBTFUL' as const })) : found.cells, id: best.known.id, confidence: best.confidence };
}

const isFigure = (text: string): boolean => /\d/.test(text) && figureOf(text) !== undefined;

/** Lines, and cells of tables that hold words. */
function segmentsOf(blocks: readonly Block[], scopes: readonly Scope[], grids: readonly Grid[]): Segment[] {
  const gridAt = new Map(grids.flatMap(grid => grid.rows.map(row => [row.line, grid] as const)));
  return blocks.flatMap(({ line, text, kind, cells }, i): Segment[] => {
    const scope = scopes[i]!;
    if (kind === 'blank' || kind === 'part' || kind === 'item' || kind === 'unit') return [];
    if (!cells) return [{ text, line, from: 0, column: null, isCell: false, scope }];
    // A row of headings holds words too: what lost its own headings begins with its figures.
    const heads = gridAt.get(line)?.heads;
    return cells.flatMap((cell, c) => (holdsFigure(cell) && !isFigure(cell.text) ? [{ text: cell.text, line, from: cell.from, column: heads?.[c]?.join(' ') ?? null, isCell: true, scope }] : []));
  });
}

function tableOf({ id, item, title }: (typeof TABLES)[number], all: readonly ReadCell[], read: readonly { grid: Grid; id: string | null; confidence: number }[]): ReadTable | null {
  const cells = all.filter(c => c.table === id);
  if (!cells.length) return null;
  const printed = read.find(r => r.id === id);
  const lines = cells.map(c => c.line);
  const confidence = printed?.confidence ?? Math.min(...cells.map(c => c.confidence));
  return { id, item, title, lines: [Math.min(printed?.grid.first ?? Infinity, ...lines), Math.max(printed?.grid.last ?? 0, ...lines)], confidence, cells };
}

const spaced = (cells: readonly ReadCell[]): Reading['remarks'] =>
  cells.filter(c => /\d\s+\d{3}/.test(c.text)).map(c => ({ kind: 'SPACED', line: c.line, text: { ko: `'${c.text}'의 빈칸을 빼고 읽음.`, en: `'${c.text}' is read without its space.` } }));
