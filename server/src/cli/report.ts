// gujeong report: the same views as the API's `report`, as text for people or JSON with the ids of the reference data.
import type { Cell, Layout, ReportView, Table } from '@gujeong/shared/reports/view';
import { views } from '@gujeong/shared/reports/index';
import type { CheckResult } from '@gujeong/shared/reconcile/reconcile';
import type { App } from '../app.js';
import { StartError } from '../settings.js';
import type { Composed, Stated } from '../modules/reports/reporting.js';
import type { Format } from '../documents/writers.js';
import { reportFile, writeOut } from './reportFile.js';
import { textTable } from './textTable.js';
import { withApp } from './withApp.js';

interface Options {
  all?: boolean;
  list?: boolean;
  asOf?: string;
  format: 'text' | Format;
  language: 'ko' | 'en';
  output?: string;
}

type Checked = Composed & { checks: readonly CheckResult[] };

export async function report(ids: string[], options: Options): Promise<void> {
  if (options.list) return print(options.format === 'json' ? json(views.map(v => ({ id: v.id, item: v.item, title: v.title.ko, asOf: v.asOf }))) : views.map(v => `${v.id.padEnd(26)} ${v.item.padEnd(16)} ${v.title.ko}`).join('\n'));
  if (options.all && ids.length) throw new StartError('Say --all or name views, not both.');
  const chosen = options.all ? [...views] : ids.map(id => views.find(v => v.id === id) ?? unknown(id));
  if (!chosen.length) throw new StartError('Name views, or say --all; gujeong report --list names them.');
  const { format, output } = options;
  if (format !== 'text' && format !== 'json') return reportFile(chosen, { ...options, format });
  await withApp(async app => {
    const text = format === 'json' ? json(await reportJson(app, chosen, options.asOf)) : (await checked(app, chosen, options.asOf)).map(page).join('\n\n');
    if (output === undefined) print(text);
    else await writeOut(output, `report.${format === 'json' ? 'json' : 'txt'}`, [Buffer.from(`${text}\n`)]);
  });
}

async function checked(app: App, chosen: readonly ReportView[], asOf?: string): Promise<Checked[]> {
  const { request } = app.context();
  const composed: Checked[] = [];
  for (const view of chosen) {
    const day = asOf ?? view.asOf;
    composed.push({ ...(await app.reporting.compose(view, day, request)), checks: await app.reporting.checksOf(view, day, request) });
  }
  return composed;
}

const unknown = (id: string): never => {
  throw new StartError(`There is no view ${id}; gujeong report --list names them.`);
};
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const json = (value: unknown): string => JSON.stringify(value, null, 1);

/** `tables`: those the document prints, as in the reference data; `more`: the views of the other items. */
export async function reportJson(app: App, chosen: readonly ReportView[], asOf?: string) {
  const composed = await checked(app, chosen, asOf);
  const stated = await app.reporting.statedFigures(app.context().request);
  const tables = composed.map(c => ({ printed: c.view.lines !== undefined, ...tableOf(c, stated) }));
  return {
    source: app.reporting.lines.find(l => l.trim())?.trim(),
    title: '2002 주요업무보고 (기획예산과, 2002.9)',
    tables: tables.filter(t => t.printed).map(({ printed: _, ...t }) => t),
    more: tables.filter(t => !t.printed).map(({ printed: _, ...t }) => t),
  };
}

function tableOf({ view, asOf, layout, checks }: Checked, stated: Map<string, Stated>) {
  const broken = checks.filter(c => c.verdict === 'BROKEN' && c.cells.some(cell => cell.table === view.id));
  return {
    id: view.id, section: sectionOf(view), title: view.title.ko, unit: view.unit.id, asOf,
    ...(view.lines ? { lines: view.lines } : {}),
    columns: layout.columns.map(c => ({ id: c.id, label: c.group ? `${c.group.ko} ${c.label.ko}` : c.label.ko })),
    rows: layout.rows.map(r => {
      const differs = layout.columns.filter(c => deviates(stated.get(`${view.id}:${r.id}:${c.id}`), r.cells[c.id], asOf === view.asOf));
      return {
        id: r.id, label: r.label.ko,
        values: Object.fromEntries(layout.columns.map(c => [c.id, c.text ? (r.cells[c.id]?.text ?? '') : (r.cells[c.id]?.value ?? null)])),
        ...(differs.length ? { stated: Object.fromEntries(differs.map(c => [c.id, stated.get(`${view.id}:${r.id}:${c.id}`)!.value])) } : {}),
      };
    }),
    ...(layout.notes?.length ? { notes: layout.notes.map(n => n.text.ko) } : {}),
    ...(broken.length ? { checks: broken.map(({ number, id, verdict, arithmetic, solved, note }) => ({ number, id, verdict, arithmetic, solved, note: note?.ko ?? null })) } : {}),
  };
}

/** I-1 stands in section I; the plan items' budgets in III. */
const sectionOf = (view: ReportView): string => (view.item.startsWith('I-') ? 'I' : view.item);

/** What the document states differs from what the records give, both struck at the item's own date. */
const deviates = (stated: Stated | undefined, cell: Cell | undefined, ownDate: boolean): boolean =>
  ownDate && stated !== undefined && stated.value !== (cell?.value ?? null) && !(stated.value === 0 && cell?.value === null) && !(stated.value === null && cell?.value === 0);

function page({ view, asOf, layout, checks }: Checked): string {
  const about = checks.filter(c => c.cells.some(cell => cell.table === view.id));
  const broken = about.filter(c => c.verdict === 'BROKEN');
  const tables: (Table | (Layout & Pick<Table, 'title' | 'unit'>))[] = [{ ...layout, title: view.title, unit: view.unit }, ...(layout.more ?? [])];
  return [
    `${view.item}  ${view.title.ko}  [${view.id}]  기준일 ${asOf}`,
    ...tables.map((t, i) => `${i ? `\n${t.title.ko}\n` : ''}${textTable(t)}`),
    ...(layout.notes ?? []).map(n => `주${n.mark ? `${n.mark})` : ')'} ${n.text.ko}`),
    ...(about.length ? [`검산 ${about.length}건 중 어긋남 ${broken.length}건`] : []),
    ...broken.map(c => `  ${c.number}. ${c.arithmetic}${c.solved ? ` → ${c.solved.value}` : ''}`),
  ].join('\n');
}
