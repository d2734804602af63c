// What a file holds before it is understood: rows of cells, numbered as a spreadsheet shows them.

/** Why a cell's value is not taken: a formula, part of a merged cell, an error such as #N/A. COVERED: another cell of its row tells of the merge. */
export type Untaken = 'FORMULA' | 'MERGED' | 'CELL_ERROR' | 'COVERED';

export class NotTaken {
  constructor(
    readonly why: Untaken,
    /** As people see it: =SUM(A1:A3), A2:B2, #N/A. */
    readonly text: string,
  ) {}
}

/** Dates are midnights in UTC. */
export type Cell = string | number | boolean | Date | null | NotTaken;

export interface Row {
  /** 1-based, as a spreadsheet numbers it. */
  number: number;
  cells: readonly Cell[];
}

export interface Table {
  heading: Row;
  rows: readonly Row[];
}

export const MAX_BYTES = 20_000_000;
export const MAX_ROWS = 100_000;

export const isBlank = (cell: Cell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A cell as people see it. */
export function shownCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof NotTaken) return cell.text;
  return cell instanceof Date ? (Number.isNaN(cell.getTime()) ? '#DATE' : cell.toISOString().slice(0, 10)) : String(cell);
}
