// A question from its receipt to its end: registered with due dates, routed, extended, withdrawn, transferred, tied to what it is about.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { reader, staffOf } from '../../testing/viewers.js';
import { office, type Office } from './council.fixture.js';

let g: TestGraph;
let o: Office;
beforeAll(async () => {
  g = await testGraph();
  o = await office(g);
});
afterAll(() => g.close());

const STATE = 'status overdue holderName';
const state = async (id: string, asOf = '2002-12-31') => (await g.ask<{ q: object }>(`{ q: councilQuestion(id: "${id}", asOf: "${asOf}") { ${STATE} } }`)).q;

describe('registering', () => {
  const paper = (more: object = {}) => ({ session: o.session, member: o.member, kind: 'WRITTEN', receivedOn: '2002-12-10', questions: [{ subject: '보안등 조도 개선', text: '증설 계획은 없는지' }], ...more });
  const register = (more: object, viewer = o.liaison) => g.act<{ questionPaper: { code: string; questions: { nodes: object[] } } | null }>('registerQuestionPaper', paper(more), 'questionPaper { code questions(orderBy: [{field: CODE}]) { nodes { code kind askedOn dueOn internalDueOn member { code } status } } }', viewer);

  it('given a written paper with two questions, registered, got numbers, the due dates of the rules, and the one that was named', async () => {
    const { questionPaper, refused } = await register({ questions: [...paper().questions, { subject: '경로당 난방비', text: '기준을 고칠 의향은 없는지', dueOn: '2002-12-27' }] });
    expect(refused).toEqual([]);
    expect(questionPaper).toMatchObject({ code: expect.stringMatching(/^QP-2002-\d{3}$/), questions: { nodes: [
      { code: expect.stringMatching(/^CQ-2002-\d{3}$/), kind: 'WRITTEN', askedOn: '2002-12-10', dueOn: '2002-12-20', internalDueOn: '2002-12-16', member: { code: 'CM-4-01' }, status: 'UNASSIGNED' },
      { dueOn: '2002-12-27', internalDueOn: '2002-12-23' },
    ] } });
  });

  it('given an oral paper, registered, got the third working day without the presidential election, but no later than the session closes', async () => {
    const { questionPaper } = await register({ kind: 'ORAL', receivedOn: '2002-12-16', askedOn: '2002-12-17' });
    expect(questionPaper!.questions.nodes).toMatchObject([{ askedOn: '2002-12-17', dueOn: '2002-12-20' }]);
  });

  it.each([
    ['no question', { questions: [] }, 'questions: REQUIRED'],
    ['a paper of tomorrow', { receivedOn: '2003-01-02' }, 'receivedOn: FUTURE_DATE'],
    ['an oral question outside its session', { kind: 'ORAL', receivedOn: '2002-12-19', askedOn: '2002-12-30' }, 'askedOn: NOT_IN_SESSION'],
    ['a question put before its paper came', { askedOn: '2002-12-09' }, 'askedOn: TOO_EARLY'],
    ['a due date before the question', { questions: [{ subject: '가', text: '나', dueOn: '2002-12-01' }] }, 'questions.0.dueOn: BEFORE_QUESTION'],
    ['an internal date after the official one', { questions: [{ subject: '가', text: '나', internalDueOn: '2002-12-30' }] }, 'questions.0.internalDueOn: AFTER_OFFICIAL'],
    ['a blank subject in the second question', { questions: [{ subject: '가', text: '나' }, { subject: ' ', text: '나' }] }, 'questions.1.subject: BLANK'],
  ])('given %s, registered, got it refused and nothing written', async (_what, more, problem) => {
    const before = (await g.ask<{ q: { totalCount: number } }>('{ q: questionPapers { totalCount } }')).q;
    expect((await register(more)).refused).toEqual([problem]);
    expect((await g.ask<{ q: { totalCount: number } }>('{ q: questionPapers { totalCount } }')).q).toEqual(before);
  });

  it('given a member of another term, registered, got it refused', async () => {
    const { m } = await g.ask<{ m: { nodes: { id: string }[] } }>('{ m: councilMembers(first: 1, where: {code: {eq: "CM-3-01"}}) { nodes { id } } }');
    expect((await register({ member: m.nodes[0]!.id })).refused).toEqual(['member: OTHER_TERM']);
  });

  it('given staff or a reader, registered, got FORBIDDEN', async () => {
    await expect(register({}, o.staff)).rejects.toThrow('FORBIDDEN');
    await expect(register({}, reader)).rejects.toThrow('FORBIDDEN');
  });

  it('given a paper on file, one more question added, got it beside the others', async () => {
    const { questionPaper } = await g.act<{ questionPaper: { id: string } }>('registerQuestionPaper', paper(), 'questionPaper { id }', o.liaison);
    const { councilQuestion } = await g.act<{ councilQuestion: object }>('registerQuestion', { paper: questionPaper.id, subject: '추가 질문', text: '어떠한지' }, 'councilQuestion { kind dueOn paper { questions { totalCount } } }', o.liaison);
    expect(councilQuestion).toEqual({ kind: 'WRITTEN', dueOn: '2002-12-20', paper: { questions: { totalCount: 2 } } });
  });
});

