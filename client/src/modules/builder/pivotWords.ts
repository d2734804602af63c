// A built table in words: what stands at the head of its columns and rows, and in its cells.
import type { PrintColumn, PrintRow } from '@/design/printTable';
import { attributeOf } from '@/graph/model';
import type { Pivot, PivotColumn, PivotRow } from '@/graph/view/pivot';
import type { Figure, Measure, ViewSpec } from '@/graph/view/spec';
import { useText } from '@/i18n';
import type { useKeyWords } from '@/parts/keyWords';
import { useWords } from '@/parts/words';

type KeyWords = ReturnType<typeof useKeyWords>;

export function usePivotWords(spec: () => Pick<ViewSpec, 'noun' | 'rows' | 'totals'>, keys: KeyWords) {
  const { t, locale } = useText();
  const words = useWords();

  const figure = ({ of, path }: Figure): string => (of === 'count' || !path ? t('figureOf.count') : `${words.attribute(spec().noun, path)} ${t(`figureOf.${of}`)}`);
  const measure = (one: Measure): string => one.label ?? (one.over ? `${figure(one)} ÷ ${figure(one.over)}` : figure(one));

  const columnLabel = ({ measure: of, value }: PivotColumn): string => {
    if (!of.spread) return measure(of);
    return value === undefined ? t('builder.subtotal') : keys.value(of.spread, value);
  };
  const columnGroup = ({ measure: of }: PivotColumn): string | null => of.heading ?? (of.spread ? measure(of) : null);
  /** A value of the last key alone where its group stands above it, else all of them. */
  const rowLabel = ({ values }: PivotRow): string => {
    const { rows, totals } = spec();
    if (!values.length) return rows.length ? t('builder.total') : t('builder.all');
    const said = values.map((value, index) => keys.value(rows[index] ?? { path: '' }, value));
    if (totals === 'first') return said.at(-1) ?? '';
    return values.length < rows.length ? `${said.join(' › ')} ${t('builder.subtotal')}` : said.join(' › ');
  };
  const cellText = ({ measure: of }: PivotColumn, value: number | null): string => {
    if (value === null || value === 0) return t('value.none');
    if (of.over) return words.value({ name: 'ratio', kind: 'ratio' }, value);
    const attribute = of.path ? attributeOf(spec().noun, of.path) : undefined;
    return attribute && of.of !== 'count' ? words.value(attribute, value) : value.toLocaleString(locale.value);
  };
  const head = (): string => spec().rows.map((key) => keys.key(key)).join(' › ') || t('table.head');

  const columnsOf = ({ columns }: Pivot): readonly PrintColumn[] => columns.map((column) => ({ id: column.id, label: columnLabel(column), group: columnGroup(column) }));
  const rowsOf = (pivot: Pivot): readonly PrintRow[] => pivot.rows.map((row) => ({
    id: row.id,
    label: rowLabel(row),
    indent: spec().totals === 'first' ? Math.max(0, row.values.length - 1) : 0,
    total: row.values.length < spec().rows.length,
    cells: pivot.columns.map((column) => ({ column: column.id, text: cellText(column, pivot.cell(row, column).value) })),
  }));
  /** Of all figures together, where they have one. */
  const unit = (measures: readonly Measure[]): string => {
    const units = new Set(measures.filter(({ over }) => !over).map(({ of, path }) => (of === 'count' || !path ? t('builder.cases') : words.unit(spec().noun, path))));
    return units.size === 1 ? [...units].join('') : '';
  };
  return { figure, measure, columnLabel, columnGroup, rowLabel, cellText, head, columnsOf, rowsOf, unit };
}
