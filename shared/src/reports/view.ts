// What a report view is: one GraphQL document, and a pure function from its answer to the table as printed.
import type { Label } from '../vocabulary/codeList.js';

export type { Label };

export interface Unit {
  /** As in the reference data: 'million KRW', 'persons'. */
  readonly id: string;
  readonly ko: string;
  readonly en: string;
}

/** The records behind a figure: the list they come from and its filter. `select` is the GraphQL selection shown for each. */
export interface Opens {
  readonly noun: string;
  readonly root: string;
  readonly where?: Readonly<Record<string, unknown>>;
  readonly select: string;
  /** When the records are struck at another day than the view's own; null asks for no date. */
  readonly asOf?: string | null;
}

export interface CellPart {
  readonly row: string;
  readonly column: string;
  readonly sign: '+' | '−' | '×' | '÷';
}

/** How a figure is computed from other cells of its table. */
export interface Formula {
  readonly text: Label;
  readonly parts: readonly CellPart[];
}

export interface Cell {
  /** Unrounded in the table's unit where the print rounds a rate; whole where the print is whole; null where the print is blank. */
  readonly value: number | null;
  /** As printed: 1,775 · △36,868 · . · - · 완료 */
  readonly text: string;
  /** In English, for words that have an English; figures and names read alike. */
  readonly textEn?: string;
  readonly opens?: Opens;
  readonly formula?: Formula;
  /** A footnote's mark, for example 1 for 주1). */
  readonly mark?: number;
}

export interface Column {
  readonly id: string;
  readonly label: Label;
  /** The merged heading above; neighbours with an equal group share it. */
  readonly group?: Label;
  /** Text columns are set left; the rest are figures. */
  readonly text?: boolean;
}

export interface Row {
  readonly id: string;
  readonly label: Label;
  readonly indent?: number;
  readonly total?: boolean;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Note {
  /** Equal to the mark of the cells it is about; absent for a note on the whole table. */
  readonly mark?: number;
  readonly text: Label;
}

export interface Table {
  readonly id: string;
  readonly title: Label;
  readonly unit: Unit;
  /** The heading of the first column, 구 분 when not given. */
  readonly head?: Label;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
}

export interface Layout extends Omit<Table, 'id' | 'title' | 'unit' | 'notes'> {
  readonly notes?: readonly Note[];
  /** The day the figures are struck on when that is not the reference date: a budget's base before its adoption. */
  readonly struckOn?: string;
  /** Further tables of the view, for example field × status beside the printed row. */
  readonly more?: readonly Table[];
}

export interface ReportView<Data = unknown> {
  /** The id of the table in the reference data where it has one. */
  readonly id: string;
  readonly item: string;
  readonly title: Label;
  readonly unit: Unit;
  /** The item's own reference date (기준일). */
  readonly asOf: string;
  /** Lines of the document where the table stands; absent where it prints none. */
  readonly lines?: readonly [number, number];
  readonly document: string;
  variables(asOf: string): Record<string, unknown>;
  layout(data: Data, asOf: string): Layout;
}

/** Keeps the type of a view's data inside its own file. */
export const reportView = <Data>(view: ReportView<Data>): ReportView => view as ReportView;
