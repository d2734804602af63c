// What a report's document is made of: tables as the graph's `report` answers them, and the items they stand in. A published report keeps the same.

/** `A` in Korean, `AEn` in English. */
export interface AnsweredColumn {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  readonly group?: string | null | undefined;
  readonly groupEn?: string | null | undefined;
  readonly text: boolean;
}

export interface AnsweredPart {
  readonly row: string;
  readonly column: string;
  /** + − × ÷ */
  readonly sign: string;
}

export interface AnsweredCell {
  readonly column: string;
  readonly value?: number | null | undefined;
  readonly text: string;
  readonly textEn: string;
  readonly mark?: number | null | undefined;
  readonly stated?: { readonly printed: string; readonly reading?: number | null | undefined } | null | undefined;
  /** Absent where it was not asked for. */
  readonly figure?: { readonly formula?: string | null | undefined; readonly formulaEn?: string | null | undefined; readonly parts: readonly AnsweredPart[] };
}

export interface AnsweredRow {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  readonly indent: number;
  readonly total: boolean;
  readonly cells: readonly AnsweredCell[];
}

export interface AnsweredLine {
  readonly mark?: string | null | undefined;
  readonly level: number;
  readonly text: string;
  readonly line?: number | null | undefined;
}

export interface AnsweredTable {
  readonly id: string;
  readonly item: string;
  readonly title: string;
  readonly titleEn: string;
  readonly unit: string;
  readonly unitEn: string;
  readonly asOf: string;
  readonly head?: string | null | undefined;
  readonly headEn?: string | null | undefined;
  readonly columns: readonly AnsweredColumn[];
  readonly rows: readonly AnsweredRow[];
  readonly notes: readonly { readonly mark?: number | null | undefined; readonly text: string; readonly textEn: string }[];
  readonly generated: boolean;
}

export interface AnsweredReport extends AnsweredTable {
  readonly narrative: readonly AnsweredLine[];
  /** Lines of the printed document where the table stands; none where it prints none. */
  readonly source: readonly { readonly number: number }[];
  readonly more: readonly AnsweredTable[];
}

export interface ReportItem {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
}
