// A difference as the office writes it: +98, △18, 0; a dash when there is nothing to subtract.
export function signed(value: number | null, locale: string): string {
  if (value === null) return '－';
  const size = Math.abs(value).toLocaleString(locale, { maximumFractionDigits: 4 });
  return value > 0 ? `+${size}` : value < 0 ? `△${size}` : size;
}
