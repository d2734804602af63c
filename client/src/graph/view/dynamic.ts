// Values that follow the day and the reader: { "$": "today+14" }, { "$": "halfStart" }, { "$": "myDivisions" }. They are put in when a question is asked.
import type { Where } from './spec';

export interface Standing {
  /** The reference date of the page, or today. */
  readonly today: string;
  readonly userId: string | null;
  readonly divisionIds: readonly string[];
}

const two = (part: number): string => String(part).padStart(2, '0');
const shift = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const lastOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The first and the last day of the period of so many months that a day is in. */
function period(day: string, months: number): readonly [string, string] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = month - ((month - 1) % months);
  return [`${year}-${two(first)}-01`, lastOf(year, first + months - 1)];
}

const periods = { month: 1, quarter: 3, half: 6, year: 12 } as const;
const periodNames = Object.keys(periods) as (keyof typeof periods)[];

/** Offered for a day, a year, a person and a division. */
export const dynamicDays: readonly string[] = ['today', ...periodNames.flatMap((name) => [`${name}Start`, `${name}End`])];
export const dynamicOthers = ['thisYear', 'me', 'myDivisions'] as const;

export const isDynamic = (value: unknown): value is { readonly $: string } => typeof value === 'object' && value !== null && '$' in value && typeof value.$ === 'string';

/** today+14 as its name and its days. */
export function readDynamic(text: string): { readonly name: string; readonly days: number } | undefined {
  const [, name = '', days = '0'] = /^([A-Za-z]+)([+-]\d{1,4})?$/.exec(text) ?? [];
  return dynamicDays.includes(name) || (dynamicOthers as readonly string[]).includes(name) ? { name, days: Number(days) } : undefined;
}

function valueOf(text: string, standing: Standing): unknown {
  const read = readDynamic(text);
  if (!read) throw new Error(`There is no value ${text}.`);
  const { name, days } = read;
  if (name === 'me') return standing.userId ?? '';
  if (name === 'myDivisions') return standing.divisionIds;
  if (name === 'thisYear') return Number(standing.today.slice(0, 4)) + days;
  if (name === 'today') return shift(standing.today, days);
  const found = periodNames.find((one) => name.startsWith(one)) ?? 'month';
  return shift(period(standing.today, periods[found])[name.endsWith('End') ? 1 : 0], days);
}

/** The filter with every dynamic value put in. */
export function putIn(where: Where, standing: Standing): Where {
  const put = (value: unknown): unknown => {
    if (isDynamic(value)) return valueOf(value.$, standing);
    if (Array.isArray(value)) return value.flatMap((one) => put(one));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, put(inner)]));
    return value;
  };
  return put(where) as Where;
}
