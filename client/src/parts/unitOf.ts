// The unit of a cell: its column or row may name one (배정율 (%)), else it is the table's.
interface Named {
  readonly label: string;
  readonly labelEn: string;
}

const inBrackets = (label: string): string | null => /\(([^()]+)\)\s*$/.exec(label)?.[1] ?? null;

export function unitOf(table: string, column: (Named & { readonly text: boolean }) | undefined, row: Named | undefined, english: boolean): string {
  if (column?.text) return '';
  const own = (from: Named | undefined): string | null => (from ? inBrackets((english && from.labelEn) || from.label) : null);
  return own(column) ?? own(row) ?? table;
}
