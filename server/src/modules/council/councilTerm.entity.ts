// CouncilTerm 의회 대수. Item II-8.
import { date, int, many, noun } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { CouncilMember } from './councilMember.entity.js';
import { CouncilSession } from './councilSession.entity.js';

@noun({
  doc: '의회 대수: a term of the district council. 2002-07-01 separates two terms inside one report year. Item II-8.',
  exists: { from: 'startsOn' },
})
export class CouncilTerm extends Stored {
  @int('제n대.', { unique: true }) number: number;
  @date('First day of the term.') startsOn: string;
  @date('Last day of the term.') endsOn: string;
  @int('의원 정수; null where it is not stated.', { nullable: true, unit: 'seats' }) seats: number | null;
  @many(() => CouncilMember, 'term', 'Members elected for the term.') members: CouncilMember[];
  @many(() => CouncilSession, 'term', 'Sessions of the term.') sessions: CouncilSession[];
}
