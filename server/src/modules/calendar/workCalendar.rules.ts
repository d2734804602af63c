// Which days are days of rest: Sundays, holidays, and Saturdays since the day a rule says so.
import type { HolidayKind, SaturdayRulePurpose } from '@gujeong/shared/vocabulary/calendar';
import { addDays, weekday } from './day.js';

/** A row of Holiday. */
export interface HolidayRow {
  readonly date: string;
  readonly name: string;
  readonly kind: HolidayKind;
}

/** A row of SaturdayRule. */
export interface SaturdayRow {
  readonly purpose: SaturdayRulePurpose;
  readonly rests: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly basis: string;
}

/** Why a day is one of rest. */
export interface Rest {
  readonly day: string;
  /** Names of its holidays; none on a plain Saturday or Sunday. */
  readonly names: readonly string[];
}

export interface WorkCalendar {
  /** Undefined on a day that counts as a working day, or on which a period may end. */
  rest(day: string, purpose: SaturdayRulePurpose): Rest | undefined;
  /** The rule for Saturdays in force on a day. */
  saturday(day: string, purpose: SaturdayRulePurpose): SaturdayRow | undefined;
  /** Whether the holidays of the day's year are on file. */
  covers(day: string): boolean;
}

export const inForce = (row: { validFrom: string; validTo: string | null }, day: string): boolean =>
  row.validFrom <= day && (row.validTo === null || day < row.validTo);

export function workCalendar(holidays: readonly HolidayRow[], saturdays: readonly SaturdayRow[]): WorkCalendar {
  const years = new Set(holidays.filter(h => h.kind === 'PUBLIC').map(h => h.date.slice(0, 4)));
  const byDay = new Map<string, HolidayRow[]>();
  for (const holiday of holidays) byDay.set(holiday.date, [...(byDay.get(holiday.date) ?? []), holiday]);
  const saturday = (day: string, purpose: SaturdayRulePurpose): SaturdayRow | undefined => saturdays.find(s => s.purpose === purpose && inForce(s, day));
  return {
    saturday,
    covers: day => years.has(day.slice(0, 4)),
    rest(day, purpose) {
      const kept = (byDay.get(day) ?? []).filter(h => purpose === 'OFFICE_WORK' || h.kind !== 'LOCAL');
      const rests = kept.length > 0 || weekday(day) === 0 || (weekday(day) === 6 && (saturday(day, purpose)?.rests ?? false));
      return rests ? { day, names: kept.map(h => h.name) } : undefined;
    },
  };
}

export const isWorkday = (calendar: WorkCalendar, day: string): boolean => calendar.rest(day, 'OFFICE_WORK') === undefined;

/** The first day from a day on (or back, by -1) that is not one of rest. */
export function nextOpenDay(calendar: WorkCalendar, day: string, purpose: SaturdayRulePurpose, step: 1 | -1 = 1): string {
  let at = day;
  while (calendar.rest(at, purpose)) at = addDays(at, step);
  return at;
}
