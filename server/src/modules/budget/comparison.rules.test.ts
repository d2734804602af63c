// Versions side by side, worked out by hand.
import { describe, expect, it } from 'vitest';
import { baseOf, compared, resultOf, type ComparedLine, type ReadVersion } from './comparison.rules.js';

const line = (id: string, fund: string, group: string, budget: number, side: ComparedLine['side'] = 'EXPENDITURE'): ComparedLine => ({ id, code: id, name: id, side, fund, group, division: '', budget });
const lines = [line('a', 'GENERAL', 'GENERAL', 100), line('b', 'PARKING', 'SPECIAL', 50), line('c', 'MEDICAL_AID', 'SPECIAL', 0), line('r', 'GENERAL', 'GENERAL', 150, 'REVENUE')];
const draft: ReadVersion = { kind: 'SUPPLEMENTARY', baseOn: '2002-08-31', adoptedOn: null, lines, entries: [{ line: 'a', date: '2002-08-20', amount: -30 }, { line: 'c', date: '2002-08-20', amount: 10 }] };

describe('a version beside its base', () => {
  it('given a draft, got what each line has and what it would have, with totals by fund', () => {
    const { rows, totals } = compared(lines, baseOf(draft), resultOf(draft));
    expect(rows.map(r => [r.line.id, r.before, r.change, r.after, r.rate])).toEqual([['a', 100, -30, 70, -0.3], ['b', 50, 0, 50, 0], ['c', 0, 10, 10, null], ['r', 150, 0, 150, 0]]);
    expect(totals.map(t => [t.side, t.fund, t.before, t.change, t.after])).toEqual([
      ['EXPENDITURE', null, 150, -20, 130], ['EXPENDITURE', 'GENERAL', 100, -30, 70], ['EXPENDITURE', 'SPECIAL', 50, 10, 60],
      ['EXPENDITURE', 'PARKING', 50, 0, 50], ['EXPENDITURE', 'MEDICAL_AID', 0, 10, 10], ['REVENUE', null, 150, 0, 150], ['REVENUE', 'GENERAL', 150, 0, 150],
    ]);
  });

  it('given a version that was adopted by its base day, got the base without it', () => {
    const adopted = { ...draft, adoptedOn: '2002-08-25', lines: lines.map(l => (l.id === 'a' ? { ...l, budget: 70 } : l.id === 'c' ? { ...l, budget: 10 } : l)) };
    expect([...baseOf(adopted)]).toEqual([['a', 100], ['b', 50], ['c', 0], ['r', 150]]);
    expect([...resultOf(adopted)]).toEqual([...resultOf(draft)]);
  });
});
