// Suits begin with service and end when they are final.
import { LawsuitOutcome } from '@gujeong/shared/vocabulary/legal';
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, choiceOf, day, of, optional, plain } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { inEnglish, inKorean } from '../calendar/day.js';
import { notBefore } from './dates.rules.js';
import { Deadline } from './deadline.entity.js';
import { Lawsuit } from './lawsuit.entity.js';
import { courseOf, HIGHEST, outcomesOf, type Course } from './lawsuitCourse.rules.js';
import { LawsuitEvent } from './lawsuitEvent.entity.js';
import { LegalCounsel } from './legalCounsel.entity.js';
import { appealFrom, noteOf, periodOf } from './suitPeriod.js';

/** The course of a suit so far; a suit without events is one that was never filed. */
export async function courseNow(write: Write, lawsuit: number): Promise<Course> {
  const course = courseOf(await write.find(LawsuitEvent, ['kind', 'date', 'instance', 'judgment'], { ever: true, where: row => sql`${row('lawsuit')} = ${lawsuit}` }));
  must(course, 'lawsuit', 'NOT_FILED', { ko: '접수 경과가 없는 사건입니다.', en: 'This suit has no filing.' });
  return course;
}

/** Counsel is entrusted while it is retained. */
export async function retained(write: Write, counsel: number, date: string): Promise<void> {
  const { name, validFrom, validTo } = await write.get(LegalCounsel, counsel, ['name', 'validFrom', 'validTo']);
  must(validFrom <= date && (!validTo || date < validTo), 'counsel', 'NOT_RETAINED', { ko: `${name}의 위촉 기간은 ${validFrom}부터 ${validTo ?? '지금'}까지입니다.`, en: `${name} is retained from ${validFrom} to ${validTo ?? 'now'}.` });
}

const logService = action({
  name: 'logService',
  title: { ko: '소송 접수', en: 'Log service' },
  doc: '소송 접수: a suit is served on the district, or brought by it. Writes the FILED event, and for a defendant the deadline of the answer to the complaint, where a rule sets one. Item II-10.',
  returns: () => Lawsuit,
  may: 'C',
  input: both(of(Lawsuit, 'kind', 'title', 'side', 'division', 'regulation', 'counsel', 'claim'), optional(of(Lawsuit, 'important')), day('date', '접수일: of service, or of bringing the suit.', { ko: '접수일', en: 'Served on' })),
  run: async (write, { date, important, ...values }) => {
    if (values.counsel) await retained(write, values.counsel, date);
    must(values.claim == null || values.claim > 0, 'claim', 'NOT_POSITIVE', { ko: '소가는 0보다 큰 금액입니다. 금액을 다투지 않으면 비워 두십시오.', en: 'A sum in dispute is above 0; leave it out where there is none.' });
    const lawsuit = await write.add(Lawsuit, { ...values, important: important ?? false, code: await write.nextCode(Lawsuit, `LS-${date.slice(0, 4)}-`) });
    const note = values.side === 'PLAINTIFF' ? '우리 구가 소를 제기함' : '소장 부본이 송달되어 접수함';
    const event = await write.add(LawsuitEvent, { lawsuit, kind: 'FILED', date, instance: 1, note });
    const answer = values.side === 'DEFENDANT' ? await periodOf(write, 'ANSWER_BRIEF', date) : null;
    if (answer) await write.add(Deadline, { lawsuit, event, kind: 'ANSWER_BRIEF', dueOn: answer.dueOn, note: noteOf('답변서 제출', answer) });
    return lawsuit;
  },
});

const closeLawsuit = action({
  name: 'closeLawsuit',
  title: { ko: '사건 종결', en: 'Close the suit' },
  doc: '종결(확정): the final outcome, once. After a judgment that can be appealed, when the days of appeal are over or both sides have waived it. What was still to be met falls away; what was missed stays missed.',
  returns: () => Lawsuit,
  on: 'lawsuit',
  may: 'C',
  input: both(
    of(LawsuitEvent, 'lawsuit', 'note'),
    choiceOf('outcome', LawsuitOutcome, '종결 결과.'),
    day('date', '종결일.', { ko: '종결일', en: 'Closed on' }),
    optional(plain<'waived', boolean>('waived', Boolean, '쌍방이 상소를 포기함: the judgment is final at once.', { ko: '쌍방 상소 포기', en: 'Appeal waived' })),
  ),
  run: async (write, { lawsuit, note, outcome, date, waived }) => {
    const { side } = await write.get(Lawsuit, lawsuit, ['side']);
    const course = await courseNow(write, lawsuit);
    must(course.state !== 'CLOSED', 'lawsuit', 'CLOSED', { ko: `${course.last.date}에 이미 종결된 사건입니다.`, en: `The suit was closed on ${course.last.date}.` });
    must(course.state !== 'PENDING', 'lawsuit', 'PENDING', { ko: `${course.instance}심에 계속 중입니다. 판결, 취하, 화해·조정을 먼저 적으십시오.`, en: `Instance ${course.instance} has it: enter a judgment, a withdrawal or a settlement first.` });
    notBefore(date, course.last.date, 'date', '앞 경과의 날', 'the event before');
    const fitting = outcomesOf(course, side);
    const told = (language: 'ko' | 'en'): string => fitting.map(o => LawsuitOutcome.values[o][language]).join(', ');
    must(fitting.includes(outcome), 'outcome', 'OTHER_OUTCOME', { ko: `경과로 보아 종결 결과는 ${told('ko')}이어야 합니다.`, en: `As the suit went, it closes with: ${told('en')}.` });
    if (!waived) await isFinal(write, course, date);
    await write.add(LawsuitEvent, { lawsuit, kind: 'CLOSED', date, outcome, note: note ?? null });
    await letFall(write, lawsuit, date);
    return lawsuit;
  },
});

/** A judgment is final once it cannot be appealed: by the deadline that its service set, else no sooner than one counted from its day. */
async function isFinal(write: Write, { state, instance, last }: Course, date: string): Promise<void> {
  if (state !== 'JUDGED' || instance === HIGHEST) return;
  const [set] = await write.find(Deadline, ['dueOn'], { ever: true, where: row => sql`${row('event')} = ${last.id} AND ${row('kind')} = ${'PEREMPTORY'}`, limit: 1 });
  const until = set?.dueOn ?? (await periodOf(write, appealFrom(instance), last.date))?.dueOn;
  must(!until || date > until, 'date', 'NOT_FINAL', { ko: `상소기간이 ${inKorean(until ?? date)}까지입니다. 그 뒤에 확정됩니다. 쌍방이 상소를 포기하였으면 그렇게 표시하십시오.`, en: `It can be appealed until ${inEnglish(until ?? date)}; close it after that, or say that both sides waived.` });
}

/** Deadlines that had not come when the suit closed have nothing left to be met. */
async function letFall(write: Write, lawsuit: number, date: string): Promise<void> {
  const open = await write.find(Deadline, ['note'], { ever: true, where: row => sql`${row('lawsuit')} = ${lawsuit} AND ${row('doneOn')} IS NULL AND ${row('dueOn')} >= ${date}` });
  for (const { id, note } of open) await write.change(Deadline, id, { doneOn: date, note: `${note ? `${note}\n` : ''}사건 종결로 이행할 것이 없어짐` });
}

export const lawsuitActions = [
  logService,
  closeLawsuit,
  // A suit is made by its service and stands as long as its events.
  ...records(Lawsuit, { may: 'C', only: ['update', 'bulk'] }),
];
