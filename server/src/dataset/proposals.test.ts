// Proposals: the frame that III-research-1…3 give, and the order of each proposal's days.
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from './document.js';
import { Draft, type DraftRow } from './draft.js';
import { generateProposals } from './proposals.js';

let draft: Draft;
beforeAll(() => {
  draft = new Draft();
  readDocument(draft);
  generateProposals(draft);
});

const until = (rows: DraftRow[], attribute: string, day: string) => rows.filter(row => row[attribute] !== undefined && String(row[attribute]) <= day).length;
const planProjects = () => draft.rows('Project').filter(row => row.kind === 'BASIC_PLAN');

describe('the basic plan', () => {
  it('covers four years of the term, and is drafted, fixed and published within the printed months', () => {
    const { startsOn, endsOn, intendedProjects, draftedOn, fixedOn, publishedOn } = draft.get('BasicPlan', 'BASIC-PLAN-2002');
    expect([startsOn, endsOn, intendedProjects]).toEqual(['2002-07-01', '2006-06-30', 100]);
    expect(['2002-07', '2002-08', '2002-09']).toContain(String(draftedOn).slice(0, 7));
    expect(['2002-10', '2002-11']).toContain(String(fixedOn).slice(0, 7));
    expect(String(publishedOn).slice(0, 7)).toBe('2002-11');
  });

  it('has about a hundred projects inside its days', () => {
    const projects = planProjects();
    expect(Math.abs(projects.length - 100)).toBeLessThanOrEqual(5);
    for (const { startsOn, endsOn } of projects) expect([String(startsOn) >= '2002-07-01', String(endsOn) <= '2006-06-30']).toEqual([true, true]);
    expect(new Set(projects.map(row => row.title)).size).toBe(projects.length);
  });

  it('has a row for every year of every project, whose amounts are its cost', () => {
    for (const project of planProjects()) {
      const items = draft.rows('BasicPlanItem').filter(row => row.project === project.key);
      const [from, to] = [project.startsOn, project.endsOn].map(day => Number(String(day).slice(0, 4)));
      expect(items.map(row => row.fiscalYear)).toEqual(Array.from({ length: to! - from! + 1 }, (_, i) => from! + i));
      expect(items.reduce((sum, row) => sum + Number(row.amount ?? 0), 0)).toBe(Number(project.requiredBudget ?? 0));
      for (const { amount } of items) expect(amount === undefined || Number(amount) > 0).toBe(true);
    }
  });

  it('ties each pledge to the projects whose years name it', () => {
    for (const pledge of draft.rows('Pledge')) {
      const named = new Set(draft.rows('BasicPlanItem').filter(row => row.pledge === pledge.key).map(row => row.project));
      expect([...named].sort()).toEqual([...(pledge.projects as string[])].sort());
    }
  });

  it('is generated as many times over as the scale says', () => {
    const twice = new Draft(2);
    readDocument(twice);
    generateProposals(twice);
    expect(twice.rows('Project').filter(row => row.kind === 'BASIC_PLAN')).toHaveLength(planProjects().length * 2);
    expect(twice.rows('Pledge')).toHaveLength(draft.rows('Pledge').length);
  });
});

