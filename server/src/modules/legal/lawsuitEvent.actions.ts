// What happens in a suit: judgments with their service, appeals, remands, withdrawals, settlements.
import { DateScalar } from '../../graph/scalars.js';
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, of, optional, plain, ref } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { inEnglish, inKorean } from '../calendar/day.js';
import { notBefore } from './dates.rules.js';
import { Deadline } from './deadline.entity.js';
import { courseNow } from './lawsuit.actions.js';
import { Lawsuit } from './lawsuit.entity.js';
import { againstUs, HIGHEST, instanceOf, type CourseEvent } from './lawsuitCourse.rules.js';
import { LawsuitEvent } from './lawsuitEvent.entity.js';
import { appealFrom, noteOf, periodOf } from './suitPeriod.js';

const addLawsuitEvent = action({
  name: 'addLawsuitEvent',
  title: { ko: '소송 경과 등록', en: 'Add an event' },
  doc: '소송 경과: a judgment of the instance that has the suit, an appeal from it to the next, a remand by the third, a withdrawal or a settlement; each on or after the one before. The instance follows from the course. The service of a judgment against the district sets the peremptory deadline of its appeal; its own appeal meets it.',
  returns: () => LawsuitEvent,
  on: 'lawsuit',
  may: 'C',
  input: both(
    of(LawsuitEvent, 'lawsuit', 'kind', 'instance', 'judgment', 'note'),
    day('date', '일자.'),
    optional(both(
      plain<'servedOn', string>('servedOn', DateScalar, '판결문 송달일, when the judgment was served already.', { ko: '판결문 송달일', en: 'Judgment served on' }),
      plain<'ours', boolean>('ours', Boolean, '우리 구가 상소함; APPEALED only. When not given: the district, where the judgment was against it.', { ko: '우리 구의 상소', en: 'Our appeal' }),
    )),
  ),
  run: async (write, { lawsuit, kind, date, instance: given, judgment, note, servedOn, ours }) => {
    const { side } = await write.get(Lawsuit, lawsuit, ['side']);
    const course = await courseNow(write, lawsuit);
    const instance = instanceOf(course, { kind, date, instance: given ?? null, judgment: judgment ?? null });
    must(!servedOn || kind === 'JUDGMENT', 'servedOn', 'NOT_ASKED', { ko: '송달일은 판결에만 적습니다.', en: 'Only a judgment is served.' });
    must(ours == null || kind === 'APPEALED', 'ours', 'NOT_ASKED', { ko: '누가 상소하였는지는 상소에만 적습니다.', en: 'Only an appeal has this.' });
    const appeals = kind === 'APPEALED' && (ours ?? againstUs(course.last.judgment, side));
    if (appeals) await meetAppeal(write, course.last, date);
    const words = { JUDGMENT: null, APPEALED: `${appeals ? '우리 구' : '상대방'} ${instance === 2 ? '항소' : '상고'} 제기`, REMANDED: '대법원이 원심을 파기하고 환송함', WITHDRAWN: `${side === 'PLAINTIFF' ? '우리 구' : '원고'}가 소를 취하함`, SETTLED: '화해·조정이 이루어짐', FILED: null, CLOSED: null }[kind];
    const event = await write.add(LawsuitEvent, { lawsuit, kind, date, instance, judgment: judgment ?? null, note: note ?? words });
    if (servedOn) await serve(write, lawsuit, { id: event, kind, date, instance, judgment: judgment ?? null }, servedOn);
    return event;
  },
});

/** The district's own appeal: in time, and then the deadline is met. */
async function meetAppeal(write: Write, judged: CourseEvent, date: string): Promise<void> {
  const [deadline] = await write.find(Deadline, ['dueOn', 'acknowledgedOn', 'doneOn'], { ever: true, where: row => sql`${row('event')} = ${judged.id} AND ${row('kind')} = ${'PEREMPTORY'}`, limit: 1 });
  if (!deadline || deadline.doneOn) return;
  must(date <= deadline.dueOn, 'date', 'MISSED', { ko: `상소기간이 ${inKorean(deadline.dueOn)}에 지났습니다. 불변기일을 넘긴 상소는 할 수 없습니다.`, en: `The days of appeal ended on ${inEnglish(deadline.dueOn)}; a peremptory deadline cannot be met later.` });
  await write.change(Deadline, deadline.id, { acknowledgedOn: deadline.acknowledgedOn ?? date, doneOn: date });
}

