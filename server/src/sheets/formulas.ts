// How a figure comes from other cells of its sheet, as a spreadsheet computes it: only where that gives the very figure, so that no sheet says another than the report.
import type { BodyCell, BodyRow, TableBlock } from '@gujeong/shared/document/model';
import { cellName } from './cellName.js';

interface Part {
  readonly sign: '+' | '−' | '×' | '÷';
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** `rows` stand in the sheet from row `top` on (from 0). null: the figure stays a number. */
export function formulas(table: TableBlock, rows: readonly BodyRow[], top: number): (cell: BodyCell) => string | null {
  const columnAt = new Map(table.columns.map(({ id }, at) => [id, at]));
  const rowAt = new Map(rows.map(({ id }, at) => [id, at]));
  return ({ value, number, formula }) => {
    if (value === null || !formula?.parts.length) return null;
    const parts: Part[] = [];
    for (const { row, column, sign } of formula.parts) {
      const [r, c] = [rowAt.get(row), columnAt.get(column)];
      const of = r === undefined || c === undefined ? null : rows[r]?.cells[c]?.value;
      if (r === undefined || c === undefined || of === null || of === undefined) return null;
      parts.push({ sign, row: top + r, column: c, value: of });
    }
    return exact(parts, value, number?.decimals ?? 0);
  };
}

function exact(parts: readonly Part[], value: number, decimals: number): string | null {
  const [first, second] = parts;
  if (parts.every(({ sign }) => sign === '+' || sign === '−')) {
    const sum = parts.reduce((all, { sign, value: of }) => all + (sign === '+' ? of : -of), 0);
    if (Math.abs(sum - value) < 1e-9) return parts.every(({ sign }) => sign === '+') ? sumOf(parts) : signed(parts);
    return decimals > 0 && round(sum, decimals) === value ? `ROUND(${signed(parts)},${decimals})` : null;
  }
  if (parts.length !== 2 || !first || !second || second.sign !== '÷' || second.value === 0) return null;
  for (const [factor, by] of [[100, '*100'], [1, '']] as const) {
    if (round((first.value / second.value) * factor, decimals) === value) return `ROUND(${cellName(first.row, first.column)}/${cellName(second.row, second.column)}${by},${decimals})`;
  }
  return null;
}

/** Half away from none, as spreadsheets round. */
const round = (value: number, decimals: number): number => Number(`${Math.sign(value) * Math.round(Number(`${Math.abs(value)}e${decimals}`))}e-${decimals}`);

const signed = (parts: readonly Part[]): string => parts.map(({ sign, row, column }, at) => `${sign === '−' ? '-' : at ? '+' : ''}${cellName(row, column)}`).join('');

/** Neighbours as a range. */
function sumOf(parts: readonly Part[]): string {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length === 1) return signed(parts);
  const down = parts.every(({ row, column }, at) => column === first.column && row === first.row + at);
  const across = parts.every(({ row, column }, at) => row === first.row && column === first.column + at);
  if (down || across) return `SUM(${cellName(first.row, first.column)}:${cellName(last.row, last.column)})`;
  return signed(parts);
}
