// Where the server writes a list: its own columns and order as the graph names them. What only this page can lay out (groups, counts, quotients) has no address.
import type { Format } from '../files/formats';
import { plainPath } from '@/graph/view/paths';
import type { Standing } from '@/graph/view/dynamic';
import { tableQuery, type Times } from '@/graph/view/tableQuery';
import type { Listed } from './useListFile';

const served: readonly Format[] = ['csv', 'xlsx', 'json'];
/** A shorter list is read here, page by page, in the words of the screen. */
const long = 2_000;

/** Null: it is made here. */
export function listAddress(format: Format, listed: Listed, total: number | null, standing: Standing, times: Times, language: string): string | null {
  const { noun, columns, group, where } = listed;
  if (!served.includes(format) || group || !columns.every(plainPath) || (format === 'csv' && (total ?? 0) <= long)) return null;
  const { variables } = tableQuery(listed, where, standing, times);
  const given = (name: string): string => (variables[name] ? JSON.stringify(variables[name]) : '');
  const asked = { where: given('where'), orderBy: given('orderBy'), columns: columns.join(','), asOf: times.asOf ?? '', recordedAt: times.recordedAt ?? '', language: language === 'ko' ? '' : language };
  return `/documents/list/${noun}.${format}?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value))}`;
}
