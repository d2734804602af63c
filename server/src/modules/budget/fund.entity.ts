// Fund 회계. Items II-6, II-7.
import { FundCode } from '@gujeong/shared/vocabulary/budget';
import { choice, int, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { BudgetLine } from './budgetLine.entity.js';

@noun({
  doc: '회계: GENERAL; SPECIAL with MEDICAL_AID, RESIDENT_INCOME and PARKING under it. Only leaves hold lines, so a total adds leaves and never their parent. Items II-6, II-7.',
})
export class Fund extends Stored {
  @choice(FundCode, '회계 코드.', { unique: true }) code: FundCode;
  @text('회계명: 일반회계.') name: string;
  @choice(FundCode, 'GENERAL or SPECIAL: the printed subtotal this fund belongs to.') group: FundCode;
  @int('Place in a table, from 1.') order: number;
  @one(() => Fund, 'The fund above; null for GENERAL and SPECIAL.', { nullable: true }) parent: Fund | null;
  @many(() => Fund, 'parent', 'Funds below.') children: Fund[];
  @many(() => BudgetLine, 'fund', 'Budget lines of this fund; none on SPECIAL itself.') lines: BudgetLine[];
}
