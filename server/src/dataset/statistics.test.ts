// Statistics: the figures of II-17 over the draft, and the codes of the axes.
import { codeLists } from '@gujeong/shared/vocabulary/codeList';
import '@gujeong/shared/vocabulary/statistics';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from './document.js';
import { Draft } from './draft.js';
import { generateStatistics } from './statistics.js';

let draft: Draft;
beforeAll(() => {
  draft = new Draft();
  readDocument(draft);
  generateStatistics(draft);
});

const total = (series: string, basisOn: string, axis1?: string, axis2?: string) =>
  draft.rows('StatisticValue')
    .filter(row => row.series === series && row.basisOn === basisOn && (!axis1 || row.axis1 === axis1) && (!axis2 || row.axis2 === axis2))
    .reduce((sum, row) => sum + Number(row.value), 0);
const population = (basisOn: string, nationality?: string, sex?: string) => total('POP-REGISTERED', basisOn, nationality, sex);
const basisDates = (series: string, until: string) =>
  [...new Set(draft.rows('StatisticValue').filter(row => row.series === series && String(row.basisOn) <= until).map(row => String(row.basisOn)))].sort();

describe('registered residents', () => {
  it('at 30 June are those of II-17, by nationality and sex', () => {
    const of = (nationality: string) => ['MALE', 'FEMALE'].map(sex => population('2002-06-30', nationality, sex));
    expect([...of('NATIONAL'), ...of('FOREIGN')]).toEqual([206903, 200809, 1676, 1516]);
    expect([population('2002-06-30', 'NATIONAL'), population('2002-06-30', 'FOREIGN')]).toEqual([407712, 3192]);
  });

  it('are 984 more than half a year before, over all residents', () => {
    expect([population('2001-12-31'), population('2002-06-30') - population('2001-12-31')]).toEqual([409920, 984]);
  });

  it('are known as of 31 March and 30 September by the basis date before', () => {
    expect(['2002-03-31', '2002-06-30', '2002-09-30'].map(day => basisDates('POP-REGISTERED', day).at(-1))).toEqual(['2001-12-31', '2002-06-30', '2002-06-30']);
    expect(population('2002-12-31')).toBeGreaterThan(population('2002-06-30'));
  });
});

describe('establishments', () => {
  it('at the end of 2001 are 39,744, 97 more than a year before', () => {
    const [now, before] = ['2001-12-31', '2000-12-31'].map(day => total('BIZ-ESTABLISHMENTS', day));
    expect([now, before, now! - before!]).toEqual([39744, 39647, 97]);
  });

  it('leave room for the 1,426 mining and manufacturing firms of five persons or more', () => {
    const industry = ['MINING', 'MANUFACTURING'].map(code => total('BIZ-ESTABLISHMENTS', '2001-12-31', code));
    expect(industry[0]! + industry[1]!).toBeGreaterThan(Number(draft.get('Survey', 'MINING-MFG-2001').targetCount));
  });
});

it('every series has the same cells at each of its basis dates, none below zero', () => {
  for (const series of draft.rows('StatisticSeries')) {
    const cells = basisDates(series.key, '2002-12-31').map(day =>
      draft.rows('StatisticValue').filter(row => row.series === series.key && row.basisOn === day).map(row => [row.axis1, row.axis2, row.axis3].join(':')));
    expect(cells.length).toBeGreaterThan(1);
    for (const list of cells) expect(list).toEqual(cells[0]);
  }
  for (const row of draft.rows('StatisticValue')) expect(row.value).toBeGreaterThanOrEqual(0);
});

it('every axis code stands in the code list its axis names', () => {
  for (const row of draft.rows('StatisticValue')) {
    const axes = draft.get('StatisticSeries', String(row.series)).axes as { number: number; code: string }[];
    for (const { number, code } of axes) expect(Object.keys(codeLists().get(code)?.values ?? {})).toContain(row[`axis${number}`]);
  }
});

it('the four surveys are those of II-17 and III-computing-2, each with its own period', () => {
  expect(draft.rows('Survey').map(row => [row.key, row.startsOn, row.endsOn])).toEqual([
    ['POPULATION-2002H1', '2002-06-15', '2002-07-14'],
    ['BUSINESS-2001', '2002-01-04', '2002-05-20'],
    ['MINING-MFG-2001', '2002-05-20', '2002-09-14'],
    ['BASIC-UNIT-2002', '2002-07-01', '2002-12-31'],
  ]);
});
