// InformationSystem 정보시스템. Items II-12, II-13, II-15.
import { date, flag, linkedBy, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Asset } from '../assets/asset.entity.js';
import { Division } from '../organization/division.entity.js';
import { Project } from '../workplan/project.entity.js';
import { Metric } from './metric.entity.js';
import { Rollout } from './rollout.entity.js';
import { SystemChange } from './systemChange.entity.js';
import { SystemIntegration } from './systemIntegration.entity.js';
import { SystemPhase } from './systemPhase.entity.js';

@noun({
  doc: '정보시스템: 전자결재·전자문서포털, 민원종합정보, 저소득 주민지원 관리, 시군구 행정종합정보, 홈페이지 … Items II-12, II-13, II-15.',
  exists: { from: 'liveOn', to: 'retiredOn' },
})
export class InformationSystem extends Stored {
  @text('시스템 코드.', { unique: true }) code: string;
  @text('시스템명.') name: string;
  @date('운영 개시일; null when it ran before the register or its start is not stated.', { nullable: true }) liveOn: string | null;
  @date('운영 종료일; null while it runs.', { nullable: true }) retiredOn: string | null;
  @one(() => Division, 'The division that is answerable for it; null where none.', { nullable: true }) division: Division | null;
  @one(() => Project, 'The project that builds or renews it; null where none.', { nullable: true }) project: Project | null;
  @flag('True when an outside body (서울시, 행정자치부) runs it.') external: boolean;
  @many(() => SystemChange, 'system', '도입, 업그레이드, 서비스 추가 …') changes: SystemChange[];
  @many(() => SystemIntegration, 'fromSystem', 'Systems it gives data to.') integrationsOut: SystemIntegration[];
  @many(() => SystemIntegration, 'toSystem', 'Systems it takes data from.') integrationsIn: SystemIntegration[];
  @many(() => SystemPhase, 'system', '단계.') phases: SystemPhase[];
  @many(() => Rollout, 'system', 'Where it is live.') rollouts: Rollout[];
  @many(() => Metric, 'system', 'What is counted of it.') metrics: Metric[];
  @linkedBy(() => Asset, 'systems', 'Equipment it runs on.') assets: Asset[];
}
