// MetricValue 지표값. Items II-12, II-15.
import { date, float, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { Metric } from './metric.entity.js';

@noun({ doc: '지표값 of one closed period; periods of one metric do not overlap. Known from the last day of its period. Items II-12, II-15.', exists: { from: 'periodTo' } })
export class MetricValue extends Stored {
  @one(() => Metric, 'The metric.') metric: Metric;
  @date('First day of the period.') periodFrom: string;
  @date('Last day of the period.') periodTo: string;
  @float('값, in the unit of the metric.') value: number;
}
