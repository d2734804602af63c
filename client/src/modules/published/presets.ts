// Moments that comparisons are usually made with: now, yesterday, the last quarter, what was published.
import { daysLater, quarterBefore } from '@/parts/days';
import type { Side } from './MomentFields.vue';

export interface Preset {
  readonly id: 'now' | 'yesterday' | 'quarter' | `PublishedReport-${string}`;
  readonly side: Side;
}

interface Reported {
  readonly id: string;
  readonly asOf?: string | null;
  readonly recordedAt: string;
}

const DAY = 86_400_000;
/** Published reports offered beside the others. */
const most = 5;

/** `today` is a day, `now` an instant; `asOf` is the reference date of the other side, which most comparisons keep. */
export function presetsOf(today: string, now: string, asOf: string | null, reports: readonly Reported[]): readonly Preset[] {
  const yesterday = new Date(Date.parse(now) - DAY).toISOString();
  return [
    { id: 'now', side: { asOf, recordedAt: null } },
    { id: 'yesterday', side: { asOf: asOf === today ? daysLater(today, -1) : asOf, recordedAt: yesterday } },
    { id: 'quarter', side: { asOf: quarterBefore(asOf ?? today), recordedAt: null } },
    ...reports.slice(0, most).map((report): Preset => ({ id: report.id as `PublishedReport-${string}`, side: { asOf: report.asOf ?? null, recordedAt: report.recordedAt } })),
  ];
}
