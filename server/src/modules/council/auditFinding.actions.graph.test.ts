// Findings followed up to their end; and the records that the liaison keeps: terms, members, sessions, bills.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { office, type Office } from './council.fixture.js';

let g: TestGraph;
let o: Office;
beforeAll(async () => {
  g = await testGraph();
  o = await office(g);
});
afterAll(() => g.close());

const create = (more: object = {}) =>
  g.act<{ auditFinding: { id: string; code: string; status: string } | null }>('createAuditFinding', {
    occasion: 'ADMINISTRATIVE_AUDIT', title: '주차장 관리 소홀', text: '점검표를 갖출 것.', raisedOn: '2002-11-28', division: o.traffic, session: o.session, ...more,
  }, 'auditFinding { id code status }', o.liaison);
const raised = async (): Promise<string> => (await create()).auditFinding!.id;
const check = (finding: string, more: object = {}) =>
  g.act<{ findingCheck: object | null }>('checkFinding', { finding, year: 2002, quarter: 'Q4', result: 'ON_TRACK', date: '2002-12-27', ...more }, 'findingCheck { finding { status } }', o.liaison);
const plan = (finding: string, more: object = {}) =>
  g.act<{ findingAction: { id: string } | null }>('planFindingAction', { finding, text: '점검표를 만들어 배부', dueOn: '2003-01-31', date: '2002-12-05', ...more }, 'findingAction { id }', o.staff);

describe('a finding', () => {
  it('given one recorded, planned, done, checked and closed, got its status at each step', async () => {
    const made = await create();
    expect(made.auditFinding).toMatchObject({ code: expect.stringMatching(/^AF-2002-\d{3}$/), status: 'PLANNED' });
    const finding = made.auditFinding!.id;
    const action = (await plan(finding)).findingAction!.id;
    expect((await check(finding, { result: 'COMPLETED' })).refused).toEqual(['result: ACTIONS_OPEN']);
    const complete = (version: number, more: object = {}) => g.act<{ findingAction: object | null }>('completeFindingAction', { action, version, evidence: '점검표 배부 공문', doneOn: '2002-12-20', ...more }, 'findingAction { doneOn evidence }', o.staff);
    expect((await complete(1, { evidence: null })).refused).toEqual(['evidence: REQUIRED']);
    expect((await complete(1, { doneOn: '2002-12-04' })).refused).toEqual(['doneOn: TOO_EARLY']);
    expect((await complete(1)).findingAction).toEqual({ doneOn: '2002-12-20', evidence: '점검표 배부 공문' });
    expect((await complete(2)).refused).toEqual(['action: DONE']);
    expect((await check(finding, { result: 'COMPLETED' })).findingCheck).toEqual({ finding: { status: 'COMPLETED' } });
    const close = (version: number, more: object = {}) => g.act<{ auditFinding: object | null }>('closeFinding', { finding, version, date: '2002-12-30', ...more }, 'auditFinding { closedOn }', o.liaison);
    expect((await close(1, { date: '2002-12-26' })).refused).toEqual(['date: TOO_EARLY']);
    expect((await close(1)).auditFinding).toEqual({ closedOn: '2002-12-30' });
    expect((await close(2)).refused).toEqual(['finding: CLOSED']);
    expect((await plan(finding)).refused).toEqual(['finding: CLOSED']);
  });

  it('given one that is still on track, closed, got it refused', async () => {
    const finding = await raised();
    const close = () => g.act('closeFinding', { finding, version: 1 }, '', o.liaison);
    expect((await close()).refused).toEqual(['finding: NOT_SETTLED']);
    await check(finding);
    expect((await close()).refused).toEqual(['finding: NOT_SETTLED']);
  });

  it.each([
    ['a delay without cause', { result: 'DELAYED', countermeasure: '예산 반영' }, 'cause: REQUIRED'],
    ['a delay without countermeasure', { result: 'DELAYED', cause: '협의 지연' }, 'countermeasure: REQUIRED'],
    ['a cause of no delay', { cause: '협의 지연' }, 'cause: NOT_DELAYED'],
    ['what cannot be done, without why', { result: 'NOT_FEASIBLE' }, 'reason: REQUIRED'],
    ['a quarter that has not begun', { quarter: 'Q4', date: '2002-11-29', year: 2003 }, 'date: TOO_EARLY'],
    ['a day before it was raised', { date: '2002-11-27' }, 'date: TOO_EARLY'],
  ])('given %s, checked, got it refused', async (_what, more, problem) => {
    expect((await check(await raised(), more)).refused).toEqual([problem]);
  });

  it('given a quarter that was checked, checked again, got it refused', async () => {
    const finding = await raised();
    expect((await check(finding, { result: 'DELAYED', cause: '협의 지연', countermeasure: '추경 반영' })).findingCheck).toEqual({ finding: { status: 'DELAYED' } });
    expect((await check(finding)).refused).toEqual(['quarter: CHECKED']);
  });

  it.each([
    ['raised tomorrow', { raisedOn: '2003-01-01' }, 'raisedOn: FUTURE_DATE'],
    ['due before it was raised', { dueOn: '2002-11-01' }, 'dueOn: TOO_EARLY'],
  ])('given one %s, recorded, got it refused', async (_what, more, problem) => {
    expect((await create(more)).refused).toEqual([problem]);
  });

  it('given a finding of an audit that names a question, recorded, got it refused; of the question itself, recorded', async () => {
    const question = await o.question();
    expect((await create({ question })).refused).toEqual(['question: OTHER_OCCASION']);
    expect((await create({ question, occasion: 'QUESTION', raisedOn: '2002-12-09' })).refused).toEqual(['raisedOn: TOO_EARLY']);
    expect((await create({ question, occasion: 'QUESTION', raisedOn: '2002-12-17' })).refused).toEqual([]);
  });

  it('given staff of another division, an action planned, got FORBIDDEN', async () => {
    await expect(g.act('planFindingAction', { finding: (await create({ division: o.flood })).auditFinding!.id, text: '가' }, '', o.staff)).rejects.toThrow('FORBIDDEN');
  });
});

