// The tables of an item beside those of another date, as they are shown, in one file: the server writes no comparison. What was asked for the page is not asked again.
import { formatDay, formatShortDay } from '@/composables/dates';
import { useMoment } from '@/composables/useMoment';
import { useClient } from '@/graph/client';
import { ReportDocument } from '@/graph/documents/report';
import type { CheckPartsFragment, ReportQuery, SheetFragment } from '@/graph/generated/graphql';
import { useText } from '@/i18n';
import { cellName } from '@/parts/cellName';
import { columnsOf, rowsOf } from '@/parts/sheetTable';
import { fileName } from '@gujeong/shared/document/fileName';
import type { Download } from '@/parts/files/useDownload';
import { csvFile } from '@/parts/table/csv';
import { printRows, type PrintedTable } from '@/parts/table/printFile';
import { sinceOf } from './since';

interface Wanted {
  readonly title: string;
  readonly views: readonly { readonly id: string; readonly asOf: string }[];
  readonly asOf: string | null;
  readonly compare: string | null;
}

const sheetsOf = (report: ReportQuery['report'] | null): readonly SheetFragment[] => (report ? [report, ...report.more] : []);

export function useReportFile(download: Download) {
  const client = useClient();
  const { recordedAt } = useMoment();
  const { t, locale, pick } = useText();

  const ask = async (view: string, asOf: string | null): Promise<ReportQuery['report']> => {
    const { data } = await client.query({ query: ReportDocument, variables: { view, asOf, recordedAt: recordedAt.value } });
    if (!data) throw new Error(`${view} was not answered.`);
    return data.report;
  };

  function tableOf(sheet: SheetFragment, before: SheetFragment | undefined, checks: readonly CheckPartsFragment[], own: boolean): PrintedTable {
    const options = { label: (from: { label: string; labelEn: string }) => pick(from, 'label'), english: locale.value === 'en', own, checks };
    const rows = rowsOf(sheet, options).map((row) => (before ? { ...row, since: { label: t('item.since', { day: formatShortDay(before.asOf, locale.value) }), texts: sinceOf(sheet, before, row.id) } } : row));
    const mended = rows.flatMap((row) => row.cells.flatMap(({ column, text, mend }) => (mend ? [`${cellName(sheet, { row: row.id, column }, options.label, (from) => pick(from, 'group'))}: ${t('solved.printed')} ${text}, ${t('table.mend')} ${mend}`] : [])));
    return {
      title: `${pick(sheet, 'title')} (${t('item.asOf')} ${formatDay(sheet.asOf, locale.value)})`,
      unit: sheet.unit ? t('table.unit', { unit: pick(sheet, 'unit') }) : '',
      head: pick(sheet, 'head') || t('table.head'), columns: columnsOf(sheet, options), rows,
      notes: [...mended, ...sheet.notes.map((note) => `${note.mark ? t('table.mark', { mark: note.mark }) : '※'} ${pick(note, 'text')}`), ...(sheet.generated ? [`${t('origin.generated')}: ${t('origin.why')}`] : [])],
    };
  }

  const save = ({ title, views, asOf, compare }: Wanted): Promise<void> => download.start('csv', async () => {
    const tables = (await Promise.all(views.map(async (view) => {
      const [report, before] = await Promise.all([ask(view.id, asOf), compare ? ask(view.id, compare) : null]);
      const own = recordedAt.value === null && (asOf === null || report.asOf === view.asOf);
      return sheetsOf(report).filter(({ rows }) => rows.length).map((sheet) => tableOf(sheet, sheetsOf(before).find(({ id }) => id === sheet.id), report.checks, own));
    }))).flat();
    return csvFile(fileName(title, t('item.asOf'), asOf ?? views[0]?.asOf ?? '', 'csv'), printRows(tables));
  });
  return { save };
}
