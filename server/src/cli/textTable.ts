// A report table for a terminal: hangul counts as two columns, figures are set right.
import stringWidth from 'string-width';
import { hasUnit } from '@gujeong/shared/reports/cells';
import type { Column, Row, Unit } from '@gujeong/shared/reports/view';

const GAP = '  ';

export function textTable({ columns, rows, unit, head }: { columns: readonly Column[]; rows: readonly Row[]; unit: Unit; head?: { ko: string } | undefined }): string {
  const heading = [head?.ko ?? '구 분', ...columns.map(c => (c.group ? `${c.group.ko}/${c.label.ko}` : c.label.ko))];
  const lines = rows.map(r => [`${'  '.repeat(r.indent ?? 0)}${r.label.ko}`, ...columns.map(c => r.cells[c.id]?.text ?? '')]);
  const widths = heading.map((h, i) => Math.max(stringWidth(h), ...lines.map(l => stringWidth(l[i]!))));
  const left = (i: number): boolean => i === 0 || (columns[i - 1]?.text ?? false);
  const line = (cells: readonly string[]): string => cells.map((cell, i) => pad(cell, widths[i]!, left(i))).join(GAP).trimEnd();
  const rule = widths.map(w => '─'.repeat(w)).join('──');
  return [...(hasUnit(columns) ? [`(단위 : ${unit.ko})`] : []), line(heading), rule, ...lines.map(line)].join('\n');
}

function pad(text: string, width: number, left: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return left ? text + space : space + text;
}
