import { describe, expect, it } from 'vitest';
import { addressOf, groupsOf, isListed, listOf, totalsOf } from './entries';

type Feed = Parameters<typeof groupsOf>[0];
const entry = (record: string, kind: Feed['due'][number]['kind']): Feed['due'][number] => ({ kind, noun: record.split('-')[0] ?? '', record, title: record, dueOn: '2002-09-16', days: 0, acknowledged: null, what: '', whatEn: '', division: null });
const nothing: Feed = { asOf: '2002-09-16', overdue: [], due: [], upcoming: [], waiting: [], counts: [] };

describe('the feed of today', () => {
  it('given peremptory deadlines among others, asked for its groups, got them first and every other in its own', () => {
    const feed = { ...nothing, overdue: [entry('CouncilQuestion-1', 'QUESTION')], upcoming: [entry('Deadline-1', 'PEREMPTORY'), entry('Directive-1', 'DIRECTIVE')] };
    expect(groupsOf(feed).map(({ name, entries }) => [name, ...entries.map(({ record }) => record)])).toEqual([['peremptory', 'Deadline-1'], ['overdue', 'CouncilQuestion-1'], ['upcoming', 'Directive-1']]);
  });
  it('given counts only, asked whether it lists, got no, and their sums', () => {
    const feed: Feed = { ...nothing, counts: [{ kind: 'QUESTION', overdue: 2, due: 1, upcoming: 0, waiting: 0, lists: null }, { kind: 'ROUTING', overdue: 0, due: 0, upcoming: 0, waiting: 3, lists: null }] };
    expect(isListed(feed)).toBe(false);
    expect(totalsOf(feed)).toEqual({ overdue: 2, due: 1, upcoming: 0, waiting: 3 });
  });
  it('given counts with their lists, asked where a count leads, got its list, and nowhere where nothing was counted', () => {
    const count = { kind: 'QUESTION', overdue: 2, due: 0, upcoming: 0, waiting: 0, lists: { field: 'councilQuestions', overdue: '{"dueOn":{"lt":"2002-09-16"}}', due: '{}', upcoming: '{}', waiting: null } } as const;
    expect([listOf(count, 'overdue'), listOf(count, 'due'), listOf(count, 'waiting'), listOf({ ...count, lists: null }, 'overdue')]).toEqual([{ path: '/lists/councilQuestions', query: { where: '{"dueOn":{"lt":"2002-09-16"}}' } }, null, null, null]);
  });
  it('given a question and another record, asked where they lead, got the page of the question and the record', () => {
    expect([addressOf(entry('CouncilQuestion-7', 'QUESTION')), addressOf(entry('Clearance-7', 'CLEARANCE'))]).toEqual(['/council/CouncilQuestion-7', '/records/Clearance-7']);
  });
});
