// A document as plain data: what is said, in the order in which it is read. Writers (hwpx.ts, html.ts, csv.ts and the server's) give it a format.
// Everything is text in the document's own language; a figure keeps its number beside the text that is printed.
import type { ChartSpec } from '../charts/chartSpec.js';

export interface Document {
  readonly title: string;
  /** Below the title: 2002. 9. 기획예산과; empty where there is none. */
  readonly subtitle: string;
  /** Where the figures come from; the last line of the cover, or below the title. */
  readonly source: string;
  /** What the mark (예시) at its tables means; empty where none bears it. */
  readonly legend: string;
  /** 기준일, YYYY-MM-DD; null: each item at its own, which its tables tell. */
  readonly asOf: string | null;
  readonly language: 'ko' | 'en';
  /** A report begins with a cover and a list of contents on pages of their own; one table or list does not. */
  readonly front: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | TableBlock | PageBreak;

/** section Ⅱ · field 예산 분야 · item 6. · part □ within an item */
export type Rank = 'section' | 'field' | 'item' | 'part';

export interface Heading {
  readonly kind: 'heading';
  readonly rank: Rank;
  /** Depth in the outline, from 1, without gaps: an item is 2 in part II and 3 in part III. */
  readonly level: 1 | 2 | 3 | 4;
  /** With its own number or bullet, as printed: "Ⅱ. 2002년 …", "6. 예산운용실적", "□ 사업개요". */
  readonly text: string;
  /** Unique in the document: II-6. */
  readonly id: string;
}

/** A sentence, or a line with its bullet. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** □ ○ ◦ - · ※; empty for a sentence without one. */
  readonly mark: string;
  /** How deep it is set in, from 0. */
  readonly level: number;
  readonly text: string;
  /** Its words are Korean whatever the document's language: the print's own. */
  readonly korean?: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  /** The view's id or that of one of its further tables: budget-execution. Unique in the document. */
  readonly id: string;
  /** 항목 번호: II-6; null outside of a report. */
  readonly item: string | null;
  readonly caption: string;
  /** 기준일 of this table; null where it has none. */
  readonly asOf: string | null;
  /** The line above its right edge: (단위 : 백만원); empty where there is none. */
  readonly unitLine: string;
  /** The first is that of the row labels where `labelled`. */
  readonly columns: readonly TableColumn[];
  /** Cells of the first column name their rows. */
  readonly labelled: boolean;
  /** Rows of headings, top first; their spans cover every column exactly once. */
  readonly head: readonly (readonly HeadCell[])[];
  /** All rows, or pages of them where they are too many to hold. */
  readonly rows: readonly BodyRow[] | AsyncIterable<readonly BodyRow[]>;
  /** With their marks: "주1) …", "※ …". */
  readonly notes: readonly string[];
  /** Generated example rows stand behind its figures: its caption bears the mark that the document's legend explains. */
  readonly example: boolean;
  /** What of its figures a chart below it shows, where a format can draw; the others have the figures. */
  readonly chart?: ChartSpec;
}

export interface TableColumn {
  /** As in the graph; empty for the column of row labels. */
  readonly id: string;
  /** Its name in one line: "2002예산현액 예산액". */
  readonly name: string;
  /** Words left, figures right; short names of rows stand centred, as printed. */
  readonly align: 'left' | 'center' | 'right';
}

/** How a number is printed: with it, the value gives the text again. */
export interface NumberForm {
  readonly decimals: number;
  /** △36,868 · -36,868 · +3 and -2 */
  readonly sign: '△' | '-' | '±';
  /** 1,775; a year or a code is printed without. */
  readonly thousands: boolean;
  /** How none is printed: 0 . - or nothing. */
  readonly zero: string;
  /** What stands around the number: ( and ), or % after 5.8, which is the value. */
  readonly before: string;
  readonly after: string;
}

export interface HeadCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

export interface BodyRow {
  readonly id: string;
  /** How deep its label is set in, from 0. */
  readonly indent: number;
  /** 합계, 소계. */
  readonly total: boolean;
  /** One a column. */
  readonly cells: readonly BodyCell[];
}

export interface BodyCell {
  /** As printed; may hold line breaks. */
  readonly text: string;
  /** The number that the text prints, in the unit of the table; null for words and blanks. */
  readonly value: number | null;
  /** How the text prints the value; absent where there is none. */
  readonly number?: NumberForm;
  /** The footnote it carries: 1 for 주1). */
  readonly mark?: number;
  readonly formula?: CellFormula;
}

/** How a figure is computed from other cells of its table: each by the ids of its row and column. */
export interface CellFormula {
  readonly text: string;
  readonly parts: readonly { readonly row: string; readonly column: string; readonly sign: '+' | '−' | '×' | '÷' }[];
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}
