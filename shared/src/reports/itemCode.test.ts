import { describe, expect, it } from 'vitest';
import { homeOf, itemCodeOf } from './itemCode.js';

describe('item codes', () => {
  it('tell section, field and number', () => {
    expect(itemCodeOf('II-6')).toEqual({ section: 'II', field: null, number: 6 });
    expect(itemCodeOf('III-ict-3')).toEqual({ section: 'III', field: 'ict', number: 3 });
  });

  it('are refused when they name no item', () => {
    expect(['III', 'III-4', 'II-ict-1', 'IV-1', 'III-parks-1', ''].map(itemCodeOf)).toEqual([null, null, null, null, null, null]);
  });

  it('give a table of the whole of III a home', () => {
    expect([homeOf('III'), homeOf('II-9')]).toEqual(['III-ict-1', 'II-9']);
  });
});
