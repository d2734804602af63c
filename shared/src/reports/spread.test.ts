import { describe, expect, it } from 'vitest';
import { spreadOf } from './spread.js';

describe('letters spread in print', () => {
  it('are told from ordinary labels', () => {
    expect(spreadOf('합 계')).toEqual(['합', '계']);
    expect(spreadOf('주 차 장')).toEqual(['주', '차', '장']);
    expect(spreadOf('일반회계')).toBeNull();
    expect(spreadOf('P·C 총')).toBeNull();
  });
});
