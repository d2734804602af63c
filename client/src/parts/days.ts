// Calendar days as YYYY-MM-DD: how far one lies from another.
const DAY = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days from one to another; negative when the other is earlier. */
export const daysUntil = (from: string, to: string): number => Math.round((time(to) - time(from)) / DAY);

export const daysLater = (day: string, days: number): string => new Date(time(day) + days * DAY).toISOString().slice(0, 10);

/** The last day of the quarter before that of a day. */
export function quarterBefore(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  return daysLater(`${year}-${String(first).padStart(2, '0')}-01`, -1);
}
