// Commitment 약속. Item II-8.
import { CommitmentState } from '@gujeong/shared/vocabulary/council';
import { choose } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { date, derived, longText, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Asset } from '../assets/asset.entity.js';
import { BudgetLine } from '../budget/budgetLine.entity.js';
import { Division } from '../organization/division.entity.js';
import { ProgressNote } from '../workplan/progressNote.entity.js';
import { Project } from '../workplan/project.entity.js';
import { Answer } from './answer.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';

@noun({
  doc: '약속: what an answer promised, and by when; it binds from the day the answer was delivered. Item II-8.',
  exists: { from: 'madeOn' },
})
export class Commitment extends Stored {
  @text('약속 번호.', { unique: true }) code: string;
  @one(() => Answer, 'The answer that promised it.') answer: Answer;
  @one(() => CouncilQuestion, "The question; kept equal to its answer's.") question: CouncilQuestion;
  @longText('약속한 내용.') text: string;
  @date('이행 기한; null where none was named.', { nullable: true }) dueOn: string | null;
  @one(() => Division, 'The division that keeps it.') division: Division;
  @one(() => Project, 'The project through which it is kept; null where it is none.', { nullable: true }) project: Project | null;
  @one(() => BudgetLine, 'The budget line out of which it is kept; null where none is named.', { nullable: true }) budgetLine: BudgetLine | null;
  @one(() => Asset, 'The equipment it is about; null where it is none.', { nullable: true }) asset: Asset | null;
  @date('이행일; null until kept.', { nullable: true }) fulfilledOn: string | null;
  @date('해제일: released without being kept; null unless released.', { nullable: true }) releasedOn: string | null;
  @derived.date('The day its answer was delivered; null while it is not.', row => row.one('answer', 'deliveredOn'), { nullable: true })
  madeOn: string | null;
  @derived.choice(CommitmentState, '이행상태 as of the reference date.', row =>
    choose([
      [sql`${row('fulfilledOn')} <= ${row.asOf}`, 'FULFILLED'],
      [sql`${row('releasedOn')} <= ${row.asOf}`, 'RELEASED'],
      [sql`${row('dueOn')} < ${row.asOf}`, 'OVERDUE'],
    ], 'OPEN'))
  state: CommitmentState;
  @many(() => ProgressNote, 'commitment', '추진보고 on the promise.') notes: ProgressNote[];
}
