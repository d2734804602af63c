// Whether the document prints another figure than the records give.

/** 1,775 and 1775, △2 and −2, '.' and '-' and 0 print the same figure. */
const digitsOf = (printed: string): string =>
  printed.replace(/[\s,+]/g, '').replace(/[△−]/g, '-').replace(/^[.－-]?$/, '0').replace(/[^\d.\-~]/g, '');

export interface StatedCell {
  readonly value?: number | null | undefined;
  readonly text: string;
  readonly stated?: { readonly printed: string; readonly reading?: number | null | undefined } | null | undefined;
}

/** `own`: the table stands at the report's own date; only then is its print the same as ours. */
export function isAtOdds(cell: StatedCell, own: boolean): boolean {
  if (!cell.stated) return false;
  if (cell.stated.reading !== null && cell.stated.reading !== undefined) return own || cell.stated.reading === cell.value;
  return own && digitsOf(cell.stated.printed) !== digitsOf(cell.text);
}
