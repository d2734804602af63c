// Days and periods as the report prints them.

/** 1 January of a reference date's year: where a year's facts begin. */
export const newYearOf = (asOf: string): string => `${asOf.slice(0, 4)}-01-01`;

/** 2002-06-15 is 2002. 6. 15 */
export const dayText = (day: string): string => day.split('-').map(Number).join('. ');

/** 2002. 6. 15 ~ 10. 15; the year is told again only where it is another. */
export const periodText = (from: string, to: string): string =>
  `${dayText(from)} ~ ${from.slice(0, 4) === to.slice(0, 4) ? dayText(to.slice(5)) : dayText(to)}`;
