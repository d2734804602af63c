// ObjectiveReview 목표 점검·평가. Items II-3, III-policy-2.
import { ObjectiveReviewKind } from '@gujeong/shared/vocabulary/workplan';
import { choice, date, float, longText, noun, one, ratio, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Objective } from './objective.entity.js';

@noun({
  doc: '목표 점검·평가. The final review falls after the year it judges (2003. 1월 이후). Items II-3, III-policy-2.',
  exists: { from: 'date' },
})
export class ObjectiveReview extends Stored {
  @one(() => Objective, 'The objective reviewed.') objective: Objective;
  @choice(ObjectiveReviewKind, '목표설정, 중간점검, 최종평가.') kind: ObjectiveReviewKind;
  @date('점검·평가일.') date: string;
  @float("실적 by that day, in the objective's unit; null at setting.", { nullable: true }) actual: number | null;
  @ratio('평점, 0–1; null unless scored.', { nullable: true }) score: number | null;
  @text('평가결과 활용: 성과상여금 등 반영; else null.', { nullable: true }) usedFor: string | null;
  @longText('사유; null where none is given.', { nullable: true }) reason: string | null;
  @longText('미달 원인; null unless short of the target.', { nullable: true }) cause: string | null;
  @longText('대책; null unless short of the target.', { nullable: true }) countermeasure: string | null;
}
