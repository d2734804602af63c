// What the liaison does with holidays and the rules of due dates.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { liaison, onDuty } from '../../testing/viewers.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let g: TestGraph;
beforeAll(async () => void (g = await testGraph()));
afterAll(() => g.close());

it('given a holiday of the office, entered, got its code from day and name; entered again, refused; renamed, got its code with it', async () => {
  const given = { date: '2002-10-31', name: '구민의 날', kind: 'LOCAL' };
  const select = 'holiday { id version code }';
  const { holiday } = await g.act<{ holiday: { id: string; version: number; code: string } }>('createHoliday', given, select, liaison);
  expect(holiday.code).toBe('2002-10-31 구민의 날');
  expect((await g.act('createHoliday', given, select, liaison)).refused).toEqual(['code: TAKEN']);
  expect(await g.act('updateHoliday', { id: holiday.id, version: holiday.version, name: '구민의 날 휴무' }, select, liaison)).toMatchObject({ holiday: { code: '2002-10-31 구민의 날 휴무' } });
  await expect(g.act('createHoliday', given, select, onDuty('PLANNING'))).rejects.toThrow('FORBIDDEN');
});

it('given a rule in force, another entered for the same date, got refused until the first has ceased', async () => {
  const { dueRules: { nodes: [old] } } = await g.ask<{ dueRules: { nodes: { id: string; version: number }[] } }>('{ dueRules(where: {code: {eq: "WRITTEN_INTERNAL"}}) { nodes { id version } } }');
  const given = {
    code: 'WRITTEN_INTERNAL_2003', name: '서면질문 답변안 제출', subject: 'COUNCIL_QUESTION_WRITTEN', target: 'INTERNAL', anchor: 'OFFICIAL_DUE', direction: 'BEFORE',
    days: 4, counting: 'BUSINESS', firstDayCounts: false, movesFromHoliday: true, peremptory: false, basis: '우리 구의 내부 기준', validFrom: '2003-01-01',
  };
  const create = (values: object = {}) => g.act('createDueRule', { ...given, ...values }, '', liaison).then(r => r.refused);
  expect(await create({ days: -1 })).toEqual(['days: NEGATIVE']);
  expect(await create()).toEqual(['validFrom: OVERLAPS']);
  expect((await g.act('updateDueRule', { id: old!.id, version: old!.version, validTo: '1990-01-01' }, '', liaison)).refused).toEqual(['validTo: BEFORE_BEGIN']);
  expect((await g.act('updateDueRule', { id: old!.id, version: old!.version, validTo: '2003-01-01' }, '', liaison)).refused).toEqual([]);
  expect(await create()).toEqual([]);
  const saturday = { code: 'OFFICE_WORK_2010', purpose: 'OFFICE_WORK', rests: false, validFrom: '2010-01-01', basis: '시험' };
  expect((await g.act('createSaturdayRule', saturday, '', liaison)).refused).toEqual(['validFrom: OVERLAPS']);
});
