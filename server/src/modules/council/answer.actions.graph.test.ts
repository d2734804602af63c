// Answers: drafted, cleared in order, delivered, corrected; promises kept; and every rule on the way that refuses.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { headOf, staffOf } from '../../testing/viewers.js';
import { office, type Office } from './council.fixture.js';

let g: TestGraph;
let o: Office;
beforeAll(async () => {
  g = await testGraph();
  o = await office(g);
});
afterAll(() => g.close());

const STATE = 'status overdue holderName';
const state = async (id: string) => (await g.ask<{ q: object }>(`{ q: councilQuestion(id: "${id}") { ${STATE} } }`)).q;
const draft = (question: string, more: object = {}, viewer = o.staff) => g.act<{ answer: { id: string } | null }>('draftAnswer', { question, kind: 'FINAL', text: '조사하고 있습니다.', date: '2002-12-12', ...more }, 'answer { id }', viewer);
const submit = (answer: string, more: object = {}, viewer = o.staff) => g.act('submitAnswerForClearance', { answer, version: 1, date: '2002-12-13', ...more }, '', viewer);
const decide = (clearance: string, more: object = {}, viewer = o.head) => g.act<{ clearance: object | null }>('decideClearance', { clearance, decision: 'APPROVED', version: 1, date: '2002-12-16', ...more }, 'clearance { decision decidedOn }', viewer);
const deliver = (answer: string, more: object = {}) => g.act('deliverAnswer', { answer, version: 2, date: '2002-12-17', ...more }, '', o.liaison);

describe('drafting', () => {
  it('given a routed question, drafted by its lead, got it accepted and being drafted', async () => {
    const question = await o.routed();
    expect((await draft(question)).refused).toEqual([]);
    const { q } = await g.ask<{ q: object }>(`{ q: councilQuestion(id: "${question}") { status holderName assignments(where: {role: {eq: LEAD}}) { nodes { acceptedOn } } } }`);
    expect(q).toEqual({ status: 'DRAFTING', holderName: '교통행정과', assignments: { nodes: [{ acceptedOn: '2002-12-12' }] } });
    expect((await draft(question)).refused).toEqual(['kind: DRAFT_EXISTS']);
    expect((await draft(question, { kind: 'HOLDING' })).refused).toEqual([]);
  });

  it('given one that only cooperates, one that has no part, and a question nobody leads, drafted, got it refused', async () => {
    const key = (id: string) => Number(id.split('-')[1]);
    expect((await draft(await o.routed(), {}, staffOf(key(o.flood)))).refused).toEqual(['question: NOT_LEAD']);
    await expect(draft(await o.routed(), {}, staffOf(key(o.planning)))).rejects.toThrow('FORBIDDEN');
    await expect(draft(await o.question())).rejects.toThrow('FORBIDDEN');
    expect((await g.act('draftAnswer', { question: await o.question(), kind: 'FINAL', text: '가' })).refused).toEqual(['question: NOT_ROUTED']);
  });

  it.each([
    ['a correction of nothing', { kind: 'CORRECTION' }, 'kind: CORRECTS_NOTHING'],
    ['a day before it was routed', { date: '2002-12-10' }, 'date: TOO_EARLY'],
    ['a blank text', { text: '\n' }, 'text: BLANK'],
  ])('given %s, drafted, got it refused', async (_what, more, problem) => {
    expect((await draft(await o.routed(), more)).refused).toEqual([problem]);
  });

  it('given a draft, revised, got the text changed; another version is a CONFLICT, and in clearance it is refused', async () => {
    const { answer } = await o.drafted();
    const revise = (version: number) => g.act<{ answer: object | null }>('reviseAnswer', { answer, version, text: '3개소를 조사하고 있습니다.' }, 'answer { text version }', o.staff);
    expect((await revise(1)).answer).toEqual({ text: '3개소를 조사하고 있습니다.', version: 2 });
    await expect(revise(1)).rejects.toThrow('CONFLICT');
    await submit(answer, { version: 2 });
    expect((await revise(3)).refused).toEqual(['answer: NOT_A_DRAFT']);
  });
});

