// Lawsuit 소송. Item II-10.
import { LawsuitKind, LawsuitOutcome, LawsuitSide, LawsuitStage, Receipt } from '@gujeong/shared/vocabulary/legal';
import { choice, derived, flag, krw, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { CounselOpinion } from './counselOpinion.entity.js';
import { Deadline } from './deadline.entity.js';
import { closedOn, filedOn, inDocket, outcome, receipt, stage } from './lawsuit.rules.js';
import { LawsuitEvent } from './lawsuitEvent.entity.js';
import { LegalCounsel } from './legalCounsel.entity.js';
import { Regulation } from './regulation.entity.js';

@noun({
  doc: '소송 한 건 through all its instances: counted once. It begins with its FILED event and stays listed after it is closed; nothing but events says where it stands. Item II-10.',
  exists: { from: 'filedOn' },
})
export class Lawsuit extends Stored {
  @text('사건 관리번호.', { unique: true }) code: string;
  @choice(LawsuitKind, '국가, 행정, 민사.') kind: LawsuitKind;
  @text('사건명, with the court and its case number.', { length: 300 }) title: string;
  @choice(LawsuitSide, '피고, 원고, 보조참가.') side: LawsuitSide;
  @one(() => Division, '소송수행 부서.') division: Division;
  @one(() => Regulation, 'The regulation in dispute; null where none is.', { nullable: true }) regulation: Regulation | null;
  @one(() => LegalCounsel, '소송대리인; null where officials conduct it.', { nullable: true }) counsel: LegalCounsel | null;
  @krw('소가; whole won; null where no sum is in dispute.', { nullable: true }) claim: number | null;
  @flag('중요사건 특별관리 대상.') important: boolean;
  @derived.date('접수일: date of the FILED event.', filedOn) filedOn: string;
  @derived.date('종결일: date of the CLOSED event; null while pending as of the reference date.', closedOn, { nullable: true }) closedOn: string | null;
  @derived.choice(Receipt, '이월 or 신규 in the year of the reference date.', receipt) receipt: Receipt;
  @derived.choice(LawsuitStage, '진행 단계: what the newest filing, appeal, remand or closing says as of the reference date.', stage) stage: LawsuitStage;
  @derived.choice(LawsuitOutcome, '종결 결과; null while pending as of the reference date.', outcome, { nullable: true }) outcome: LawsuitOutcome | null;
  @derived.flag("In the docket of the reference date's year: not closed before its 1 January.", inDocket) inDocket: boolean;
  @many(() => LawsuitEvent, 'lawsuit', '소송 경과.') events: LawsuitEvent[];
  @many(() => Deadline, 'lawsuit', '기일·기한.') deadlines: Deadline[];
  @many(() => CounselOpinion, 'lawsuit', '자문·의견.') opinions: CounselOpinion[];
}
