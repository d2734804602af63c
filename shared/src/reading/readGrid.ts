// The figures of one table of the document: each in its place of the known table, or among those that have none.
import type { Cell } from './blocks.js';
import { figureOf, pairOf } from './figure.js';
import type { Grid, GridRow } from './grid.js';
import { inBrackets, nearestOf, type Matched } from './heads.js';
import { isHanja } from './hanja.js';
import type { KnownHead } from './known/grids.js';
import type { GridMatch } from './matchGrid.js';
import { THRESHOLD, type ReadCell, type Remark, type Unplaced, type Why } from './reading.types.js';
import { label } from './squeezed.js';
import { between, scaleOf } from './unit.js';

export interface GridReading {
  readonly cells: ReadCell[];
  readonly unplaced: Unplaced[];
  readonly remarks: Remark[];
}

export function readGrid(grid: Grid, match: GridMatch, unit: string | null): GridReading {
  const out: GridReading = { cells: [], unplaced: [], remarks: remarksOf(grid, match) };
  const { known } = match;
  if (unit !== null && (between(unit, known.unit)?.times ?? 1) !== (between(unit, known.unit)?.by ?? 1)) out.remarks.push(remark('UNIT', grid.first, `${known.title}: ${unit} 단위를 ${known.unit}(으)로 고쳐 읽음.`, `${known.id}: figures in ${unit} are read as ${known.unit}.`));
  grid.rows.forEach((row, r) => {
    const width = Math.max(row.cells.length, grid.heads.length);
    for (let c = 0; c < width; c++) if (c !== grid.labels || isNumber(row.cells[c])) readCell(out, { grid, match, unit, row, r, c });
  });
  return out;
}

/** A figure among the names of rows has no place, and is told. */
const isNumber = (cell: Cell | undefined): boolean => cell !== undefined && /\d/.test(cell.text) && figureOf(cell.text) !== undefined;

interface At {
  grid: Grid;
  match: GridMatch;
  unit: string | null;
  row: GridRow;
  r: number;
  c: number;
}

function readCell(out: GridReading, at: At): void {
  const { grid, match, row, r, c } = at;
  const end = row.cells.at(-1)!;
  // What a line leaves out at its end is blank.
  const cell = row.cells[c] ?? { text: '', from: end.from + end.text.length };
  const [column, line] = [match.columns.of.get(c), match.rows.of.get(r)];
  if (!column || !line) {
    const why: Why = match.columns.twice.has(c) || match.rows.twice.has(r) ? 'TWO_PLACES' : column ? 'NEW_ROW' : 'NEW_COLUMN';
    if (/\d/.test(cell.text) && figureOf(cell.text)) out.unplaced.push({ ...placeOf(row, cell), text: cell.text.trim(), why, nearest: nearest(at, column, line) });
    return;
  }
  const inner = inBrackets(grid.heads[c]!, column.known, match.known.columns);
  const { outside, inside, insideFrom } = inner ? pairOf(cell.text) : { outside: cell.text, inside: '', insideFrom: 0 };
  put(out, at, { text: outside, from: cell.from }, column, line);
  if (inner) put(out, at, { text: inside, from: cell.from + insideFrom }, { known: inner, score: column.score }, line);
}

function put(out: GridReading, { match, unit, row }: At, cell: Cell, column: Matched, line: Matched): void {
  const { known } = match;
  const figure = figureOf(cell.text);
  const ref = { table: known.id, row: line.known.id, column: column.known.id };
  const confidence = Math.min(match.confidence, column.score, line.score);
  const refuse = (why: Why): void => void out.unplaced.push({ ...placeOf(row, cell), text: cell.text.trim(), why, nearest: { ...ref, likeness: confidence } });
  if (!figure || (column.known.percent && figure.value !== null && !figure.percent)) {
    // 비고 may hold words; a figure that is no rate is not taken for one.
    if (!column.known.percent || holdsFigure(cell)) refuse('NO_FIGURE');
    return;
  }
  const own = column.known.unit ?? known.unit;
  const scaled = unit === null || column.known.unit ? { times: 1, by: 1 } : between(unit, own);
  if (!scaled) return refuse('OTHER_UNIT');
  if (figure.spaced) out.remarks.push(remark('SPACED', row.line, `'${cell.text.trim()}'의 빈칸을 빼고 읽음.`, `'${cell.text.trim()}' is read without its space.`));
  const sure = figure.spaced ? Math.min(confidence, 0.9) : confidence;
  const value = figure.value === null ? null : (figure.value * scaled.times) / scaled.by;
  out.cells.push({ ...ref, item: known.item, value, unit: own, scale: scaleOf(own), ...placeOf(row, cell), text: cell.text.trim(), confidence: sure, state: sure >= THRESHOLD ? 'READ' : 'DOUBTFUL' });
}

