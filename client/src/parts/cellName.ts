// A cell in words: row · merged heading column.
import { closeUp } from '@gujeong/shared/reports/spread';
import type { Place } from '@/design/rovingGrid';
import type { SheetFragment } from '@/graph/generated/graphql';

type Label = (from: { label: string; labelEn: string }) => string;
type Group = (from: { group?: string | null; groupEn?: string | null }) => string;

export function cellName(sheet: Pick<SheetFragment, 'rows' | 'columns'>, place: Place, label: Label, group: Group): string {
  const row = sheet.rows.find(({ id }) => id === place.row);
  const column = sheet.columns.find(({ id }) => id === place.column);
  const heading = column ? [group(column), label(column)].filter(Boolean).map(closeUp).join(' ') : place.column;
  return `${row ? closeUp(label(row)) : place.row} · ${heading}`;
}
