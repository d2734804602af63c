// A table as the office prints it, as the rows of a file: its title and unit, the merged heads, every row and total, the notes below.
// Numbers become numbers (△36,868 is −36868); a sign for none, a rate and words stay as they are printed.
import { printedNumber } from '@gujeong/shared/document/numberForm';
import type { PrintColumn, PrintRow } from '@/design/printTable';
import type { FileRow } from './listFile';

export interface PrintedTable {
  readonly title: string;
  /** (단위 : 백만원); empty where there is none. */
  readonly unit: string;
  /** What the rows are. */
  readonly head: string;
  readonly columns: readonly PrintColumn[];
  readonly rows: readonly PrintRow[];
  readonly notes: readonly string[];
}

export function cellOf(text: string, words = false): string | number | null {
  const printed = text.trim();
  if (printed === '') return null;
  // A spreadsheet would take a lone hyphen for the beginning of a formula.
  if (printed === '-') return '－';
  return (words ? null : printedNumber(printed)) ?? printed;
}

const indented = ({ label, indent }: PrintRow): string => `${'　'.repeat(indent)}${label}`;

function rowsOf({ title, unit, head, columns, rows, notes }: PrintedTable): readonly FileRow[] {
  const merged = columns.some(({ group }) => group);
  const wide = (first: string): FileRow => [first, ...columns.map(() => null)];
  return [
    wide(title),
    ...(unit ? [wide(unit)] : []),
    // A merged head stands over its first column; one that reaches down stands in the upper row.
    ...(merged ? [[head, ...columns.map(({ group, label }, at) => (group ? (columns[at - 1]?.group === group ? null : group) : label))]] : []),
    [merged ? null : head, ...columns.map(({ group, label }) => (merged && !group ? null : label))],
    ...rows.flatMap((row): readonly FileRow[] => [
      [indented(row), ...columns.map(({ id, text }) => cellOf(row.cells.find(({ column }) => column === id)?.text ?? '', text))],
      ...(row.since ? [[row.since.label, ...columns.map(({ id }) => cellOf(row.since?.texts[id] ?? '', true))]] : []),
    ]),
    ...notes.map(wide),
  ];
}

/** Several tables stand below one another, a line apart. */
export const printRows = (tables: readonly PrintedTable[]): readonly FileRow[] => tables.flatMap((table, at) => [...(at > 0 ? [[null]] : []), ...rowsOf(table)]);
