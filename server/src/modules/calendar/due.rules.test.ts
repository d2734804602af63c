// Due dates worked out by hand, each with the reason; then what holds of every due date.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { book } from './calendar.fixture.js';
import { addDays } from './day.js';
import { dueDate, type DueRuleRow, type Extension } from './due.rules.js';
import { ruleFor } from './dueBook.rules.js';
import { isWorkday, workCalendar } from './workCalendar.rules.js';

type Subject = DueRuleRow['subject'];
const { calendar } = book;
const WRITTEN = 'COUNCIL_QUESTION_WRITTEN';
const ORAL = 'COUNCIL_QUESTION_ORAL';
const official = (subject: Subject, on: string): DueRuleRow => ruleFor(book, subject, 'OFFICIAL', on)!;

/** The rule in force, whose row has the basis; the day counted from; the due date worked out; and why. */
const EXAMPLES: readonly (readonly [string, string, string, string])[] = [
  ['WRITTEN_OFFICIAL', '2002-06-17', '2002-06-27', '10일째 6. 27.(목)은 평일'],
  ['WRITTEN_OFFICIAL', '2002-09-10', '2002-09-23', '10일째 9. 20.(금)은 추석 연휴(9. 20.~22.)이므로 9. 23.(월): 민법 제161조'],
  ['ORAL_OFFICIAL', '2002-09-18', '2002-09-24', '19일(목) 1일, 추석 연휴 20~22일 제외, 23일(월) 2일, 24일(화) 3일'],
  ['WRITTEN_OFFICIAL', '2002-06-21', '2002-07-02', '10일째 7. 1.(월)은 월드컵 임시공휴일이므로 7. 2.(화)'],
  ['WRITTEN_OFFICIAL', '2002-06-03', '2002-06-14', '10일째 6. 13.(목)은 지방선거일(임시공휴일)이므로 6. 14.(금)'],
  ['ORAL_OFFICIAL', '2002-12-17', '2002-12-21', '18일(수) 1일, 19일(목) 대통령선거일 제외, 20일(금) 2일, 21일(토)은 당시 근무일 3일'],
  ['WRITTEN_OFFICIAL', '2002-12-22', '2003-01-02', '10일째는 해를 넘겨 2003. 1. 1.이므로 1. 2.(목)'],
  ['ORAL_OFFICIAL', '2002-12-30', '2003-01-03', '12. 31.(화) 1일, 1. 1. 제외, 1. 2.(목) 2일, 1. 3.(금) 3일'],
  ['WRITTEN_OFFICIAL', '2002-08-28', '2002-09-07', '10일째 9. 7.(토): 2007. 12. 21. 전의 민법 제161조에서 토요일은 순연 사유가 아님'],
  ['WRITTEN_OFFICIAL', '2024-08-28', '2024-09-09', '10일째 9. 7.(토): 개정 민법 제161조에 따라 월요일로'],
  ['ORAL_OFFICIAL', '2005-06-23', '2005-06-27', '24일(금), 25일(토), 27일(월): 2005. 7. 1. 전에는 토요일도 근무일'],
  ['ORAL_OFFICIAL', '2005-06-30', '2005-07-05', '7. 1.(금), 4일(월), 5일(화): 2005. 7. 1.부터 토요일은 휴무'],
  ['APPEAL_2002', '2007-12-01', '2007-12-15', '2주째 12. 15.(토): 개정 민법 시행(2007. 12. 21.) 전이므로 그날 만료'],
  ['APPEAL_2002', '2007-12-08', '2007-12-24', '2주째 12. 22.(토): 개정 민법 시행 뒤이므로 12. 24.(월)'],
  ['APPEAL_1960', '2002-06-17', '2002-07-02', '구 민사소송법의 2주째 7. 1.(월)은 임시공휴일'],
  ['WRITTEN_OFFICIAL', '2021-08-06', '2021-08-17', '10일째 8. 16.(월)은 광복절 대체공휴일'],
  ['APPEAL_2002', '2021-09-27', '2021-10-12', '2주째 10. 11.(월)은 한글날 대체공휴일'],
  ['WRITTEN_OFFICIAL', '2024-02-19', '2024-02-29', '윤년: 10일째 2. 29.(목)'],
  ['WRITTEN_OFFICIAL', '2023-02-19', '2023-03-02', '평년: 10일째 3. 1.(수)은 3ㆍ1절이므로 3. 2.(목)'],
  ['ORAL_OFFICIAL', '2022-05-30', '2022-06-03', '31일(화), 6. 1.(수) 지방선거일 제외, 2일(목), 3일(금)'],
  ['APPEAL_2002', '2025-09-19', '2025-10-10', '2주째 10. 3.(금) 개천절부터 추석 연휴·대체공휴일·한글날까지 이어져 10. 10.(금)'],
  ['FINAL_APPEAL_BRIEF_2002', '2025-01-07', '2025-01-31', '20일째 1. 27.(월) 임시공휴일, 28~30일 설날 연휴이므로 1. 31.(금)'],
  ['IMMEDIATE_APPEAL_2002', '2024-12-25', '2025-01-02', '1주째 2025. 1. 1.이므로 1. 2.(목)'],
  ['REVOCATION_SUIT_1998', '2002-03-15', '2002-06-14', '90일째 6. 13.(목)은 지방선거일이므로 6. 14.(금)'],
  ['WRITTEN_OFFICIAL', '2026-04-21', '2026-05-04', '10일째 5. 1.(금)은 2026년부터 공휴일인 노동절, 이어 주말이므로 5. 4.(월)'],
];

