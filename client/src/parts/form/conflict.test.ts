import { describe, expect, it } from 'vitest';
import type { Field } from '@/graph/model';
import { differences, merged } from './conflict';

const fields: readonly Field[] = ['title', 'purpose', 'endsOn', 'budget'].map((name) => ({ name, kind: 'string' }));
const before = { title: 'A', purpose: 'p', endsOn: '2002-06-30', budget: '1' };
const mine = { ...before, title: 'mine', endsOn: '2002-09-30', budget: '5' };
const theirs = { ...before, title: 'theirs', purpose: 'q', budget: '5' };

describe('two changes of one record', () => {
  it('differ where only one, or both, changed it; what both made alike is none', () => {
    expect(differences(fields, before, mine, theirs).map(({ field, by }) => [field.name, by])).toEqual([['title', 'both'], ['purpose', 'theirs'], ['endsOn', 'mine']]);
  });

  it('become one by a choice for each field', () => {
    expect(merged(mine, theirs, { title: 'theirs', purpose: 'theirs', endsOn: 'mine' })).toEqual({ title: 'theirs', purpose: 'q', endsOn: '2002-09-30', budget: '5' });
  });
});
