// Deadline 기일·기한. Item III-council-3.
import { DeadlineKind, DeadlineState } from '@gujeong/shared/vocabulary/legal';
import { choice, date, derived, longText, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { deadlineState } from './deadline.rules.js';
import { Lawsuit } from './lawsuit.entity.js';
import { LawsuitEvent } from './lawsuitEvent.entity.js';

@noun({
  doc: '기일·기한 of a suit. PEREMPTORY 불변기일 (an appeal within 14 days of service) must be acknowledged. Item III-council-3.',
  exists: { from: 'setOn' },
})
export class Deadline extends Stored {
  @one(() => Lawsuit, 'The suit.') lawsuit: Lawsuit;
  @one(() => LawsuitEvent, 'The event that set it; null where none did.', { nullable: true }) event: LawsuitEvent | null;
  @choice(DeadlineKind, '불변기일, 답변서, 입증자료, 변론기일.') kind: DeadlineKind;
  @date('기한: the last day it may be met.') dueOn: string;
  @date('인지일: the division acknowledged it; null until acknowledged.', { nullable: true }) acknowledgedOn: string | null;
  @date('이행일; null until met.', { nullable: true }) doneOn: string | null;
  @longText('내용; null where there is none.', { nullable: true }) note: string | null;
  @derived.date('Date of the event that set it; null where none is named.', row => row.one('event', 'date'), { nullable: true }) setOn: string | null;
  @derived.choice(DeadlineState, '기한 상태 as of the reference date; 임박 within seven days.', deadlineState) state: DeadlineState;
}
