// What is done with training, on the data of 2002 as of 2002-12-31.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onDuty } from '../../testing/viewers.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let g: TestGraph;
beforeAll(async () => void (g = await testGraph()));
afterAll(() => g.close());

const computing = onDuty('COMPUTING');
const one = async (root: string, where: string): Promise<{ id: string; version: number }> => (await g.ask<Record<string, { nodes: { id: string; version: number }[] }>>(`{ ${root}(where: ${where}, first: 1) { nodes { id version } } }`))[root]!.nodes[0]!;
const figures = async () => {
  const { report } = await g.ask<{ report: { rows: { id: string; cells: { column: string; value: number | null }[] }[] } }>('{ report(view: "training-result", asOf: "2002-12-31") { rows { id cells { column value } } } }');
  return Object.fromEntries(report.rows.flatMap(r => r.cells.map(c => [`${r.id}:${c.column}`, c.value ?? 0] as const)));
};

it('given a session, scheduled, got it in the result only when its attendance is recorded, by exactly that; corrected, by the difference', async () => {
  const [course, venue, hall] = [await one('courses', '{code: {eq: "EXCEL"}}'), await one('facilities', '{code: {eq: "ICC-1"}}'), await one('facilities', '{not: {code: {in: ["ICC-1", "ICC-2"]}}}')];
  const schedule = (values: object, viewer = computing) => g.act<{ trainingSession: { id: string; version: number; code: string; state: string }; refused: string[] }>('scheduleTraining', { course: course.id, venue: venue.id, heldOn: '2002-12-30', audience: 'STAFF', capacity: 40, ...values }, 'trainingSession { id version code state }', viewer);
  expect((await schedule({ heldOn: '1990-01-02' })).refused).toEqual(['heldOn: NOT_OFFERED']);
  expect((await schedule({ endsOn: '2002-12-29' })).refused).toEqual(['endsOn: BEFORE_BEGIN']);
  expect((await schedule({ capacity: 0 })).refused).toEqual(['capacity: OUT_OF_RANGE']);
  expect((await schedule({ venue: hall.id })).refused).toEqual(['venue: OTHER_VENUE']);
  await expect(schedule({}, onDuty('ICT'))).rejects.toThrow('FORBIDDEN');
  const before = await figures();
  const { trainingSession: held } = await schedule({});
  expect(held.code).toMatch(/^2002-T-\d{3}$/);
  expect(await figures()).toEqual(before);
  const attend = (version: number, attendees: number) => g.act('recordAttendance', { session: held.id, version, attendees }, 'trainingSession { attendees }', computing);
  expect((await attend(1, -1)).refused).toEqual(['attendees: NEGATIVE']);
  await attend(1, 21);
  const moved = async () => Object.entries(await figures()).map(([id, v]) => [id, v - before[id]!] as const).filter(([id, v]) => v !== 0 && !/rate/i.test(id));
  expect(await moved()).toEqual([['total:actualSessions', 1], ['total:actualPersons', 21], ['staff:actualSessions', 1], ['staff:actualPersons', 21]]);
  await attend(2, 20);
  expect(await moved()).toEqual([['total:actualSessions', 1], ['total:actualPersons', 20], ['staff:actualSessions', 1], ['staff:actualPersons', 20]]);
  expect((await g.act('cancelTraining', { session: held.id, version: 3 }, '', computing)).refused).toEqual(['session: HELD']);

  const { trainingSession: planned } = await schedule({ heldOn: '2003-01-20', endsOn: '2003-01-22' });
  expect([planned.code, planned.state]).toEqual(['2003-T-001', 'SCHEDULED']);
  expect((await g.act('recordAttendance', { session: planned.id, version: 1, attendees: 1 }, '', computing)).refused).toEqual(['session: NOT_HELD']);
  expect(await g.act('cancelTraining', { session: planned.id, version: 1 }, 'trainingSession { state }', computing)).toMatchObject({ trainingSession: { state: 'CANCELLED' } });
  expect((await g.act('recordAttendance', { session: planned.id, version: 2, attendees: 1 }, '', computing)).refused).toEqual(['session: CANCELLED']);
  const { trainingSession: late } = await schedule({ heldOn: '2002-12-27' });
  expect((await g.act('cancelTraining', { session: late.id, version: 1 }, '', computing)).refused).toEqual(['date: AFTER_BEGIN']);
});

it('given the plan of a half and audience, made again, got refused', async () => {
  expect((await g.act('createTrainingPlan', { year: 2002, half: 'H2', audience: 'STAFF', sessions: 1, persons: 10 }, '', computing)).refused).toEqual(['half: TAKEN']);
  expect((await g.act('createTrainingPlan', { year: 2003, half: 'H1', audience: 'STAFF', sessions: -1, persons: 10 }, '', computing)).refused).toEqual(['sessions: NEGATIVE']);
});
