// SystemIntegration 시스템 연동. Item II-12.
import { date, flag, longText, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { InformationSystem } from './informationSystem.entity.js';

@noun({ doc: '연동: one system gives data to another: 민원처리온라인공개 → 전자결재; 서울시 ↔ 구 전자문서. Item II-12.', exists: { from: 'since', to: 'until' } })
export class SystemIntegration extends Stored {
  @one(() => InformationSystem, 'The system that gives.') fromSystem: InformationSystem;
  @one(() => InformationSystem, 'The system that takes.') toSystem: InformationSystem;
  @flag('True when data goes both ways (상호 연동).') bothWays: boolean;
  @date('연동일; the last day of the month when only that is stated.') since: string;
  @date('The day it ended; null while it works.', { nullable: true }) until: string | null;
  @longText('연동 내용.') content: string;
}
