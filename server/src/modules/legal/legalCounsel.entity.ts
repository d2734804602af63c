// LegalCounsel 고문변호사. Item III-council-3.
import { date, many, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { CounselOpinion } from './counselOpinion.entity.js';
import { Lawsuit } from './lawsuit.entity.js';

@noun({
  doc: '고문변호사, as an office; names are invented. Item III-council-3.',
  exists: { from: 'validFrom', to: 'validTo' },
})
export class LegalCounsel extends Stored {
  @text('고문변호사 번호.', { unique: true }) code: string;
  @text('사무소명 (invented).') name: string;
  @date('위촉일.') validFrom: string;
  @date('해촉일; null while retained.', { nullable: true }) validTo: string | null;
  @many(() => Lawsuit, 'counsel', 'Suits entrusted to it.') lawsuits: Lawsuit[];
  @many(() => CounselOpinion, 'counsel', 'Opinions it was asked for.') opinions: CounselOpinion[];
}