describe('clearance', () => {
  it('given a draft, sent up, got the head of the lead and the planning division to decide, and it held by the first', async () => {
    const { question, answer } = await o.submitted();
    const { a } = await g.ask<{ a: object }>(`{ a: answer(id: "${answer}") { clearances(orderBy: [{field: ORDER}]) { nodes { order submittedOn decision post { title } } } } }`);
    expect(a).toEqual({ clearances: { nodes: [
      { order: 1, submittedOn: '2002-12-13', decision: null, post: { title: '교통행정과장' } },
      { order: 2, submittedOn: '2002-12-13', decision: null, post: { title: '기획예산과장' } },
    ] } });
    expect(await state(question)).toMatchObject({ status: 'IN_CLEARANCE', holderName: '교통행정과' });
    expect((await g.act('returnAssignment', { assignment: await lead(question), version: 2, reason: '재배부' }, '', o.liaison)).refused).toEqual(['assignment: IN_CLEARANCE']);
  });

  const lead = async (question: string) =>
    (await g.ask<{ q: { assignments: { nodes: { id: string }[] } } }>(`{ q: councilQuestion(id: "${question}") { assignments(where: {role: {eq: LEAD}}) { nodes { id } } } }`)).q.assignments.nodes[0]!.id;

  it('given both posts, decided in their order, got it held by the next, and cleared at the end', async () => {
    const { question, desks, answer } = await o.submitted();
    expect((await decide(desks[1]!, {}, o.planner)).refused).toEqual(['clearance: NOT_YET']);
    expect((await deliver(answer)).refused).toEqual(['answer: NOT_CLEARED']);
    expect((await decide(desks[0]!)).clearance).toEqual({ decision: 'APPROVED', decidedOn: '2002-12-16' });
    expect(await state(question)).toMatchObject({ status: 'IN_CLEARANCE', holderName: '기획예산과' });
    expect((await decide(desks[0]!, { version: 2 })).refused).toEqual(['clearance: DECIDED']);
    expect((await decide(desks[1]!, { date: '2002-12-15' }, o.planner)).refused).toEqual(['date: TOO_EARLY']);
    expect((await decide(desks[1]!, {}, o.planner)).refused).toEqual([]);
    expect(await state(question)).toMatchObject({ status: 'IN_CLEARANCE', holderName: '기획예산과' });
    expect((await decide(desks[1]!, { version: 2 }, o.planner)).refused).toEqual(['clearance: NOT_IN_CLEARANCE']);
  });

  it('given a return, got a comment asked for, the posts behind dropped, the draft kept as it was and another begun', async () => {
    const { question, desks, answer } = await o.submitted();
    expect((await decide(desks[0]!, { decision: 'RETURNED' })).refused).toEqual(['comment: REQUIRED']);
    expect((await decide(desks[0]!, { decision: 'RETURNED', comment: '소요예산을 밝힐 것' })).refused).toEqual([]);
    expect(await state(question)).toMatchObject({ status: 'DRAFTING', holderName: '교통행정과' });
    expect((await g.ask<{ a: object }>(`{ a: answer(id: "${answer}") { clearances { totalCount } } }`)).a).toEqual({ clearances: { totalCount: 1 } });
    expect((await g.act('reviseAnswer', { answer, version: 2, text: '가' }, '', o.staff)).refused).toEqual(['answer: RETURNED']);
    expect((await submit(answer, { version: 2 })).refused).toEqual(['answer: RETURNED']);
    const again = await draft(question, { date: '2002-12-17' });
    expect((await submit(again.answer!.id, { date: '2002-12-17' })).refused).toEqual([]);
  });

  it('given posts that were named, sent up, got them held to the rule', async () => {
    const { p } = await g.ask<{ p: { nodes: { id: string; code: string }[] } }>('{ p: posts(first: 9, where: {code: {in: ["POST-TRAFFIC-ADMIN", "POST-PLANNING", "POST-FLOOD"]}}) { nodes { id code } } }');
    const [traffic, planning, flood] = ['POST-TRAFFIC-ADMIN', 'POST-PLANNING', 'POST-FLOOD'].map(code => p.nodes.find(n => n.code === code)!.id) as [string, string, string];
    const { answer } = await o.drafted();
    expect((await submit(answer, { posts: [planning, traffic] })).refused).toEqual(['posts: LEAD_FIRST']);
    expect((await submit(answer, { posts: [traffic, flood] })).refused).toEqual(['posts: NO_PLANNING']);
    expect((await submit(answer, { posts: [traffic, traffic] })).refused).toEqual(['posts: TWICE']);
    expect((await submit(answer, { posts: [traffic, flood, planning] })).refused).toEqual([]);
  });

  it('given two answers of a question, sent up together, got the second refused; before its draft, refused too', async () => {
    const { question } = await o.submitted();
    const holding = (await draft(question, { kind: 'HOLDING' })).answer!.id;
    expect((await submit(holding)).refused).toEqual(['answer: IN_CLEARANCE']);
    expect((await submit((await o.drafted()).answer, { date: '2002-12-11' })).refused).toEqual(['date: TOO_EARLY']);
  });

  it('given the head of another division, staff, or the planning duty at another post, decided, got it refused', async () => {
    const { desks } = await o.submitted();
    await expect(decide(desks[0]!, {}, o.staff)).rejects.toThrow('FORBIDDEN');
    await expect(decide(desks[0]!, {}, headOf(Number(o.flood.split('-')[1])))).rejects.toThrow('FORBIDDEN');
    expect((await decide(desks[0]!, {}, o.planner)).refused).toEqual(['clearance: OTHER_POST']);
  });
});

