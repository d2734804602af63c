// RegulationText 법규 본문. Item II-11.
import { date, int, longText, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Regulation } from './regulation.entity.js';
import { RegulationChange } from './regulationChange.entity.js';

@noun({
  doc: '법규 본문 of one regulation in one period: public search, the text as of a date, comparison of two. Item II-11.',
  exists: { from: 'effectiveFrom' },
})
export class RegulationText extends Stored {
  @one(() => Regulation, 'The regulation.') regulation: Regulation;
  @one(() => RegulationChange, 'The change that brought it; null for texts older than the register.', { nullable: true }) change: RegulationChange | null;
  @int('본문 차수, from 1 within the regulation.') number: number;
  @longText('전문: articles one after another, addenda (부칙) last.') text: string;
  @date('시행일: first day in force.') effectiveFrom: string;
  @date('The day it ceased to be in force, first day of the next text or of the abolition; null while in force.', { nullable: true }) effectiveTo: string | null;
  @date('인터넷 게시일; null while not published.', { nullable: true }) publishedOn: string | null;
}
