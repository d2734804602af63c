// The holidays on file, against the official calendar of 2018 to 2027 and, for 2000 to 2003, the law of then and the lunar calendar.
import { getHolidayPreset } from '@hyunbinseo/holidays-kr';
import { describe, expect, it } from 'vitest';
import { draft } from './calendar.fixture.js';
import { addDays } from './day.js';

interface Row {
  code: string;
  date: string;
  name: string;
  kind: string;
}
const rows = draft.rows('Holiday') as unknown as Row[];
const of = (year: number | string): Row[] => rows.filter(r => r.date.startsWith(String(year)));
const told = (list: readonly Row[]): string[] => list.map(r => `${r.date} ${r.name}`).sort();

const lunar = new Intl.DateTimeFormat('en-u-ca-dangi', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
/** The day of a year that is the given day of the Korean lunar calendar. */
function lunarDay(year: number, month: number, day: number): string {
  for (let at = `${year}-01-15`; ; at = addDays(at, 1)) if (lunar.format(new Date(at)) === `${month}/${day}`) return at;
}

describe('holidays', () => {
  it.each(['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027'] as const)('given %s, compared with the official calendar, got the same days and names', async year => {
    const preset = Object.entries(await getHolidayPreset(year)).flatMap(([date, names]) => (names as readonly string[]).map(name => `${date} ${name}`));
    expect(told(of(year))).toEqual(preset.sort());
  });

  it('given those days, read, got the kind their name says', () => {
    for (const row of rows.filter(r => r.date >= '2018')) {
      const kind = row.name.startsWith('대체공휴일') ? 'SUBSTITUTE' : row.name.startsWith('임시공휴일') ? 'TEMPORARY' : 'PUBLIC';
      expect([row.code, row.kind]).toEqual([`${row.date} ${row.name}`, kind]);
    }
  });

  it.each([
    [2000, ['2000-04-13 국회의원선거']],
    [2001, []],
    [2002, ['2002-06-13 전국동시지방선거', '2002-07-01 임시공휴일(한일 월드컵)', '2002-12-19 대통령선거']],
    [2003, []],
  ])('given %i, compared with the law of then and the lunar calendar, got the same days and what the government named beside', (year, named) => {
    const solar = ['01-01 1월 1일', '03-01 3ㆍ1절', '04-05 식목일', '05-05 어린이날', '06-06 현충일', '07-17 제헌절', '08-15 광복절', '10-03 개천절', '12-25 기독탄신일'];
    const feast = (name: string, day: string): string[] => [`${addDays(day, -1)} ${name} 전날`, `${day} ${name}`, `${addDays(day, 1)} ${name} 다음 날`];
    const ofLaw = [...solar.map(d => `${year}-${d}`), ...feast('설날', lunarDay(year, 1, 1)), `${lunarDay(year, 4, 8)} 석가탄신일`, ...feast('추석', lunarDay(year, 8, 15))];
    expect(told(of(year).filter(r => r.kind === 'PUBLIC'))).toEqual(ofLaw.sort());
    expect(told(of(year).filter(r => r.kind === 'TEMPORARY'))).toEqual(named);
    expect(of(year).filter(r => r.kind !== 'PUBLIC' && r.kind !== 'TEMPORARY')).toEqual([]);
  });
});
