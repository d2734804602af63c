// A composed view as the GraphQL answer: what is costly (counting records, narrative) is read only when asked for.
import { hasUnit } from '@gujeong/shared/reports/cells';
import type { CheckResult } from '@gujeong/shared/reconcile/reconcile';
import { recordsQuery, recordsVariables } from '@gujeong/shared/reports/opens';
import type { Cell, Layout, Opens, Row, Table } from '@gujeong/shared/reports/view';
import type { Request } from '../../graph/engine.js';
import type { Check, FigureOrigin, FigurePart, NarrativeLine, ReportCell, ReportTable, SourceLine, StatedFigure } from './report.types.js';
import type { Composed, Reporting, Stated } from './reporting.js';

const NARRATIVE = `query Narrative($item: String!) {
  statements(where: { item: { code: { eq: $item } } }, orderBy: [{ field: ORDER }], first: 100) { nodes { section mark level text line } }
}`;

export async function answer(reporting: Reporting, composed: Composed, request: Request): Promise<ReportTable> {
  const { view, asOf, layout } = composed;
  const stated = await reporting.statedFigures(request);
  const checks = (await reporting.checksOf(view, asOf, request)).map(checkAnswer);
  const mine = { reporting, request, asOf, stated, checks };
  const about = { item: view.item, asOf, document: view.document, variables: JSON.stringify(view.variables(asOf)) };
  // One for the table and those below it.
  let asked: Promise<NarrativeLine[]> | null = null;
  const narrative = () => (asked ??= reporting.ask<{ statements: { nodes: NarrativeLine[] } }>(NARRATIVE, { item: view.item }, request).then(d => d.statements.nodes));
  const table = (t: Table & Partial<Layout>, lines?: readonly [number, number]): ReportTable => ({
    ...about,
    get narrative() {
      return narrative();
    },
    id: t.id, title: t.title.ko, titleEn: t.title.en, unit: hasUnit(t.columns) ? t.unit.ko : '', unitEn: hasUnit(t.columns) ? t.unit.en : '',
    head: t.head?.ko ?? null, headEn: t.head?.en ?? null,
    columns: t.columns.map(c => ({ id: c.id, label: c.label.ko, labelEn: c.label.en, group: c.group?.ko ?? null, groupEn: c.group?.en ?? null, text: c.text ?? false })),
    rows: t.rows.map(r => ({ id: r.id, label: r.label.ko, labelEn: r.label.en, indent: r.indent ?? 0, total: r.total ?? false, cells: t.columns.map(c => cellAnswer(mine, t, r, c.id)) })),
    notes: t.notes.map(n => ({ mark: n.mark ?? null, text: n.text.ko, textEn: n.text.en })),
    more: (t.more ?? []).map(m => table(m)),
    checks: checks.filter(c => c.cells.some(cell => cell.table === t.id)),
    source: lines ? linesOf(reporting, lines[0], lines[1]) : [],
    get generated() {
      return hasGenerated(reporting, t.rows, asOf, request);
    },
  });
  return table({ ...layout, id: view.id, title: view.title, unit: view.unit, notes: layout.notes ?? [] }, view.lines);
}

interface Mine {
  reporting: Reporting;
  request: Request;
  asOf: string;
  stated: Map<string, Stated>;
  checks: Check[];
}

const BLANK: Cell = { value: null, text: '' };

function cellAnswer(mine: Mine, table: Table, row: Row, column: string): ReportCell {
  const cell = row.cells[column] ?? BLANK;
  const stated = mine.stated.get(`${table.id}:${row.id}:${column}`) ?? null;
  return { column, value: cell.value, text: cell.text, textEn: cell.textEn ?? cell.text, mark: cell.mark ?? null, stated: stated && statedAnswer(stated), figure: origin(mine, table, row.id, column, cell, stated) };
}

const statedAnswer = (s: Stated): StatedFigure => ({ value: s.value, printed: s.printed, reading: s.reading, note: s.readingNote, lines: s.source?.lines ?? [] });

function origin({ reporting, request, asOf, checks }: Mine, table: Table, row: string, column: string, { opens, formula }: Cell, stated: Stated | null): FigureOrigin {
  const [from, to] = stated?.source?.lines ?? [];
  return {
    get records() {
      return opens ? reporting.count(opens, asOf, request) : null;
    },
    query: opens ? recordsQuery(opens) : null,
    variables: opens ? JSON.stringify(recordsVariables(opens, asOf)) : null,
    formula: formula?.text.ko ?? null,
    formulaEn: formula?.text.en ?? null,
    parts: (formula?.parts ?? []).map((p): FigurePart => {
      const r = table.rows.find(x => x.id === p.row);
      const c = table.columns.find(x => x.id === p.column);
      const label = p.row === row ? c?.label : r?.label;
      return { row: p.row, column: p.column, sign: p.sign, label: label?.ko ?? '', labelEn: label?.en ?? '', text: r?.cells[p.column]?.text ?? '' };
    }),
    checks: checks.filter(c => c.cells.some(x => x.table === table.id && x.row === row && x.column === column)),
    source: from === undefined ? [] : linesOf(reporting, from, to ?? from),
  };
}

/** Whether any list behind the table holds a generated row. */
async function hasGenerated(reporting: Reporting, rows: readonly Row[], asOf: string, request: Request): Promise<boolean> {
  const lists = new Map<string, Opens>();
  for (const { opens } of rows.flatMap(r => Object.values(r.cells))) if (opens) lists.set(`${opens.root}:${JSON.stringify(opens.where ?? {})}`, opens);
  for (const opens of lists.values()) {
    const where = { and: [opens.where ?? {}, { origin: { eq: 'GENERATED' } }] };
    if (await reporting.count({ ...opens, where }, asOf, request)) return true;
  }
  return false;
}

export const linesOf = (reporting: Reporting, from: number, to: number): SourceLine[] =>
  reporting.lines.slice(from - 1, to).map((text, i) => ({ number: from + i, text }));

export const checkAnswer = (c: CheckResult): Check => ({
  ...c,
  items: [...c.items],
  cells: [...c.cells],
  title: c.title.ko, titleEn: c.title.en,
  note: c.note?.ko ?? null, noteEn: c.note?.en ?? null,
});
