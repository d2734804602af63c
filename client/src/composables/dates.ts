// Calendar days as YYYY-MM-DD, and how a reader sees them.

/** A real day of the calendar, or null. */
export function dayOf(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
}

/** 2002. 6. 30. / 30 June 2002 */
export function formatDay(day: string, locale: string): string {
  const options: Intl.DateTimeFormatOptions =
    locale === 'en' ? { day: 'numeric', month: 'long', year: 'numeric' } : { day: 'numeric', month: 'numeric', year: 'numeric' };
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'ko-KR', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** 6. 30. / 30 Jun */
export function formatShortDay(day: string, locale: string): string {
  const [, month = '', date = ''] = day.split('-');
  if (locale !== 'en') return `${Number(month)}. ${Number(date)}.`;
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
