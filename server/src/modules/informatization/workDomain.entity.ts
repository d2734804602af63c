// WorkDomain 업무 분야. Items II-12, II-13, III-ict-2.
import { int, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Rollout } from './rollout.entity.js';
import { SystemPhase } from './systemPhase.entity.js';

@noun({ doc: '업무 분야: 1단계 주민, 차량 …; 2단계 지역개발, 문화체육 …. Items II-12, II-13, III-ict-2.' })
export class WorkDomain extends Stored {
  @text('분야 코드.', { unique: true }) code: string;
  @text('분야명: 주민.') name: string;
  @int('Place in the printed list, from 1.') order: number;
  @one(() => SystemPhase, 'The phase that brings it.') phase: SystemPhase;
  @many(() => Rollout, 'domain', 'Where it is live.') rollouts: Rollout[];
}
