// BudgetEntry 원장. Items II-6, II-7.
import { BudgetEntryKind } from '@gujeong/shared/vocabulary/budget';
import { choice, date, derived, krw, longText, many, noun, one, text } from '../../graph/noun.js';
import { choose, type Row } from '../../graph/row.js';
import { raw, sql, type Sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { BudgetLine } from './budgetLine.entity.js';
import { BudgetVersion } from './budgetVersion.entity.js';

@noun({
  doc: `원장: one dated, immutable movement on one line; a mistake is corrected by an entry that reverses it.
Signs: ORIGINAL, DEEMED, CARRY_OVER_IN, CARRY_OVER_OUT ≥ 0 · SUPPLEMENTARY ± · TRANSFER ± in pairs that sum to 0 · ALLOTMENT, COMMITMENT, EXPENDITURE > 0, their recall, release or refund < 0; a reversal has the opposite sign of what it reverses.
An entry of a version is dated the day it was entered in that version: a draft's entries are seen from then on, and are counted from the version's adoption. Items II-6, II-7.`,
  plural: 'budgetEntries',
  indices: { counted: 'line date kind amount budgetVersion' },
  reversedBy: 'reverseEntry',
  exists: { from: 'date' },
})
export class BudgetEntry extends Stored {
  @text('전표번호.', { unique: true }) code: string;
  @one(() => BudgetLine, 'The line it moves.') line: BudgetLine;
  @choice(BudgetEntryKind, '원장 구분.') kind: BudgetEntryKind;
  @date('The day of the movement; for ORIGINAL the first day of the fiscal year, for SUPPLEMENTARY the day it was drafted.') date: string;
  @krw('Whole won, signed as the kind says.') amount: number;
  @longText('적요.') description: string;
  @one(() => BudgetVersion, 'The version it is part of; required for ORIGINAL, DEEMED and SUPPLEMENTARY, null for the rest.', { nullable: true })
  budgetVersion: BudgetVersion | null;
  @one(() => BudgetEntry, 'The other half of a TRANSFER or of a carry-over from one year to the next; null for other kinds.', { nullable: true }) pair: BudgetEntry | null;
  @one(() => BudgetEntry, 'The entry it reverses; null unless it is a reversal.', { nullable: true }) reverses: BudgetEntry | null;
  @many(() => BudgetEntry, 'reverses', 'Entries that reverse this one.') reversedBy: BudgetEntry[];
  @derived.flag('Whether it is part of the figures: it has no version, or its version is adopted by the reference date, or is DEEMED and the entry is dated by then.', counted)
  counted: boolean;
}

function counted(entry: Row): Sql {
  const ofVersion = entry.one('budgetVersion', version => sql`(${version('adoptedOn')} <= ${entry.asOf} OR (${version('kind')} = ${'DEEMED'} AND ${entry('date')} <= ${entry.asOf}))`);
  return choose([[sql`${entry('budgetVersion')} IS NULL`, raw('1')]], sql`COALESCE(${ofVersion}, 0)`);
}
