// The work plan: the figures of II-1…5 and III-policy-1 over the draft, at their dates and at others.
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from './document.js';
import { Draft, type DraftRow } from './draft.js';
import { generateOrganization } from './organization.js';
import { generateWorkplan } from './workplan.js';

const drafted = (scale = 1): Draft => {
  const made = new Draft(scale);
  readDocument(made);
  generateOrganization(made);
  generateWorkplan(made);
  return made;
};
let draft: Draft;
beforeAll(() => {
  draft = drafted();
});

const projects = (kind: string, of = draft) => of.rows('Project').filter(p => p.kind === kind);
const tally = (values: Iterable<unknown>) => {
  const out: Record<string, number> = {};
  for (const v of values) out[String(v)] = (out[String(v)] ?? 0) + 1;
  return out;
};
/** The newest value of a field of each subject's rows on or before a day. */
const newest = (noun: string, subject: string, field: string, day: string, of = draft) => {
  const found = new Map<string, DraftRow>();
  for (const row of of.rows(noun)) {
    const key = String(row[subject]);
    if (String(row.date) <= day && String(row.date) >= String(found.get(key)?.date ?? '')) found.set(key, row);
  }
  return new Map([...found].map(([key, row]) => [key, row[field]]));
};
const statuses = (kind: string, day: string, of = draft) => {
  const now = newest('StatusAssessment', 'project', 'status', day, of);
  return tally(projects(kind, of).map(p => now.get(p.key)));
};
const sum = (rows: readonly DraftRow[], field: string) => rows.reduce((total, row) => total + Number(row[field]), 0);

describe('national agenda', () => {
  it('has 34 tasks in the four sectors', () => {
    expect(tally(projects('NATIONAL_AGENDA').map(p => p.sector))).toEqual({ ECONOMY: 8, GOVERNMENT: 7, SOCIETY: 18, FUTURE: 1 });
  });

  it('is on track throughout until the end of the programme', () => {
    for (const day of ['2002-01-01', '2002-03-31', '2002-06-30', '2002-09-30']) expect(statuses('NATIONAL_AGENDA', day)).toEqual({ ON_TRACK: 34 });
    const { COMPLETED = 0, ON_TRACK = 0 } = statuses('NATIONAL_AGENDA', '2002-12-31');
    expect(COMPLETED).toBeGreaterThan(0);
    expect(COMPLETED + ON_TRACK).toBe(34);
  });
});

describe('major projects', () => {
  it('are 252 with titles of their own in seven fields', () => {
    expect(projects('MAJOR')).toHaveLength(252);
    expect(new Set(projects('MAJOR').map(p => p.title)).size).toBe(252);
    expect(tally(projects('MAJOR').map(p => p.field))).toEqual({ 'MAJOR-1': 38, 'MAJOR-2': 26, 'MAJOR-3': 46, 'MAJOR-4': 40, 'MAJOR-5': 36, 'MAJOR-6': 46, 'MAJOR-7': 20 });
  });

  it('stand as printed on 2002-06-30', () => {
    expect(statuses('MAJOR', '2002-06-30')).toEqual({ COMPLETED: 24, ON_TRACK: 223, DELAYED: 1, ON_HOLD: 1, PLAN_CHANGED: 3 });
  });

  it.each([
    ['2002-03-31', { COMPLETED: 6, ON_TRACK: 241, DELAYED: 3, ON_HOLD: 1, PLAN_CHANGED: 1 }],
    ['2002-09-01', { COMPLETED: 24, ON_TRACK: 223, DELAYED: 1, ON_HOLD: 1, PLAN_CHANGED: 3 }],
    ['2002-09-30', { COMPLETED: 61, ON_TRACK: 182, DELAYED: 4, ON_HOLD: 1, PLAN_CHANGED: 4 }],
    ['2002-12-31', { COMPLETED: 214, ON_TRACK: 29, DELAYED: 3, PLAN_CHANGED: 5, CANCELLED: 1 }],
  ])('have moved on believably at %s', (day, expected) => {
    expect(statuses('MAJOR', day)).toEqual(expected);
  });

  it('give cause and countermeasure exactly when delayed', () => {
    for (const a of draft.rows('StatusAssessment')) expect([a.cause !== undefined, a.countermeasure !== undefined]).toEqual([a.status === 'DELAYED', a.status === 'DELAYED']);
  });

  it.each(['2002-03-31', '2002-06-30', '2002-09-30', '2002-12-31'])('have steps that agree with their status at %s', day => {
    const now = newest('StatusAssessment', 'project', 'status', day);
    const overdue = new Set(draft.rows('Milestone').filter(m => String(m.dueOn) < day && !(m.doneOn && String(m.doneOn) <= day)).map(m => m.project));
    const open = new Set(draft.rows('Milestone').filter(m => !(m.doneOn && String(m.doneOn) <= day)).map(m => m.project));
    const those = (status: string) => projects('MAJOR').map(p => p.key).filter(key => now.get(key) === status);
    expect(those('DELAYED').filter(key => !overdue.has(key))).toEqual([]);
    expect(those('ON_TRACK').filter(key => overdue.has(key))).toEqual([]);
    expect(those('COMPLETED').filter(key => open.has(key))).toEqual([]);
  });

  it('do their steps in order and inside what is known', () => {
    for (const { key } of projects('MAJOR')) {
      const days = draft.rows('Milestone').filter(m => m.project === key).map(m => m.doneOn).filter(d => d !== undefined).map(String);
      expect(days, `${key}`).toEqual([...days].sort());
      for (const day of days) expect(day <= '2002-12-31', `${key} ${day}`).toBe(true);
    }
  });

  it('multiply with the scale of the draft, and their figures with them', () => {
    const twice = drafted(2);
    expect(projects('MAJOR', twice)).toHaveLength(504);
    expect(twice.has('Project', '2002-MAJOR-504')).toBe(true);
    expect(statuses('MAJOR', '2002-06-30', twice).COMPLETED).toBe(48);
    expect(projects('NATIONAL_AGENDA', twice)).toHaveLength(34);
  });
});

