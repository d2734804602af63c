// 내려받기: a list as a file, exactly as it is shown, with how far it is and a way to stop.
import { useLongWork } from '@/composables/useLongWork';
import { useMoment } from '@/composables/useMoment';
import { useClient } from '@/graph/client';
import type { RecordNode } from '@/graph/readRecords';
import { both, keyWhere } from '@/graph/view/keyWhere';
import { pivotOf, pivotQuestions, type Order, type KeyValue } from '@/graph/view/pivot';
import type { Answers } from '@/graph/view/pivotQuery';
import { mustPath } from '@/graph/view/paths';
import { valueAt } from '@/graph/view/selection';
import type { Key, ViewSpec, Where } from '@/graph/view/spec';
import { tableQuery } from '@/graph/view/tableQuery';
import { useStanding } from '@/graph/view/useStanding';
import { useText } from '@/i18n';
import { csvOf, fileName, keep } from '@/parts/table/csv';
import { readFile, type FileGroup, type FileRow } from '@/parts/table/listFile';
import { measuresFor, subtotals } from '@/parts/table/subtotals';
import { useWords } from '@/parts/words';

export interface Listed extends Pick<ViewSpec, 'noun' | 'columns' | 'order'> {
  readonly where?: Where | undefined;
  readonly group: Key | null;
}

export function useListFile(keys: { readonly key: (key: Key) => string; readonly value: (key: Key, value: KeyValue) => string; readonly order: Order }) {
  const work = useLongWork();
  const client = useClient();
  const standing = useStanding();
  const { variables: times } = useMoment();
  const { t } = useText();
  const words = useWords();

  /** Numbers as numbers, days as the graph writes them, everything else in words. */
  const cell = (noun: string, path: string, given: unknown): string | number | null => {
    if (given === null || given === undefined || given === '') return null;
    if (typeof given === 'number') return given;
    return mustPath(noun, path).attribute.kind === 'date' ? String(given) : words.atPath(noun, path, given);
  };

  async function groupsOf(listed: Listed): Promise<readonly FileGroup[]> {
    const { noun, columns, group, where } = listed;
    const ask = (further?: Where) => tableQuery(listed, both(where, further), standing.value, times.value);
    if (!group) return [{ asked: ask() }];
    const spec = { noun, ...(where ? { where } : {}), rows: [group], measures: measuresFor(noun, columns), totals: 'last' as const };
    const answers = await Promise.all(pivotQuestions(spec, standing.value, times.value).map(({ query, variables }) => client.query<Answers>({ query, variables, fetchPolicy: 'no-cache' })));
    const pivot = pivotOf(spec, Object.assign({}, ...answers.map(({ data }) => data)) as Answers, keys.order);
    const sums = (label: string, row: (typeof pivot.rows)[number]): FileRow => {
      const found = subtotals(noun, columns, pivot, row);
      return [label, ...columns.map((path) => found[path] ?? null)];
    };
    const rows = pivot.rows.filter(({ values }) => values.length);
    const whole = pivot.rows.find(({ id }) => id === 'total');
    return [
      ...rows.map((row): FileGroup => {
        const label = keys.value(group, row.values[0] ?? null);
        return { asked: ask(keyWhere(noun, group, row.values[0] ?? null)), label, subtotal: sums(`${label} ${t('dataTable.subtotal')}`, row) };
      }),
      ...(whole ? [{ subtotal: sums(t('dataTable.total'), whole) }] : []),
    ];
  }

  async function download(listed: Listed, title: string, day: string): Promise<void> {
    const { noun, columns, group } = listed;
    const rows = await work.start(async (signal, report) => readFile(client, await groupsOf(listed), (node: RecordNode) => columns.map((path) => cell(noun, path, valueAt(noun, node, path))), signal, (done) => report(done, null)));
    if (!rows) return;
    const head = columns.map((path) => {
      const unit = words.unitOf(noun, path);
      return unit ? `${words.path(noun, path)} (${unit})` : words.path(noun, path);
    });
    keep(fileName(title, t('item.asOf'), day, 'csv'), csvOf([group ? [keys.key(group), ...head] : head, ...rows]), 'text/csv;charset=utf-8');
  }
  return { work, download };
}
