// II-9 자치법규 정비: regulations in force and the changes promulgated since 1 January, by kind and by action.
import { ChangeReason, RegulationAction, RegulationKind } from '../vocabulary/legal.js';
import { column, count, label, narrow, ofRows, tally, type Group } from './cells.js';
import { codes, crossTable, type AxisEntry } from './crossTable.js';
import { newYearOf } from './periods.js';
import { CASES, REGULATION_CHANGES } from './units.js';
import { reportView, type Label, type Opens, type Row } from './view.js';

interface Data {
  regulations: { totalCount: number };
  regulationChanges: { totalCount: number; kinds: Group[]; actions: Group[]; reasons: Group[] };
}

const ACTION_NOTE = 1;
const regulations: Opens = { noun: 'Regulation', root: 'regulations', where: { inForce: { eq: true } }, select: 'code title kind enactedOn division { name }' };
const changed = (asOf: string): Opens => ({
  noun: 'RegulationChange', root: 'regulationChanges', where: { promulgatedOn: { gte: newYearOf(asOf), lte: asOf } },
  select: 'code title regulationKind action reason promulgatedOn promulgationNumber',
});
/** 훈령 takes in 예규, which the report does not print apart. */
const DIRECTIVES = ['DIRECTIVE', 'ESTABLISHED_RULE'] as const;

/** Changes of which the source does not say what they did. */
const UNSTATED: AxisEntry = { id: 'UNSTATED', key: null, label: label('내용 미상', 'Not stated'), where: { action: { isNull: true } } };

export const regulationMaintenance = reportView<Data>({
  id: 'regulation-maintenance',
  item: 'II-9',
  title: label('자치법규 정비', 'Maintenance of regulations'),
  unit: REGULATION_CHANGES,
  asOf: '2002-06-30',
  lines: [136, 139],
  document: `query RegulationMaintenance($asOf: Date!, $from: Date!) {
  regulations(asOf: $asOf, where: { inForce: { eq: true } }) { totalCount }
  regulationChanges(asOf: $asOf, where: { promulgatedOn: { gte: $from, lte: $asOf } }) {
    totalCount
    kinds: groups(by: [REGULATION_KIND]) { keys count }
    actions: groups(by: [REGULATION_KIND, ACTION]) { keys count }
    reasons: groups(by: [REASON, ACTION]) { keys count }
  }
}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf) }),
  layout: ({ regulations: { totalCount: inForce }, regulationChanges: { totalCount, kinds, actions, reasons } }, asOf) => {
    const opens = changed(asOf);
    const unstated = tally(actions, [undefined, null]);
    const established = tally(kinds, ['ESTABLISHED_RULE']);
    const row = (id: string, head: Label, value: number, where: Record<string, unknown>): Row => ({ id, label: head, indent: 1, cells: { count: count(value, { opens: narrow(opens, where) }) } });
    const kind = (id: string, code: 'ORDINANCE' | 'RULE'): Row => row(id, RegulationKind.values[code], tally(kinds, [code]), { regulationKind: { eq: code } });
    const action = (id: string, code: 'ENACT' | 'AMEND'): Row => row(id, RegulationAction.values[code], tally(actions, [undefined, code]), { action: { eq: code } });
    return {
      columns: [column('count', '종·건', 'Count')],
      rows: [
        { id: 'inForce', label: label('총 (종)', 'In force (regulations)'), cells: { count: count(inForce, { opens: regulations }) } },
        {
          id: 'maintained', label: label('정비 (건)', 'Maintained (changes)'), total: true,
          cells: { count: count(totalCount, { opens, mark: ACTION_NOTE, formula: ofRows('count', '정비 = 조례 + 규칙 + 훈령', 'Total of the kinds', ['+', 'ordinance'], ['+', 'rule'], ['+', 'directive']) }) },
        },
        kind('ordinance', 'ORDINANCE'),
        kind('rule', 'RULE'),
        row('directive', established ? label('훈령·예규', 'Directives and established rules') : RegulationKind.values.DIRECTIVE,
          DIRECTIVES.reduce((sum, code) => sum + tally(kinds, [code]), 0), { regulationKind: { in: DIRECTIVES } }),
        action('enacted', 'ENACT'),
        action('amended', 'AMEND'),
      ],
      notes: [
        ...(unstated ? [{ mark: ACTION_NOTE, text: label(`정비 ${totalCount}건 중 ${unstated}건은 제정·개정·폐지의 구분이 원문에 없음.`, `Of the ${totalCount} changes the document does not say what ${unstated} did.`) }] : []),
        { text: label('정비는 그해 1월 1일부터 기준일까지 공포(발령)된 건수이며, 총 종수는 기준일 현재 시행 중인 법규임.', 'Changes promulgated from 1 January to the reference date; in force on the reference date.') },
      ],
      more: [
        {
          id: 'regulation-maintenance-actions',
          title: label('종류별 정비내용', 'What the changes did'),
          unit: CASES,
          ...crossTable({ rows: codes(RegulationKind, regulationKind => ({ regulationKind })), columns: [...codes(RegulationAction, eq => ({ action: eq })), UNSTATED], groups: actions, opens }),
          notes: [],
        },
        {
          id: 'regulation-maintenance-reasons',
          title: label('정비 사유', 'Reasons for the changes'),
          unit: CASES,
          head: label('사 유', 'Reason'),
          ...crossTable({
            rows: [...codes(ChangeReason, reason => ({ reason })), { id: 'NO_REASON', key: null, label: label('사유 미상', 'Not stated'), where: { reason: { isNull: true } } }],
            columns: [...codes(RegulationAction, eq => ({ action: eq })), UNSTATED], groups: reasons, opens,
          }),
          notes: [],
        },
      ],
    };
  },
});
