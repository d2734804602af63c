// The due rules and the calendar from wherever rows are read: an act under way, or a request about an earlier moment.
import type { Stored } from '../../graph/stored.js';
import type { Values } from '../../writing/write.js';
import { dueBook, type DueBook } from './dueBook.rules.js';
import { DueRule } from './dueRule.entity.js';
import { Holiday } from './holiday.entity.js';
import { SaturdayRule } from './saturdayRule.entity.js';

/** All rows of a noun, whether in force today or not. */
export type ReadAll = <C extends Stored, K extends keyof C & string>(cls: new () => C, names: readonly K[]) => Promise<Values<C, K>[]>;

const RULE = [
  'code', 'name', 'subject', 'target', 'anchor', 'direction', 'days', 'counting', 'firstDayCounts', 'movesFromHoliday', 'cap', 'peremptory', 'basis', 'validFrom', 'validTo',
] as const;

export async function readBook(read: ReadAll): Promise<DueBook> {
  const rules = await read(DueRule, RULE);
  const holidays = await read(Holiday, ['date', 'name', 'kind']);
  return dueBook(rules, holidays, await read(SaturdayRule, ['purpose', 'rests', 'validFrom', 'validTo', 'basis']));
}
