// The calendar as the graph answers it: its rows are there from the start, and rules are those in force on the reference date.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

it('given September 2002, asked for its holidays, got Chuseok, whatever the reference date', async () => {
  const { holidays } = await graph.ask<{ holidays: unknown }>('{ holidays(asOf: "2002-06-30", first: 9, orderBy: [{field: DATE}], where: {date: {gte: "2002-09-01", lte: "2002-09-30"}}) { nodes { date name kind origin } } }');
  expect(holidays).toEqual({ nodes: [
    { date: '2002-09-20', name: '추석 전날', kind: 'PUBLIC', origin: 'ENTERED' },
    { date: '2002-09-21', name: '추석', kind: 'PUBLIC', origin: 'ENTERED' },
    { date: '2002-09-22', name: '추석 다음 날', kind: 'PUBLIC', origin: 'ENTERED' },
  ] });
});

it.each([['2002-06-30', 'APPEAL_1960', false, false], ['2006-01-02', 'APPEAL_2002', true, false], ['2026-11-22', 'APPEAL_2002', true, true]])(
  'given %s, asked for what is in force, got the article, and whether the office works on Saturday and a period ends on it',
  async (asOf, code, office, period) => {
    const { dueRules, saturdayRules } = await graph.ask<{ dueRules: unknown; saturdayRules: unknown }>(
      'query ($asOf: Date!) { dueRules(asOf: $asOf, first: 5, where: {subject: {eq: APPEAL}}) { nodes { code days } } saturdayRules(asOf: $asOf, first: 5, orderBy: [{field: PURPOSE}]) { nodes { purpose rests } } }',
      { asOf },
    );
    expect(dueRules).toEqual({ nodes: [{ code, days: 14 }] });
    expect(saturdayRules).toEqual({ nodes: [{ purpose: 'OFFICE_WORK', rests: office }, { purpose: 'PERIOD_END', rests: period }] });
  },
);

it('given the questions of the examples, asked for their due dates, got those the rules give', async () => {
  const { councilQuestions } = await graph.ask<{ councilQuestions: unknown }>(
    '{ councilQuestions(asOf: "2002-12-31", first: 3, orderBy: [{field: CODE}], where: {dueOn: {gte: "2002-06-30", lte: "2002-07-06"}}) { nodes { askedOn dueOn internalDueOn extensions { nodes { newDueOn } } } } }',
  );
  expect(councilQuestions).toEqual({ nodes: [
    { askedOn: '2002-06-20', dueOn: '2002-07-02', internalDueOn: '2002-06-27', extensions: { nodes: [] } },
    { askedOn: '2002-06-21', dueOn: '2002-07-02', internalDueOn: '2002-06-27', extensions: { nodes: [] } },
    { askedOn: '2002-06-26', dueOn: '2002-07-06', internalDueOn: '2002-07-03', extensions: { nodes: [] } },
  ] });
});
