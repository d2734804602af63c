// LawsuitEvent 소송 경과. Item II-10.
import { Judgment, LawsuitEventKind, LawsuitOutcome } from '@gujeong/shared/vocabulary/legal';
import { choice, date, int, longText, many, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Deadline } from './deadline.entity.js';
import { Lawsuit } from './lawsuit.entity.js';

@noun({
  doc: '소송 경과: one dated fact of a suit. 이월 is not an event: it is filedOn against the year. CLOSED says the final outcome, once; an appeal is not a closing. Item II-10.',
  exists: { from: 'date' },
})
export class LawsuitEvent extends Stored {
  @one(() => Lawsuit, 'The suit.') lawsuit: Lawsuit;
  @choice(LawsuitEventKind, '경과 구분.') kind: LawsuitEventKind;
  @date('일자; of a judgment, the day it was given, not served.') date: string;
  @int('심급 1–3; of an appeal, the instance appealed to; of a remand, the one it goes back to; null where it has none.', { nullable: true }) instance: number | null;
  @choice(Judgment, '판결 내용 from the side of the district; JUDGMENT only.', { nullable: true }) judgment: Judgment | null;
  @choice(LawsuitOutcome, '종결 결과; CLOSED only.', { nullable: true }) outcome: LawsuitOutcome | null;
  @longText('비고; null where there is none.', { nullable: true }) note: string | null;
  @many(() => Deadline, 'event', 'Deadlines it set.') deadlines: Deadline[];
}
