// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashOf } from './fileHash';

describe('the hash of a file', () => {
  it('given bytes, got what sha256sum prints', async () => {
    expect(await hashOf(new Blob(['구정 그래프']))).toBe(createHash('sha256').update('구정 그래프').digest('hex'));
    expect(await hashOf(new Blob([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