describe('delivery and correction', () => {
  it('given a cleared answer, delivered, got the question answered, once and not before the last approval', async () => {
    const { question, answer } = await o.cleared();
    expect((await deliver(answer, { date: '2002-12-15' })).refused).toEqual(['date: TOO_EARLY']);
    await expect(g.act('deliverAnswer', { answer, version: 2 }, '', o.staff)).rejects.toThrow('FORBIDDEN');
    expect((await deliver(answer)).refused).toEqual([]);
    expect(await state(question)).toEqual({ status: 'ANSWERED', overdue: false, holderName: null });
    expect((await deliver(answer, { version: 3 })).refused).toEqual(['answer: DELIVERED']);
    expect((await draft(question)).refused).toEqual(['question: ANSWERED']);
  });

  it('given a delivered answer, corrected, got a correction that is cleared and delivered beside it', async () => {
    const { question, answer } = await o.delivered();
    const correct = (more: object = {}) => g.act<{ answer: { id: string } | null }>('correctAnswer', { answer, text: '대상지는 3개소입니다.', date: '2002-12-18', ...more }, 'answer { id }', o.liaison);
    expect((await correct({ date: '2002-12-16' })).refused).toEqual(['date: TOO_EARLY']);
    const correction = (await correct()).answer!.id;
    expect((await correct()).refused).toEqual(['answer: DRAFT_EXISTS']);
    await submit(correction, { date: '2002-12-18' });
    const { a } = await g.ask<{ a: { clearances: { nodes: { id: string }[] } } }>(`{ a: answer(id: "${correction}") { clearances(orderBy: [{field: ORDER}]) { nodes { id } } } }`);
    await decide(a.clearances.nodes[0]!.id, { date: '2002-12-18' });
    await decide(a.clearances.nodes[1]!.id, { date: '2002-12-18' }, o.planner);
    expect((await deliver(correction, { date: '2002-12-19' })).refused).toEqual([]);
    const { q } = await g.ask<{ q: object }>(`{ q: councilQuestion(id: "${question}") { status answers(orderBy: [{field: DRAFTED_ON}]) { nodes { kind deliveredOn corrects { id } } } } }`);
    expect(q).toEqual({ status: 'ANSWERED', answers: { nodes: [{ kind: 'FINAL', deliveredOn: '2002-12-17', corrects: null }, { kind: 'CORRECTION', deliveredOn: '2002-12-19', corrects: { id: answer } }] } });
  });

  it('given a draft, corrected, got told to revise it', async () => {
    expect((await g.act('correctAnswer', { answer: (await o.drafted()).answer, text: '가' }, '', o.liaison)).refused).toEqual(['answer: NOT_DELIVERED']);
  });
});

