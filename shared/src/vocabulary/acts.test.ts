import { describe, expect, it } from 'vitest';
import { actTitle } from './acts.js';
import { labelled } from './labels/index.js';

describe('the title of an act that is no verb', () => {
  it('of a file of any noun, got the noun in words, in both languages', () => {
    expect(actTitle('importProject')).toEqual({ ko: '사업 일괄 등록', en: 'Import: Projects' });
    for (const noun of labelled.keys()) expect(actTitle(`import${noun}`)?.ko).toMatch(/^[가-힣A-Z].* 일괄 등록$/);
  });

  it('of what the program does by itself, got its own; of anything else none', () => {
    expect(actTitle('seed')).toEqual({ ko: '기초자료 적재', en: 'Data loaded' });
    expect([actTitle('assessProject'), actTitle('importNothing'), actTitle('toString')]).toEqual([undefined, undefined, undefined]);
  });
});
