// One reading for each place: the surest; where two disagree neither is kept.
import { keyOf } from '../reconcile/figures.js';
import type { ReadCell, Remark, Unplaced } from './reading.types.js';

export interface Settled {
  readonly cells: ReadCell[];
  readonly unplaced: Unplaced[];
  readonly remarks: Remark[];
}

export function settle(found: readonly ReadCell[]): Settled {
  const byPlace = new Map<string, ReadCell[]>();
  for (const cell of found) {
    const readings = byPlace.get(keyOf(cell));
    if (readings) readings.push(cell);
    else byPlace.set(keyOf(cell), [cell]);
  }
  const out: Settled = { cells: [], unplaced: [], remarks: [] };
  for (const [key, readings] of byPlace) {
    const [best] = [...readings].sort((a, b) => b.confidence - a.confidence || a.line - b.line);
    const rivals = readings.filter(r => r.value !== best!.value);
    const cell: ReadCell = rivals.length ? { ...best!, state: 'CONFLICT' } : best!;
    out.cells.push(cell);
    for (const { line, from, to, text, confidence, table, row, column } of rivals.length ? [best!, ...rivals] : cell.state === 'DOUBTFUL' ? [cell] : []) {
      out.unplaced.push({ line, from, to, text, why: rivals.length ? 'CONFLICT' : 'UNSURE', nearest: { table, row, column, likeness: confidence } });
    }
    if (rivals.length) out.remarks.push(conflict(key, [best!, ...rivals]));
  }
  return out;
}

function conflict(key: string, readings: readonly ReadCell[]): Remark {
  const ko = readings.map(r => `${r.line}행 ${r.text || '빈칸'}`).join(', ');
  const en = readings.map(r => `${r.text || 'blank'} (line ${r.line})`).join(', ');
  return { kind: 'CONFLICT', line: readings[0]!.line, text: { ko: `${key}의 값이 서로 다르게 읽힘: ${ko}. 어느 것인지 정해야 함.`, en: `${key} is read differently: ${en}; say which holds.` } };
}
