// What an answer promises: its due date, the notes on it, and whether and when it is kept.
import type { Draft, DraftRow } from '../draft.js';
import { addDays, type Random } from '../random.js';
import { LAST_DAY, told } from '../told.js';
import { workdayFrom } from '../workdays.js';
import type { Matter } from './handling.js';

/** Promises are kept in time, late, not yet, or released. */
const FATES = ['IN_TIME', 'IN_TIME', 'IN_TIME', 'LATE', 'OPEN', 'OPEN', 'RELEASED'] as const;

export function promise(draft: Draft, random: Random, question: DraftRow, matter: Matter, answer: string, madeOn: string): void {
  const dueOn = monthEnd(addDays(madeOn, random.pick([30, 60, 90, 120, 180])));
  const fate = random.pick(FATES);
  const fulfilledOn = fate === 'IN_TIME' ? told(workdayFrom(random.day(addDays(madeOn, 14), addDays(dueOn, -4)))) : fate === 'LATE' ? told(workdayFrom(addDays(dueOn, random.int(5, 40)))) : undefined;
  const releasedOn = fate === 'RELEASED' ? told(workdayFrom(addDays(dueOn, -random.int(3, 10)))) : undefined;
  const code = `${question.key}-P1`;
  draft.add('Commitment', {
    code, answer, question: question.key, text: matter.promise, dueOn, division: matter.division, ...(matter.project ? { project: matter.project } : {}),
    ...(fulfilledOn ? { fulfilledOn } : {}), ...(releasedOn ? { releasedOn } : {}), origin: 'GENERATED',
  });
  note(draft, random, code, madeOn, [fulfilledOn, releasedOn].find(Boolean), fulfilledOn !== undefined);
}

/** A note each six weeks or so until the end, and one on the day it is kept or released. */
function note(draft: Draft, random: Random, commitment: string, madeOn: string, endedOn: string | undefined, kept: boolean): void {
  let number = 0;
  const add = (date: string, text: string, progress: number): void => {
    number += 1;
    draft.add('ProgressNote', { key: `${commitment}-N${number}`, commitment, date, text, progress, origin: 'GENERATED' });
  };
  const end = endedOn ?? LAST_DAY;
  let progress = 0.1;
  for (let day = workdayFrom(addDays(madeOn, random.int(25, 45))); day < end && number < 3; day = workdayFrom(addDays(day, random.int(35, 55)))) {
    progress = Math.min(0.9, Math.round((progress + random.int(10, 30) / 100) * 100) / 100);
    add(day, progress < 0.4 ? '추진 계획을 세우고 관계 부서와 협의 중임.' : '대상을 확정하고 세부 사항을 추진 중임.', progress);
  }
  if (!endedOn) return;
  if (kept) add(endedOn, '약속한 사항을 이행하고 그 결과를 의회에 통보함.', 1);
  else add(endedOn, '여건이 달라져 의회와 협의하여 약속을 해제함.', progress);
}

const monthEnd = (day: string): string => addDays(`${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1);