describe('routing', () => {
  const route = (input: object, viewer = o.liaison) => g.act<{ assignments: { id: string; role: string }[] }>('routeQuestion', { date: '2002-12-11', ...input }, 'assignments { id role question { status holderName } }', viewer);

  it('given a lead and one that cooperates, routed, got both asked and the lead holding it', async () => {
    const question = await o.question();
    const held = { status: 'ASSIGNED', holderName: '교통행정과' };
    expect((await route({ question, lead: o.traffic, cooperating: [o.flood] })).assignments).toMatchObject([{ role: 'LEAD', question: held }, { role: 'COOPERATING', question: held }]);
  });

  it('given one lead, routed to another, got it refused until the first returns it with a reason', async () => {
    const question = await o.question();
    const { assignments: [first] } = await route({ question, lead: o.traffic });
    expect((await route({ question, lead: o.flood })).refused).toEqual(['lead: ALREADY_LED']);
    expect((await g.act('returnAssignment', { assignment: first!.id, version: 1, date: '2002-12-10', reason: '소관이 아님' }, '', o.staff)).refused).toEqual(['date: TOO_EARLY']);
    const sentBack = await g.act<{ assignment: object }>('returnAssignment', { assignment: first!.id, version: 1, date: '2002-12-12', reason: '치수과 소관' }, `assignment { returnedOn reason question { ${STATE} } }`, o.staff);
    expect(sentBack.assignment).toEqual({ returnedOn: '2002-12-12', reason: '치수과 소관', question: { status: 'UNASSIGNED', overdue: true, holderName: null } });
    expect((await route({ question, lead: o.flood, date: '2002-12-12' })).refused).toEqual([]);
    expect(await state(question, '2002-12-11')).toMatchObject({ status: 'ASSIGNED', holderName: '교통행정과' });
    expect((await g.act('acceptAssignment', { assignment: first!.id, version: 2 }, '', o.staff)).refused).toEqual(['assignment: RETURNED']);
  });

  it('given an accepted question, returned by its division, got it refused; by the liaison, done', async () => {
    const question = await o.question();
    const { assignments: [lead] } = await route({ question, lead: o.traffic });
    const accept = (v: number) => g.act<{ assignment: object | null }>('acceptAssignment', { assignment: lead!.id, version: v, date: '2002-12-12' }, 'assignment { acceptedOn }', o.staff);
    expect((await accept(1)).assignment).toEqual({ acceptedOn: '2002-12-12' });
    expect((await accept(2)).refused).toEqual(['assignment: ACCEPTED']);
    const back = { assignment: lead!.id, version: 2, date: '2002-12-13', reason: '재배부' };
    expect((await g.act('returnAssignment', back, '', o.staff)).refused).toEqual(['assignment: ACCEPTED']);
    expect((await g.act('returnAssignment', back, '', o.liaison)).refused).toEqual([]);
  });

  it.each([
    ['nobody', () => ({}), 'lead: REQUIRED'],
    ['one division twice', () => ({ lead: o.traffic, cooperating: [o.traffic] }), 'cooperating.0: ASKED_ALREADY'],
    ['a day before the question', () => ({ lead: o.traffic, date: '2002-12-09' }), 'date: TOO_EARLY'],
  ])('given %s, routed, got it refused', async (_what, more, problem) => {
    expect((await route({ question: await o.question(), ...more() })).refused).toEqual([problem]);
  });

  it('given a body outside the district, routed, got told to transfer it', async () => {
    const { d } = await g.ask<{ d: { nodes: { id: string }[] } }>('{ d: divisions(first: 1, where: {kind: {eq: EXTERNAL}}) { nodes { id } } }');
    expect((await route({ question: await o.question(), lead: d.nodes[0]!.id })).refused).toEqual(['lead: OUTSIDE']);
  });

  it('given staff of another division, an assignment accepted, got FORBIDDEN', async () => {
    const { assignments: [lead] } = await route({ question: await o.question(), lead: o.traffic });
    await expect(g.act('acceptAssignment', { assignment: lead!.id, version: 1 }, '', staffOf(1))).rejects.toThrow('FORBIDDEN');
  });
});

