// 내려받기: what is built as a file: a table of records as lists give it, a table of figures with its heads, rows and totals as it is shown.
import { todayHere } from '@/composables/dates';
import { useMoment } from '@/composables/useMoment';
import { useClient } from '@/graph/client';
import { readRecords } from '@/graph/readRecords';
import { both } from '@/graph/view/keyWhere';
import type { Pivot } from '@/graph/view/pivot';
import type { ViewSpec } from '@/graph/view/spec';
import { tableQuery } from '@/graph/view/tableQuery';
import { useStanding } from '@/graph/view/useStanding';
import { useText } from '@/i18n';
import { fileName } from '@gujeong/shared/document/fileName';
import { tableBlock } from '@gujeong/shared/document/tableBlock';
import type { Format } from '@/parts/files/formats';
import { tableRequest } from '@/parts/files/tableRequest';
import { csvFile } from '@/parts/table/csv';
import { printRows } from '@/parts/table/printFile';
import { useListFile } from '@/parts/table/useListFile';
import type { usePivotWords } from './pivotWords';

export function useBuiltFile(spec: () => ViewSpec, words: ReturnType<typeof usePivotWords>) {
  const list = useListFile(() => spec().noun);
  const client = useClient();
  const standing = useStanding();
  const { asOf, variables: times } = useMoment();
  const { t } = useText();
  const day = (): string => asOf.value ?? todayHere();

  /** Figures do not tell an example from a record of the document: whether any is counted is asked. */
  async function counts(signal: AbortSignal): Promise<boolean> {
    const { noun, where } = spec();
    const { total } = await readRecords(client, tableQuery({ noun, columns: [], order: [] }, both(where, { origin: { eq: 'GENERATED' } }), standing.value, times.value), { first: 1, after: null }, signal);
    return Boolean(total);
  }

  async function save(format: Format, title: string, columns: readonly string[], pivot: Pivot | null): Promise<void> {
    const { noun, order, where, rows, show, measures } = spec();
    if (show === 'TABLE') return list.save(format, { noun, columns, order, where, group: rows[0] ?? null }, { title, day: day(), total: null });
    if (!pivot) return;
    await list.download.start(format, async ({ signal, fetch }) => {
      const generated = await counts(signal);
      const unit = words.unit(measures);
      const table = { title, unit: unit ? t('table.unit', { unit }) : '', head: words.head(), columns: words.columnsOf(pivot), rows: words.rowsOf(pivot), notes: generated ? [`${t('origin.generated')}: ${t('origin.why')}`] : [] };
      const name = fileName(title, t('item.asOf'), day(), format);
      if (format === 'csv') return csvFile(name, printRows([table]));
      const { blob } = await fetch(...tableRequest(format, tableBlock({ ...table, id: noun, item: null, caption: title, asOf: day(), unitLine: table.unit, example: generated })));
      return { name, blob };
    });
  }
  return { download: list.download, save };
}