describe('dueDate', () => {
  it.each(EXAMPLES)('given %s counted from %s, got %s: %s', (code, from, dueOn) => {
    const { subject } = book.rules.find(r => r.code === code)!;
    const { rule, dueOn: got, steps } = dueDate(official(subject, from), from, calendar);
    expect([rule, got, steps.at(-1)!.basis]).toEqual([code, dueOn, official(subject, from).basis]);
  });

  const extension = (to: string | number, date = '2002-09-23'): Extension => ({ date, reason: '현장 조사', ...(typeof to === 'string' ? { newDueOn: to } : { days: to }) });
  it.each<readonly [string, string, Subject, string, readonly Extension[], string]>([
    ['a later day', 'the day named counts', WRITTEN, '2002-09-10', [extension('2002-09-30')], '2002-09-30'],
    ['a day not later', 'an extension never shortens', WRITTEN, '2002-09-10', [extension('2002-09-20')], '2002-09-23'],
    ['two days, told out of order', 'the latest day counts', WRITTEN, '2002-09-10', [extension('2002-10-11', '2002-09-28'), extension('2002-09-30')], '2002-10-11'],
    ['three more working days', '10. 1., 2., 4.(개천절 제외), 연장 10. 5.(토), 7., 8.', ORAL, '2002-09-30', [extension(3)], '2002-10-08'],
    ['a day past a peremptory period', 'nothing extends it: 민사소송법 제172조', 'APPEAL', '2002-09-10', [extension('2002-10-11')], '2002-09-24'],
  ])('given an extension to %s, asked, got the due date: %s', (_to, _why, subject, from, extensions, dueOn) => {
    expect(dueDate(official(subject, from), from, calendar, extensions).dueOn).toBe(dueOn);
  });

  it('given a period that begins at midnight, counted, got its first day counted too', () => {
    const rule = { ...official(WRITTEN, '2002-06-17'), firstDayCounts: true };
    expect([dueDate(rule, '2002-06-17', calendar).dueOn, dueDate({ ...rule, days: 0 }, '2002-06-17', calendar).dueOn]).toEqual(['2002-06-26', '2002-06-17']);
  });

  it("given the office's own day off, counted, got it passed over as a working day, and a period ending on it", () => {
    const own = workCalendar([{ date: '2002-06-27', name: '구 자체 휴무', kind: 'LOCAL' }], []);
    expect(dueDate(official(WRITTEN, '2002-06-17'), '2002-06-17', own).dueOn).toBe('2002-06-27');
    expect(dueDate(official(ORAL, '2002-06-24'), '2002-06-24', own).dueOn).toBe('2002-06-28');
  });

  it('given a year whose holidays are not on file, counted, got weekends passed over and the gap told', () => {
    const { dueOn, complete, steps } = dueDate(official(ORAL, '2010-12-30'), '2010-12-30', calendar);
    expect([dueOn, complete]).toEqual(['2011-01-04', false]);
    expect(steps.filter(s => s.kind === 'UNKNOWN_YEAR').map(s => s.text.ko)).toEqual([
      '2010년 공휴일이 등록되어 있지 않아 주말만 쉬는 날로 봄', '2011년 공휴일이 등록되어 있지 않아 주말만 쉬는 날로 봄',
    ]);
    expect(dueDate(official(ORAL, '2002-09-18'), '2002-09-18', calendar).complete).toBe(true);
  });
});

