// What is done with surveys and their figures, on the data of 2002 as of 2002-12-31.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onDuty } from '../../testing/viewers.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let g: TestGraph;
beforeAll(async () => void (g = await testGraph()));
afterAll(() => g.close());

const computing = onDuty('COMPUTING');
async function one<T>(root: string, where: string, select = ''): Promise<T & { id: string; version: number }> {
  const answer = await g.ask<Record<string, { nodes: (T & { id: string; version: number })[] }>>(`{ ${root}(where: ${where}, first: 1) { nodes { id version ${select} } } }`);
  return answer[root]!.nodes[0]!;
}
const total = async (asOf: string) => {
  const { report } = await g.ask<{ report: { rows: { id: string; cells: { column: string; value: number | null }[] }[] } }>(`{ report(view: "population", asOf: "${asOf}") { rows { id cells { column value } } } }`);
  return Object.fromEntries(report.rows.flatMap(r => r.cells.map(c => [`${r.id}:${c.column}`, c.value] as const)));
};

it('given cells of a series, recorded, got them with their change; off its axes, twice or of tomorrow, refused', async () => {
  const series = await one('statisticSeriesList', '{code: {eq: "POP-HOUSEHOLDS"}}');
  const record = (values: object[], basisOn = '2002-09-30', viewer = computing) => g.act<{ statisticValues: { value: number; change: number }[]; refused: string[] }>('recordStatistics', { series: series.id, basisOn, values }, 'statisticValues { value change }', viewer);
  expect((await record([])).refused).toEqual(['values: REQUIRED']);
  expect((await record([{ value: 1 }])).refused).toEqual(['values.0.axis1: REQUIRED']);
  expect((await record([{ axis1: 'SEVEN', value: 1 }])).refused).toEqual(['values.0.axis1: UNKNOWN']);
  expect((await record([{ axis1: 'ONE', axis2: 'MALE', value: 1 }])).refused).toEqual(['values.0.axis2: NO_AXIS']);
  expect((await record([{ axis1: 'ONE', value: 1 }, { axis1: 'ONE', value: 2 }])).refused).toEqual(['values.1: TAKEN']);
  expect((await record([{ axis1: 'ONE', value: 1 }], '2002-06-30')).refused).toEqual(['values.0: TAKEN']);
  expect((await record([{ axis1: 'ONE', value: 1 }], '2003-06-30')).refused).toEqual(['basisOn: FUTURE_DATE']);
  await expect(record([{ axis1: 'ONE', value: 1 }], '2002-09-30', onDuty('ICT'))).rejects.toThrow('FORBIDDEN');
  expect(await record([{ axis1: 'ONE', value: 34_000 }, { axis1: 'TWO', value: 27_800 }])).toMatchObject({ refused: [], statisticValues: [{ value: 34_000, change: 154 }, { value: 27_800, change: 98 }] });
});

it('given one cell of the population, corrected, got exactly its figures in the table', async () => {
  const cell = await one<{ value: number }>('statisticValues', '{series: {code: {eq: "POP-REGISTERED"}}, basisOn: {eq: "2002-06-30"}, axis1: {eq: "FOREIGN"}, axis2: {eq: "MALE"}, axis3: {eq: "AGE_30_34"}}', 'value');
  const before = await total('2002-06-30');
  await g.act('correctStatistic', { statisticValue: cell.id, version: cell.version, value: cell.value + 3 }, '', computing);
  const after = await total('2002-06-30');
  expect(Object.entries(after).filter(([id, v]) => v !== before[id]).map(([id, v]) => [id, Number(v) - Number(before[id])])).toEqual([['foreign:total', 3], ['foreign:male', 3]]);
});

it('given a survey, published, got it public once and not before its figures', async () => {
  const { division } = await one<{ division: { id: string } }>('surveys', '{code: {eq: "BUSINESS-2001"}}', 'division { id }');
  const select = 'survey { id version publishedOn }';
  const { survey } = await g.act<{ survey: { id: string } }>('createSurvey', { code: 'BUSINESS-2002', name: '사업체기초통계조사', basisOn: '2002-11-30', precision: 'DAY', division: division.id }, select, computing);
  const publish = (version: number, date?: string) => g.act('publishSurvey', { survey: survey.id, version, date }, select, computing);
  const axes = (...codes: string[]) => codes.map((code, i) => ({ number: i + 1, code, name: code }));
  const create = (given: object[]) => g.act<{ statisticSeries: { id: string }; refused: string[] }>('createStatisticSeries', { code: 'BIZ-SIZE', name: '사업체', unit: '개소', survey: survey.id, axes: given }, 'statisticSeries { id }', computing);
  expect((await create(axes('Size'))).refused).toEqual(['axes: UNKNOWN']);
  expect((await create([{ number: 2, code: 'Sex', name: '성별' }])).refused).toEqual(['axes: ILL_FORMED']);
  const { statisticSeries: { id: series } } = await create(axes('Industry'));
  expect((await publish(1)).refused).toEqual(['survey: NO_VALUES']);
  await g.act('recordStatistics', { series, basisOn: '2002-11-30', values: [{ axis1: 'TRADE', value: 10 }] }, '', computing);
  expect((await g.act('updateStatisticSeries', { id: series, version: 1, axes: axes('Sex') }, '', computing)).refused).toEqual(['axes: HAS_VALUES']);
  expect((await publish(1, '2002-11-01')).refused).toEqual(['date: BEFORE_SURVEY']);
  expect(await publish(1)).toMatchObject({ survey: { publishedOn: '2002-12-31' } });
  expect((await publish(2)).refused).toEqual(['survey: PUBLISHED']);
});
