// Calendar days as YYYY-MM-DD texts: distances, and the quarters by which work is assessed.

const DAY = 864e5;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days from one to another; negative when the other is earlier. */
export const daysUntil = (from: string, to: string): number => (time(to) - time(from)) / DAY;

export const daysLater = (day: string, n: number): string => new Date(time(day) + n * DAY).toISOString().slice(0, 10);

/** Quarters as running numbers. */
export const quarterOf = (day: string): number => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

export const quarterBegins = (quarter: number): string => `${Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;
export const quarterEnds = (quarter: number): string => daysLater(quarterBegins(quarter + 1), -1);
