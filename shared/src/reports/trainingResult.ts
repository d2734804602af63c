// II-16 정보화교육: sessions and attendances planned for the year and held so far, by audience.
import { Audience } from '../vocabulary/common.js';
import { CourseLevel } from '../vocabulary/training.js';
import { column, count, label, narrow, ofRows, tally, words, type Group } from './cells.js';
import { newYearOf } from './periods.js';
import { audienceRows, trainingPlans, type TrainingFigure } from './trainingRows.js';
import { SESSIONS_PERSONS } from './units.js';
import { reportView, type Label, type Opens, type Row, type Table } from './view.js';

interface Data {
  trainingPlans: { groups: Group[] };
  trainingSessions: { groups: Group[]; byCourse: Group[]; byVenue: Group[] };
  courses: { nodes: { code: string; name: string; level: CourseLevel }[] };
  facilities: { nodes: { code: string; name: string }[] };
}

const PLAN = label('계 획', 'Planned');
const RESULT = label('실 적', 'Held');

const held = (asOf: string): Opens => ({
  noun: 'TrainingSession', root: 'trainingSessions',
  where: { heldOn: { gte: newYearOf(asOf), lte: asOf }, attendees: { isNull: false } },
  select: 'code course { name } venue { name } heldOn audience capacity attendees',
});

const figures = ({ trainingPlans: plans, trainingSessions: sessions }: Data, asOf: string): TrainingFigure[] => [
  ...(['sessions', 'persons'] as const).map(measure => ({
    ...(measure === 'sessions' ? column('plannedSessions', '횟수', 'Sessions', { group: PLAN }) : column('plannedPersons', '인원', 'Persons', { group: PLAN })),
    opens: trainingPlans(Number(asOf.slice(0, 4))), of: (audience?: Audience) => tally(plans.groups, [audience], measure),
  })),
  { ...column('actualSessions', '횟수', 'Sessions', { group: RESULT }), opens: held(asOf), of: audience => tally(sessions.groups, [audience]) },
  { ...column('actualPersons', '인원', 'Persons', { group: RESULT }), opens: held(asOf), of: audience => tally(sessions.groups, [audience], 'attendees') },
];

interface Line { id: string; label: Label; where: Record<string, unknown>; level?: string }

/** Sessions and attendances by course or by venue; groups are by that key and the audience. */
function breakdown(id: string, title: Label, head: Label, lines: readonly Line[], groups: readonly Group[], asOf: string): Table {
  const audiences = Object.keys(Audience.values) as Audience[];
  const cells = (opens: Opens, key: string | undefined, formula: (column: string) => object): Row['cells'] =>
    Object.fromEntries(audiences.flatMap(audience => (['count', 'attendees'] as const).map(measure => {
      const name = `${audience}-${measure}`;
      return [name, count(tally(groups, [key, audience], measure), { zero: '-', opens: narrow(opens, { audience: { eq: audience } }), ...formula(name) })];
    })));
  return {
    id, title, head, unit: SESSIONS_PERSONS, notes: [],
    columns: [
      ...(lines.some(l => l.level) ? [column('level', '구분', 'Level', { text: true })] : []),
      ...audiences.flatMap(a => [
        column(`${a}-count`, '횟수', 'Sessions', { group: Audience.values[a] }), column(`${a}-attendees`, '인원', 'Persons', { group: Audience.values[a] }),
      ]),
    ],
    rows: [
      {
        id: 'total', label: label('계', 'Total'), total: true,
        cells: cells(held(asOf), undefined, name => ({ formula: ofRows(name, '계 = 아래 행의 합', 'Total of the rows below', ...lines.map(l => ['+', l.id] as const)) })),
      },
      ...lines.map(l => ({ id: l.id, label: l.label, cells: { ...(l.level && { level: words(l.level) }), ...cells(narrow(held(asOf), l.where), l.id, () => ({})) } })),
    ],
  };
}

export const trainingResult = reportView<Data>({
  id: 'training-result',
  item: 'II-16',
  title: label('정보화교육 계획·실적', 'Informatization training: plan and result'),
  unit: SESSIONS_PERSONS,
  asOf: '2002-06-30',
  lines: [210, 221],
  document: `query TrainingResult($asOf: Date!, $from: Date!, $year: Int!) {
  trainingPlans(asOf: $asOf, where: { year: { eq: $year } }) { groups(by: [AUDIENCE]) { keys sum { sessions persons } } }
  trainingSessions(asOf: $asOf, where: { heldOn: { gte: $from, lte: $asOf }, attendees: { isNull: false } }) {
    groups(by: [AUDIENCE]) { keys count sum { attendees } }
    byCourse: groups(by: [COURSE_CODE, AUDIENCE]) { keys count sum { attendees } }
    byVenue: groups(by: [VENUE_CODE, AUDIENCE]) { keys count sum { attendees } }
  }
  courses(asOf: $asOf, orderBy: [{ field: LEVEL }, { field: CODE }], first: 100) { nodes { code name level } }
  facilities(asOf: $asOf, where: { courses: { some: {} } }, orderBy: [{ field: CODE }], first: 100) { nodes { code name } }
}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf), year: Number(asOf.slice(0, 4)) }),
  layout: (data, asOf) => {
    const list = figures(data, asOf);
    return {
      columns: list.map(({ id, label: text, group }) => ({ id, label: text, ...(group && { group }) })),
      rows: audienceRows(list),
      notes: [{ text: label('인원은 연인원: 한 사람이 두 과정을 들으면 두 번 셈.', 'Persons are attendances: one person in two courses counts twice.') }],
      more: [
        breakdown('training-result-by-course', label(`교육과정별 실적 (${data.courses.nodes.length}개 과정)`, `By course (${data.courses.nodes.length} courses)`), label('과 정', 'Course'),
          data.courses.nodes.map(c => ({ id: c.code, label: label(c.name, c.name), where: { course: { code: { eq: c.code } } }, level: CourseLevel.values[c.level].ko })), data.trainingSessions.byCourse, asOf),
        breakdown('training-result-by-venue', label('교육장소별 실적', 'By venue'), label('장 소', 'Venue'),
          data.facilities.nodes.map(f => ({ id: f.code, label: label(f.name, f.name), where: { venue: { code: { eq: f.code } } } })), data.trainingSessions.byVenue, asOf),
      ],
    };
  },
});
