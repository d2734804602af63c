// Deadlines of a suit: the answer brief and evidence after filing, hearings until judgment, the peremptory days of an appeal.
import { lawsuitDue, type DueBook } from '../../modules/calendar/dueBook.rules.js';
import type { Draft } from '../draft.js';
import { addDays, type Random } from '../random.js';
import { told } from '../told.js';
import { workdayFrom, workdaysAfter } from '../workdays.js';
import type { SuitEvent } from './course.js';

export function addDeadlines(draft: Draft, book: DueBook, random: Random, lawsuit: string, events: readonly SuitEvent[], side: string): void {
  let number = 0;
  const add = (event: number, kind: string, dueOn: string, acknowledgedOn: string | undefined, doneOn: string | undefined, note: string): void => {
    number += 1;
    const acknowledged = acknowledgedOn && told(acknowledgedOn);
    const done = doneOn && told(doneOn);
    draft.add('Deadline', {
      key: `${lawsuit}-D${number}`, lawsuit, event: `${lawsuit}-E${event + 1}`, kind, dueOn, ...(acknowledged ? { acknowledgedOn: acknowledged } : {}), ...(done ? { doneOn: done } : {}), note, origin: 'GENERATED',
    });
  };
  const filedOn = events[0]!.date;
  const decided = events.find(e => e.kind === 'JUDGMENT' || e.kind === 'WITHDRAWN' || e.kind === 'SETTLED')?.date ?? '9999-12-31';
  /** What falls after the end of the first instance has lapsed with it. */
  const paper = (kind: string, days: number, note: string): void => {
    const dueOn = workdayFrom(addDays(filedOn, days));
    const late = random.next() < 0.06;
    const doneOn = late ? workdaysAfter(dueOn, random.int(4, 12)) : workdayFrom(addDays(dueOn, -random.int(3, 9)));
    if (dueOn < decided) add(0, kind, dueOn, workdaysAfter(filedOn, random.int(1, 2)), doneOn < decided ? doneOn : dueOn, note);
  };
  if (side === 'DEFENDANT') paper('ANSWER_BRIEF', 30, '답변서 제출');
  paper('EVIDENCE', 72, '입증자료 제출');
  for (const days of [105, 160]) {
    const dueOn = workdayFrom(addDays(filedOn, days));
    if (dueOn < decided) add(0, 'HEARING', dueOn, workdaysAfter(filedOn, 3), dueOn, days === 105 ? '제1차 변론기일' : '제2차 변론기일');
  }
  events.forEach((event, i) => {
    const next = events[i + 1];
    if (event.kind === 'JUDGMENT' && (event.judgment === 'LOST' || event.judgment === 'PARTLY_WON') && event.instance !== 3) {
      const closing = next?.kind === 'CLOSED';
      const servedOn = closing ? addDays(next.date, -15) : addDays(event.date, random.int(4, 6));
      const dueOn = lawsuitDue(book, event.instance === 1 ? 'APPEAL' : 'FINAL_APPEAL', servedOn)!.dueOn;
      const what = event.instance === 1 ? '항소' : '상고';
      add(i, 'PEREMPTORY', dueOn, workdaysAfter(servedOn, 1), next && (closing ? workdayFrom(addDays(servedOn, 10)) : next.date), `판결 송달 후 14일 안에 ${what}${closing ? ': 검찰과 협의하여 상소를 포기함' : ' 제기'}`);
    }
    if (event.kind === 'APPEALED' && event.instance === 3 && event.note?.startsWith('우리')) {
      const dueOn = lawsuitDue(book, 'FINAL_APPEAL_BRIEF', addDays(event.date, 25))!.dueOn;
      add(i, 'PEREMPTORY', dueOn, workdaysAfter(event.date, 26), workdayFrom(addDays(dueOn, -4)), '소송기록 접수통지 후 20일 안에 상고이유서 제출');
    }
  });
}
