// The whole way of one question: received, routed, drafted, cleared, answered, its promise tracked; and the report moves by exactly one.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { office, type Office } from './council.fixture.js';

let g: TestGraph;
let o: Office;
beforeAll(async () => {
  g = await testGraph();
  o = await office(g);
});
afterAll(() => g.close());

type Figures = Record<string, number>;
interface Answered {
  report: { rows: Rows; more: { id: string; rows: Rows }[] };
}
type Rows = { id: string; cells: { column: string; value: number | null }[] }[];

/** Every figure of the council-questions tables, by table, row and column. */
async function figures(asOf: string): Promise<Figures> {
  const { report } = await g.ask<Answered>(`{ report(view: "council-questions", asOf: "${asOf}") { rows { id cells { column value } } more { id rows { id cells { column value } } } } }`);
  const tables = [{ id: 'council-questions', rows: report.rows }, ...report.more];
  return Object.fromEntries(tables.flatMap(t => t.rows.flatMap(r => r.cells.map(c => [`${t.id}:${r.id}:${c.column}`, c.value ?? 0]))));
}

/** What is different, and by how much. */
function moved(before: Figures, after: Figures): Figures {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries([...keys].map(k => [k, (after[k] ?? 0) - (before[k] ?? 0)] as const).filter(([, by]) => by !== 0));
}

const QUESTIONS = 'council-questions';
const status = (code: string, by: number): Figures => ({ [`council-questions-status:WRITTEN:${code}`]: by });
const statusOnly = (change: Figures): Figures => Object.fromEntries(Object.entries(change).filter(([k]) => k.startsWith('council-questions-status:WRITTEN:') && !k.endsWith(':total')));

it('given a question on its way, asked for the report after each step, got the count one higher and its status moved from one column to the next', async () => {
  const asOf = '2002-12-31';
  const start = await figures(asOf);
  const dayBefore = await figures('2002-12-09');
  const question = await o.question();
  const registered = await figures(asOf);
  expect(moved(start, registered)).toMatchObject({
    [`${QUESTIONS}:written:questions`]: 1, [`${QUESTIONS}:written:members`]: 1, [`${QUESTIONS}:total:questions`]: 1, [`${QUESTIONS}:total:members`]: 1,
    ...status('UNASSIGNED', 1),
  });
  expect(moved(start, registered)).not.toHaveProperty([`${QUESTIONS}:oral:questions`]);

  let last = registered;
  const step = async (act: string, input: object, viewer: Office['staff'], selection = ''): Promise<{ change: Figures; answer: Record<string, { id: string }> }> => {
    const answer = await g.act<Record<string, { id: string }>>(act, { ...input }, selection, viewer);
    expect([act, answer.refused]).toEqual([act, []]);
    const before = last;
    last = await figures(asOf);
    return { change: statusOnly(moved(before, last)), answer };
  };
  expect((await step('routeQuestion', { question, lead: o.traffic, date: '2002-12-10' }, o.liaison)).change).toEqual({ ...status('UNASSIGNED', -1), ...status('ASSIGNED', 1) });
  const drafted = await step('draftAnswer', { question, kind: 'FINAL', text: '대상지 2개소를 조사하고 있습니다.', date: '2002-12-11' }, o.staff, 'answer { id }');
  expect(drafted.change).toEqual({ ...status('ASSIGNED', -1), ...status('DRAFTING', 1) });
  const answer = drafted.answer['answer']!.id;
  expect((await step('submitAnswerForClearance', { answer, version: 1, date: '2002-12-12' }, o.staff)).change).toEqual({ ...status('DRAFTING', -1), ...status('IN_CLEARANCE', 1) });
  const { a } = await g.ask<{ a: { clearances: { nodes: { id: string }[] } } }>(`{ a: answer(id: "${answer}") { clearances(orderBy: [{field: ORDER}]) { nodes { id } } } }`);
  const [head, planning] = a.clearances.nodes;
  expect((await step('decideClearance', { clearance: head!.id, version: 1, decision: 'APPROVED', date: '2002-12-12' }, o.head)).change).toEqual({});
  expect((await step('decideClearance', { clearance: planning!.id, version: 1, decision: 'APPROVED', date: '2002-12-13' }, o.planner)).change).toEqual({});
  expect((await step('deliverAnswer', { answer, version: 2, date: '2002-12-14' }, o.liaison)).change).toEqual({ ...status('IN_CLEARANCE', -1), ...status('ANSWERED', 1) });

  const promised = await step('promise', { answer, text: '대상지 조사 결과를 서면으로 보고', dueOn: '2003-03-31' }, o.liaison, 'commitment { id }');
  const commitment = promised.answer['commitment']!.id;
  await step('followUpCommitment', { commitment, text: '대상지를 조사 중임.', progress: 0.5, date: '2002-12-30' }, o.staff);
  await step('fulfilCommitment', { commitment, version: 1, text: '조사 결과를 서면으로 보고함.', date: '2002-12-31' }, o.staff);
  expect((await g.ask<{ q: object }>(`{ q: councilQuestion(id: "${question}") { status holderName commitments { nodes { state notes { totalCount } } } } }`)).q)
    .toEqual({ status: 'ANSWERED', holderName: null, commitments: { nodes: [{ state: 'FULFILLED', notes: { totalCount: 2 } }] } });

  expect(moved(start, last)).toMatchObject({ [`${QUESTIONS}:total:questions`]: 1, [`${QUESTIONS}:written:questions`]: 1, ...status('ANSWERED', 1) });
  // As of an earlier day it stood where it stood then.
  expect((await g.ask<{ q: object }>(`{ q: councilQuestion(id: "${question}", asOf: "2002-12-12") { status holderName } }`)).q).toEqual({ status: 'IN_CLEARANCE', holderName: '기획예산과' });
  expect(moved(dayBefore, await figures('2002-12-09'))).toEqual({});
});
