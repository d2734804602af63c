// Metric 지표. Items II-12, II-15.
import { Aggregation } from '@gujeong/shared/vocabulary/informatization';
import { choice, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Project } from '../workplan/project.entity.js';
import { InformationSystem } from './informationSystem.entity.js';
import { MetricValue } from './metricValue.entity.js';

@noun({ doc: '지표: what is counted per period: 생산문서 15,495, 전자결재 문서, 인터넷 민원 2,428, 홍보 624, 동영상 3. Items II-12, II-15.' })
export class Metric extends Stored {
  @text('지표 코드.', { unique: true }) code: string;
  @text('지표명.') name: string;
  @text('단위: 건, %.') unit: string;
  @choice(Aggregation, 'SUM adds over periods; RATIO is numerator ÷ denominator and is never summed; LAST takes the newest.') aggregation: Aggregation;
  @one(() => Metric, '분자, of a RATIO; else null.', { nullable: true }) numerator: Metric | null;
  @one(() => Metric, '분모, of a RATIO; else null.', { nullable: true }) denominator: Metric | null;
  @one(() => InformationSystem, 'The system it is counted in; null where none.', { nullable: true }) system: InformationSystem | null;
  @one(() => Project, 'The project it measures; null where none.', { nullable: true }) project: Project | null;
  @many(() => MetricValue, 'metric', '지표값.') values: MetricValue[];
}
