import { describe, expect, it } from 'vitest';
import { markIn } from './markIn';

const around = (text: string, stated: string) => {
  const { before, marked } = markIn(text, stated);
  return marked ? before.length : -1;
};

describe('a stated figure in its line', () => {
  it('is found as a figure of its own', () => {
    expect(around('총 228종 중 28건(조례13)', '28')).toBe('총 228종 중 '.length);
    expect(around('합 계\t189,310\t173,064', '173,064')).toBe('합 계\t189,310\t'.length);
    expect(around('배정 9,310 9', '9')).toBe('배정 9,310 '.length);
  });

  it('is not found inside another, nor when nothing is stated', () => {
    expect([around('1,428 142.8', '42'), around('228', '28'), around('abc', ''), around('abc', ' ')]).toEqual([-1, -1, -1, -1]);
  });

  it('keeps the line whole', () => {
    const { before, marked, after } = markIn('직 원\t20\t659', '659');
    expect(before + marked + after).toBe('직 원\t20\t659');
  });
});