describe('what the liaison keeps', () => {
  const make = (noun: string, input: object) => g.act<Record<string, { id: string; code?: string } | null>>(`create${noun}`, { ...input }, `${noun[0]!.toLowerCase()}${noun.slice(1)} { id }`, o.liaison);

  it('given a term, a session in it and a member, made, got them; and each refused that does not fit', async () => {
    expect((await make('CouncilTerm', { number: 9, startsOn: '2005-01-01', endsOn: '2010-12-31' })).refused).toEqual(['startsOn: OVERLAPS']);
    expect((await make('CouncilTerm', { number: 9, startsOn: '2030-07-01', endsOn: '2030-06-30' })).refused).toEqual(['endsOn: BEFORE_BEGIN']);
    const term = (await make('CouncilTerm', { number: 5, startsOn: '2006-07-01', endsOn: '2010-06-30', seats: 20 }))['councilTerm']!.id;
    expect((await make('CouncilSession', { code: '제120회', term, kind: 'REGULAR', opensOn: '2006-06-20', closesOn: '2006-07-10' })).refused).toEqual(['opensOn: OUTSIDE_TERM']);
    expect((await make('CouncilSession', { code: '제120회', term, kind: 'REGULAR', opensOn: '2006-07-20', closesOn: '2006-07-10' })).refused).toEqual(['closesOn: BEFORE_BEGIN']);
    expect((await make('CouncilSession', { code: '제120회', term, kind: 'REGULAR', opensOn: '2006-07-10', closesOn: '2006-07-20' })).refused).toEqual([]);
    const member = await g.act<{ councilMember: object }>('createCouncilMember', { name: '가나다', constituency: '당산1동', term, earlier: o.member }, 'councilMember { code servesFrom }', o.liaison);
    expect(member.councilMember).toEqual({ code: 'CM-5-01', servesFrom: '2006-07-01' });
    const { m } = await g.ask<{ m: { term: { id: string } } }>(`{ m: councilMember(id: "${o.member}") { term { id } } }`);
    expect((await make('CouncilMember', { name: '라마바', constituency: '당산1동', term: m.term.id, earlier: o.member })).refused).toEqual(['earlier: NOT_EARLIER']);
  });

  it('given a bill, made and decided, got a number and its result; half a decision is refused', async () => {
    const { bill } = await g.act<{ bill: { id: string; code: string } }>('createBill', { title: '공유재산관리계획 변경안', kind: 'OTHER', submittedOn: '2002-12-02' }, 'bill { id code }', o.liaison);
    expect(bill.code).toMatch(/^BILL-2002-\d{3}$/);
    const decide = (more: object) => g.act<{ bill: object | null }>('updateBill', { id: bill.id, version: 1, ...more }, 'bill { result }', o.liaison);
    expect((await decide({ result: 'PASSED' })).refused).toEqual(['decidedOn: REQUIRED']);
    expect((await decide({ decidedOn: '2002-12-18' })).refused).toEqual(['result: REQUIRED']);
    expect((await decide({ result: 'PASSED', decidedOn: '2002-12-01' })).refused).toEqual(['decidedOn: TOO_EARLY']);
    expect((await decide({ result: 'PASSED', decidedOn: '2003-01-02' })).refused).toEqual(['decidedOn: FUTURE_DATE']);
    expect((await decide({ result: 'PASSED', decidedOn: '2002-12-18' })).bill).toEqual({ result: 'PASSED' });
    await expect(g.act('updateBill', { id: bill.id, version: 2, title: '가' }, '', o.staff)).rejects.toThrow('FORBIDDEN');
  });
});
