// 저급 전산기기 교체: planned and replaced, by kind. Used by II-14 and III-ict-3.
import { AssetKind } from '../vocabulary/assets.js';
import { formatSigned } from '../units.js';
import { column, count, label, ofColumns, words } from './cells.js';
import { DEVICES } from './units.js';
import type { Table } from './view.js';

export interface Batch { code: string; kind: AssetKind; specification: string | null; planned: number; done: number }

/** `replacementBatches(…) { nodes { ...Batch } }` in a view's document. */
export const BATCH = 'fragment Batch on ReplacementBatch { code kind specification planned done }';

/** More were replaced than planned. */
const OVER = 1;

export function replacementTable(id: string, batches: readonly Batch[]): Table {
  const over = batches.filter(b => b.done > b.planned);
  return {
    id,
    title: label('저급 전산기기 교체', 'Replacement of outdated equipment'),
    unit: DEVICES,
    head: label('장 비', 'Equipment'),
    columns: [column('specification', '규격', 'Specification', { text: true }), column('planned', '계획', 'Planned'), column('done', '교체', 'Replaced'), column('difference', '증감', 'Over or short')],
    rows: batches.map(b => ({
      id: b.code,
      label: AssetKind.values[b.kind],
      cells: {
        specification: words(b.specification),
        planned: count(b.planned, { opens: { noun: 'ReplacementBatch', root: 'replacementBatches', where: { code: { eq: b.code } }, select: 'code kind specification planned done startsOn endsOn' } }),
        done: count(b.done, { opens: { noun: 'Asset', root: 'assets', where: { batch: { code: { eq: b.code } } }, select: 'code name specification acquiredOn facility { name } replaces { code acquiredOn retiredOn }' } }),
        difference: {
          value: b.done - b.planned, text: formatSigned(b.done - b.planned).replace('-', '△'),
          formula: ofColumns(b.code, '교체 − 계획', 'Replaced less planned', ['+', 'done'], ['−', 'planned']), ...(b.done > b.planned && { mark: OVER }),
        },
      },
    })),
    notes: over.length
      ? [{ mark: OVER, text: label('계획보다 많이 교체함. 계획(III)과 실적(II)은 서로 다른 사실이므로 어느 쪽도 고치지 않음.', 'More were replaced than planned. Plan (III) and result (II) are two facts; neither is mended.') }]
      : [],
  };
}
