// One line of the feed, and its words.
import type { TodayKind } from '@gujeong/shared/vocabulary/today';
import { daysUntil } from './days.js';

export interface Unit {
  id: string;
  code: string;
  name: string;
}

/** A name in both languages, of something that is due; in Korean one that takes 이. */
export interface Words {
  ko: string;
  en: string;
}

export interface Entry {
  kind: TodayKind;
  noun: string;
  /** The record's id. */
  record: string;
  title: string;
  dueOn: string | null;
  /** Until it is due; negative: so many days over. */
  days: number | null;
  division: Unit | null;
  /** Of a peremptory deadline: whether the division has acknowledged it. */
  acknowledged: boolean | null;
  what: string;
  whatEn: string;
}

/** What a source tells of a record before the reference date is known. */
export type Told = Pick<Entry, 'kind' | 'record' | 'title' | 'dueOn' | 'division'> & { acknowledged?: boolean } & ({ due: Words } | { waits: Words });

export function entryOf(told: Told, asOf: string): Entry {
  const { kind, record, title, dueOn, division, acknowledged = null } = told;
  const days = dueOn === null ? null : daysUntil(asOf, dueOn);
  const { ko, en } = 'waits' in told ? told.waits : sentence(told.due, days ?? 0);
  const unseen = acknowledged === false;
  return {
    kind, noun: record.slice(0, record.lastIndexOf('-')), record, title, dueOn, days, division, acknowledged,
    what: unseen ? `${ko} 아직 인지 확인이 없습니다.` : ko, whatEn: unseen ? `${en} It is not acknowledged yet.` : en,
  };
}

function sentence({ ko, en }: Words, days: number): Words {
  const n = Math.abs(days);
  const said = n.toLocaleString('en');
  const span = `${said} day${n === 1 ? '' : 's'}`;
  if (days < 0) return { ko: `${ko}이 ${said}일 지났습니다.`, en: `${en} was due ${span} ago.` };
  if (days === 0) return { ko: `오늘이 ${ko}입니다.`, en: `${en} is due today.` };
  return { ko: `${ko}까지 ${said}일 남았습니다.`, en: `${en} is due in ${span}.` };
}

const URGENT = (e: Entry): number => (e.kind === 'PEREMPTORY' ? 0 : 1);

/** What is due: peremptory first, the earliest first; what waits by its question's date, without one last. */
export const byUrgency = (a: Entry, b: Entry): number =>
  URGENT(a) - URGENT(b) || byDate(a, b);
export const byDate = (a: Entry, b: Entry): number =>
  compare(a.dueOn ?? '9999', b.dueOn ?? '9999') || compare(a.record, b.record);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A title from a text of any length. */
export const cut = (text: string, most = 80): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most - 1).join('')}…`;
};
