// The time of which the examples tell, and how its days are told.

/** The last day of which the examples tell: later steps are not taken yet. */
export const LAST_DAY = '2002-12-31';

/** The date when it lies in the time told of, else undefined: a step not taken yet. */
export const told = (day: string): string | undefined => (day <= LAST_DAY ? day : undefined);

/** 2002. 6. 30. */
export const printed = (day: string): string => `${day.split('-').map(Number).join('. ')}.`;

/** Orders two days (or any texts), for sort. */
export const compareDays = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
