// 지표: values of closed periods, which never overlap; a rate is computed from two counts and never entered.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, of, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Metric } from './metric.entity.js';
import { MetricValue } from './metricValue.entity.js';

const recordMetric = action({
  name: 'recordMetric',
  title: { ko: '지표값 기록', en: 'Record value' },
  doc: '지표값 기록: the value of one closed period; periods of one metric do not overlap. Items II-12, II-15.',
  returns: () => MetricValue,
  on: 'metric',
  may: 'I',
  input: of(MetricValue, 'metric', 'periodFrom', 'periodTo', 'value'),
  run: async (write, input) => {
    const { metric, periodFrom, periodTo } = input;
    must((await write.get(Metric, metric, ['aggregation'])).aggregation !== 'RATIO', 'metric', 'COMPUTED', { ko: '비율 지표는 분자와 분모에서 계산합니다. 두 지표의 값을 기록하십시오.', en: 'A rate is computed from its numerator and denominator; record those.' });
    must(periodFrom <= periodTo, 'periodTo', 'BEFORE_BEGIN', { ko: `기간의 끝은 시작(${periodFrom})보다 앞설 수 없습니다.`, en: `The period ends on or after its first day (${periodFrom}).` });
    must(periodTo <= write.today, 'periodTo', 'NOT_CLOSED', { ko: `끝난 기간만 기록합니다. 오늘은 ${write.today}입니다.`, en: `Only a period that has ended is recorded; today is ${write.today}.` });
    const [other] = await write.find(MetricValue, ['periodFrom', 'periodTo'], { ever: true, where: row => sql`${row('metric')} = ${metric} AND ${row('periodFrom')} <= ${periodTo} AND ${row('periodTo')} >= ${periodFrom}` });
    must(!other, 'periodFrom', 'OVERLAPS', { ko: `${other?.periodFrom} ~ ${other?.periodTo}의 값이 이미 있습니다. 잘못되었으면 그 값을 정정하십시오.`, en: `There is a value of ${other?.periodFrom} to ${other?.periodTo}; correct that one if it is wrong.` });
    return write.add(MetricValue, input);
  },
});

const correctMetric = action({
  name: 'correctMetric',
  title: { ko: '지표값 정정', en: 'Correct value' },
  doc: '지표값 정정: what the value of a period should have been; the history keeps what it was and why (changeReason). Items II-12, II-15.',
  returns: () => MetricValue,
  on: 'metricValue',
  may: 'I',
  input: both(record('metricValue', () => MetricValue, 'The value.'), of(MetricValue, 'value')),
  run: async (write, { metricValue, version, value }) => {
    await write.change(MetricValue, metricValue, { value }, version);
    return metricValue;
  },
});

/** A rate names the two counts that make it; a count names none. */
function metricRules(_: Write, { aggregation, numerator, denominator, id }: Record<string, unknown>): void {
  const rate = aggregation === 'RATIO';
  must(!rate || (numerator != null && denominator != null), 'numerator', 'REQUIRED', { ko: '비율 지표에는 분자와 분모가 있어야 합니다.', en: 'A rate needs its numerator and denominator.' });
  must(rate || (numerator == null && denominator == null), 'numerator', 'NOT_A_RATE', { ko: '분자와 분모는 비율 지표에만 있습니다.', en: 'Only a rate has a numerator and denominator.' });
  must(id === undefined || (numerator !== id && denominator !== id), 'numerator', 'ITSELF', { ko: '자신을 분자나 분모로 쓸 수 없습니다.', en: 'A rate is not computed from itself.' });
}

export const metricActions = [...records(Metric, { may: 'I', rules: metricRules }), recordMetric, correctMetric];
