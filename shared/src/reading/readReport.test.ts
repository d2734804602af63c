// The document of 2002, read: every figure in its place, on its line.
import { describe, expect, it } from 'vitest';
import { GRIDS } from './known/grids.js';
import { cellsOf, documentText, stated } from './document.fixture.js';
import { keyOf } from '../reconcile/figures.js';
import { PLACES } from './known/tables.js';
import { readReport } from './readReport.js';

const reading = readReport(documentText);
const cells = cellsOf(reading);

describe('the report of 2002', () => {
  it('tells its title, year and month', () => {
    expect([reading.title, reading.year, reading.issued]).toEqual(['2002 主要業務報告', 2002, '2002-09']);
  });

  it('gives every figure, as printed, on its line', () => {
    const got = stated.map(({ key }) => [key, cells.get(key)?.value, cells.get(key)?.line, cells.get(key)?.unit, cells.get(key)?.state]);
    expect(got).toEqual(stated.map(({ key, value, source, unit }) => [key, value ?? null, source.lines[0], unit, 'READ']));
  });

  it('gives no figure besides', () => {
    expect([...cells.keys()].filter(key => !stated.some(row => row.key === key))).toEqual([]);
    expect(reading.missing).toEqual([]);
  });

  it('points at what it read', () => {
    const lines = documentText.split('\n');
    for (const { line, from, to, text } of cells.values()) expect(lines[line - 1]!.slice(from, to)).toBe(text);
  });

  it('tells what it read otherwise than printed, and the figures that have no place', () => {
    expect(reading.remarks.map(r => [r.kind, r.line])).toEqual([['WORDING', 111], ['WORDING', 121]]);
    expect(reading.unplaced.map(u => [u.line, u.text])).toEqual([[157, '4'], [172, '100'], [193, '1'], [193, '2'], [193, '8'], [227, '18'], [342, '10'], [389, '2'], [464, '1'], [470, '1'], [560, '100']]);
  });
});

describe('what is known', () => {
  it('has each place once', () => {
    expect(new Set(PLACES.map(keyOf)).size).toBe(PLACES.length);
  });

  it('has the headings of each table once under each merged heading', () => {
    for (const { id, columns, rows } of GRIDS) {
      for (const heads of [columns, rows]) {
        const names = heads.flatMap(h => [...new Set(h.labels)].map(l => `${id} ${h.group?.[0] ?? ''} ${l}`));
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });
});
