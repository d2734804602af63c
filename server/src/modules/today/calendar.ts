// Deadlines as a calendar (RFC 5545): one event of a whole day for each.
import ical from 'ical-generator';
import { TodayKind } from '@gujeong/shared/vocabulary/today';
import type { Entry } from './entry.js';

/** Days that a calendar looks ahead. */
export const CALENDAR_AHEAD = 180;
/** How often calendars should ask again. */
const REFRESH_SECONDS = 3600;

export const recordAddress = (origin: string, record: string): string => `${origin}/records/${record}`;

/** `stamp`: when the records were last written. The same records give the same text, so that calendars see what has changed. */
export function calendarText(entries: readonly Entry[], origin: string, stamp: string): string {
  const calendar = ical({ name: '구정 그래프 기한', prodId: { company: 'Gujeong Graph', product: 'Deadlines', language: 'KO' }, ttl: REFRESH_SECONDS });
  const host = new URL(origin).hostname;
  for (const e of entries) {
    if (e.dueOn === null) continue;
    const address = recordAddress(origin, e.record);
    const told = [e.division ? `담당: ${e.division.name}` : null, e.acknowledged === false ? '인지 확인이 없습니다.' : null, address];
    calendar.createEvent({
      id: `${e.record}.${e.kind}@${host}`, stamp: new Date(stamp), start: `${e.dueOn}T00:00:00Z`, allDay: true,
      summary: `[${TodayKind.values[e.kind].ko}] ${e.title}`, description: told.filter(t => t !== null).join('\n'), url: address,
    });
  }
  // The library leaves the last line open; the format wants every line ended.
  return `${calendar.toString()}\r\n`;
}
