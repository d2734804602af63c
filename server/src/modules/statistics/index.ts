// The nouns of statistics.
import { StatisticSeries } from './statisticSeries.entity.js';
import { StatisticValue } from './statisticValue.entity.js';
import { Survey } from './survey.entity.js';

export const nouns = [Survey, StatisticSeries, StatisticValue];
