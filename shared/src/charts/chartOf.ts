// A table of the report as a chart. Null where there is nothing to draw: no plan for the table, or none of its rows.
import type { AnsweredTable } from '../document/answered.js';
import { closeUp } from '../reports/spread.js';
import type { ChartSpec, ChartValue } from './chartSpec.js';
import { chartPlans } from './plans.js';

type Charted = Pick<AnsweredTable, 'id' | 'unit' | 'unitEn' | 'rows' | 'columns'>;

export function chartOf(table: Charted, language: 'ko' | 'en'): ChartSpec | null {
  const plan = chartPlans.find(one => one.table === table.id);
  if (!plan) return null;
  const say = (korean: string | null | undefined, english: string | null | undefined): string => (language === 'en' && english) || korean || '';
  const labelOf = (of: { label: string; labelEn: string }): string => closeUp(say(of.label, of.labelEn));
  const down = plan.along === 'rows';
  const columnOf = (id: string): Charted['columns'][number] | undefined => table.columns.find(one => one.id === id);
  const groupOf = (id: string): string => {
    const column = columnOf(id);
    return column ? closeUp(say(column.group, column.groupEn)) : '';
  };
  const heading = (id: string): string => {
    const column = columnOf(id);
    const label = column ? labelOf(column) : id;
    // A subtotal is named by what it is the subtotal of.
    return /소\s*계|subtotal/i.test(label) ? groupOf(id) || label : label;
  };
  const nameOf = (id: string): string => {
    const row = table.rows.find(one => one.id === id);
    return row ? labelOf(row) : id;
  };
  const every = down ? table.rows.filter(({ total, id }) => !total && id !== 'total').map(({ id }) => id) : table.columns.map(({ id }) => id);
  const there = new Set((down ? table.rows : table.columns).map(({ id }) => id));
  const categories = (plan.categories ?? every).filter(id => there.has(id));
  const cell = (row: string, column: string): ChartValue | null => {
    const found = table.rows.find(({ id }) => id === row)?.cells.find(one => one.column === column);
    return found && typeof found.value === 'number' ? { value: found.value, text: say(found.text, found.textEn), row, column } : null;
  };
  const at = (category: string, other: string): ChartValue | null => (down ? cell(category, other) : cell(other, category));
  /** Two columns of the same name are told apart by the heading above them. */
  const told = (id: string): string => {
    const same = plan.series.filter(([other]) => heading(other) === heading(id)).length > 1;
    return same ? [groupOf(id), heading(id)].filter(Boolean).join(' ') : heading(id);
  };
  const series = plan.series.map(([id, tone]) => ({ id, tone, label: down ? told(id) : nameOf(id), values: categories.map(category => at(category, id)) })).filter(({ values }) => values.some(one => one?.value));
  if (!series.length || !categories.length) return null;
  return {
    title: plan.title[language], unit: say(table.unit, table.unitEn), kind: plan.kind, series,
    ...(plan.lying ? { lying: true } : {}), ...(plan.levels ? { levels: plan.levels } : {}),
    categories: categories.map(id => {
      const note = plan.note ? at(id, plan.note) : null;
      return { id, label: down ? nameOf(id) : heading(id), ...(note && plan.note ? { note: `${down ? heading(plan.note) : nameOf(plan.note)} ${note.text}` } : {}) };
    }),
  };
}
