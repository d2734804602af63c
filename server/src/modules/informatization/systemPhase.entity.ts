// SystemPhase 사업 단계. Items II-12, II-13, III-ict-2.
import { date, derived, int, many, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { InformationSystem } from './informationSystem.entity.js';
import { WorkDomain } from './workDomain.entity.js';

@noun({ doc: '단계: 시군구 행정종합정보화 1단계 (10개 분야), 2단계 (11개 분야); 민원종합정보 1단계. A phase is listed before it starts. Items II-12, II-13, III-ict-2.' })
export class SystemPhase extends Stored {
  @one(() => InformationSystem, 'The system.') system: InformationSystem;
  @int('단계: 1, 2.') number: number;
  @date('착수일; null when not started or not stated.', { nullable: true }) startsOn: string | null;
  @date('완료일; null when not complete or not stated.', { nullable: true }) completedOn: string | null;
  @derived.int('운영 업무 수: work domains of this phase that are live at a division.', row => row.count('domains', domain => domain.some('rollouts'))) liveDomains: number;
  @many(() => WorkDomain, 'phase', '업무 분야.') domains: WorkDomain[];
}