const logJudgmentService = action({
  name: 'logJudgmentService',
  title: { ko: '판결 송달', en: 'Log service of the judgment' },
  doc: '판결문 송달: sets the peremptory deadline (불변기일) of the appeal from a judgment against the district, by the rule in force on that day; its note tells the derivation.',
  returns: () => Deadline,
  on: 'event',
  may: 'C',
  input: both(ref('event', () => LawsuitEvent, '판결.'), day('servedOn', '판결문 송달일.', { ko: '판결문 송달일', en: 'Judgment served on' })),
  run: async (write, { event, servedOn }) => {
    const judged = await write.get(LawsuitEvent, event, ['lawsuit', 'kind', 'date', 'instance', 'judgment']);
    must(judged.kind === 'JUDGMENT', 'event', 'NO_JUDGMENT', { ko: '판결만 송달됩니다. 판결 경과를 고르십시오.', en: 'Only a judgment is served; choose one.' });
    const course = await courseNow(write, judged.lawsuit);
    must(course.last.id === event, 'event', 'MOVED_ON', { ko: '이 판결 뒤에 상소나 종결이 있어 기한을 새로 잡지 않습니다.', en: 'The suit has moved on since this judgment: no deadline is set.' });
    return serve(write, judged.lawsuit, judged, servedOn);
  },
});

async function serve(write: Write, lawsuit: number, { id: event, date, instance, judgment }: CourseEvent, servedOn: string): Promise<number> {
  must(servedOn <= write.today, 'servedOn', 'FUTURE_DATE', { ko: `오늘(${write.today})보다 뒤의 날은 적을 수 없습니다.`, en: `Service is today (${write.today}) or earlier.` });
  notBefore(servedOn, date, 'servedOn', '판결일', 'the judgment');
  const { side } = await write.get(Lawsuit, lawsuit, ['side']);
  must(againstUs(judgment, side), 'servedOn', 'NOTHING_TO_APPEAL', { ko: '우리 구가 이긴 판결에는 우리 구의 상소기한이 없습니다. 송달일을 비우십시오.', en: 'The district has won: it has nothing to appeal. Leave the day of service out.' });
  must(instance !== HIGHEST, 'servedOn', 'NO_HIGHER_INSTANCE', { ko: '3심 판결에는 상소할 수 없습니다. 송달일을 비우십시오.', en: 'There is no appeal from the third instance. Leave the day of service out.' });
  const [set] = await write.find(Deadline, ['dueOn'], { ever: true, where: row => sql`${row('event')} = ${event} AND ${row('kind')} = ${'PEREMPTORY'}`, limit: 1 });
  must(!set, 'servedOn', 'SERVED', { ko: `이 판결의 상소기한은 이미 ${set?.dueOn ?? ''}로 정해져 있습니다.`, en: `The deadline of appeal is set already: ${set?.dueOn ?? ''}.` });
  const period = await periodOf(write, appealFrom(instance ?? 1), servedOn);
  must(period, 'servedOn', 'NO_RULE', { ko: '그날 시행 중인 상소기간 규칙이 없습니다. 기한 규칙을 등록하거나 기한을 직접 정하십시오.', en: 'No rule of appeal was in force on that day; enter one, or set the deadline by hand.' });
  return write.add(Deadline, { lawsuit, event, kind: 'PEREMPTORY', dueOn: period.dueOn, note: noteOf(`판결 송달 후 ${period.name} 제기 또는 포기`, period) });
}

export const lawsuitEventActions = [addLawsuitEvent, logJudgmentService];
