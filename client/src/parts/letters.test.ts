import { describe, expect, it } from 'vitest';
import { mayTry, readsHistory } from './letters';

const person = (role: 'ADMIN' | 'STAFF' | 'LIAISON' | 'READER', duties: readonly ('PLANNING' | 'BUDGET')[] = [], head = false) => ({ role, duties: [...duties], head });
const assess = { any: ['A', 'P'], own: ['S'] };
const allot = { any: ['A', 'B'], own: [] };

describe('what a person may try', () => {
  it('is anything for an administrator, and for staff what their division or duty allows', () => {
    expect([mayTry(assess, person('ADMIN')), mayTry(assess, person('STAFF')), mayTry(allot, person('STAFF')), mayTry(allot, person('STAFF', ['BUDGET']))]).toEqual([true, true, false, true]);
  });

  it('is nothing for readers and for nobody', () => {
    expect([mayTry(assess, person('READER', ['PLANNING'], true)), mayTry(assess, null)]).toEqual([false, false]);
  });

  it('includes the history for everybody but readers', () => {
    expect([readsHistory(person('LIAISON')), readsHistory(person('READER')), readsHistory(null)]).toEqual([true, false, false]);
  });
});
