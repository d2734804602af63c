// A table of groups by two keys with totals both ways: occasion × status, field × year.
import type { CodeList } from '../vocabulary/codeList.js';
import { column, count, label, ofColumns, ofRows, tally, type CellOptions, type Group } from './cells.js';
import type { Cell, Label, Opens, Row, Table } from './view.js';

/** One row or column: the key it has among the groups, and the filter that finds its records. */
export interface AxisEntry {
  readonly id: string;
  readonly label: Label;
  readonly key: Group['keys'][number];
  readonly where: Record<string, unknown>;
}

interface Cross {
  readonly rows: readonly AxisEntry[];
  readonly columns: readonly AxisEntry[];
  /** Grouped by the key of the rows, then of the columns. */
  readonly groups: readonly Group[];
  readonly opens: Opens;
  /** What is added up; counts when not given. */
  readonly measure?: string;
  readonly cell?: (value: number, options: CellOptions) => Cell;
}

/** The values of a code list as rows or columns; `where` is the filter of one value. */
export const codes = (list: CodeList, where: (equal: { eq: string }) => Record<string, unknown>, only: readonly string[] = Object.keys(list.values)): AxisEntry[] =>
  Object.entries(list.values).filter(([code]) => only.includes(code)).map(([code, { ko, en }]) => ({ id: code, key: code, label: label(ko, en), where: where({ eq: code }) }));

const monthAfter = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1)).toISOString().slice(0, 7);

/** A month (2002-09) as a row or column: its records have the date `field` in it. */
export const monthEntry = (month: string, field: string): AxisEntry => ({
  id: month, key: month, label: label(`${month.slice(0, 4)}. ${Number(month.slice(5))}월`, month), where: { [field]: { gte: `${month}-01`, lt: `${monthAfter(month)}-01` } },
});

const TOTAL = 'total';

export function crossTable({ rows, columns, groups, opens, measure = 'count', cell = count }: Cross): Pick<Table, 'columns' | 'rows'> {
  const where = (...entries: readonly (AxisEntry | undefined)[]): Opens => {
    const filters = [opens.where ?? {}, ...entries.flatMap(e => (e ? [e.where] : []))].filter(w => Object.keys(w).length);
    if (filters.length < 2) return filters[0] ? { ...opens, where: filters[0] } : opens;
    return { ...opens, where: { and: filters } };
  };
  const line = (entry: AxisEntry | undefined): Row => {
    const id = entry?.id ?? TOTAL;
    const at = (c: AxisEntry | undefined): Cell => cell(tally(groups, [entry?.key, c?.key], measure), {
      opens: where(entry, c),
      ...(!c ? { formula: ofColumns(id, '계 = 옆으로 더한 값', 'Total of the columns', ...columns.map(x => ['+', x.id] as const)) }
        : !entry ? { formula: ofRows(c.id, '계 = 아래로 더한 값', 'Total of the rows', ...rows.map(x => ['+', x.id] as const)) } : {}),
    });
    return {
      id, label: entry?.label ?? label('계', 'Total'), total: !entry,
      cells: { [TOTAL]: at(undefined), ...Object.fromEntries(columns.map(c => [c.id, at(c)])) },
    };
  };
  return {
    columns: [column(TOTAL, '계', 'Total'), ...columns.map(c => column(c.id, c.label.ko, c.label.en))],
    rows: [line(undefined), ...rows.map(line)],
  };
}
