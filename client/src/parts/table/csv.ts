// A table as a file of the browser's own.
import { BYTE_ORDER_MARK, csvLine, type CsvValue } from '@gujeong/shared/document/csv';

export const csvOf = (rows: readonly (readonly CsvValue[])[]): string => `${BYTE_ORDER_MARK}${rows.map(csvLine).join('')}`;

/** Gives a text to the browser to keep as a file. */
export function keep(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser reads it after the press.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
