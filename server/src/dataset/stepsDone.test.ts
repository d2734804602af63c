// Steps done: each plan step that is due by the year's end is done, in its time and after what shows it.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Draft, DraftRow } from './draft.js';
import { draftOf } from './load.js';

let draft: Draft;
beforeAll(() => {
  draft = draftOf();
});

const ownSteps = (): DraftRow[] => draft.rows('Milestone').filter(step => draft.get('Project', String(step.project)).kind === 'DIVISION_PLAN');

describe('steps of the division\'s plans', () => {
  it('that were due in 2002 are done, none before it could begin', () => {
    const due = ownSteps().filter(step => step.dueOn !== undefined && String(step.dueOn) <= '2002-12-31');
    expect(due.length).toBeGreaterThan(15);
    for (const { key, doneOn, dueFrom } of due) expect([key, doneOn !== undefined && String(doneOn) >= String(dueFrom ?? '')]).toEqual([key, true]);
  });

  it('are done in time, save the replacement of old machines, which the document itself ends in July', () => {
    const late = ownSteps().filter(step => step.dueOn !== undefined && String(step.doneOn ?? '') > String(step.dueOn));
    expect(late.map(step => step.key)).toEqual(['MS-III-ict-3-3']);
  });

  it('of the ideas follow their reviews, awards and use', () => {
    const of = (n: number) => draft.get('Milestone', `MS-III-research-2-${n}`).doneOn;
    const last = (noun: string, attribute: string) => draft.rows(noun).map(row => String(row[attribute])).sort().at(-1);
    expect([of(2), of(3)]).toEqual([last('IdeaReview', 'date'), last('Award', 'date')]);
    expect(draft.rows('Idea').some(idea => idea.inPlaceOn === of(4))).toBe(true);
  });

  it('pay the prizes on the day they are given', () => {
    const paid = draft.rows('BudgetEntry').filter(entry => entry.line === 'BL-III-research-2' && entry.kind === 'EXPENDITURE');
    const prizes = draft.rows('Award').reduce((sum, award) => sum + Number(award.amount), 0);
    expect(paid.map(entry => [entry.date, entry.amount])).toEqual([[draft.rows('Award')[0]!.date, prizes]]);
  });
});
