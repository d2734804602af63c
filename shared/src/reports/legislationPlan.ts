// III-council-2 법제운영의 내실화: regulations to be made, amended or abolished, by reason and by how far they have come.
import type { DatePrecision } from '../vocabulary/common.js';
import { ChangeReason, ChangeStage, RegulationAction, RegulationKind } from '../vocabulary/legal.js';
import { column, count, label, words, type Group } from './cells.js';
import { codes, crossTable, type AxisEntry } from './crossTable.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { CASES, MIXED } from './units.js';
import { whenText } from './works.js';
import { reportView, type Opens, type Table } from './view.js';

interface PublicationRow {
  code: string;
  title: string;
  issuedOn: string | null;
  precision: DatePrecision;
  copies: number | null;
}
interface Data {
  plan: { nodes: PlanProject[] };
  regulationChanges: { reasons: Group[]; kinds: Group[] };
  publications: { nodes: PublicationRow[] };
}

const OPEN_STAGES = ['CANDIDATE', 'NOTICE', 'SUBMITTED'] as const;
const TO_ENACT: readonly string[] = ['UPPER_BODY_REQUEST', 'LOCAL_INITIATIVE', 'NO_LOCAL_REGULATION'];
const planned: Opens = {
  noun: 'RegulationChange', root: 'regulationChanges', where: { stage: { in: OPEN_STAGES } }, select: 'code title regulationKind action reason stage proposedOn noticeFrom submittedOn',
};
const stages = codes(ChangeStage, stage => ({ stage }), OPEN_STAGES);
/** The document groups reasons by what they call for: 제정대상, 개정 및 폐지대상. */
const reasons: readonly AxisEntry[] = [
  ...codes(ChangeReason, reason => ({ reason })).map(r => {
    const enact = TO_ENACT.includes(r.id);
    return { ...r, label: label(`${enact ? '제정' : '개정·폐지'}: ${r.label.ko}`, `${enact ? 'Enact' : 'Amend or abolish'}: ${r.label.en}`) };
  }),
  { id: 'UNSTATED', key: null, label: label('사유 미상', 'Reason not stated'), where: { reason: { isNull: true } } },
];
const actions: readonly AxisEntry[] = [
  ...codes(RegulationAction, action => ({ action })),
  { id: 'UNSTATED', key: null, label: label('구분 미상', 'Not stated'), where: { action: { isNull: true } } },
];

const publicationsTable = (nodes: readonly PublicationRow[]): Table => ({
  id: 'regulation-publications',
  title: label('자치법규집 추록', 'Supplements to the statute books'),
  unit: MIXED,
  head: label('발간물', 'Publication'),
  columns: [column('when', '시기', 'When', { text: true }), column('copies', '부수 (부)', 'Copies')],
  rows: nodes.map(p => ({
    id: p.code, label: label(p.title, p.title),
    cells: {
      when: words(whenText(p.issuedOn, p.precision)),
      copies: p.copies === null ? words('') : count(p.copies, { opens: { noun: 'Publication', root: 'publications', where: { code: { eq: p.code } }, select: 'code title issuedOn copies recipients' } }),
    },
  })),
  notes: [],
});

export const legislationPlan = reportView<Data>({
  id: 'legislation-plan',
  item: 'III-council-2',
  title: label('법제운영의 내실화', 'Better legislation'),
  unit: CASES,
  asOf: '2002-09-01',
  document: `query LegislationPlan($asOf: Date!, $code: String!) {
  plan: projects(asOf: $asOf, where: { code: { eq: $code } }) { nodes { ...PlanSheet } }
  regulationChanges(asOf: $asOf, where: { stage: { in: [${OPEN_STAGES.join(', ')}] } }) {
    reasons: groups(by: [REASON, STAGE]) { keys count }
    kinds: groups(by: [REGULATION_KIND, ACTION]) { keys count }
  }
  publications(asOf: $asOf, where: { project: { code: { eq: $code } } }, orderBy: [{ field: CODE }], first: 100) { nodes { code title issuedOn precision copies } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, code: 'III-council-2' }),
  layout: ({ plan, regulationChanges, publications }) => ({
    head: label('정비대상', 'To be changed'),
    ...crossTable({ rows: reasons, columns: stages, groups: regulationChanges.reasons, opens: planned }),
    notes: [{ text: label('정비대상은 원문에 건수가 없어 예시로 만들었음. 공포되었거나 중단된 것은 빠짐.', 'The document counts none; these are examples. Promulgated and dropped cases are left out.') }],
    more: [
      {
        id: 'legislation-plan-kinds', title: label('종류별 정비대상', 'By kind'), unit: CASES,
        ...crossTable({ rows: codes(RegulationKind, regulationKind => ({ regulationKind })), columns: actions, groups: regulationChanges.kinds, opens: planned }),
        notes: [],
      },
      publicationsTable(publications.nodes),
      ...scheduleTable(plan.nodes[0]), ...budgetTable(plan.nodes[0]),
    ],
  }),
});
