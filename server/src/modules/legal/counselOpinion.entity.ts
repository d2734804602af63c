// CounselOpinion 법률자문. Item III-council-3.
import { date, longText, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Division } from '../organization/division.entity.js';
import { Lawsuit } from './lawsuit.entity.js';
import { LegalCounsel } from './legalCounsel.entity.js';

@noun({
  doc: '법률자문: an opinion asked of counsel, before a suit or in one. Item III-council-3.',
  exists: { from: 'askedOn' },
})
export class CounselOpinion extends Stored {
  @text('자문 번호.', { unique: true }) code: string;
  @one(() => LegalCounsel, 'The counsel asked.') counsel: LegalCounsel;
  @one(() => Division, 'The division that asks.') division: Division;
  @one(() => Lawsuit, 'The suit it is about; null before one.', { nullable: true }) lawsuit: Lawsuit | null;
  @longText('자문 내용.') question: string;
  @date('의뢰일.') askedOn: string;
  @date('회신일; null until answered.', { nullable: true }) answeredOn: string | null;
  @longText('회신 내용; null until answered.', { nullable: true }) text: string | null;
}
