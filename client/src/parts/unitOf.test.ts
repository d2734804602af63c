import { describe, expect, it } from 'vitest';
import { unitOf } from './unitOf';

const named = (label: string, text = false) => ({ label, labelEn: '', text });

describe('the unit of a cell', () => {
  it('is the one its column names, then its row, then the table', () => {
    expect(unitOf('백만원', named('배정율 (%)'), named('합계'), false)).toBe('%');
    expect(unitOf('행별 표기', named('수량'), named('정보문화센터 (개소)'), false)).toBe('개소');
    expect(unitOf('백만원', named('배정액'), named('합계'), false)).toBe('백만원');
  });

  it('is none for words', () => {
    expect(unitOf('건', named('상태', true), named('제설'), false)).toBe('');
  });
});
