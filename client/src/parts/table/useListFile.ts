// 내려받기: a list as a file, exactly as it is shown. Long lists and those for programs come from the server row by row; others are read here and laid out as tables.
import { useMoment } from '@/composables/useMoment';
import { useClient } from '@/graph/client';
import type { RecordNode } from '@/graph/readRecords';
import { namesOf } from '@/graph/names';
import { both, keyWhere } from '@/graph/view/keyWhere';
import { pivotOf, pivotQuestions } from '@/graph/view/pivot';
import { joined, type Answers } from '@/graph/view/pivotQuery';
import { mustPath } from '@/graph/view/paths';
import { valueAt } from '@/graph/view/selection';
import type { Key, ViewSpec, Where } from '@/graph/view/spec';
import { tableQuery } from '@/graph/view/tableQuery';
import { useStanding } from '@/graph/view/useStanding';
import { useText } from '@/i18n';
import { codeWords } from '../codeWords';
import { withOrigin } from '../columns';
import { useKeyWords } from '../keyWords';
import { useWords } from '../words';
import { fileName } from '@gujeong/shared/document/fileName';
import type { Format } from '../files/formats';
import { tableRequest } from '../files/tableRequest';
import { useDownload } from '../files/useDownload';
import { csvFile } from './csv';
import { listAddress } from './listAddress';
import { readFile, tableOfRows, type FileGroup, type FileRow } from './listFile';
import { measuresFor, subtotals } from './subtotals';
import { useSubtotalWords } from './subtotalWords';

export interface Listed extends Pick<ViewSpec, 'noun' | 'columns' | 'order'> {
  readonly where?: Where | undefined;
  readonly group: Key | null;
}

export interface ListName {
  readonly title: string;
  readonly day: string;
  /** How many records there are; null until it is known. */
  readonly total: number | null;
}

export function useListFile(noun: () => string) {
  const download = useDownload();
  const client = useClient();
  const standing = useStanding();
  const { variables: times } = useMoment();
  const { t, locale } = useText();
  const words = useWords();
  const said = useSubtotalWords(words);
  /** What the records are called that the groups are by: learnt with the groups, for a file cannot be put in order later. */
  let names: ReadonlyMap<string, RecordNode> = new Map();
  const keys = useKeyWords(noun, () => names);

  /** Numbers as numbers, days as the graph writes them, everything else in words. */
  const cell = (of: string, path: string, given: unknown): string | number | null => {
    if (given === null || given === undefined || given === '') return null;
    if (typeof given === 'number') return given;
    return mustPath(of, path).attribute.kind === 'date' ? String(given) : words.atPath(of, path, given);
  };

  async function groupsOf(listed: Listed): Promise<readonly FileGroup[]> {
    const { columns, group, where } = listed;
    const ask = (further?: Where) => tableQuery({ ...listed, columns: withOrigin(listed.noun, columns) }, both(where, further), standing.value, times.value);
    if (!group) return [{ asked: ask() }];
    const spec = { noun: listed.noun, ...(where ? { where } : {}), rows: [group], measures: measuresFor(listed.noun, columns), totals: 'last' as const };
    const answers = await Promise.all(pivotQuestions(spec, standing.value, times.value).map(({ query, variables }) => client.query<Answers>({ query, variables, fetchPolicy: 'no-cache' })));
    const answer = joined(answers.map(({ data }) => data));
    const found = pivotOf(spec, answer, () => 0);
    if (mustPath(listed.noun, group.path).attribute.kind === 'one') names = await namesOf(client, found.rows.flatMap(({ values }) => values.flatMap((value) => (typeof value === 'string' ? [value] : []))));
    const pivot = pivotOf(spec, answer, keys.order);
    const sums = (label: string, row: (typeof pivot.rows)[number]): FileRow => {
      const figures = subtotals(listed.noun, columns, pivot, row);
      return [label, ...columns.map((path) => said.kept(listed.noun, path, figures[path]))];
    };
    const rows = pivot.rows.filter(({ values }) => values.length);
    const whole = pivot.rows.find(({ id }) => id === 'total');
    return [
      ...rows.map((row): FileGroup => {
        const label = keys.value(group, row.values[0] ?? null);
        return { asked: ask(keyWhere(listed.noun, group, row.values[0] ?? null)), label, subtotal: sums(`${label} ${t('dataTable.subtotal')}`, row) };
      }),
      ...(whole ? [{ subtotal: sums(t('dataTable.total'), whole) }] : []),
    ];
  }

  /** The rows as they are shown, the names of the columns first. */
  async function rowsOf(listed: Listed, signal: AbortSignal, report: (done: number) => void): Promise<readonly FileRow[]> {
    const { columns, group } = listed;
    const head = columns.map((path) => {
      const unit = words.unitOf(listed.noun, path);
      return unit ? `${words.path(listed.noun, path)} (${unit})` : words.path(listed.noun, path);
    });
    return readFile(client, group ? [keys.key(group), ...head] : head, await groupsOf(listed), {
      rowOf: (node) => columns.map((path) => cell(listed.noun, path, valueAt(listed.noun, node, path))),
      originOf: (node) => (node['origin'] ? codeWords('Origin', String(node['origin']), locale.value) : ''),
      originHead: t('dataTable.origin'),
    }, signal, report);
  }

  function save(format: Format, listed: Listed, { title, day, total }: ListName): Promise<void> {
    const address = listAddress(format, listed, total, standing.value, times.value, locale.value);
    return download.start(format, async ({ signal, fetch, read }) => {
      if (address) return fetch(address);
      const rows = await rowsOf(listed, signal, (done) => read(done, total));
      const name = fileName(title, t('item.asOf'), day, format);
      if (format === 'csv') return csvFile(name, rows);
      const { blob } = await fetch(...tableRequest(format, tableOfRows(rows, { id: listed.noun, caption: title, asOf: day })));
      return { name, blob };
    });
  }
  return { download, save };
}
