// Reminders: letters to people whose deadlines are due, over, or peremptory and near.
import { TodayKind } from '@gujeong/shared/vocabulary/today';
import type { Request } from '../../graph/engine.js';
import { raw, sql } from '../../graph/sql.js';
import type { Store } from '../../identity/store.js';
import type { Viewer } from '../../identity/viewer.js';
import { byUser } from '../../identity/whoAsks.js';
import { putIn, type Letter } from '../../live/outbox.js';
import { recordAddress } from './calendar.js';
import { daysLater } from './days.js';
import { cut, type Entry } from './entry.js';
import { feedOf, type Asking } from './feed.js';

interface Office {
  identity: Store;
  reporting: Asking;
  context(viewer: Viewer): { request: Request };
}

interface Sending {
  /** The domain of the letters' Message-IDs. */
  domain: string;
  /** The address that people know the server by; without one, letters name the record without a link. */
  publicUrl?: string | undefined;
}

/** A week before a peremptory deadline until a week after it, every day. */
const PEREMPTORY_DAYS = 7;
/** Over: on the first day, then every week, twelve times; after that a letter helps no more, the feed still shows it. */
const WEEK = 7;
const WEEKS = 12;

/** The day for which a letter about an entry is due now, also when the pass of that day was missed; null: none. */
export function dayOf({ kind, days, dueOn }: Entry, today: string): string | null {
  if (days === null || dueOn === null) return null;
  if (kind === 'PEREMPTORY' && Math.abs(days) <= PEREMPTORY_DAYS) return today;
  if (days > 0) return null;
  if (days === 0) return dueOn;
  const week = Math.floor((-days - 1) / WEEK);
  return week < WEEKS ? daysLater(dueOn, 1 + week * WEEK) : null;
}

/** Puts in the letters of today that are not in yet; run as often as one likes. Answers how many were new. */
export async function remind(office: Office, sending: Sending): Promise<number> {
  const { identity } = office;
  const today = identity.today();
  const people = await identity.connection.rows(sql`SELECT id, email FROM ${raw('`user`')} WHERE email IS NOT NULL AND role IN ('STAFF', 'LIAISON') AND (deactivated_on IS NULL OR deactivated_on > ${today}) ORDER BY id`);
  const feeds = new Map<string, Promise<Entry[]>>();
  let added = 0;
  for (const [id, email] of people) {
    const viewer = await byUser(identity, Number(id));
    if (!viewer) continue;
    // Colleagues with the same work are reminded of the same: it is read once.
    const work = JSON.stringify([viewer.role, [...viewer.duties].sort(), viewer.head, [...viewer.divisions].sort()]);
    let entries = feeds.get(work);
    if (!entries) feeds.set(work, (entries = deadlinesOf(office, viewer, today)));
    const letters = (await entries).flatMap(e => {
      const day = dayOf(e, today);
      return day === null ? [] : [letterOf(e, { user: Number(id), address: String(email), day, publicUrl: sending.publicUrl })];
    });
    added += await putIn(identity, letters, sending.domain);
  }
  return added;
}

async function deadlinesOf({ reporting, context }: Office, viewer: Viewer, today: string): Promise<Entry[]> {
  const { overdue, due, upcoming } = await feedOf(viewer, { asking: reporting, request: context(viewer).request, asOf: today });
  return [...overdue, ...due, ...upcoming];
}

function letterOf(entry: Entry, { user, address, day, publicUrl }: { user: number; address: string; day: string; publicUrl: string | undefined }): Letter {
  const { kind, record, title, dueOn, days, division, what } = entry;
  const label = TodayKind.values[kind].ko;
  const state = days! < 0 ? `${-days!}일 경과` : days === 0 ? '오늘까지' : `${days}일 전`;
  const lines = [
    what, '', `구분: ${label}`, `제목: ${title}`, `기한: ${dueOn}`, ...(division ? [`담당: ${division.name}`] : []), ...(publicUrl ? [`열기: ${recordAddress(publicUrl, record)}`] : []),
    '', '구정 그래프에서 자동으로 보낸 알림입니다. 처리 결과를 등록하면 더 보내지 않습니다.', '',
  ];
  return { dedupe: `${user}:${record}:${kind}:${day}`, user, kind, record, address, subject: `[구정 그래프] ${label} ${state}: ${cut(title, 60)}`, body: lines.join('\n') };
}
