// III-policy-2 목표관리제 시행: holders and objectives by grade, the reviews made, and the plan's schedule.
import { ObjectiveReviewKind } from '../vocabulary/workplan.js';
import { column, count, label, narrow, ofRows, tally, type Group } from './cells.js';
import { holders, holdersByGrade, MBO_PLAN, MBO_YEAR, objectives } from './objectives.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { BY_COLUMN, CASES } from './units.js';
import { reportView, type Opens, type Row, type Table } from './view.js';

interface Data {
  posts: { totalCount: number; groups: Group[] };
  objectives: { totalCount: number; groups: Group[] };
  objectiveReviews: { groups: Group[] };
  plan: { nodes: PlanProject[] };
}

const onProject = { project: { kind: { isNull: false } } };
const reviews: Opens = {
  noun: 'ObjectiveReview', root: 'objectiveReviews', where: { objective: { year: { eq: MBO_YEAR } } }, select: 'date kind actual score objective { code title }',
};

function rows({ posts, objectives: { totalCount, groups } }: Data): Row[] {
  const grades = holdersByGrade(posts.groups);
  const linked = (grade?: number) => tally(groups, [grade]) - tally(groups, [grade, null]);
  const sum = (c: string) => ({ formula: ofRows(c, '계 = 급별의 합', 'Total of the grades', ...grades.map(g => ['+', g.id] as const)) });
  return [
    {
      id: 'total', label: label('계', 'Total'), total: true,
      cells: {
        holders: count(posts.totalCount, { opens: holders, ...sum('holders') }),
        objectives: count(totalCount, { opens: objectives, ...sum('objectives') }),
        onProjects: count(linked(), { opens: narrow(objectives, onProject), ...sum('onProjects') }),
      },
    },
    ...grades.map(({ id, grade, holders: persons, opens }): Row => {
      const held = narrow(objectives, { holder: { grade: { eq: grade } } });
      return {
        id,
        label: label(`${grade}급`, `Grade ${grade}`),
        cells: {
          holders: count(persons, { opens }),
          objectives: count(tally(groups, [grade]), { opens: held }),
          onProjects: count(linked(grade), { opens: narrow(held, onProject) }),
        },
      };
    }),
  ];
}

/** 목표설정, 중간점검 and 최종평가 made so far. */
const reviewed = (groups: readonly Group[]): Table => ({
  id: 'objective-reviews',
  title: label('목표 점검·평가 실시현황', 'Reviews made'),
  unit: CASES,
  columns: [column('count', '건수', 'Reviews')],
  rows: Object.entries(ObjectiveReviewKind.values).map(([kind, name]) => ({
    id: kind, label: name, cells: { count: count(tally(groups, [kind]), { zero: '-', opens: narrow(reviews, { kind: { eq: kind } }) }) },
  })),
  notes: [],
});

export const mboPlan = reportView<Data>({
  id: 'mbo-plan',
  item: 'III-policy-2',
  title: label('목표관리제 시행', 'Management by objectives: plan'),
  unit: BY_COLUMN,
  asOf: '2002-09-01',
  document: `query MboPlan($asOf: Date!, $year: Int!, $code: String!) {
  posts(asOf: $asOf, where: { objectives: { some: { year: { eq: $year }, setOn: { isNull: false } } } }) { totalCount groups(by: [GRADE]) { keys count } }
  objectives(asOf: $asOf, where: { year: { eq: $year }, setOn: { isNull: false } }) { totalCount groups(by: [HOLDER_GRADE, PROJECT_KIND]) { keys count } }
  objectiveReviews(asOf: $asOf, where: { objective: { year: { eq: $year } } }) { groups(by: [KIND]) { keys count } }
  plan: projects(where: { code: { eq: $code } }, asOf: $asOf) { nodes { ...PlanSheet } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, year: MBO_YEAR, code: MBO_PLAN }),
  layout: data => ({
    head: label('직 급', 'Grade'),
    columns: [column('holders', '대상 (명)', 'Holders (persons)'), column('objectives', '목표 수 (건)', 'Objectives'), column('onProjects', '사업 연계 목표 (건)', 'Objectives on a project')],
    rows: rows(data),
    more: [...scheduleTable(data.plan.nodes[0]), reviewed(data.objectiveReviews.groups), ...budgetTable(data.plan.nodes[0])],
  }),
});
