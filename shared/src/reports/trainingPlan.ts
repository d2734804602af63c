// III-computing-1 정보화 교육운영: the year's training by half and audience.
import { Half, type Audience } from '../vocabulary/common.js';
import { column, label, narrow, tally, type Group } from './cells.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { audienceRows, trainingPlans, type TrainingFigure } from './trainingRows.js';
import { SESSIONS_PERSONS } from './units.js';
import { reportView } from './view.js';

interface Data {
  trainingPlans: { groups: Group[] };
  plan: { nodes: PlanProject[] };
}

/** The print has 939 where everything else needs 841. */
const MISPRINT = 1;

function figures(groups: readonly Group[], year: number): TrainingFigure[] {
  const halves = ['H1', 'H2'] as const;
  return halves.flatMap(half => (['sessions', 'persons'] as const).map(measure => {
    const group = label(`${year}년 ${Half.values[half].ko}`, `${Half.values[half].en} of ${year}`);
    const id = half.toLowerCase();
    return {
      ...(measure === 'sessions' ? column(`${id}Sessions`, '횟 수', 'Sessions', { group }) : column(`${id}Persons`, '인 원', 'Persons', { group })),
      opens: narrow(trainingPlans(year), { half: { eq: half } }),
      of: (audience?: Audience) => tally(groups, [half, audience], measure),
      ...(half === 'H2' && measure === 'persons' && year === 2002 && { marks: { STAFF: MISPRINT } }),
    };
  }));
}

export const trainingPlan = reportView<Data>({
  id: 'training-plan',
  item: 'III-computing-1',
  title: label('정보화 교육인원 반기 계획', 'Training planned by half'),
  unit: SESSIONS_PERSONS,
  asOf: '2002-09-01',
  lines: [512, 518],
  document: `query TrainingPlan($asOf: Date!, $year: Int!, $plan: String!) {
  trainingPlans(asOf: $asOf, where: { year: { eq: $year } }) { groups(by: [HALF, AUDIENCE]) { keys sum { sessions persons } } }
  plan: projects(where: { code: { eq: $plan } }, asOf: $asOf) { nodes { ...PlanSheet } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, year: Number(asOf.slice(0, 4)), plan: 'III-computing-1' }),
  layout: ({ trainingPlans: { groups }, plan }, asOf) => {
    const list = figures(groups, Number(asOf.slice(0, 4)));
    return {
      columns: list.map(({ id, label: text, group }) => ({ id, label: text, ...(group && { group }) })),
      rows: audienceRows(list),
      notes: [
        ...(list.some(f => f.marks) ? [{
          mark: MISPRINT,
          text: label(
            '원문은 939로 적혀 있으나 하반기 계 3,252와 연간 직원 1,500에 맞는 841로 읽음.',
            'The document prints 939; read as 841, which the half-year total of 3,252 and the yearly 1,500 for staff both need.',
          ),
        }] : []),
        { text: label('인원은 연인원.', 'Persons are attendances.') },
      ],
      more: [...scheduleTable(plan.nodes[0]), ...budgetTable(plan.nodes[0])],
    };
  },
});
