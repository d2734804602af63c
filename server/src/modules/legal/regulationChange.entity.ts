// RegulationChange 자치법규 정비. Items II-9, III-council-2.
import { ChangeReason, ChangeStage, RegulationAction, RegulationKind } from '@gujeong/shared/vocabulary/legal';
import { choose } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { choice, date, derived, longText, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Bill } from '../council/bill.entity.js';
import { Division } from '../organization/division.entity.js';
import { Regulation } from './regulation.entity.js';
import { RegulationText } from './regulationText.entity.js';
import { UpperLaw } from './upperLaw.entity.js';

@noun({
  doc: '정비 한 건: proposed, notice given, submitted, promulgated. A case before promulgation is a candidate (정비대상). Items II-9, III-council-2.',
  exists: { from: 'proposedOn' },
})
export class RegulationChange extends Stored {
  @text('정비 번호.', { unique: true }) code: string;
  @one(() => Regulation, 'The regulation changed; null until an enactment is promulgated.', { nullable: true }) regulation: Regulation | null;
  @one(() => Division, '소관 부서 of an enactment; null for a change of a regulation, which has its own.', { nullable: true }) division: Division | null;
  @choice(RegulationKind, 'Kind of the regulation.') regulationKind: RegulationKind;
  @text('정비 건명.', { length: 300 }) title: string;
  @choice(RegulationAction, '제정, 개정, 폐지; null where the source does not say (18 of the 28).', { nullable: true }) action: RegulationAction | null;
  @choice(ChangeReason, '정비 사유; null where the report does not say what was done.', { nullable: true }) reason: ChangeReason | null;
  @longText('사유 설명; null with the reason.', { nullable: true }) reasonText: string | null;
  @one(() => UpperLaw, 'The upper law that asks for it; null where none does.', { nullable: true }) upperLaw: UpperLaw | null;
  @date('정비대상 선정일.') proposedOn: string;
  @date('입법예고 시작일; null before notice, and for 훈령·예규.', { nullable: true }) noticeFrom: string | null;
  @date('입법예고 종료일; null before notice, and for 훈령·예규.', { nullable: true }) noticeTo: string | null;
  @date('구의회 제출일; ordinances only.', { nullable: true }) submittedOn: string | null;
  @one(() => Bill, 'The bill; ordinances only.', { nullable: true }) bill: Bill | null;
  @date('공포일 (훈령·예규는 발령일); null until promulgated.', { nullable: true }) promulgatedOn: string | null;
  @text('공포번호; null until promulgated.', { nullable: true }) promulgationNumber: string | null;
  @date('시행일; null until promulgated.', { nullable: true }) effectiveOn: string | null;
  @date('중단일; null unless dropped.', { nullable: true }) droppedOn: string | null;
  @derived.choice(ChangeStage, '정비 단계 as of the reference date.', row =>
    choose([
      [sql`${row('droppedOn')} <= ${row.asOf}`, 'DROPPED'],
      [sql`${row('promulgatedOn')} <= ${row.asOf}`, 'PROMULGATED'],
      [sql`${row('submittedOn')} <= ${row.asOf}`, 'SUBMITTED'],
      [sql`${row('noticeFrom')} <= ${row.asOf}`, 'NOTICE'],
    ], 'CANDIDATE'))
  stage: ChangeStage;
  @many(() => RegulationText, 'change', 'The text it brought.') texts: RegulationText[];
}
