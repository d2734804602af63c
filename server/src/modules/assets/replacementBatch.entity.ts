// ReplacementBatch 저급 전산기기 교체. Items II-14, III-ict-3.
import { AssetKind } from '@gujeong/shared/vocabulary/assets';
import { choice, date, derived, int, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { BudgetLine } from '../budget/budgetLine.entity.js';
import { Project } from '../workplan/project.entity.js';
import { Asset } from './asset.entity.js';

@noun({
  doc: '저급 전산기기 교체: how many of one kind were planned (PC 154, printers 89) and replaced (158, 89), one in for one out. A plan stands before its period. Items II-14, III-ict-3.',
  plural: 'replacementBatches',
})
export class ReplacementBatch extends Stored {
  @text('교체 번호.', { unique: true }) code: string;
  @choice(AssetKind, '장비 종류.') kind: AssetKind;
  @text('규격: 586 IV급; null where not stated.', { nullable: true }) specification: string | null;
  @int('계획 대수.') planned: number;
  @date('First day of the period.') startsOn: string;
  @date('Last day of the period.') endsOn: string;
  @one(() => Project, 'The project it belongs to; null where none.', { nullable: true }) project: Project | null;
  @one(() => BudgetLine, 'The budget line it is paid from; null where none.', { nullable: true }) budgetLine: BudgetLine | null;
  @derived.int('교체 대수: the assets of this batch acquired up to the reference date.', row => row.count('assets')) done: number;
  @many(() => Asset, 'batch', 'The new equipment.') assets: Asset[];
}
