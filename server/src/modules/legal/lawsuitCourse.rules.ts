// The course a suit takes through the instances: what may come next, and how it may end.
import { LawsuitEventKind, type Judgment, type LawsuitOutcome, type LawsuitSide } from '@gujeong/shared/vocabulary/legal';
import { must, refuse } from '../../writing/refusal.js';

export interface CourseEvent {
  readonly id: number;
  readonly kind: LawsuitEventKind;
  readonly date: string;
  readonly instance: number | null;
  readonly judgment: Judgment | null;
}

/** Where a suit stands after its events. */
export interface Course {
  readonly instance: number;
  /** PENDING before the court; JUDGED there and not yet final; ENDED without a judgment; CLOSED. */
  readonly state: 'PENDING' | 'JUDGED' | 'ENDED' | 'CLOSED';
  readonly last: CourseEvent;
  /** The newest judgment, and the event it stands in. */
  readonly judged: CourseEvent | null;
}

const STATES: Readonly<Record<LawsuitEventKind, Course['state']>> = {
  FILED: 'PENDING', APPEALED: 'PENDING', REMANDED: 'PENDING', JUDGMENT: 'JUDGED', WITHDRAWN: 'ENDED', SETTLED: 'ENDED', CLOSED: 'CLOSED',
};

/** Events in the order of their days; null before the suit is filed. */
export function courseOf(events: readonly CourseEvent[]): Course | null {
  return [...events]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id - b.id))
    .reduce<Course | null>((before, event) => ({
      instance: event.instance ?? before?.instance ?? 1, state: STATES[event.kind], last: event, judged: event.kind === 'JUDGMENT' ? event : (before?.judged ?? null),
    }), null);
}

export const HIGHEST = 3;
const appealName = (instance: number): { ko: string; en: string } => (instance === 2 ? { ko: '항소', en: 'appeal' } : { ko: '상고', en: 'final appeal' });

/** What is added to a course. */
export interface Step {
  readonly kind: LawsuitEventKind;
  readonly date: string;
  readonly instance: number | null;
  readonly judgment: Judgment | null;
}

/** The instance of the next event; refuses what cannot follow. */
export function instanceOf(course: Course, { kind, date, instance, judgment }: Step): number {
  const { state, last, instance: at } = course;
  const { ko, en } = LawsuitEventKind.values[kind];
  must(state !== 'CLOSED', 'lawsuit', 'CLOSED', { ko: `${last.date}에 종결된 사건입니다.`, en: `The suit was closed on ${last.date}.` });
  must(state !== 'ENDED', 'kind', 'ENDED', { ko: `${last.date}에 ${LawsuitEventKind.values[last.kind].ko}로 끝난 사건입니다. 종결만 할 수 있습니다.`, en: `The suit ended on ${last.date}; it can only be closed.` });
  must(date >= last.date, 'date', 'OUT_OF_ORDER', { ko: `앞 경과(${LawsuitEventKind.values[last.kind].ko}, ${last.date})보다 앞선 날은 적을 수 없습니다.`, en: `Not before the event before it (${last.date}).` });
  must(kind === 'JUDGMENT' ? judgment : !judgment, 'judgment', kind === 'JUDGMENT' ? 'REQUIRED' : 'NOT_ASKED', kind === 'JUDGMENT'
    ? { ko: '판결 내용을 고르십시오: 승소, 일부승소, 패소, 각하.', en: 'Say what was judged.' }
    : { ko: '판결 내용은 판결에만 적습니다.', en: 'Only a judgment has one.' });
  const wanted = nextInstance(course, kind, instance);
  must(instance === null || instance === wanted, 'instance', 'OTHER_INSTANCE', { ko: `이 사건은 ${at}심에 있으므로 ${ko}의 심급은 ${wanted}심입니다.`, en: `The suit stands at instance ${at}: ${en.toLowerCase()} would be of instance ${wanted}.` });
  return wanted;
}

function nextInstance({ state, instance: at, last }: Course, kind: LawsuitEventKind, given: number | null): number {
  switch (kind) {
    case 'JUDGMENT':
      must(state === 'PENDING', 'kind', 'JUDGED', { ko: `${at}심 판결(${last.date})이 이미 있습니다. 상소하거나 종결하십시오.`, en: `Instance ${at} has given judgment (${last.date}); appeal or close.` });
      return at;
    case 'APPEALED':
      must(at < HIGHEST, 'kind', 'NO_HIGHER_INSTANCE', { ko: '3심 판결에는 상소할 수 없습니다. 환송이나 종결을 적으십시오.', en: 'There is no appeal from the third instance.' });
      must(state === 'JUDGED', 'kind', 'NOT_JUDGED', { ko: `${at}심 판결이 아직 없습니다. ${appealName(at + 1).ko}하려면 먼저 판결을 적으십시오.`, en: `Instance ${at} has not given judgment; enter it before the ${appealName(at + 1).en}.` });
      return at + 1;
    case 'REMANDED':
      must(at === HIGHEST, 'kind', 'NOT_THIRD_INSTANCE', { ko: `환송은 3심에서만 합니다. 이 사건은 ${at}심에 있습니다.`, en: `Only the third instance remands; the suit stands at instance ${at}.` });
      must(state === 'JUDGED', 'kind', 'NOT_JUDGED', { ko: '3심 판결을 먼저 적으십시오.', en: 'Enter the judgment of the third instance first.' });
      // The first instance takes it back only after a leap over the second.
      return given === 1 ? 1 : 2;
    case 'WITHDRAWN':
    case 'SETTLED': return at;
    case 'FILED': return refuse('kind', 'OTHER_VERB', { ko: '접수는 사건을 등록할 때 적힙니다.', en: 'A suit is filed when its service is logged.' });
    case 'CLOSED': return refuse('kind', 'OTHER_VERB', { ko: "종결은 '사건 종결'로 하십시오.", en: 'Close the suit by closeLawsuit.' });
  }
}

/** The judgment is against the district, whole or in part: it may appeal. Dismissing the district's own suit is one, too. */
export const againstUs = (judgment: Judgment | null, side: LawsuitSide): boolean =>
  judgment === 'LOST' || judgment === 'PARTLY_WON' || (judgment === 'DISMISSED' && side === 'PLAINTIFF');

const BY_JUDGMENT: Readonly<Record<Exclude<Judgment, 'DISMISSED'>, readonly LawsuitOutcome[]>> = { WON: ['WON'], LOST: ['LOST'], PARTLY_WON: ['WON', 'LOST', 'OTHER'] };

const ofJudgment = (judgment: Judgment, side: LawsuitSide): readonly LawsuitOutcome[] =>
  judgment === 'DISMISSED' ? [side === 'PLAINTIFF' ? 'LOST' : 'WON'] : BY_JUDGMENT[judgment];

/** The outcomes a suit may close with; none while a court has it. A withdrawn appeal leaves the judgment before it. */
export function outcomesOf({ state, last, judged, instance }: Course, side: LawsuitSide): readonly LawsuitOutcome[] {
  if (state === 'JUDGED') return ofJudgment(last.judgment!, side);
  if (state !== 'ENDED') return [];
  if (last.kind === 'SETTLED') return ['OTHER'];
  const withdrawn: LawsuitOutcome = side === 'PLAINTIFF' ? 'OTHER' : 'WON_BY_WITHDRAWAL';
  return [withdrawn, ...(judged && instance > 1 ? ofJudgment(judged.judgment!, side) : [])];
}
