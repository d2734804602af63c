import { describe, expect, it } from 'vitest';
import { formatFigure, parseFigure } from './figureAddress';

describe('the address of a figure', () => {
  it('comes back as it was written', () => {
    for (const text of ['budget-execution.total.currentTotal', 'national-agenda-progress~byField.ECONOMY.onTrack', 'x.row.with.dots.column']) {
      const figure = parseFigure(text);
      expect(figure && formatFigure(figure)).toBe(text);
    }
  });

  it('names the table of the view where it names no other', () => {
    expect(parseFigure('mbo.grade4.value')).toEqual({ view: 'mbo', table: 'mbo', row: 'grade4', column: 'value' });
  });

  it('is none when a part is missing', () => {
    expect([null, '', 'mbo', 'mbo.value', '.row.column', 'mbo..value'].map(parseFigure)).toEqual([null, null, null, null, null, null]);
  });
});
