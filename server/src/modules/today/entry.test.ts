// The words of an entry, and for which day a letter is due.
import { describe, expect, it } from 'vitest';
import { quarterBegins, quarterEnds, quarterOf } from './days.js';
import { cut, entryOf, type Told } from './entry.js';
import { dayOf } from './reminders.js';

const told = (dueOn: string, more: Partial<Told> = {}) => ({ kind: 'QUESTION', record: 'CouncilQuestion-7', title: 'CQ-2002-007 가로등', dueOn, division: null, due: { ko: '답변 기한', en: 'The answer' }, ...more }) as Told;

describe('an entry', () => {
  it.each([
    ['2002-12-28', -3, '답변 기한이 3일 지났습니다.', 'The answer was due 3 days ago.'],
    ['2002-12-30', -1, '답변 기한이 1일 지났습니다.', 'The answer was due 1 day ago.'],
    ['2002-12-31', 0, '오늘이 답변 기한입니다.', 'The answer is due today.'],
    ['2003-01-01', 1, '답변 기한까지 1일 남았습니다.', 'The answer is due in 1 day.'],
    ['2003-03-01', 60, '답변 기한까지 60일 남았습니다.', 'The answer is due in 60 days.'],
  ])('given what is due on %s, seen from the last day of 2002, got %i days and a sentence in both languages', (dueOn, days, what, whatEn) => {
    expect(entryOf(told(dueOn), '2002-12-31')).toMatchObject({ noun: 'CouncilQuestion', days, what, whatEn, acknowledged: null });
  });

  it('given a peremptory deadline that nobody acknowledged, told, got that said; acknowledged, not', () => {
    const of = (acknowledged: boolean) => entryOf(told('2003-01-02', { kind: 'PEREMPTORY', acknowledged } as Partial<Told>), '2002-12-31');
    expect([of(false).what, of(true).what]).toEqual(['답변 기한까지 2일 남았습니다. 아직 인지 확인이 없습니다.', '답변 기한까지 2일 남았습니다.']);
  });

  it('given a long text, cut, got one line of so many letters', () => {
    expect(cut('  첫째 줄\n둘째 줄 ', 80)).toBe('첫째 줄 둘째 줄');
    expect([...cut('가'.repeat(100), 10)]).toHaveLength(10);
  });
});

describe('quarters', () => {
  it('given days, asked, got where their quarter begins and ends, over the turn of the year too', () => {
    const q = quarterOf('2002-12-31');
    expect([quarterBegins(q), quarterEnds(q), quarterBegins(q + 1), quarterEnds(q + 1), quarterOf('2003-01-01') - q]).toEqual(['2002-10-01', '2002-12-31', '2003-01-01', '2003-03-31', 1]);
  });
});

describe('the day of a letter', () => {
  const on = (dueOn: string, today: string, kind = 'QUESTION') => dayOf(entryOf(told(dueOn, { kind } as Partial<Told>), today), today);

  it.each([
    ['before the day', '2002-12-30', null],
    ['on the day', '2002-12-31', '2002-12-31'],
    ['the day after', '2003-01-01', '2003-01-01'],
    ['a week after, the pass of the first day was missed', '2003-01-07', '2003-01-01'],
    ['in the second week', '2003-01-08', '2003-01-08'],
    ['in the twelfth week', '2003-03-25', '2003-03-19'],
    ['later', '2003-03-26', null],
  ])('given a due date, asked %s, got one letter a stage', (_when, today, day) => {
    expect(on('2002-12-31', today)).toBe(day);
  });

  it.each([['2002-12-23', null], ['2002-12-24', '2002-12-24'], ['2002-12-28', '2002-12-28'], ['2003-01-07', '2003-01-07'], ['2003-01-08', '2003-01-08'], ['2003-01-10', '2003-01-08']])('given a peremptory deadline on 2002-12-31, asked on %s, got a letter each day from a week before to a week after', (today, day) => {
    expect(on('2002-12-31', today, 'PEREMPTORY')).toBe(day);
  });
});
