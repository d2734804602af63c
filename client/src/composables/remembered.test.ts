// Storage that works, and storage that a browser blocks.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { remember, remembered } from './remembered';

afterEach(() => vi.unstubAllGlobals());

const blocked = (): never => {
  throw new DOMException('blocked', 'SecurityError');
};

describe('remembered', () => {
  it('given a choice, kept, got it back', () => {
    remember('gujeong.test', 'x');
    expect(remembered('gujeong.test')).toBe('x');
  });

  it('given blocked storage, asked and told, got nothing and no fault', () => {
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
    expect(() => remember('gujeong.test', 'y')).not.toThrow();
    expect(remembered('gujeong.test')).toBeNull();
  });
});
