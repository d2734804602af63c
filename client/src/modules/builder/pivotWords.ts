// A built table in words: what stands at the head of its columns and rows, and in its cells.
import type { PrintColumn, PrintRow } from '@/design/printTable';
import type { Tone } from '@/design/tone';
import { attributeOf } from '@/graph/model';
import { mustPath } from '@/graph/view/paths';
import type { Pivot, PivotColumn, PivotRow } from '@/graph/view/pivot';
import { scales, type Figure, type Measure, type Scale, type ViewSpec } from '@/graph/view/spec';
import { useText } from '@/i18n';
import { codeTone } from '@/parts/codeWords';
import type { useKeyWords } from '@/parts/keyWords';
import { shortPath } from '@/parts/shortPath';
import { useWords } from '@/parts/words';

type KeyWords = ReturnType<typeof useKeyWords>;

export function usePivotWords(spec: () => Pick<ViewSpec, 'noun' | 'rows' | 'totals' | 'scale'>, keys: KeyWords) {
  const { t, locale } = useText();
  const words = useWords();

  const figure = ({ of, path }: Figure): string => (of === 'count' || !path ? t('figureOf.count') : of === 'sum' ? words.attribute(spec().noun, path) : `${words.attribute(spec().noun, path)} ${t(`figureOf.${of}`)}`);
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
  /** An own attribute that is reckoned with; none for a count. */
  const reckoned = ({ of, path }: Figure) => (of !== 'count' && path ? attributeOf(spec().noun, path) : undefined);
  const isMoney = (of: Measure): boolean => !of.over && reckoned(of)?.kind === 'money';
  /** Money in the unit that was chosen, rounded as the office prints it. */
  const scale = (): Scale => spec().scale ?? 'ONE';
  const scaled = ({ measure: of }: PivotColumn, value: number | null): number | null => (value !== null && isMoney(of) && scale() !== 'ONE' ? Math.round(value / scales[scale()]) : value);
  const cellText = (column: PivotColumn, given: number | null): string => {
    const value = scaled(column, given);
    if (value === null || value === 0) return t('value.none');
    const { measure: of } = column;
    const attribute = reckoned(of);
    const size = locale.value === 'ko' ? Math.abs(value) : value;
    const text = of.over ? words.value({ name: 'ratio', kind: 'ratio' }, size) : attribute ? words.value(attribute, size) : size.toLocaleString(locale.value);
    return size === value ? text : `△${text}`;
  };
  const head = (): string => {
    const { noun, rows } = spec();
    return rows.map((key) => keys.key(key, shortPath(words, noun, key.path, rows.map(({ path }) => path)))).join(' › ') || t('table.head');
  };

  const columnsOf = ({ columns }: Pivot): readonly PrintColumn[] => columns.map((column) => ({ id: column.id, label: columnLabel(column), group: columnGroup(column) }));
  /** The only row of a group that reads as the group above it says nothing more: 일반회계 under 일반회계. */
  const repeats = (rows: readonly PivotRow[], at: number): boolean => {
    const [above, row, below] = [rows[at - 1], rows[at], rows[at + 1]];
    return spec().totals === 'first' && above !== undefined && row !== undefined && above.values.length > 0 && row.values.length > above.values.length
      && (below === undefined || below.values.length < row.values.length) && rowLabel(above) === rowLabel(row);
  };
  const rowsOf = (pivot: Pivot): readonly PrintRow[] => pivot.rows.filter((_, at) => !repeats(pivot.rows, at)).map((row) => ({
    id: row.id,
    label: rowLabel(row),
    indent: spec().totals === 'first' ? Math.max(0, row.values.length - 1) : 0,
    total: row.values.length < spec().rows.length,
    cells: pivot.columns.map((column) => ({ column: column.id, text: cellText(column, pivot.cell(row, column).value) })),
  }));
  const unitIs = (one: Measure): string => (one.of === 'count' || !one.path ? t('builder.cases') : isMoney(one) ? t(`builder.scale.${scale()}`) : words.unit(spec().noun, one.path));
  /** Of all figures together, where they have one. */
  const unit = (measures: readonly Measure[]): string => {
    const units = new Set(measures.filter(({ over }) => !over).map(unitIs));
    return units.size === 1 ? [...units].join('') : '';
  };
  /** The tone of a column that stands for a code with one. */
  const tone = ({ measure: { spread }, value }: PivotColumn): Tone | undefined => {
    const list = spread && mustPath(spec().noun, spread.path).attribute.enum;
    return list && typeof value === 'string' ? codeTone(list, value) : undefined;
  };
  return { figure, measure, isMoney, columnLabel, columnGroup, rowLabel, scaled, cellText, head, columnsOf, rowsOf, unit, tone };
}