describe('every due date', () => {
  const day = fc.integer({ min: 0, max: 10_000 }).map(n => addDays('2000-01-03', n));
  const rule = fc.record({ days: fc.integer({ min: 0, max: 100 }), counting: fc.constantFrom('CALENDAR' as const, 'BUSINESS' as const), firstDayCounts: fc.boolean(), movesFromHoliday: fc.boolean(), peremptory: fc.boolean() })
    .map((some): DueRuleRow => ({ ...official(WRITTEN, '2002-06-17'), ...some }));
  const later = fc.oneof(
    fc.record({ date: day, reason: fc.constant('사유'), newDueOn: day }),
    fc.record({ date: day, reason: fc.constant('사유'), days: fc.integer({ min: -3, max: 30 }) }),
  );
  const on = (r: DueRuleRow, from: string, extensions: readonly Extension[] = []): string => dueDate(r, from, calendar, extensions).dueOn;

  it('is not before the day counted from, and one counted back not after it', () => {
    fc.assert(fc.property(rule, day, (r, from) => {
      expect(on(r, from) >= from).toBe(true);
      expect(on({ ...r, direction: 'BEFORE' }, from) <= from).toBe(true);
    }));
  });

  it('in working days is one, with as many of them after its start as the rule says', () => {
    fc.assert(fc.property(rule, day, (some, from) => {
      const r = { ...some, counting: 'BUSINESS' as const, firstDayCounts: false };
      const dueOn = on(r, from);
      let worked = 0;
      for (let at = addDays(from, 1); at <= dueOn; at = addDays(at, 1)) worked += Number(isWorkday(calendar, at));
      expect([isWorkday(calendar, dueOn), r.days === 0 || worked === r.days]).toEqual([true, true]);
      expect(isWorkday(calendar, on({ ...r, direction: 'BEFORE' }, from))).toBe(true);
    }));
  });

  it('that moves from holidays ends on no day of rest', () => {
    fc.assert(fc.property(rule, day, (r, from) => {
      expect(calendar.rest(on({ ...r, counting: 'CALENDAR', movesFromHoliday: true }, from), 'PERIOD_END')).toBeUndefined();
    }));
  });

  it('is not earlier for more days, nor for a later start', () => {
    fc.assert(fc.property(rule, day, fc.integer({ min: 0, max: 30 }), (r, from, more) => {
      expect(on({ ...r, days: r.days + more }, from) >= on(r, from)).toBe(true);
      expect(on(r, addDays(from, more)) >= on(r, from)).toBe(true);
    }));
  });

  it('is not earlier for an extension, and a peremptory one not later either', () => {
    fc.assert(fc.property(rule, day, fc.array(later, { maxLength: 4 }), (r, from, extensions) => {
      const [without, all] = [on(r, from), on(r, from, extensions)];
      expect(all >= without).toBe(true);
      expect(!r.peremptory || all === without).toBe(true);
    }));
  });

  it('is what its last step says', () => {
    fc.assert(fc.property(rule, day, fc.array(later, { maxLength: 2 }), (r, from, extensions) => {
      const { dueOn, steps } = dueDate(r, from, calendar, extensions);
      expect([steps[0]!.kind, steps.at(-1)!.kind, steps.at(-1)!.date]).toEqual(['START', 'DUE', dueOn]);
    }));
  });
});
