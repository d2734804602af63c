import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesIn } from './changes';

const kept = readFileSync('../shared/schema.changes.md', 'utf8');

describe('the changes of the contract', () => {
  it('given a day with an addition and a break, read, got both, in both languages', () => {
    expect(changesIn('# Head\n\n## 2026-01-02\n\nko: 왜.\nen: Why.\n\n+ A.b | 더함 | Added\n\n- * was removed.\n')).toEqual([
      { day: '2026-01-02', ko: '왜.', en: 'Why.', added: [{ name: 'A.b', ko: '더함', en: 'Added' }], broken: ['* was removed.'] },
    ]);
  });

  it('given those that are kept, read, got a date, words in both languages and a change for each, the newest first', () => {
    const all = changesIn(kept);
    const days = all.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    for (const { day, ko, en, added, broken } of all) {
      expect([day, /^\d{4}-\d{2}-\d{2}$/.test(day), /[가-힣]/.test(ko), en.length > 0, added.length + broken.length > 0]).toEqual([day, true, true, true, true]);
      for (const one of added) expect([one.name, /[가-힣]/.test(one.ko), one.en.length > 0]).toEqual([one.name, true, true]);
    }
  });
});
