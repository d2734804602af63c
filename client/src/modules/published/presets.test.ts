import { describe, expect, it } from 'vitest';
import { presetsOf } from './presets';

const [today, now] = ['2002-09-16', '2002-09-16T01:00:00.000Z'];

describe('the presets of a comparison', () => {
  it('given no reference date, asked for the usual moments, got now, a day earlier, and the end of the quarter before today', () => {
    expect(presetsOf(today, now, null, [])).toEqual([
      { id: 'now', side: { asOf: null, recordedAt: null } },
      { id: 'yesterday', side: { asOf: null, recordedAt: '2002-09-15T01:00:00.000Z' } },
      { id: 'quarter', side: { asOf: '2002-06-30', recordedAt: null } },
    ]);
  });
  it('given the reference date of the other side, asked for the quarter before, got the one before that date', () => {
    expect(presetsOf(today, now, '2002-12-31', [])[2]?.side).toEqual({ asOf: '2002-09-30', recordedAt: null });
  });
  it('given a published report, asked for its moment, got its own reference date and the moment it was struck at', () => {
    const report = { id: 'PublishedReport-7', asOf: '2002-06-30', recordedAt: '2002-09-01T00:00:00.000Z' };
    expect(presetsOf(today, now, null, [report]).at(-1)).toEqual({ id: 'PublishedReport-7', side: { asOf: report.asOf, recordedAt: report.recordedAt } });
  });
});
