// II-3 목표관리제: who holds objectives, how many, and the steps done.
import { column, count, label, narrow, ofRows, words, type Group } from './cells.js';
import { holders, holdersByGrade, MBO_PLAN, MBO_YEAR, objectives } from './objectives.js';
import { PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { CASES, PERSONS_OBJECTIVES } from './units.js';
import { reportView, type Row, type Table } from './view.js';

interface Data {
  posts: { totalCount: number; groups: Group[]; nodes: { code: string; title: string; grade: number; division: { name: string }; objectives: { totalCount: number } }[] };
  objectives: { totalCount: number };
  plan: { nodes: PlanProject[] };
}

function rows({ posts, objectives: { totalCount } }: Data): Row[] {
  const grades = holdersByGrade(posts.groups);
  return [
    {
      id: 'participants', label: label('대상 (명)', 'Holders (persons)'),
      cells: { value: count(posts.totalCount, { opens: holders, formula: ofRows('value', '대상 = 급별의 합', 'Total of the grades', ...grades.map(g => ['+', g.id] as const)) }) },
    },
    ...grades.map((g): Row => ({ id: g.id, label: label(`${g.grade}급 (명)`, `Grade ${g.grade} (persons)`), indent: 1, cells: { value: count(g.holders, { opens: g.opens }) } })),
    { id: 'objectives', label: label('목표 수 (건)', 'Objectives'), cells: { value: count(totalCount, { opens: objectives }) } },
  ];
}

/** Every holder with the number of its objectives. */
const byHolder = ({ posts: { nodes }, objectives: { totalCount } }: Data): Table => ({
  id: 'objectives-by-holder',
  title: label('대상자별 목표 수', 'Objectives by holder'),
  unit: CASES,
  head: label('직 위', 'Post'),
  columns: [column('division', '부서', 'Division', { text: true }), column('grade', '직급', 'Grade', { text: true }), column('objectives', '목표 수', 'Objectives')],
  rows: !nodes.length ? [] : [
    {
      id: 'total', label: label('계', 'Total'), total: true,
      cells: { division: words(''), grade: words(''), objectives: count(totalCount, { opens: objectives, formula: ofRows('objectives', '계 = 대상자별의 합', 'Total of the holders', ...nodes.map(p => ['+', p.code] as const)) }) },
    },
    ...nodes.map((p): Row => ({
      id: p.code,
      label: label(p.title, p.title),
      cells: {
        division: words(p.division.name), grade: words(`${p.grade}급`),
        objectives: count(p.objectives.totalCount, { opens: narrow(objectives, { holder: { code: { eq: p.code } } }) }),
      },
    })),
  ],
  notes: [],
});

export const mbo = reportView<Data>({
  id: 'mbo',
  item: 'II-3',
  title: label('목표관리제', 'Management by objectives'),
  unit: PERSONS_OBJECTIVES,
  asOf: '2002-06-30',
  lines: [69, 77],
  document: `query Mbo($asOf: Date!, $year: Int!, $code: String!) {
  posts(asOf: $asOf, where: { objectives: { some: { year: { eq: $year }, setOn: { isNull: false } } } }, orderBy: [{ field: GRADE }], first: 100) {
    totalCount
    groups(by: [GRADE]) { keys count }
    nodes { code title grade division { name } objectives(where: { year: { eq: $year }, setOn: { isNull: false } }) { totalCount } }
  }
  objectives(asOf: $asOf, where: { year: { eq: $year }, setOn: { isNull: false } }) { totalCount }
  plan: projects(where: { code: { eq: $code } }, asOf: $asOf) { nodes { ...PlanSheet } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, year: MBO_YEAR, code: MBO_PLAN }),
  layout: data => ({
    columns: [column('value', '값', 'Value')],
    rows: rows(data),
    more: [...scheduleTable(data.plan.nodes[0]).map(t => ({ ...t, id: 'mbo-progress', title: label('추진실적', 'Progress') })), byHolder(data)],
  }),
});
