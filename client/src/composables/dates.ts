// Calendar days as YYYY-MM-DD, and how a reader sees them.

/** A real day of the calendar, or null. */
export function dayOf(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
}

/** An English day; one formatter for all, since a table has thousands of days. */
const english = (options: Intl.DateTimeFormatOptions): ((day: string) => string) => {
  let made: Intl.DateTimeFormat | undefined;
  return (day) => (made ??= new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })).format(new Date(`${day}T00:00:00Z`));
};
const englishDay = english({ day: 'numeric', month: 'long', year: 'numeric' });
const englishShortDay = english({ day: 'numeric', month: 'short' });

/** 6. 30. / 30 Jun */
export function formatShortDay(day: string, locale: string): string {
  const [, month, date] = day.split('-');
  return locale === 'en' ? englishShortDay(day) : `${Number(month)}. ${Number(date)}.`;
}

/** 2002. 6. 30. / 30 June 2002 */
export function formatDay(day: string, locale: string): string {
  return locale === 'en' ? englishDay(day) : `${Number(day.slice(0, 4))}. ${formatShortDay(day, locale)}`;
}

/** An instant of the address or of a record, as the server writes it; null when it is none. */
export function instantOf(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const two = (part: number): string => String(part).padStart(2, '0');

/** 2026-11-22T10:02 by this browser's clock: what a field for a moment holds. */
export function localMinute(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The instant that a field for a moment means; null while it is not complete. */
export function instantOfLocal(local: string): string | null {
  const time = new Date(local).getTime();
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(local) && !Number.isNaN(time) ? new Date(time).toISOString() : null;
}

/** 2026. 11. 22. 10:02 / 22 November 2026, 10:02 */
export function formatInstant(instant: string, locale: string): string {
  const [day = '', minute = ''] = localMinute(instant).split('T');
  return locale === 'en' ? `${formatDay(day, locale)}, ${minute}` : `${formatDay(day, locale)} ${minute}`;
}

/** Today by this browser's clock. */
/** 2002. 9. of 2002-09-16 */
export const formatMonth = (day: string): string => `${day.slice(0, 4)}. ${Number(day.slice(5, 7))}.`;

export const todayHere = (): string => localMinute(new Date().toISOString()).slice(0, 10);
