// How large a file is, for people: 812 B, 4.2 KB, 1.3 MB.

export function sizeOf(bytes: number, locale: string): string {
  const [size, unit] = bytes < 1000 ? [bytes, 'B'] : bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString(locale, { maximumFractionDigits: unit === 'B' ? 0 : 1 })} ${unit}`;
}
