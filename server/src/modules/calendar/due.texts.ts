// The words of each step of a derivation, as an official would write them, and in English.
import { addDays, inEnglish, inKorean, weekday } from './day.js';
import type { Rest } from './workCalendar.rules.js';

export interface Text {
  readonly ko: string;
  readonly en: string;
}

interface Counted {
  readonly days: number;
  readonly counting: 'CALENDAR' | 'BUSINESS';
}

const daysKo = ({ days, counting }: Counted): string => (counting === 'BUSINESS' ? `${days}근무일` : `${days}일`);
const daysEn = ({ days, counting }: Counted): string => `${days} ${counting === 'BUSINESS' ? 'working ' : ''}day${days === 1 ? '' : 's'}`;

/** `anchor` is the label of the day counted from: 접수, 송달. */
export const started = (day: string, anchor: Text): Text => ({ ko: `${anchor.ko}: ${inKorean(day)}`, en: `${anchor.en}: ${inEnglish(day)}` });

export const firstDay = (first: string, counts: boolean): Text =>
  counts
    ? { ko: `초일 산입: ${inKorean(first)}부터 기산`, en: `The first day counts: counted from ${inEnglish(first)}` }
    : { ko: `초일 불산입: ${inKorean(first)}부터 기산`, en: `The first day does not count: counted from ${inEnglish(first)}` };

export const countedBack = (day: string, anchor: Text): Text => ({ ko: `${anchor.ko} ${inKorean(day)}에서 거꾸로 셈`, en: `Counted back from ${anchor.en.toLowerCase()} ${inEnglish(day)}` });

export function counted(end: string, count: Counted, back: boolean): Text {
  if (count.days === 0) return { ko: `당일: ${inKorean(end)}`, en: `The day itself: ${inEnglish(end)}` };
  return back
    ? { ko: `${daysKo(count)} 전: ${inKorean(end)}`, en: `${daysEn(count)} before: ${inEnglish(end)}` }
    : { ko: `${daysKo(count)}째: ${inKorean(end)}`, en: `${daysEn(count)} later: ${inEnglish(end)}` };
}

export const moved = (end: string, to: string, block: readonly Rest[], back: boolean): Text => ({
  ko: `${inKorean(end)}은 쉬는 날(${namesOf(block)})이므로 ${back ? '앞당겨' : '다음 날로 넘겨'} ${inKorean(to)}`,
  en: `${inEnglish(end)} is a day of rest (${namesOf(block, true)}): moved ${back ? 'back' : 'on'} to ${inEnglish(to)}`,
});

export const stands = (end: string): Text => ({
  ko: `${inKorean(end)}은 토요일이지만 공휴일은 아니므로 그날로 만료`,
  en: `${inEnglish(end)} is a Saturday, then no day of rest in law: the period ends on it`,
});

export const skipped = (block: readonly Rest[]): Text => ({
  ko: `근무일에서 제외: ${span(block, inKorean, '~')} ${namesOf(block)}`,
  en: `Not working days: ${span(block, inEnglish, ' to ')} ${namesOf(block, true)}`,
});

/** Weekends without a holiday, when there are many. */
export const skippedWeekends = (days: readonly Rest[]): Text => ({
  ko: `근무일에서 제외: ${span(days, inKorean, '~')} 사이의 주말 ${days.length}일`,
  en: `Not working days: ${days.length} days of weekends, ${span(days, inEnglish, ' to ')}`,
});

export const capped = (end: string, to: string, limit: Text, later: boolean): Text => ({
  ko: `${inKorean(end)}은 ${limit.ko} ${inKorean(to)}${later ? '보다 이르므로' : '을 넘으므로'} ${inKorean(to)}`,
  en: `${inEnglish(end)} is ${later ? 'before' : 'after'} ${limit.en} ${inEnglish(to)}: ${inEnglish(to)}`,
});

/** A due date that does not follow from the rule. */
export const stated = (day: string): Text => ({ ko: `따로 정한 기한: ${inKorean(day)}`, en: `Set otherwise: ${inEnglish(day)}` });

export const extended = (notice: string, to: string | Counted, reason: string): Text => ({
  ko: `${inKorean(notice)} 연기: ${typeof to === 'string' ? inKorean(to) : `${daysKo(to)} 연장`} (사유: ${reason})`,
  en: `Extended on ${inEnglish(notice)}: ${typeof to === 'string' ? `to ${inEnglish(to)}` : `by ${daysEn(to)}`} (${reason})`,
});

export const notExtended = (notice: string, peremptory: boolean): Text =>
  peremptory
    ? { ko: `${inKorean(notice)} 연기 미반영: 불변기간은 늘일 수 없음`, en: `Extension of ${inEnglish(notice)} without effect: a peremptory period cannot be extended` }
    : { ko: `${inKorean(notice)} 연기 미반영: 이미 정한 기한보다 늦지 않음`, en: `Extension of ${inEnglish(notice)} without effect: not later than the due date already set` };

export const unknownYear = (year: string): Text => ({
  ko: `${year}년 공휴일이 등록되어 있지 않아 주말만 쉬는 날로 봄`,
  en: `Holidays of ${year} are not on file: only weekends count as days of rest`,
});

export const due = (day: string, target: Text): Text => ({ ko: `${target.ko}: ${inKorean(day)}`, en: `${target.en}: ${inEnglish(day)}` });

/** Days of rest that follow each other without a gap. */
export function blocks(rests: readonly Rest[]): Rest[][] {
  const out: Rest[][] = [];
  for (const rest of [...rests].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const last = out.at(-1);
    if (last && addDays(last.at(-1)!.day, 1) === rest.day) last.push(rest);
    else out.push([rest]);
  }
  return out;
}

const span = (days: readonly Rest[], print: (day: string) => string, to: string): string =>
  days.length === 1 ? print(days[0]!.day) : `${print(days[0]!.day)}${to}${print(days.at(-1)!.day)}`;

/** 추석 연휴 for 추석 전날, 추석 and 추석 다음 날; 일요일 or 주말 where there is no holiday. */
function namesOf(block: readonly Rest[], english = false): string {
  const names = block.flatMap(r => r.names.map(n => n.replace(/ (전날|다음 날|연휴)$/, '')));
  const plain = block.filter(r => !r.names.length);
  const told = [...new Set(names)].map(n => (names.indexOf(n) === names.lastIndexOf(n) ? n : `${n} 연휴`));
  if (plain.length) told.push(weekendName(plain, told.length > 0, english));
  return told.join('·');
}

function weekendName(days: readonly Rest[], among: boolean, english: boolean): string {
  if (among || days.length > 1) return english ? 'weekend' : '주말';
  const sunday = weekday(days[0]!.day) === 0;
  return english ? (sunday ? 'Sunday' : 'Saturday') : sunday ? '일요일' : '토요일';
}
