import { describe, expect, it } from 'vitest';
import { boardOrder, boardWhere, openQuestions, type BoardFilter } from './boardFilter';
import { groupOf } from './boardRows';
import { day, question, routed } from './council.fixture';
import { quickAct, type Person } from './quickActs';

const none: BoardFilter = { state: null, session: null, member: null, division: null, kind: null, mine: null, q: null };
const on = day(12);
const group = (due: number, given: Partial<Parameters<typeof groupOf>[0]> = {}): string => groupOf({ ...question({ status: 'ASSIGNED', dueOn: day(due) }), overdue: due < 12, ...given }, on);
const actionOf = (name: string) => ({ routeQuestion: { any: ['A', 'C'], own: [] }, acceptAssignment: { any: ['A'], own: ['S'] }, draftAnswer: { any: ['A'], own: ['S'] } })[name];

describe('the filter of the board', () => {
  it('given nothing chosen, asked for the filter, got open questions by their due date', () => {
    expect(boardWhere(none, on, null)).toEqual({ and: [openQuestions] });
    expect(boardOrder(null)[0]).toEqual({ field: 'DUE_ON', direction: 'ASC' });
  });
  it('given a status and a word, asked for the filter, got both conditions', () => {
    const words = ['code', 'subject', 'text'].map((name) => ({ [name]: { contains: '주차' } }));
    expect(boardWhere({ ...none, state: 'ANSWERED', q: ' 주차 ' }, on, null)).toEqual({ and: [{ status: { eq: 'ANSWERED' } }, { or: [...words, { member: { name: { contains: '주차' } } }] }] });
    expect(boardOrder('ANSWERED')[0]).toEqual({ field: 'OVERDUE', direction: 'DESC' });
  });
  it('given the liaison and only what is his, asked for the filter, got also what nobody has', () => {
    const where = boardWhere({ ...none, state: 'all', mine: '1' }, on, { role: 'LIAISON', divisions: [{ id: 'Division-2', code: 'PLANNING', name: '기획예산과' }] });
    expect(JSON.stringify(where)).toContain('"UNASSIGNED"');
    expect(JSON.stringify(where)).toContain('"PLANNING"');
  });
});

describe('the groups of the board', () => {
  it('given due dates around a day, asked for their groups, got late, today, the week and later', () => {
    expect([group(11), group(12), group(19), group(20), group(11, { status: 'ANSWERED', overdue: false })]).toEqual(['late', 'today', 'week', 'later', 'closed']);
  });
});

describe('the keys of the board', () => {
  const liaison: Person = { role: 'LIAISON', duties: [], head: false, divisions: [] };
  const staff: Person = { role: 'STAFF', duties: [], head: false, divisions: [{ id: 'Division-1', code: 'TRAFFIC-ADMIN', name: '교통행정과' }] };
  const other: Person = { ...staff, divisions: [] };
  const waiting = question({ status: 'ASSIGNED', assignments: routed() });

  it('given the key of an act that is open, asked for it, got the act and its record', () => {
    expect(quickAct('r', { question: question(), on, me: liaison, actionOf })).toEqual({ action: 'routeQuestion', record: 'CouncilQuestion-1' });
    expect(quickAct('a', { question: waiting, on, me: staff, actionOf })).toEqual({ action: 'acceptAssignment', record: 'Assignment-1' });
    expect(quickAct('d', { question: waiting, on, me: staff, actionOf })).toEqual({ action: 'draftAnswer', record: 'CouncilQuestion-1' });
  });
  it('given the key of an act that is not, asked for it, got why not', () => {
    expect([
      quickAct('r', { question: question(), on, me: staff, actionOf }), quickAct('r', { question: waiting, on, me: liaison, actionOf }),
      quickAct('a', { question: waiting, on, me: other, actionOf }), quickAct('d', { question: waiting, on, me: other, actionOf }), quickAct('r', { question: question({ status: 'ANSWERED' }), on, me: liaison, actionOf }),
    ]).toEqual(['notYours', 'routed', 'nothingToAccept', 'notLead', 'closed']);
  });
});
