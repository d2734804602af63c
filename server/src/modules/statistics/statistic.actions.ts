// 통계: leaf cells of a series at a basis date; a survey is published when all its series have theirs.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, items, of, optional, record, ref } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { cellKey, codeListNames, onItsAxes } from './statistic.rules.js';
import type { StatisticAxis } from './statisticAxis.js';
import { StatisticSeries } from './statisticSeries.entity.js';
import { StatisticValue } from './statisticValue.entity.js';
import { Survey } from './survey.entity.js';

const recordStatistics = action({
  name: 'recordStatistics',
  title: { ko: '통계값 기록', en: 'Record values' },
  doc: '통계값 기록: leaf cells of a series at one basis date, each once, coded on all its axes; totals are sums and never entered. Item II-17.',
  returns: () => StatisticValue,
  many: true,
  on: 'series',
  may: 'T',
  input: both(
    ref('series', () => StatisticSeries, 'The series.', { ko: '통계 계열', en: 'Series' }),
    day('basisOn', '기준일.', { ko: '기준일', en: 'Basis date' }),
    items('values', both(of(StatisticValue, 'value'), optional(of(StatisticValue, 'axis1', 'axis2', 'axis3'))), 'Its cells.', { ko: '통계값', en: 'Values' }),
  ),
  run: async (write, { series, basisOn, values }) => {
    must(values.length, 'values', 'REQUIRED', { ko: '통계값을 하나 이상 적어야 합니다.', en: 'Give at least one value.' });
    const { axes } = await write.get(StatisticSeries, series, ['axes']);
    const known = new Set((await write.find(StatisticValue, ['axis1', 'axis2', 'axis3'], { ever: true, where: row => sql`${row('series')} = ${series} AND ${row('basisOn')} = ${basisOn}` })).map(cellKey));
    const keys: number[] = [];
    for (const [i, cell] of values.entries()) {
      const path = ['values', String(i)];
      onItsAxes(cell, axes, path);
      must(!known.has(cellKey(cell)), path, 'TAKEN', { ko: '이 기준일의 같은 칸이 이미 있습니다. 잘못되었으면 그 값을 정정하십시오.', en: 'This cell has a value at this basis date; correct that one if it is wrong.' });
      known.add(cellKey(cell));
      keys.push(await write.add(StatisticValue, { ...cell, series, basisOn }, path));
    }
    return keys;
  },
});

const correctStatistic = action({
  name: 'correctStatistic',
  title: { ko: '통계값 정정', en: 'Correct value' },
  doc: '통계값 정정: what a cell should have been; the history keeps what it was and why (changeReason). Item II-17.',
  returns: () => StatisticValue,
  on: 'statisticValue',
  may: 'T',
  input: both(record('statisticValue', () => StatisticValue, 'The value.'), of(StatisticValue, 'value')),
  run: async (write, { statisticValue, version, value }) => {
    await write.change(StatisticValue, statisticValue, { value }, version);
    return statisticValue;
  },
});

const publishSurvey = action({
  name: 'publishSurvey',
  title: { ko: '통계조사 공표', en: 'Publish' },
  doc: '통계조사 공표: the day its figures were made public; each of its series has values by then. Items II-17, III-computing-2.',
  returns: () => Survey,
  on: 'survey',
  may: 'T',
  input: both(record('survey', () => Survey, 'The survey.'), day('date', '공표일.', { ko: '공표일', en: 'Published on' })),
  run: async (write, { survey, version, date }) => {
    const { publishedOn, basisOn, startsOn } = await write.get(Survey, survey, ['publishedOn', 'basisOn', 'startsOn']);
    must(publishedOn === null, 'survey', 'PUBLISHED', { ko: `${publishedOn}에 이미 공표하였습니다.`, en: `It was published on ${publishedOn}.` });
    const since = [basisOn, startsOn].filter(d => d !== null).toSorted().at(-1);
    must(since === undefined || date >= since, 'date', 'BEFORE_SURVEY', { ko: `공표일은 ${since} 이후여야 합니다.`, en: `It is published on ${since} or later.` });
    const [empty] = await write.find(StatisticSeries, ['name'], { where: row => sql`${row('survey')} = ${survey} AND NOT ${row.some('values')}` });
    must(!empty, 'survey', 'NO_VALUES', { ko: `${empty?.name} 계열에 통계값이 없습니다. 먼저 기록하십시오.`, en: `The series ${empty?.name} has no values; record them first.` });
    await write.change(Survey, survey, { publishedOn: date }, version);
    return survey;
  },
});

function surveyRules(_: Write, { startsOn, endsOn, targetCount, itemCount }: Record<string, unknown>): void {
  must(!startsOn || !endsOn || String(startsOn) <= String(endsOn), 'endsOn', 'BEFORE_BEGIN', { ko: `추진기간의 끝은 시작(${String(startsOn)})보다 앞설 수 없습니다.`, en: `The field period ends on or after its first day (${String(startsOn)}).` });
  for (const [path, n] of [['targetCount', targetCount], ['itemCount', itemCount]] as const) must(n == null || Number(n) >= 0, path, 'NEGATIVE', { ko: '0 이상이어야 합니다.', en: 'It is 0 or more.' });
}

/** Axes are 1, 2, 3 in order, each of a code list; they stay while the series has values. */
async function seriesRules(write: Write, after: Record<string, unknown>, before: Record<string, unknown> | null): Promise<void> {
  const axes = (after['axes'] ?? []) as StatisticAxis[];
  must(axes.length <= 3 && axes.every((a, i) => a.number === i + 1), 'axes', 'ILL_FORMED', { ko: '분류 축은 1, 2, 3의 차례로 셋까지 둡니다.', en: 'Axes are numbered 1, 2, 3, at most three.' });
  const stray = axes.find(a => !codeListNames().includes(a.code));
  must(!stray, 'axes', 'UNKNOWN', { ko: `${stray?.code}은(는) 없는 분류입니다. ${codeListNames().join(', ')} 가운데 하나를 쓰십시오.`, en: `There is no code list ${stray?.code}; there are ${codeListNames().join(', ')}.` });
  const shape = (given: unknown): string => JSON.stringify((given as StatisticAxis[]).map(a => a.code));
  if (!before || shape(before['axes']) === shape(axes)) return;
  const [value] = await write.find(StatisticValue, [], { ever: true, limit: 1, where: row => sql`${row('series')} = ${before['id']}` });
  must(!value, 'axes', 'HAS_VALUES', { ko: '통계값이 있는 계열의 분류 축은 바꿀 수 없습니다. 새 계열을 만드십시오.', en: 'The series has values on its axes; make a new series.' });
}

export const statisticActions = [
  ...records(Survey, { may: 'T', except: ['publishedOn'], rules: surveyRules }),
  ...records(StatisticSeries, { may: 'T', rules: seriesRules }),
  recordStatistics, correctStatistic, publishSurvey,
];
