// Numbers as a reader sees them.

const made = new Map<string, Intl.NumberFormat>();

/** 1,234.5 with at most so many decimals. One formatter for all: making one costs more than a hundred numbers. */
export function formatNumber(value: number, locale: string, decimals = 3): string {
  const key = `${locale} ${decimals}`;
  let format = made.get(key);
  if (!format) made.set(key, (format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals })));
  return format.format(value);
}

/** An attribute of this name is a number that is neither added nor written with commas. */
export const isYear = (name: string): boolean => name === 'year' || name.endsWith('Year');
