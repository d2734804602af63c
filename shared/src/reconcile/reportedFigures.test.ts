// The dataset's reported figures: each value is what its cell prints.
import { describe, expect, it } from 'vitest';
import { parsePrinted } from '../units.js';
import { keyOf } from './figures.js';
import { reported } from './documentFigures.fixture.js';

const cells = reported.filter((row) => row.table !== 'prose');

describe('ReportedFigure', () => {
  it('has the 223 cells of 20 tables, each once', () => {
    expect(cells).toHaveLength(223);
    expect(new Set(cells.map((row) => row.table)).size).toBe(20);
    expect(new Set(reported.map((row) => row.key)).size).toBe(reported.length);
    for (const row of reported) expect(row.key).toBe(keyOf(row));
  });

  it.each(cells)('$key is what it prints', (row) => {
    expect(parsePrinted(row.printed)).toBe(row.value ?? null);
    expect(row.source.quote).toContain(row.printed);
  });

  it('tells zeros from blanks', () => {
    const prints = (text: string) => cells.filter((row) => row.printed === text).map((row) => row.value);
    expect(prints('.')).toHaveLength(6);
    expect(new Set([...prints('.'), ...prints('-')])).toEqual(new Set([0]));
    expect(prints('')).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('reads one cell otherwise than it prints', () => {
    expect(reported.filter((row) => row.reading !== undefined).map((row) => [row.key, row.printed, row.reading])).toEqual([
      ['training-plan:staff:h2Persons', '939', 841],
    ]);
  });

  it('knows what a unit is worth', () => {
    const worth = new Map(reported.map((row) => [row.unit, row.scale]));
    expect([worth.get('천원'), worth.get('백만원'), worth.get('%'), worth.get('명')]).toEqual([1000, 1_000_000, 0.01, 1]);
  });
});