describe('management by objectives', () => {
  it('has 135 objectives of 35 holders, 7 of grade 4 and 28 of grade 5, set by 2002-05-09', () => {
    const objectives = draft.rows('Objective');
    expect(objectives).toHaveLength(135);
    const holders = [...new Set(objectives.map(o => String(o.holder)))].map(key => draft.get('Post', key));
    expect(tally(holders.map(p => p.grade))).toEqual({ 4: 7, 5: 28 });
    for (const o of objectives) expect(String(o.setOn) > '2002-05-01' && String(o.setOn) <= '2002-05-09').toBe(true);
  });

  it('weighs the objectives of each holder to 1', () => {
    const holders = new Set(draft.rows('Objective').map(o => o.holder));
    expect(holders.size).toBe(35);
    for (const holder of holders) expect(sum(draft.rows('Objective').filter(o => o.holder === holder), 'weight'), `${String(holder)}`).toBeCloseTo(1, 10);
  });

  it('reviews more of them as the year goes on, and judges none before 2003', () => {
    const reviews = (day: string) => draft.rows('ObjectiveReview').filter(r => String(r.date) <= day).length;
    expect(['2002-03-31', '2002-06-30', '2002-09-30', '2002-12-31'].map(reviews)).toEqual([0, 135, 270, 405]);
    expect(draft.rows('ObjectiveReview').some(r => r.kind === 'FINAL')).toBe(false);
  });
});

describe('seasonal plans', () => {
  it('have 6, 10, 6 and 10 function areas', () => {
    expect(tally(draft.rows('FunctionArea').map(a => a.plan))).toEqual({ 'WINTER-2002': 6, 'LUNAR-NEW-YEAR-2002': 10, 'SUMMER-2002': 6, 'CHUSEOK-2002': 10 });
  });

  it('had 858 persons on duty over the nine days of 설날', () => {
    const shifts = draft.rows('DutyShift').filter(s => s.plan === 'LUNAR-NEW-YEAR-2002');
    expect(sum(shifts, 'persons')).toBe(858);
    expect([...new Set(shifts.map(s => s.date))].sort()).toEqual(['06', '07', '08', '09', '10', '11', '12', '13', '14'].map(d => `2002-02-${d}`));
  });

  it('keep each shift inside its plan, with somebody on it', () => {
    for (const s of draft.rows('DutyShift')) {
      const plan = draft.get('SeasonalPlan', String(s.plan));
      expect(String(s.date) >= String(plan.startsOn) && String(s.date) <= String(plan.endsOn), `${s.key}`).toBe(true);
      expect(Number(s.persons)).toBeGreaterThan(0);
    }
  });
});