describe('promises', () => {
  const promise = (answer: string, more: object = {}) => g.act<{ commitment: { id: string } & Record<string, unknown> }>('promise', { answer, text: '조사 결과를 보고', dueOn: '2002-12-20', ...more }, 'commitment { id code state madeOn division { name } question { id } budgetLine { id } }', o.liaison);

  it('given a delivered answer, a promise made, followed up and kept, got its state and notes', async () => {
    const { question, answer } = await o.delivered();
    const { b } = await g.ask<{ b: { nodes: { id: string }[] } }>('{ b: budgetLines(first: 1) { nodes { id } } }');
    const { commitment } = await promise(answer, { budgetLine: b.nodes[0]!.id });
    expect(commitment).toMatchObject({ code: expect.stringMatching(/^CQ-2002-\d{3}-P1$/), state: 'OVERDUE', madeOn: '2002-12-17', division: { name: '교통행정과' }, question: { id: question }, budgetLine: b.nodes[0] });
    const follow = (more: object) => g.act<{ progressNote: object | null }>('followUpCommitment', { commitment: commitment.id, text: '협의 중', ...more }, 'progressNote { progress date }', o.staff);
    expect((await follow({ progress: 0.4, date: '2002-12-20' })).progressNote).toEqual({ progress: 0.4, date: '2002-12-20' });
    expect((await follow({ progress: 40 })).refused).toEqual(['progress: OUT_OF_RANGE']);
    expect((await follow({ date: '2002-12-16' })).refused).toEqual(['date: TOO_EARLY']);
    const fulfil = (version: number) => g.act<{ commitment: object | null }>('fulfilCommitment', { commitment: commitment.id, version, text: '서면으로 보고함', date: '2002-12-30' }, 'commitment { state fulfilledOn notes(orderBy: [{field: DATE}]) { nodes { text progress } } }', o.staff);
    expect((await fulfil(1)).commitment).toEqual({ state: 'FULFILLED', fulfilledOn: '2002-12-30', notes: { nodes: [{ text: '협의 중', progress: 0.4 }, { text: '서면으로 보고함', progress: 1 }] } });
    expect((await fulfil(2)).refused).toEqual(['commitment: FULFILLED']);
    expect((await follow({})).refused).toEqual(['commitment: FULFILLED']);
  });

  it('given a promise, released by the liaison with the reason, got it released; staff may not', async () => {
    const { commitment } = await promise((await o.delivered()).answer, { dueOn: null });
    const release = (viewer = o.liaison) => g.act<{ commitment: object | null }>('releaseCommitment', { commitment: commitment.id, version: 1, reason: '의회와 협의하여 해제' }, 'commitment { state notes { nodes { text } } }', viewer);
    await expect(release(o.staff)).rejects.toThrow('FORBIDDEN');
    expect((await release()).commitment).toEqual({ state: 'RELEASED', notes: { nodes: [{ text: '의회와 협의하여 해제' }] } });
  });

  it('given a promise of a draft, got it binding only once delivered; of a returned draft or due before its answer, refused', async () => {
    const { answer } = await o.drafted();
    const { commitment } = await promise(answer, { division: o.flood });
    expect(commitment).toMatchObject({ madeOn: null, division: { name: '치수과' } });
    await expect(g.act('fulfilCommitment', { commitment: commitment.id, version: 1, text: '가' }, '', o.staff)).rejects.toThrow('FORBIDDEN');
    expect((await g.act('fulfilCommitment', { commitment: commitment.id, version: 1, text: '가' })).refused).toEqual(['commitment: NOT_BINDING']);
    expect((await promise(answer, { dueOn: '2002-12-01' })).refused).toEqual(['dueOn: TOO_EARLY']);
    const { desks, answer: other } = await o.submitted();
    await decide(desks[0]!, { decision: 'RETURNED', comment: '다시' });
    expect((await promise(other)).refused).toEqual(['answer: RETURNED']);
  });
});
