// A table as CSV that a spreadsheet opens as it is: byte order mark, CRLF, texts that would run as a formula kept from it.
const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: string | number | null): string => {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string => `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** Gives a text to the browser to keep as a file. */
export function keep(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser reads it after the press.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** 주요사업_기준일-2002-06-30.csv */
export const fileName = (title: string, label: string, day: string, type: string): string => `${title.replaceAll(/[\\/:*?"<>|\s]+/g, '-')}_${label}-${day}.${type}`;
