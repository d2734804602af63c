// Committee 위원회. Items III-budget-2…4, III-council-1, III-research-2, 3.
import { CommitteeKind } from '@gujeong/shared/vocabulary/organization';
import { choice, date, int, linkedBy, many, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { CouncilMember } from '../council/councilMember.entity.js';
import { CommitteeDecision } from './committeeDecision.entity.js';

@noun({
  doc: '위원회: a standing body that reviews awards, plans, investments, ideas or other matters. Items III-budget-2…4, III-council-1, III-research-2, 3.',
  exists: { from: 'validFrom', to: 'validTo' },
})
export class Committee extends Stored {
  @text('위원회 코드.', { unique: true }) code: string;
  @text('위원회명.') name: string;
  @choice(CommitteeKind, '성과금 심사, 지방재정계획 심의, 투자심사, 구정연구기획 실무, 그 밖.') kind: CommitteeKind;
  @int('위원 수; null where not stated.', { nullable: true }) seats: number | null;
  @date('First day; null where not stated.', { nullable: true }) validFrom: string | null;
  @date('The day it was dissolved; null while it stands.', { nullable: true }) validTo: string | null;
  @linkedBy(() => CouncilMember, 'committees', 'Council members who sit on it.') councilMembers: CouncilMember[];
  @many(() => CommitteeDecision, 'committee', 'Its resolutions.') decisions: CommitteeDecision[];
}
