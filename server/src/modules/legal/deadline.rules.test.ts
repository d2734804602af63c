// Day numbers in SQL: differences of days across months, leap years and centuries' turn.
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { sql } from '../../graph/sql.js';
import { dayNumber } from './deadline.rules.js';

interface Database {
  prepare(text: string): { raw(on: boolean): { get(...parameters: unknown[]): number[] } };
}
const Libsql = createRequire(import.meta.url)('libsql') as new (file: string) => Database;
const database = new Libsql(':memory:');

const addDays = (day: string, n: number): string => new Date(Date.parse(day) + n * 864e5).toISOString().slice(0, 10);

describe('dayNumber', () => {
  it('given two days, subtracted, got the days between them', () => {
    for (const [from, days] of [['2002-06-25', 7], ['2002-12-30', 3], ['1999-12-31', 60], ['2000-02-28', 2], ['2001-02-28', 1], ['2003-03-01', 366], ['2004-01-31', 30]] as const) {
      const { text, params } = sql`SELECT ${dayNumber(sql`${addDays(from, days)}`)} - ${dayNumber(sql`${from}`)}`;
      expect([from, database.prepare(text).raw(true).get(...params)[0]]).toEqual([from, days]);
    }
  });
});
