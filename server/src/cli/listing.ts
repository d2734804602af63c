// Rows of text set under their headings, Korean letters two places wide.
import stringWidth from 'string-width';

export function listing(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((h, i) => Math.max(stringWidth(h), ...rows.map(r => stringWidth(r[i]!))));
  const line = (cells: readonly string[]): string => cells.map((cell, i) => cell + ' '.repeat(widths[i]! - stringWidth(cell))).join('  ').trimEnd();
  return [line(headings), widths.map(w => '─'.repeat(w)).join('──'), ...rows.map(line)].join('\n');
}