describe("the mayor's directives", () => {
  const issued = (day: string) => draft.rows('Directive').filter(d => String(d.issuedOn) >= '2002-01-01' && String(d.issuedOn) <= day);

  it('are 56 instructions and 1 admonition by 2002-06-30', () => {
    expect(tally(issued('2002-06-30').map(d => d.kind))).toEqual({ INSTRUCTION: 56, ADMONITION: 1 });
  });

  it('grow over the year', () => {
    const counts = ['2002-03-31', '2002-06-30', '2002-09-30', '2002-12-31'].map(day => issued(day).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(4);
    expect(counts[3]).toBe(81);
  });

  it('are evaluated each quarter until completed, with a cause when delayed', () => {
    expect(Object.keys(tally(draft.rows('DirectiveEvaluation').map(e => e.quarter))).sort()).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
    for (const e of draft.rows('DirectiveEvaluation')) {
      expect(String(e.date) > String(draft.get('Directive', String(e.directive)).issuedOn)).toBe(true);
      expect(e.cause !== undefined && e.countermeasure !== undefined).toBe(e.result === 'DELAYED');
    }
    expect(draft.rows('DirectiveEvaluation').some(e => e.result === 'DELAYED' && String(e.date) <= '2002-06-30')).toBe(true);
  });

  it('are closed only after an evaluation that found them completed', () => {
    for (const d of draft.rows('Directive').filter(row => row.closedOn)) {
      expect(newest('DirectiveEvaluation', 'directive', 'result', String(d.closedOn)).get(d.key), `${d.key}`).toBe('COMPLETED');
      expect(String(d.closureRequestedOn) > String(d.issuedOn) && String(d.closureRequestedOn) <= String(d.closedOn), `${d.key}`).toBe(true);
    }
  });
});

describe('the whole', () => {
  it('names the 21 plan items with their budgets of 1,085,778 thousand won', () => {
    expect(projects('DIVISION_PLAN')).toHaveLength(21);
    expect(sum(projects('DIVISION_PLAN').filter(p => p.requiredBudget !== undefined), 'requiredBudget')).toBe(1_085_778_000);
  });

  it('points every relation at a row', () => {
    const relations: readonly (readonly [string, string, string])[] = [
      ['Project', 'division', 'Division'], ['Project', 'team', 'Team'], ['Project', 'field', 'WorkField'], ['Project', 'partOf', 'Project'], ['Project', 'cooperatingDivisions', 'Division'],
      ['Milestone', 'project', 'Project'], ['StatusAssessment', 'project', 'Project'], ['ProgressNote', 'project', 'Project'], ['ProgressNote', 'directive', 'Directive'],
      ['Objective', 'holder', 'Post'], ['Objective', 'project', 'Project'], ['ObjectiveReview', 'objective', 'Objective'], ['SeasonalPlan', 'project', 'Project'],
      ['FunctionArea', 'plan', 'SeasonalPlan'], ['FunctionArea', 'division', 'Division'], ['SituationRoom', 'plan', 'SeasonalPlan'], ['SituationRoom', 'divisions', 'Division'],
      ['DutyShift', 'plan', 'SeasonalPlan'], ['DutyShift', 'division', 'Division'], ['DutyShift', 'functionArea', 'FunctionArea'], ['Directive', 'lead', 'Division'],
      ['Directive', 'project', 'Project'], ['Directive', 'cooperating', 'Division'], ['DirectiveEvaluation', 'directive', 'Directive'],
    ];
    for (const [noun, name, target] of relations) {
      const pairs = draft.rows(noun).flatMap(row => (row[name] === undefined ? [] : [row[name]].flat().map(key => [row.key, String(key)] as const)));
      expect(pairs.length, `${noun}.${name}`).toBeGreaterThan(0);
      for (const [key, to] of pairs) expect(draft.has(target, to), `${noun} ${key}.${name} → ${to}`).toBe(true);
    }
  });

  it('is the same each time', () => {
    const again = drafted();
    for (const noun of draft.names()) expect(again.rows(noun), `${noun}`).toEqual(draft.rows(noun));
  });
});