describe('more time', () => {
  const extend = (question: string, more: object = {}) => g.act<{ dueExtension: object | null }>('extendDue', { question, newDueOn: '2003-01-10', reason: '현장 조사', date: '2002-12-18', ...more }, 'dueExtension { newInternalDueOn question { dueOn } }', o.liaison);

  it('given a question that would be overdue, extended, got later due dates from the day it was told, and those before as they were', async () => {
    const question = await o.routed();
    expect(await state(question)).toMatchObject({ overdue: true });
    expect((await extend(question)).dueExtension).toEqual({ newInternalDueOn: '2003-01-07', question: { dueOn: '2003-01-10' } });
    expect(await state(question)).toMatchObject({ overdue: false });
    const due = async (asOf: string) => (await g.ask<{ q: object }>(`{ q: councilQuestion(id: "${question}", asOf: "${asOf}") { firstDueOn dueOn internalDueOn } }`)).q;
    expect(await due('2002-12-17')).toEqual({ firstDueOn: '2002-12-20', dueOn: '2002-12-20', internalDueOn: '2002-12-16' });
    expect(await due('2002-12-18')).toEqual({ firstDueOn: '2002-12-20', dueOn: '2003-01-10', internalDueOn: '2003-01-07' });
    expect((await extend(question, { newDueOn: '2003-01-10' })).refused).toEqual(['newDueOn: NOT_LATER']);
    expect((await extend(question, { newDueOn: '2003-01-20', date: '2002-12-31' })).refused).toEqual([]);
  });

  it('given a day already past when it is told, an earlier day or an answered question, extended, got it refused', async () => {
    expect((await extend(await o.question(), { newDueOn: '2002-12-23', date: '2002-12-24' })).refused).toEqual(['newDueOn: NOT_LATER']);
    expect((await extend(await o.question(), { newDueOn: '2002-12-19' })).refused).toEqual(['newDueOn: NOT_LATER']);
    expect((await extend((await o.delivered()).question)).refused).toEqual(['question: ANSWERED']);
  });
});

describe('the end without an answer', () => {
  it('given an open question, withdrawn, got it closed: nothing is owed and nothing more can be done', async () => {
    const question = await o.routed();
    const { councilQuestion } = await g.act<{ councilQuestion: object }>('withdrawQuestion', { question, version: 1, date: '2002-12-12' }, `councilQuestion { withdrawnOn ${STATE} }`, o.liaison);
    expect(councilQuestion).toEqual({ withdrawnOn: '2002-12-12', status: 'WITHDRAWN', overdue: false, holderName: null });
    expect((await g.act('draftAnswer', { question, kind: 'FINAL', text: '답변' }, '', o.staff)).refused).toEqual(['question: WITHDRAWN']);
    expect((await g.act('transferQuestion', { question, version: 2, to: '서울특별시' }, '', o.liaison)).refused).toEqual(['question: WITHDRAWN']);
  });

  it('given an open question, transferred, got the body named; an answered one is neither transferred nor withdrawn', async () => {
    const question = await o.question();
    const { councilQuestion } = await g.act<{ councilQuestion: object }>('transferQuestion', { question, version: 1, to: '서울특별시', date: '2002-12-12' }, `councilQuestion { transferredTo ${STATE} }`, o.liaison);
    expect(councilQuestion).toEqual({ transferredTo: '서울특별시', status: 'TRANSFERRED', overdue: false, holderName: null });
    const answered = (await o.delivered()).question;
    expect((await g.act('withdrawQuestion', { question: answered, version: 1 }, '', o.liaison)).refused).toEqual(['question: ANSWERED']);
    await expect(g.act('withdrawQuestion', { question: answered, version: 9 }, '', o.staff)).rejects.toThrow('FORBIDDEN');
  });
});

describe('what a question is about', () => {
  it('given projects and an earlier question, linked by its division, got them; itself or a later one is refused', async () => {
    const [first, second] = [await o.question('2002-12-09'), await o.routed()];
    const { p } = await g.ask<{ p: { nodes: { id: string }[] } }>('{ p: projects(first: 2) { nodes { id } } }');
    const link = (more: object, v = 1) => g.act<{ councilQuestion: object }>('linkQuestion', { question: second, version: v, ...more }, 'councilQuestion { projects { totalCount } followsUp { id } }', o.staff);
    expect((await link({ projects: p.nodes.map(n => n.id), followsUp: first })).councilQuestion).toEqual({ projects: { totalCount: 2 }, followsUp: { id: first } });
    expect((await link({ projects: [p.nodes[0]!.id] }, 2)).councilQuestion).toEqual({ projects: { totalCount: 1 }, followsUp: { id: first } });
    expect((await link({ followsUp: second }, 3)).refused).toEqual(['followsUp: CIRCLE']);
    expect((await link({ followsUp: await o.question('2002-12-16') }, 3)).refused).toEqual(['followsUp: LATER_QUESTION']);
    const { q } = await g.ask<{ q: { assignments: { nodes: { id: string }[] } } }>(`{ q: councilQuestion(id: "${second}") { assignments(where: {role: {eq: LEAD}}) { nodes { id } } } }`);
    await g.act('returnAssignment', { assignment: q.assignments.nodes[0]!.id, version: 1, reason: '치수과 소관' }, '', o.staff);
    expect((await link({ projects: [] }, 3)).refused).toEqual(['question: NOT_ASSIGNED']);
  });

  it('given a subject with a slip, updated, got it mended; a due date before the question is refused', async () => {
    const id = await o.question();
    expect((await g.act<{ councilQuestion: object }>('updateCouncilQuestion', { id, version: 1, subject: '당산2동 공영주차장 확충' }, 'councilQuestion { subject }', o.liaison)).councilQuestion).toEqual({ subject: '당산2동 공영주차장 확충' });
    expect((await g.act('updateCouncilQuestion', { id, version: 2, firstDueOn: '2002-12-01' }, '', o.liaison)).refused).toEqual(['firstDueOn: BEFORE_QUESTION']);
  });
});