describe('ideas', () => {
  const own = () => draft.rows('Idea').filter(row => row.finding === undefined);

  it('come in from 19 July to the end of August, are judged in September, awarded in October and taken up from November', () => {
    for (const { receivedOn } of own()) expect(String(receivedOn) >= '2002-07-19' && String(receivedOn) <= '2002-08-31').toBe(true);
    for (const { date } of draft.rows('IdeaReview')) expect(String(date).slice(0, 7)).toBe('2002-09');
    for (const { date } of draft.rows('Award')) expect(String(date).slice(0, 7)).toBe('2002-10');
    for (const { adoptedOn } of draft.rows('Idea')) if (adoptedOn) expect(String(adoptedOn) >= '2002-11-01').toBe(true);
  });

  it('move through the funnel with the year', () => {
    const funnel = ['2002-03-31', '2002-06-30', '2002-09-30', '2002-12-31'].map(day => [
      until(own(), 'receivedOn', day), until(draft.rows('IdeaReview'), 'date', day), until(draft.rows('Award'), 'date', day), until(own(), 'adoptedOn', day), until(own(), 'inPlaceOn', day),
    ]);
    expect(funnel).toEqual([[0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [44, 44, 0, 0, 0], [44, 44, 17, 9, 4]]);
  });

  it('are awarded within 4,500,000 won, the best scores first', () => {
    const awards = draft.rows('Award');
    const score = (idea: unknown) => Number(draft.rows('IdeaReview').find(row => row.idea === idea)!.score);
    expect(awards.reduce((sum, row) => sum + Number(row.amount), 0)).toBeLessThanOrEqual(4_500_000);
    const lowest = Math.min(...awards.map(row => score(row.idea)));
    const rest = own().filter(row => !awards.some(award => award.idea === row.key));
    for (const row of rest) expect(score(row.key)).toBeLessThan(lowest);
  });

  it('that were rejected are neither awarded nor taken up', () => {
    const rejected = draft.rows('Idea').filter(row => row.rejectedOn !== undefined);
    expect(rejected.length).toBeGreaterThan(0);
    for (const row of rejected) expect([row.adoptedOn, draft.has('Award', `${row.key}:award`)]).toEqual([undefined, false]);
  });
});

describe('benchmarking', () => {
  it('has 8 teams of 2, 16 persons, over the 5 fields', () => {
    const teams = draft.rows('BenchmarkTeam');
    expect([teams.length, teams.reduce((sum, row) => sum + Number(row.members), 0), new Set(teams.map(row => row.field)).size]).toEqual([8, 16, 5]);
  });

  it('travels 4 nights and 5 days on working days of the second half', () => {
    for (const { startsOn, endsOn, reportedOn } of draft.rows('BenchmarkVisit')) {
      expect((Date.parse(String(endsOn)) - Date.parse(String(startsOn))) / 864e5 + 1).toBe(5);
      expect(new Date(`${String(startsOn)}T00:00:00Z`).getUTCDay()).toBe(1);
      expect([String(startsOn) >= '2002-07-01', String(endsOn) <= '2002-12-31', String(reportedOn) > String(endsOn)]).toEqual([true, true, true]);
    }
  });

  it('turns adopted findings into ideas, never others', () => {
    const ideas = draft.rows('Idea').filter(row => row.finding !== undefined);
    expect(ideas.length).toBeGreaterThan(0);
    for (const idea of ideas) {
      const finding = draft.get('BenchmarkFinding', String(idea.finding));
      const visit = draft.get('BenchmarkVisit', String(finding.visit));
      expect(finding.adoptedOn).toBeDefined();
      expect(String(visit.reportedOn) <= String(idea.receivedOn)).toBe(true);
    }
  });
});

it('every relation points at a row that exists', () => {
  const nouns: [string, string, string][] = [
    ['BasicPlanItem', 'plan', 'BasicPlan'], ['BasicPlanItem', 'project', 'Project'], ['BasicPlanItem', 'pledge', 'Pledge'], ['Idea', 'project', 'Project'],
    ['Idea', 'finding', 'BenchmarkFinding'], ['IdeaReview', 'idea', 'Idea'], ['IdeaReview', 'decision', 'CommitteeDecision'], ['Award', 'idea', 'Idea'],
    ['BenchmarkVisit', 'team', 'BenchmarkTeam'], ['BenchmarkFinding', 'visit', 'BenchmarkVisit'], ['BenchmarkFinding', 'decision', 'CommitteeDecision'],
    ['CommitteeDecision', 'committee', 'Committee'],
  ];
  const lost = nouns.flatMap(([noun, relation, target]) =>
    draft.rows(noun).filter(row => row[relation] !== undefined && !draft.has(target, String(row[relation]))).map(row => `${noun} ${row.key} ${relation}`));
  expect(lost).toEqual([]);
});
