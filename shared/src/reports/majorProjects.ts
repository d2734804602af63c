// II-2 주요업무시행계획 추진실적: the major projects by status, and by field.
import { ProjectStatus } from '../vocabulary/workplan.js';
import { column, count, label, narrow, ofColumns, tally, type Group } from './cells.js';
import { PROJECTS } from './units.js';
import { reportView, type Opens, type Row } from './view.js';

interface Data {
  projects: { totalCount: number; groups: Group[]; byField: Group[] };
  workFields: { nodes: { code: string; name: string }[] };
}

const COLUMNS = { completed: 'COMPLETED', onTrack: 'ON_TRACK', delayed: 'DELAYED', onHold: 'ON_HOLD', planChanged: 'PLAN_CHANGED', cancelled: 'CANCELLED' } as const;
const statuses = Object.entries(COLUMNS);
const printed = [
  column('total', '총 계', 'Total'),
  ...statuses.map(([id, status]) => column(id, ProjectStatus.values[status].ko, ProjectStatus.values[status].en)),
];
/** Before their first assessment projects have no status: a further column, so that the row still adds up. */
const UNASSESSED = column('unassessed', '미평가', 'Not assessed');

const major: Opens = {
  noun: 'Project', root: 'projects', where: { kind: { eq: 'MAJOR' }, planYear: { eq: 2002 } },
  select: 'code title status division { name }',
};

const row = (id: string, head: { ko: string; en: string }, opens: Opens, unassessed: boolean, of: (status?: string | null) => number): Row => ({
  id,
  label: head,
  cells: {
    total: count(of(), { opens, formula: ofColumns(id, '총계 = 각 현황의 합', 'Total of the statuses', ...[...statuses.map(([c]) => c), ...(unassessed ? [UNASSESSED.id] : [])].map(c => ['+', c] as const)) }),
    ...Object.fromEntries(statuses.map(([c, status]) => [c, count(of(status), { opens: narrow(opens, { status: { eq: status } }) })])),
    ...(unassessed && { unassessed: count(of(null), { opens: narrow(opens, { status: { isNull: true } }) }) }),
  },
});

export const majorProjects = reportView<Data>({
  id: 'major-projects-progress',
  item: 'II-2',
  title: label('주요업무시행계획 추진실적', 'Progress of the major work plan'),
  unit: PROJECTS,
  asOf: '2002-06-30',
  lines: [59, 67],
  document: `query MajorProjects($asOf: Date!, $year: Int!) {
  projects(asOf: $asOf, where: { kind: { eq: MAJOR }, planYear: { eq: $year } }) {
    totalCount
    groups(by: [STATUS]) { keys count }
    byField: groups(by: [FIELD_CODE, STATUS]) { keys count }
  }
  workFields(where: { scheme: { eq: MAJOR_WORK_PLAN } }, orderBy: [{ field: ORDER }]) { nodes { code name } }
}`,
  variables: asOf => ({ asOf, year: 2002 }),
  layout: ({ projects, workFields }) => {
    const unassessed = tally(projects.groups, [null]) > 0;
    const columns = unassessed ? [...printed, UNASSESSED] : printed;
    return {
      columns,
      rows: [row('projects', label('사 업 수', 'Projects'), major, unassessed, status => (status === undefined ? projects.totalCount : tally(projects.groups, [status])))],
      more: [{
        id: 'major-projects-by-field',
        title: label('분야별 추진현황', 'Status by field'),
        unit: PROJECTS,
        head: label('분 야', 'Field'),
        columns,
        rows: workFields.nodes.map(f => row(f.code, label(f.name, f.name), narrow(major, { field: { code: { eq: f.code } } }), unassessed, status => tally(projects.byField, [f.code, status]))),
        notes: [{ text: label('7개 분야의 이름은 원문에 없어 예시로 만들었음.', 'The document does not name the seven fields; these are examples.') }],
      }],
    };
  },
});
