// Days on an axis of months: how far along each stands, in hundredths.

export interface Axis {
  readonly first: string;
  readonly last: string;
  /** Where a month or year begins, and how it is called. */
  readonly marks: readonly { readonly at: number; readonly day: string; readonly step: 'month' | 'year' }[];
}

export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const two = (part: number): string => String(part).padStart(2, '0');
const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

export function addMonths(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + by;
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}-01`;
}

/** Whole months around the spans and the day; of years when that is more than thirty months. Null when nothing has a day. */
export function axisOf(spans: readonly Span[], day: string): Axis | null {
  const days = spans.flatMap(({ from, to }) => [from, to]).filter((one): one is string => one !== null).toSorted();
  if (!days.length) return null;
  const all = [...days, day].toSorted();
  const months = (Number(all.at(-1)?.slice(0, 4)) - Number(all[0]?.slice(0, 4))) * 12 + Number(all.at(-1)?.slice(5, 7)) - Number(all[0]?.slice(5, 7)) + 1;
  const years = months > 30;
  const first = years ? `${all[0]?.slice(0, 4)}-01-01` : monthOf(all[0] ?? day);
  const last = years ? `${Number(all.at(-1)?.slice(0, 4)) + 1}-01-01` : addMonths(monthOf(all.at(-1) ?? day), 1);
  const marks: { at: number; day: string; step: 'month' | 'year' }[] = [];
  for (let at = first; at < last; at = addMonths(at, years ? 12 : 1)) marks.push({ at: along({ first, last }, at), day: at, step: years ? 'year' : 'month' });
  return { first, last, marks };
}

/** How far along a day stands, 0 to 100. */
export function along({ first, last }: Pick<Axis, 'first' | 'last'>, day: string): number {
  const share = (time(day) - time(first)) / (time(last) - time(first));
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** Where a bar begins and how long it is; an open end reaches the edge, and one day can still be seen. */
export function barOf(axis: Axis, { from, to }: Span): { readonly left: number; readonly width: number } | null {
  if (from === null && to === null) return null;
  const left = from === null ? 0 : along(axis, from);
  const right = to === null ? 100 : along(axis, new Date(time(to) + 86_400_000).toISOString().slice(0, 10));
  return { left: Math.min(left, 99.4), width: Math.max(.6, Math.round((right - left) * 100) / 100) };
}

/** The days of a month by weeks that begin on Sunday; null where another month is. */
export function weeksOf(month: string): readonly (readonly (string | null)[])[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const before = new Date(Date.UTC(year, number - 1, 1)).getUTCDay();
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells = [...Array.from({ length: before }, () => null), ...Array.from({ length: count }, (_, at) => `${year}-${two(number)}-${two(at + 1)}`)];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (_unused, at) => cells[week * 7 + at] ?? null));
}
