// Deadlines of suits: set by the liaison, acknowledged and met by the division that conducts the suit.
import { DueRuleSubject } from '@gujeong/shared/vocabulary/calendar';
import { DateScalar } from '../../graph/scalars.js';
import { action } from '../../writing/action.js';
import { both, choiceOf, day, line, of, optional, plain, record } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { inEnglish, inKorean } from '../calendar/day.js';
import { notBefore } from './dates.rules.js';
import { Deadline } from './deadline.entity.js';
import { courseNow } from './lawsuit.actions.js';
import { LawsuitEvent } from './lawsuitEvent.entity.js';
import { noteOf, periodOf, type Period } from './suitPeriod.js';

const setDeadline = action({
  name: 'setDeadline',
  title: { ko: '기일·기한 지정', en: 'Set a deadline' },
  doc: '기일·기한: either the day itself (a hearing that the court named), or a period of law and the day it is counted from, which gives the day and its derivation. It follows the event named; the newest of the suit when none is.',
  returns: () => Deadline,
  on: 'lawsuit',
  may: 'C',
  input: both(
    of(Deadline, 'lawsuit', 'event', 'kind', 'note'),
    optional(both(
      of(Deadline, 'dueOn'),
      choiceOf('period', DueRuleSubject, '법정 기간: 상고이유서, 즉시항고 …'),
      plain<'countedFrom', string>('countedFrom', DateScalar, '기산일: the day of service, of notification or of knowledge.', { ko: '송달·통지일', en: 'Counted from' }),
    )),
  ),
  run: async (write, { lawsuit, event: named, kind, note, dueOn, period: subject, countedFrom }) => {
    const course = await courseNow(write, lawsuit);
    must(course.state !== 'CLOSED', 'lawsuit', 'CLOSED', { ko: `${course.last.date}에 종결된 사건입니다.`, en: `The suit was closed on ${course.last.date}.` });
    must(Boolean(dueOn) !== Boolean(subject), 'dueOn', 'ONE_OF_TWO', { ko: '기한의 날을 적거나, 법정 기간과 기산일을 적으십시오. 둘 가운데 하나만 적습니다.', en: 'Give either the day, or a period of law and the day it counts from.' });
    const event = named ?? course.last.id;
    const set = await write.get(LawsuitEvent, event, ['lawsuit', 'date']);
    must(set.lawsuit === lawsuit, 'event', 'OTHER_SUIT', { ko: '다른 사건의 경과입니다.', en: 'This event is of another suit.' });
    if (!subject) {
      notBefore(dueOn!, set.date, 'dueOn', '앞 경과의 날', 'the event it follows');
      return write.add(Deadline, { lawsuit, event, kind, dueOn: dueOn!, note: note ?? null });
    }
    const period = await lawfulPeriod(write, subject, countedFrom ?? null, set.date);
    must(!period.peremptory || kind === 'PEREMPTORY', 'kind', 'PEREMPTORY', { ko: `${period.name}은(는) 불변기일입니다. 기한 구분을 불변기일로 고르십시오.`, en: 'This period is peremptory: so is the deadline.' });
    return write.add(Deadline, { lawsuit, event, kind, dueOn: period.dueOn, note: noteOf(note ?? period.name, period) });
  },
});

async function lawfulPeriod(write: Write, subject: DueRuleSubject, from: string | null, eventDate: string): Promise<Period> {
  must(from, 'countedFrom', 'REQUIRED', { ko: '송달되거나 통지받은 날을 적으십시오.', en: 'Give the day it counts from.' });
  notBefore(from, eventDate, 'countedFrom', '앞 경과의 날', 'the event it follows');
  must(!subject.startsWith('COUNCIL_'), 'period', 'NO_SUIT', { ko: '구정질문의 기한은 소송의 기한이 아닙니다.', en: 'Answers to the council are no periods of a suit.' });
  const period = await periodOf(write, subject, from);
  const { ko, en } = DueRuleSubject.values[subject];
  must(period, 'period', 'NO_RULE', { ko: `${inKorean(from)}에 시행 중인 ${ko} 규칙이 없습니다. 기한의 날을 직접 적으십시오.`, en: `No rule for "${en}" was in force on ${inEnglish(from)}; give the day itself.` });
  return period;
}

