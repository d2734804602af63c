// Regulation 자치법규. Items II-9, II-11.
import { RegulationKind } from '@gujeong/shared/vocabulary/legal';
import { sql } from '../../graph/sql.js';
import { choice, date, derived, linked, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { Lawsuit } from './lawsuit.entity.js';
import { RegulationChange } from './regulationChange.entity.js';
import { RegulationText } from './regulationText.entity.js';
import { RegulatoryReview } from './regulatoryReview.entity.js';
import { UpperLaw } from './upperLaw.entity.js';

@noun({
  doc: '자치법규 (종 = one regulation). In force: 228 = 조례 105, 규칙 79, 훈령 등 44. One that was abolished stays, with inForce false. Items II-9, II-11.',
  exists: { from: 'enactedOn' },
})
export class Regulation extends Stored {
  @text('법규번호.', { unique: true }) code: string;
  @text('법규명.', { length: 300 }) title: string;
  @choice(RegulationKind, '조례, 규칙, 훈령, 예규.') kind: RegulationKind;
  @one(() => Division, '소관 부서.') division: Division;
  @date('제정 공포일.') enactedOn: string;
  @date('폐지일; null while in force.', { nullable: true }) abolishedOn: string | null;
  @derived.flag('시행 중 as of the reference date.', row =>
    sql`(${row('enactedOn')} <= ${row.asOf} AND (${row('abolishedOn')} IS NULL OR ${row('abolishedOn')} > ${row.asOf}))`)
  inForce: boolean;
  @linked(() => UpperLaw, '근거 법령.') upperLaws: UpperLaw[];
  @many(() => RegulationChange, 'regulation', '제정·개정·폐지.') changes: RegulationChange[];
  @many(() => RegulationText, 'regulation', '본문, one for each period.') texts: RegulationText[];
  @many(() => RegulatoryReview, 'regulation', '규제 심사.') reviews: RegulatoryReview[];
  @many(() => Lawsuit, 'regulation', 'Suits about its application.') lawsuits: Lawsuit[];
}
