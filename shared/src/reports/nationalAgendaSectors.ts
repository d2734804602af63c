// III-policy-1 국정과제 실천 기본계획: the tasks chosen by the district, by sector.
import { ProjectStatus } from '../vocabulary/workplan.js';
import { column, count, label, narrow, ofRows, tally, words, type Group } from './cells.js';
import { agenda, equals, sectorsOf } from './nationalAgenda.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { MIXED } from './units.js';
import { reportView, type Row, type Table } from './view.js';

interface Data {
  projects: { groups: Group[]; nodes: { code: string; title: string; sector: string | null; status: ProjectStatus | null; division: { name: string } }[] };
  plan: { nodes: PlanProject[] };
}

function rows(groups: readonly Group[]): Row[] {
  const sectors = sectorsOf(groups);
  return [
    ...sectors.map((s): Row => ({ id: s.id, label: s.label, cells: { count: count(tally(groups, [s.code]), { opens: narrow(agenda, { sector: equals(s.code) }) }) } })),
    {
      id: 'total', label: label('계', 'Total'), total: true,
      cells: { count: count(tally(groups, []), { opens: agenda, formula: ofRows('count', '계 = 부문별의 합', 'Total of the sectors', ...sectors.map(s => ['+', s.id] as const)) }) },
    },
  ];
}

/** The tasks, sector by sector. */
const tasks = ({ groups, nodes }: Data['projects']): Table => ({
  id: 'national-agenda-tasks',
  title: label('실천과제 목록', 'The tasks'),
  unit: MIXED,
  head: label('과 제', 'Task'),
  columns: [column('sector', '부문', 'Sector', { text: true }), column('division', '주관부서', 'Lead', { text: true }), column('status', '추진현황', 'Status', { text: true })],
  rows: sectorsOf(groups).flatMap(s => nodes.filter(n => n.sector === s.code).map((n): Row => ({
    id: n.code,
    label: label(n.title, n.title),
    cells: { sector: words(s.label), division: words(n.division.name), status: words(n.status ? ProjectStatus.values[n.status] : label('미평가', 'Not assessed')) },
  }))),
  notes: [{ text: label('과제별 이름은 원문에 없어 예시로 만들었음.', 'The document does not name the tasks; these are examples.') }],
});

export const nationalAgendaSectors = reportView<Data>({
  id: 'national-agenda-sectors',
  item: 'III-policy-1',
  title: label('국정과제 부문별 실천과제', 'National agenda tasks by sector'),
  unit: { id: 'projects', ko: '과제', en: 'tasks' },
  asOf: '2002-09-01',
  lines: [240, 252],
  document: `query NationalAgendaSectors($asOf: Date!, $code: String!) {
  projects(asOf: $asOf, where: { kind: { eq: NATIONAL_AGENDA } }, first: 100) {
    groups(by: [SECTOR]) { keys count }
    nodes { code title sector status division { name } }
  }
  plan: projects(where: { code: { eq: $code } }, asOf: $asOf) { nodes { ...PlanSheet } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, code: 'III-policy-1' }),
  layout: ({ projects, plan: { nodes: [plan] } }) => ({
    head: label('부 문', 'Sector'),
    columns: [column('count', '과제 수', 'Tasks')],
    rows: rows(projects.groups),
    more: [tasks(projects), ...scheduleTable(plan), ...budgetTable(plan)],
  }),
});