export const holdsFigure = (cell: Cell): boolean => /\d/.test(cell.text);

export function placeOf(row: Pick<GridRow, 'line'>, { text, from }: Cell): { line: number; from: number; to: number } {
  const start = from + (text.length - text.trimStart().length);
  return { line: row.line, from: start, to: start + text.trim().length };
}

function nearest({ grid, match, row, c }: At, column: Matched | undefined, line: Matched | undefined): Unplaced['nearest'] {
  const byColumn = column ? { known: column.known, likeness: 1 } : nearestOf(grid.heads[c] ?? [], match.known.columns);
  const byRow = line ? { known: line.known, likeness: 1 } : nearestOf([grid.labels === null ? '' : (row.cells[grid.labels]?.text ?? '')], match.known.rows);
  return byColumn && byRow ? { table: match.known.id, row: byRow.known.id, column: byColumn.known.id, likeness: Math.round(100 * Math.min(byColumn.likeness, byRow.likeness)) / 100 } : null;
}

const remark = (kind: Remark['kind'], line: number, ko: string, en: string): Remark => ({ kind, line, text: { ko, en } });

/** What the headings say otherwise than known, and what is there in another order, in addition or not at all. */
function remarksOf({ heads, rows, labels, first }: Grid, { known, columns, rows: found }: GridMatch): Remark[] {
  const of = (what: '열' | '행', english: string, all: readonly KnownHead[], matched: ReadonlyMap<number, Matched>, names: ReadonlyMap<number, { text: string; line: number }>): Remark[] => {
    const places = [...matched].sort(([a], [b]) => a - b).map(([, m]) => all.indexOf(m.known));
    const missing = all.filter(k => !k.within && ![...matched.values()].some(m => m.known === k));
    return [
      ...(places.some((p, i) => i > 0 && p < places[i - 1]!) ? [remark('ORDER', first, `${known.title}: ${what}의 차례가 다름.`, `${known.id}: the ${english}s stand in another order.`)] : []),
      ...missing.map(k => remark(what === '열' ? 'NO_COLUMN' : 'NO_ROW', first, `${known.title}: '${nameOf(k)}' ${what}이 없거나 알아볼 수 없음.`, `${known.id}: the ${english} '${nameOf(k)}' is not there, or is not known by its heading.`)),
      ...[...names].flatMap(([i, { text, line }]) => {
        const match = matched.get(i);
        if (!match) return text && !/^비고$/.test(label(text)) ? [remark(what === '열' ? 'NEW_COLUMN' : 'NEW_ROW', line, `${known.title}: '${text}' ${what}은 아는 자리가 아님.`, `${known.id}: the ${english} '${text}' is not known.`)] : [];
        const plain = [match.known.labels[0]!, `${match.known.group?.[0] ?? ''}${match.known.labels[0]!}`].map(label);
        const bare = label(text.replace(/\([^()]{2,}\)\s*$/, ''));
        return [
          ...(plain.includes(bare) || plain.includes(label(text)) ? [] : [remark('WORDING', line, `${known.title}: '${text}'을(를) '${nameOf(match.known)}'(으)로 읽음.`, `${known.id}: '${text}' is taken for '${nameOf(match.known)}'.`)]),
          ...([...text].some(isHanja) ? [remark('HANJA', line, `${known.title}: 한자 '${text}'을(를) '${nameOf(match.known)}'(으)로 읽음.`, `${known.id}: the hanja '${text}' is taken for '${nameOf(match.known)}'.`)] : []),
        ];
      }),
    ];
  };
  const columnNames = new Map(heads.flatMap((path, i) => (i === labels || !path.length ? [] : [[i, { text: path.length > 1 && columns.of.get(i)?.known.group ? path.join(' ') : path.at(-1)!, line: first }] as const])));
  const rowNames = new Map(labels === null ? [] : rows.map((row, i) => [i, { text: row.cells[labels]?.text.trim() ?? '', line: row.line }] as const));
  return [...of('열', 'column', known.columns, columns.of, columnNames), ...of('행', 'row', known.rows, found.of, rowNames)];
}

const nameOf = ({ labels, group }: KnownHead): string => [group?.[0], labels[0]].filter(Boolean).join(' ');
