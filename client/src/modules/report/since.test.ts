import { describe, expect, it } from 'vitest';
import { sinceOf } from './since';

const sheet = (cells: readonly (readonly [string, number | null, string])[]) => ({ rows: [{ id: 'total', cells: cells.map(([column, value, text]) => ({ column, value, text })) }] }) as never;

describe('what changed since another date', () => {
  it('stands in the decimals of the table: more, less, the same', () => {
    const now = sheet([['total', 189_310, '189,310'], ['left', 58_351, '58,351'], ['carried', 16_246, '16,246'], ['rate', 69.177, '69.1']]);
    const before = sheet([['total', 180_396, '180,396'], ['left', 84_761, '84,761'], ['carried', 16_246, '16,246'], ['rate', 52.9, '52.9']]);
    expect(sinceOf(now, before, 'total')).toEqual({ total: '+8,914', left: '△26,410', carried: '－', rate: '+16.3' });
  });
  it('is not told where one of the two has no figure', () => {
    expect(sinceOf(sheet([['total', 5, '5'], ['word', null, '없음']]), sheet([['word', null, '']]), 'total')).toEqual({});
    expect(sinceOf(sheet([['total', 5, '5']]), sheet([]), 'other')).toEqual({});
  });
});
