// II-16 and III-computing-1 정보화교육: results, plans by half, and the year.
import { check, family, type Check, type Labels } from '../check.js';
import { cellsOf, prose, type Key } from '../figures.js';
import { bound } from '../identities/bound.js';
import { progress } from '../identities/progress.js';
import { equal, sum } from '../identities/sum.js';

const resultAt = cellsOf('training-result');
const planAt = cellsOf('training-plan');
const both = ['III-computing-1', 'II-16'];

const audiences: Labels = {
  total: { ko: '계', en: 'Total' },
  resident: { ko: '구민', en: 'Residents' },
  staff: { ko: '직원', en: 'Staff' },
};
const measures: Labels = { sessions: { ko: '횟수', en: 'Sessions' }, persons: { ko: '인원', en: 'Persons' } };

/** 'planned' and 'sessions' stand in column plannedSessions. */
const column = (phase: string, measure: string): string => phase + (measure === 'sessions' ? 'Sessions' : 'Persons');

/** Every pair of two lists. */
const pairs = (outer: Labels, inner: Labels, join: (outer: string, inner: string) => string): Labels =>
  Object.fromEntries(
    Object.entries(outer).flatMap(([a, first]) => Object.entries(inner).map(([b, second]) => [join(a, b), { ko: `${first.ko} ${second.ko}`, en: `${first.en} ${second.en.toLowerCase()}` }])),
  );

const resultColumns = pairs({ planned: { ko: '계획', en: 'Planned' }, actual: { ko: '실적', en: 'Actual' } }, measures, column);
const planColumns = pairs({ h1: { ko: '상반기', en: 'First-half' }, h2: { ko: '하반기', en: 'Second-half' } }, measures, column);
const yearCells = pairs(audiences, measures, (audience, measure) => `${audience}.${measure}`);

const total = { ko: '계 = 구민 + 직원', en: 'total = residents + staff' };
const audienceSum = (at: typeof resultAt) => (id: string) => sum(at('total', id), [at('resident', id), at('staff', id)]);

function halvesOfYear(cell: string) {
  const [audience = '', measure = ''] = cell.split('.');
  return sum(resultAt(audience, column('planned', measure)), [planAt(audience, column('h1', measure)), planAt(audience, column('h2', measure))]);
}

const stated: Readonly<Record<string, readonly [Key, Key]>> = {
  sessions: [prose('training.sessions'), resultAt('total', 'plannedSessions')],
  persons: [prose('training.persons'), resultAt('total', 'plannedPersons')],
  resident: [prose('training.residentPersons'), resultAt('resident', 'plannedPersons')],
  staff: [prose('training.staffPersons'), resultAt('staff', 'plannedPersons')],
};

export const training: Check[] = [
  ...family({ name: 'training-result.total', title: total, items: ['II-16'] }, resultColumns, audienceSum(resultAt)),
  ...family({ name: 'training-result.stated', title: { ko: '본문의 교육실적 = 계', en: 'result in the text = total' }, items: ['II-16'] }, measures, (measure) =>
    equal(prose(`training.${column('actual', measure)}`), resultAt('total', column('actual', measure))),
  ),
  ...family({ name: 'training-plan.total', title: total, items: ['III-computing-1'] }, planColumns, audienceSum(planAt)),
  ...family({ name: 'training.year', title: { ko: '연간 계획 = 상반기 + 하반기', en: 'plan of the year = first + second half' }, items: both }, yearCells, halvesOfYear),
  ...family(
    { name: 'training.stated', title: { ko: '본문의 교육인원 = 연간 계획', en: 'plan in the text = plan of the year' }, items: both },
    { sessions: { ko: '횟수', en: 'Sessions' }, persons: { ko: '인원', en: 'Persons' }, resident: { ko: '구민', en: 'Residents' }, staff: { ko: '직원', en: 'Staff' } },
    (id) => equal(...(stated[id] ?? [prose(id), prose(id)])),
  ),
  ...family(
    {
      name: 'training.against-h1',
      title: { ko: '실적 대 상반기 계획', en: 'actual against the first-half plan' },
      items: ['II-16', 'III-computing-1'],
      notes: {
        NOT_STATED: { ko: '실적의 기준일이 원문에 없음', en: 'The reference date of the actual figures is not stated' },
        NOTE: { ko: '실적의 기준일이 상반기 뒤', en: 'The actual figures are struck after the first half' },
      },
    },
    measures,
    (measure) =>
      progress({
        done: resultAt('total', column('actual', measure)),
        planned: planAt('total', column('h1', measure)),
        struckOn: prose('training.actualAsOf'),
        end: prose('firstHalf.end'),
      }),
  ),
  check(
    { name: 'courses.bound', title: { ko: '이름이 적힌 교육과정 ≤ 교육과정 수', en: 'Courses named ≤ courses stated' }, items: ['II-16', 'III-computing-1'] },
    bound([prose('courses.named'), prose('courses.alsoNamed')], prose('courses.total')),
  ),
];
