// A table of the report as a chart. Null where there is nothing to draw: no plan for the table, or none of its rows.
import type { ChartSpec, ChartValue } from '@/design/chart/chartSpec';
import type { SheetFragment } from '@/graph/generated/graphql';
import { closeUp } from '@/parts/cellName';
import { chartPlans } from './plans';

type Sheet = Pick<SheetFragment, 'id' | 'rows' | 'columns'>;
interface Words {
  readonly label: (of: { label: string; labelEn: string }) => string;
  readonly group: (of: { group?: string | null; groupEn?: string | null }) => string;
  readonly english: boolean;
  readonly unit: string;
}

export function chartOf(sheet: Sheet, words: Words): ChartSpec | null {
  const plan = chartPlans.find(({ table }) => table === sheet.id);
  if (!plan) return null;
  const down = plan.along === 'rows';
  const heading = (id: string): string => {
    const column = sheet.columns.find((one) => one.id === id);
    if (!column) return id;
    const label = closeUp(words.label(column));
    const group = closeUp(words.group(column));
    // A subtotal is named by what it is the subtotal of.
    return /소\s*계|subtotal/i.test(label) && group ? group : label;
  };
  const nameOf = (id: string): string => {
    const row = sheet.rows.find((one) => one.id === id);
    return row ? closeUp(words.label(row)) : id;
  };
  const every = down ? sheet.rows.filter(({ total, id }) => !total && id !== 'total').map(({ id }) => id) : sheet.columns.map(({ id }) => id);
  const there = new Set(down ? sheet.rows.map(({ id }) => id) : sheet.columns.map(({ id }) => id));
  const categories = (plan.categories ?? every).filter((id) => there.has(id));
  const cell = (row: string, column: string): ChartValue | null => {
    const found = sheet.rows.find(({ id }) => id === row)?.cells.find((one) => one.column === column);
    return found && typeof found.value === 'number' ? { value: found.value, text: found.text, row, column } : null;
  };
  const at = (category: string, other: string): ChartValue | null => (down ? cell(category, other) : cell(other, category));
  /** Two columns of the same name are told apart by the heading above them. */
  const told = (id: string): string => {
    const column = sheet.columns.find((one) => one.id === id);
    const same = plan.series.filter(([other]) => heading(other) === heading(id)).length > 1;
    return column && same ? [closeUp(words.group(column)), heading(id)].filter(Boolean).join(' ') : heading(id);
  };
  const series = plan.series.map(([id, tone]) => ({ id, tone, label: down ? told(id) : nameOf(id), values: categories.map((category) => at(category, id)) })).filter(({ values }) => values.some((one) => one?.value));
  if (!series.length || !categories.length) return null;
  return {
    title: words.english ? plan.title.en : plan.title.ko, unit: words.unit, kind: plan.kind, series,
    ...(plan.lying ? { lying: true } : {}), ...(plan.levels ? { levels: plan.levels } : {}),
    categories: categories.map((id) => {
      const note = plan.note ? at(id, plan.note) : null;
      return { id, label: down ? nameOf(id) : heading(id), ...(note && plan.note ? { note: `${down ? heading(plan.note) : nameOf(plan.note)} ${note.text}` } : {}) };
    }),
  };
}
