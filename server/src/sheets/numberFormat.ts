// How a spreadsheet prints a number as the page does: △36,868 · (51) · 5.8% · - for none.
import type { NumberForm } from '@gujeong/shared/document/model';

const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`);

/** Sections for more than nothing, less, and none. */
export function numberFormat({ decimals, sign, thousands, zero, before, after }: NumberForm): string {
  const digits = `${thousands ? '#,##0' : '0'}${decimals ? `.${'0'.repeat(decimals)}` : ''}`;
  const around = (mark: string): string => `${quoted(before)}${quoted(mark)}${digits}${quoted(after)}`;
  return [around(sign === '±' ? '+' : ''), around(sign === '△' ? '△' : '-'), zero === '' ? '""' : quoted(zero)].join(';');
}
