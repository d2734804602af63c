// StatisticSeries 통계 계열. Item II-17.
import { embedded, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { StatisticAxis } from './statisticAxis.js';
import { StatisticValue } from './statisticValue.entity.js';
import { Survey } from './survey.entity.js';

@noun({
  doc: '통계 계열 with up to three named axes; only leaf cells are stored, totals are sums. Persons and households are different series. Item II-17.',
  plural: 'statisticSeriesList',
})
export class StatisticSeries extends Stored {
  @text('계열 코드: POP-REGISTERED.', { unique: true }) code: string;
  @text('계열명: 주민등록인구.') name: string;
  @text('단위: 명, 세대, 개소.') unit: string;
  @one(() => Survey, 'The survey it comes from.') survey: Survey;
  @embedded(() => [StatisticAxis], 'Its axes, for example 1 국적, 2 성별, 3 연령.') axes: StatisticAxis[];
  @many(() => StatisticValue, 'series', 'Its leaf cells at every basis date.') values: StatisticValue[];
}
