import { describe, expect, it } from 'vitest';
import { cutOff } from './cutOff';
import { shortestPath } from './shortestPath';

const line = (text: string) => ({ id: text, from: text.charAt(0), to: text.charAt(1) });
const lines = ['hp', 'hs', 'sa', 'sb', 'ho', 'ox', 'px', 'yz'].map(line);
const way = (from: string, to: string): string | undefined => shortestPath(lines, [...from], [...to])?.map((step) => `${step.from}${step.to}`).join(' ');
const cut = (...stopped: readonly string[]): string => cutOff(lines, 'h', stopped).toSorted().join('');

describe('the shortest path', () => {
  it('is walked from one end to the other, against the lines where it must be', () => expect(way('a', 'p')).toBe('as sh hp'));
  it('takes the fewest lines round a cycle', () => expect([way('x', 'h'), way('o', 'p')]).toEqual(['xo oh', 'oh hp']));
  it('starts and ends anywhere within a place', () => expect([way('ab', 'h'), way('ao', 'hp')]).toEqual(['as sh', 'oh']));
  it('is no step to where one stands', () => expect([way('h', 'h'), way('ab', 'b')]).toEqual(['', '']));
  it('is none where nothing leads', () => expect([way('a', 'z'), way('', 'a'), way('a', '')]).toEqual([undefined, undefined, undefined]));
});

describe('what is cut off', () => {
  it('is what stands behind a line', () => expect([cut('hs'), cut('sa')]).toEqual(['abs', 'a']));
  it('is what stands behind equipment, without it', () => expect(cut('s')).toBe('ab'));
  it('is nothing where another way is left', () => expect([cut('hp'), cut('o'), cut('px')]).toEqual(['', '', '']));
  it('is what both ways led to, when both stop', () => expect(cut('p', 'ho')).toBe('ox'));
  it('is everything when the backbone stops, and never what was cut off before', () => expect(cut('h')).toBe('abopsx'));
  it('is nothing for what is not in the network', () => expect(cut('q')).toBe(''));
});
