// Rows and columns of known tables in the reader's words: as the views of the report call them, asked once each; else by their ids.
import { shallowRef, watch } from 'vue';
import { GRIDS } from '@gujeong/shared/reading/known/grids';
import { closeUp } from '@gujeong/shared/reports/spread';
import { useClient } from '@/graph/client';
import { ContentsDocument } from '@/graph/documents/contents';
import { TableWordsDocument } from '@/graph/documents/reading';
import type { TableWordsFragment } from '@/graph/generated/graphql';
import { useText } from '@/i18n';

const headOf = (table: string, side: 'rows' | 'columns', id: string) => GRIDS.find((grid) => grid.id === table)?.[side].find((head) => head.id === id);

export type TableWords = ReturnType<typeof useTableWords>;

/** A figure of a sentence has no row of a table: its line says what it is. */
export function useTableWords(tables: () => readonly string[], lineOf: (row: string) => string) {
  const client = useClient();
  const { t, pick } = useText();
  const known = shallowRef<ReadonlyMap<string, TableWordsFragment>>(new Map());

  async function learn(): Promise<void> {
    const { data } = await client.query({ query: ContentsDocument });
    const views = new Set(data?.reports.map(({ id }) => id));
    // Each stands there as soon as it is known.
    await Promise.all(tables().filter((id) => views.has(id)).map(async (view) => {
      const { data: found } = await client.query({ query: TableWordsDocument, variables: { view } });
      if (found) known.value = new Map([...known.value, ...[found.report, ...found.report.more].map((table) => [table.id, table] as const)]);
    }));
  }
  // Names are a help: without them the ids stand there.
  watch(tables, () => void learn().catch(() => undefined), { immediate: true });

  const column = (table: string, id: string): { readonly label: string; readonly group: string | null } => {
    if (table === 'prose') return { label: t('reading.figure'), group: null };
    const found = known.value.get(table)?.columns.find((one) => one.id === id);
    if (found) return { label: closeUp(pick(found, 'label')), group: pick(found, 'group') || null };
    const head = headOf(table, 'columns', id);
    return { label: head?.labels[0] ?? id, group: head?.group?.[0] ?? null };
  };
  const row = (table: string, id: string): { readonly label: string; readonly indent: number; readonly total: boolean } => {
    if (table === 'prose') return { label: lineOf(id), indent: 0, total: false };
    const found = known.value.get(table)?.rows.find((one) => one.id === id);
    return found ? { label: closeUp(pick(found, 'label')), indent: found.indent, total: found.total } : { label: headOf(table, 'rows', id)?.labels[0] ?? id, indent: 0, total: false };
  };
  const place = (at: { readonly table: string; readonly row: string; readonly column: string }): string => {
    if (at.table === 'prose') return lineOf(at.row) || at.row;
    const { group, label } = column(at.table, at.column);
    return `${row(at.table, at.row).label} · ${[group, label].filter(Boolean).join(' ')}`;
  };
  return { column, row, place };
}
