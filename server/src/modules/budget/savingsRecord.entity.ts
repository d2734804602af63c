// SavingsRecord 예산절약·수입증대 실적. Items III-budget-1, III-budget-2.
import { SavingsKind } from '@gujeong/shared/vocabulary/budget';
import { choice, date, krw, longText, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { BudgetLine } from './budgetLine.entity.js';
import { SavingsAward } from './savingsAward.entity.js';
import { SavingsTarget } from './savingsTarget.entity.js';

@noun({
  doc: '예산절약·수입증대 실적. Extra revenue earns an award but does not count toward the savings target. Items III-budget-1, III-budget-2.',
  exists: { from: 'date' },
})
export class SavingsRecord extends Stored {
  @text('실적 코드.', { unique: true }) code: string;
  @choice(SavingsKind, '예산절약, 수입증대.') kind: SavingsKind;
  @one(() => SavingsTarget, 'The target of its period; null where there was none.', { nullable: true }) target: SavingsTarget | null;
  @one(() => Division, 'The division that saved or earned.') division: Division;
  @one(() => BudgetLine, 'The line it was saved on, or that earned it; null where it is no single line.', { nullable: true }) line: BudgetLine | null;
  @date('The day it was recorded.') date: string;
  @krw('Whole won saved or earned.') amount: number;
  @longText('절약·증대 내용.') description: string;
  @many(() => SavingsAward, 'record', 'Awards proposed for it.') awards: SavingsAward[];
}
