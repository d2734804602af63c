import { describe, expect, it } from 'vitest';
import { fileName } from '@gujeong/shared/document/fileName';
import { csvOf } from './csv';

describe('CSV', () => {
  it('begins with a byte order mark, ends lines with CRLF, quotes what must be', () => {
    expect(csvOf([['사업명', '예산'], ['보도 "정비", 1단계', 1200]])).toBe('\uFEFF사업명,예산\r\n"보도 ""정비"", 1단계",1200\r\n');
  });
  it('keeps texts from running as formulas, and leaves numbers alone', () => {
    expect(csvOf([['=1+1', '+82', '-', '@x', -5, null]])).toBe("\uFEFF'=1+1,'+82,'-,'@x,-5,\r\n");
  });
  it('names a file by what it holds and its date', () => {
    expect(fileName('주요 사업/상반기', '기준일', '2002-06-30', 'csv')).toBe('주요-사업-상반기_기준일-2002-06-30.csv');
  });
});