async function openDeadline(write: Write, key: number) {
  const deadline = await write.get(Deadline, key, ['kind', 'dueOn', 'acknowledgedOn', 'doneOn', 'event', 'note']);
  must(!deadline.doneOn, 'deadline', 'MET', { ko: `${deadline.doneOn ?? ''}에 이미 이행한 기한입니다.`, en: `It was met on ${deadline.doneOn ?? ''}.` });
  const setOn = deadline.event === null ? null : (await write.get(LawsuitEvent, deadline.event, ['date'])).date;
  return { ...deadline, setOn };
}

const acknowledgeDeadline = action({
  name: 'acknowledgeDeadline',
  title: { ko: '기한 인지', en: 'Acknowledge' },
  doc: '기한 인지: the division that conducts the suit says that it knows of the deadline; a peremptory one must be acknowledged.',
  returns: () => Deadline,
  on: 'deadline',
  may: 'S H',
  owner: 'deadline.lawsuit.division',
  input: both(record('deadline', () => Deadline, '기일·기한.'), day('date', '인지일.', { ko: '인지일', en: 'Acknowledged on' })),
  run: async (write, { deadline: key, version, date }) => {
    const { acknowledgedOn, setOn } = await openDeadline(write, key);
    must(!acknowledgedOn, 'deadline', 'ACKNOWLEDGED', { ko: `${acknowledgedOn ?? ''}에 이미 인지하였습니다.`, en: `It was acknowledged on ${acknowledgedOn ?? ''}.` });
    notBefore(date, setOn, 'date', '기한이 정해진 경과의 날', 'the event that set it');
    await write.change(Deadline, key, { acknowledgedOn: date }, version);
    return key;
  },
});

const meetDeadline = action({
  name: 'meetDeadline',
  title: { ko: '기한 이행', en: 'Meet' },
  doc: '기한 이행: what was due is done (brief filed, hearing held, appeal waived after consultation). A peremptory deadline is acknowledged first and cannot be met after its day.',
  returns: () => Deadline,
  on: 'deadline',
  may: 'S',
  owner: 'deadline.lawsuit.division',
  input: both(
    record('deadline', () => Deadline, '기일·기한.'),
    day('date', '이행일.', { ko: '이행일', en: 'Met on' }),
    optional(line('result', '이행 내용: 항소 제기, 검찰과 협의하여 상소 포기 …', { ko: '이행 내용', en: 'What was done' }, 1000)),
  ),
  run: async (write, { deadline: key, version, date, result }) => {
    const { kind, dueOn, acknowledgedOn, setOn, note } = await openDeadline(write, key);
    notBefore(date, setOn, 'date', '기한이 정해진 경과의 날', 'the event that set it');
    if (kind === 'PEREMPTORY') {
      must(acknowledgedOn, 'deadline', 'NOT_ACKNOWLEDGED', { ko: '불변기일은 먼저 인지하여야 합니다.', en: 'A peremptory deadline is acknowledged before it is met.' });
      notBefore(date, acknowledgedOn, 'date', '인지일', 'it was acknowledged');
      must(date <= dueOn, 'date', 'MISSED', { ko: `불변기일이 ${inKorean(dueOn)}에 지났습니다. 지난 뒤에는 이행할 수 없습니다.`, en: `The peremptory deadline was ${inEnglish(dueOn)}; it cannot be met later.` });
    }
    await write.change(Deadline, key, { doneOn: date, ...(result ? { note: [note, `이행: ${result}`].filter(Boolean).join('\n') } : {}) }, version);
    return key;
  },
});

export const deadlineActions = [setDeadline, acknowledgeDeadline, meetDeadline];
