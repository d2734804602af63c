import { describe, expect, it } from 'vitest';
import { browserName } from './browserName';

describe('the name of a browser', () => {
  it('is told from what it calls itself, which names others too', () => {
    expect(browserName('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0')).toBe('Edge · Windows');
    expect(browserName('Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1')).toBe('Safari · iOS');
  });

  it('is what it says when nobody knows it', () => {
    expect(browserName('gujeong-sync 1.2')).toBe('gujeong-sync 1.2');
  });
});
