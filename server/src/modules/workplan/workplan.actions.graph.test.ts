// What is done with projects, milestones, objectives, seasonal plans and directives, on the data of 2002 as of 2002-12-31.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headOf, onDuty, staffOf } from '../../testing/viewers.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let g: TestGraph;
beforeAll(async () => void (g = await testGraph()));
afterAll(() => g.close());

interface Nodes {
  nodes: Record<string, unknown>[];
}
/** The one record that a filter finds. */
async function one<T>(root: string, where: string, select = ''): Promise<T & { id: string; version: number; key: number }> {
  const answer = await g.ask<Record<string, Nodes>>(`{ ${root}(where: ${where}, first: 1) { nodes { id version ${select} } } }`);
  const node = answer[root]!.nodes[0]!;
  return { ...node, key: Number(String(node['id']).split('-').at(-1)) } as never;
}
const report = async (view: string, asOf: string) => (await g.ask<{ report: { rows: { id: string; cells: { column: string; value: number | null }[] }[] } }>(`{ report(view: "${view}", asOf: "${asOf}") { rows { id cells { column value } } } }`)).report.rows;
const cell = async (view: string, asOf: string, row: string, column: string) => (await report(view, asOf)).find(r => r.id === row)?.cells.find(c => c.column === column)?.value;

describe('assessing a project', () => {
  const project = '{code: {eq: "2002-MAJOR-001"}}';
  const select = 'statusAssessment { id version status confirmedOn project { status } }';

  it('given no cause, assessed as delayed, got told that cause and countermeasure are missing, one after the other', async () => {
    const { id } = await one('projects', project);
    expect((await g.act('assessProject', { project: id, status: 'DELAYED' })).refused).toEqual(['cause: REQUIRED']);
    expect((await g.act('assessProject', { project: id, status: 'DELAYED', cause: '보상 협의 지연' })).refused).toEqual(['countermeasure: REQUIRED']);
    expect((await g.act('assessProject', { project: id, status: 'ON_TRACK', date: '2003-01-02' })).refused).toEqual(['date: FUTURE_DATE']);
  });

  it('given its division, assessed, got a proposal that counts at once and the coordinator confirms; his own are confirmed', async () => {
    const found = await one<{ status: string; division: { id: string } }>('projects', '{kind: {eq: MAJOR}, status: {eq: ON_TRACK}}', 'status division { id }');
    const staff = staffOf(Number(found.division.id.split('-')[1]));
    const delayed = () => cell('major-projects-progress', '2002-12-31', 'projects', 'delayed');
    const before = Number(await delayed());
    const { statusAssessment: proposed } = await g.act<{ statusAssessment: { id: string; version: number; confirmedOn: string | null; project: { status: string } } }>('assessProject', { project: found.id, status: 'DELAYED', cause: '보상 협의 지연', countermeasure: '수용재결 신청' }, select, staff);
    expect(proposed).toMatchObject({ confirmedOn: null, project: { status: 'DELAYED' } });
    expect(await delayed()).toBe(before + 1);
    const confirm = { assessment: proposed.id, version: proposed.version };
    await expect(g.act('confirmAssessment', confirm, '', staff)).rejects.toThrow('FORBIDDEN');
    expect((await g.act('confirmAssessment', { ...confirm, date: '2002-12-01' }, select, onDuty('PLANNING'))).refused).toEqual(['date: BEFORE_ASSESSMENT']);
    expect(await g.act('confirmAssessment', confirm, select, onDuty('PLANNING'))).toMatchObject({ refused: [], statusAssessment: { confirmedOn: '2002-12-31', version: 2 } });
    expect((await g.act('confirmAssessment', { ...confirm, version: 2 }, '')).refused).toEqual(['assessment: CONFIRMED']);
    expect(await g.act('assessProject', { project: found.id, status: 'ON_TRACK' }, select, onDuty('PLANNING'))).toMatchObject({ statusAssessment: { confirmedOn: '2002-12-31', project: { status: 'ON_TRACK' } } });
    expect(await delayed()).toBe(before);
    await expect(g.act('assessProject', { project: found.id, status: 'ON_TRACK' }, '', staffOf(9999))).rejects.toThrow('FORBIDDEN');
  });

  it('given what was loaded, asked, got it confirmed by its own date', async () => {
    const { statusAssessments } = await g.ask<{ statusAssessments: { totalCount: number } }>('{ statusAssessments(where: {origin: {eq: GENERATED}, confirmedOn: {isNull: true}}) { totalCount } }');
    expect(statusAssessments.totalCount).toBe(0);
  });
});

describe('a project', () => {
  it('given none of its code, created, got the next of its kind; what contradicts itself is refused', async () => {
    const { division, field } = await one<{ division: { id: string }; field: { id: string } }>('projects', '{code: {eq: "2002-MAJOR-001"}}', 'division { id } field { id }');
    const given = { title: '청사 주차장 정비', kind: 'MAJOR', planYear: 2002, division: division.id, field: field.id, cooperatingDivisions: [] };
    const made = () => g.act<{ project: { id: string; version: number; code: string } }>('createProject', given, 'project { id version code }');
    const { project } = await made();
    expect(project.code).toMatch(/^2002-MAJOR-\d{3}$/);
    const update = (values: object) => g.act('updateProject', { id: project.id, version: project.version, ...values }).then(r => r.refused);
    expect(await update({ startsOn: '2002-05-01', endsOn: '2002-04-01' })).toEqual(['endsOn: BEFORE_BEGIN']);
    expect(await update({ sector: 'ECONOMY' })).toEqual(['sector: NOT_AN_AGENDA_TASK']);
    expect(await update({ partOf: project.id })).toEqual(['partOf: CIRCLE']);
    expect(await update({ team: (await one('teams', '{code: {eq: "PUMPS"}}')).id })).toEqual(['team: OTHER_DIVISION']);
    expect((await g.act('createProject', { ...given, kind: 'DIVISION_PLAN' })).refused).toEqual(['code: REQUIRED']);
  });

  it('given a budget line of nobody, linked, got its budget beside; of another project, refused; released, got it back', async () => {
    const { id, version, linkedBudget, division } = await one<{ linkedBudget: number; division: { id: string } }>('projects', '{code: {eq: "III-ict-1"}}', 'linkedBudget division { id }');
    const free = await one<{ current: number }>('budgetLines', '{fiscalYear: {eq: 2002}, side: {eq: EXPENDITURE}, not: {project: {code: {isNull: false}}}, current: {gt: 0}}', 'current');
    const other = await one('budgetLines', '{project: {code: {eq: "III-ict-2"}}}');
    const linked = await g.act('linkProject', { project: id, version, budgetLines: [free.id] }, 'project { linkedBudget }');
    expect(linked).toMatchObject({ refused: [], project: { linkedBudget: linkedBudget + free.current } });
    expect((await g.act('linkProject', { project: id, version, budgetLines: [free.id, other.id] })).refused).toEqual(['budgetLines.1: LINKED_ELSEWHERE']);
    const planning = staffOf(Number(division.id.split('-')[1]));
    const foreign = await one('budgetLines', '{fiscalYear: {eq: 2002}, side: {eq: EXPENDITURE}, not: {project: {code: {isNull: false}}}, division: {code: {ne: "PLANNING"}}}');
    expect((await g.act('linkProject', { project: id, version, budgetLines: [foreign.id] }, '', planning)).refused).toEqual(['budgetLines.0: NOT_YOURS']);
    expect(await g.act('unlinkProject', { project: id, version, budgetLines: [free.id] }, 'project { linkedBudget }')).toMatchObject({ project: { linkedBudget } });
    expect((await g.act('unlinkProject', { project: id, version, budgetLines: [free.id] })).refused).toEqual(['budgetLines.0: NOT_LINKED']);
  });

  it('given an open step, ticked and taken back, got it done and open again; ticked twice, refused', async () => {
    const step = await one<{ project: { division: { id: string } } }>('milestones', '{state: {eq: OVERDUE}}', 'project { division { id } }');
    const staff = staffOf(Number(step.project.division.id.split('-')[1]));
    const select = 'milestone { version state doneOn }';
    expect((await g.act('untickMilestone', { milestone: step.id, version: step.version }, select, staff)).refused).toEqual(['milestone: NOT_DONE']);
    expect(await g.act('tickMilestone', { milestone: step.id, version: step.version, doneOn: '2002-12-30' }, select, staff)).toMatchObject({ milestone: { version: 2, state: 'DONE' } });
    expect((await g.act('tickMilestone', { milestone: step.id, version: 2 }, select, staff)).refused).toEqual(['milestone: DONE']);
    await expect(g.act('untickMilestone', { milestone: step.id, version: 1 }, select, staff)).rejects.toThrow('CONFLICT');
    expect(await g.act('untickMilestone', { milestone: step.id, version: 2 }, select, staff)).toMatchObject({ milestone: { state: 'OVERDUE', doneOn: null } });
    await expect(g.act('tickMilestone', { milestone: step.id, version: 3 }, select, onDuty('PLANNING'))).rejects.toThrow('FORBIDDEN');
  });

  it('given two subjects or none, reported on, got refused; given one, got the note', async () => {
    const { id } = await one('projects', '{code: {eq: "2002-MAJOR-001"}}');
    const { id: directive } = await one('directives', '{code: {eq: "2002-DIRECTIVE-001"}}');
    expect((await g.act('addProgressNote', { text: '공정 확인' })).refused).toEqual(['project: EXACTLY_ONE']);
    expect((await g.act('addProgressNote', { text: '공정 확인', project: id, directive })).refused).toEqual(['directive: EXACTLY_ONE']);
    expect((await g.act('addProgressNote', { text: '공정 확인', project: id, progress: 75 })).refused).toEqual(['progress: OUT_OF_RANGE']);
    expect((await g.act('addProgressNote', { text: '공정 확인', directive, date: '2001-12-01' })).refused).toEqual(['date: BEFORE_SUBJECT']);
    expect(await g.act('addProgressNote', { text: '공정 확인', project: id, progress: 0.75 }, 'progressNote { date progress project { code } }')).toMatchObject({ progressNote: { date: '2002-12-31', progress: 0.75, project: { code: '2002-MAJOR-001' } } });
  });
});

describe('objectives', () => {
  const goal = { year: 2001, title: '민원처리기간 단축', indicator: '단축율', unit: '%', target: 20 };

  it('given their holder, proposed, fixed, reviewed and judged, got the score; every rule on the way is told', async () => {
    const post = await one<{ division: { id: string } }>('posts', '{code: {eq: "POST-SOCIAL"}}', 'division { id }');
    const [head, planning] = [headOf(Number(post.division.id.split('-')[1])), onDuty('PLANNING')];
    const set = (values: object) => g.act<{ objective: { id: string; version: number; code: string; setOn: string | null }; refused: string[] }>('setObjective', { ...goal, holder: post.id, ...values }, 'objective { id version code setOn }', head);
    const fix = (viewer = planning) => g.act<{ objectives: { setOn: string }[]; refused: string[] }>('fixObjectives', { holder: post.id, year: 2001, date: '2001-05-09' }, 'objectives { setOn }', viewer);
    const mine = { holder: (await one('posts', '{grade: {eq: 6}}')).id };
    expect((await g.act('setObjective', { ...goal, ...mine, weight: 0.5 })).refused).toEqual(['holder: GRADE']);
    expect((await set({ weight: 60 })).refused).toEqual(['weight: OUT_OF_RANGE']);
    expect((await fix()).refused).toEqual(['holder: NOTHING_PROPOSED']);
    const { objective } = await set({ weight: 0.6 });
    expect(objective).toMatchObject({ code: '2001-OBJ-001', setOn: null });
    expect((await set({ weight: 0.5 })).refused).toEqual(['weight: OVER_WHOLE']);
    expect((await fix()).refused).toEqual(['holder: NOT_WHOLE']);
    await set({ weight: 0.3 });
    await set({ weight: 0.1 });
    await expect(fix(head)).rejects.toThrow('FORBIDDEN');
    expect((await fix()).objectives.map(o => o.setOn)).toEqual(['2001-05-09', '2001-05-09', '2001-05-09']);
    expect((await g.act('updateObjective', { id: objective.id, version: 2, target: 5 }, '', head)).refused).toEqual(['id: FIXED']);

    const review = (values: object, viewer = head) => g.act<{ refused: string[] }>('reviewObjective', { objective: objective.id, ...values }, 'objectiveReview { objective { actual achievement score } }', viewer);
    expect((await review({ kind: 'SETTING', actual: 1 })).refused).toEqual(['kind: BY_FIXING']);
    expect((await review({ kind: 'INTERIM', date: '2001-07-02' })).refused).toEqual(['actual: REQUIRED']);
    expect((await review({ kind: 'INTERIM', date: '2002-01-02', actual: 1 })).refused).toEqual(['date: AFTER_YEAR']);
    expect(await review({ kind: 'INTERIM', date: '2001-07-02', actual: 12 })).toMatchObject({ objectiveReview: { objective: { actual: 12, achievement: 0.6, score: null } } });
    expect((await review({ kind: 'FINAL', date: '2002-01-10', actual: 22, score: 0.95 })).refused).toEqual(['kind: BY_PLANNING']);
    expect((await review({ kind: 'FINAL', date: '2001-12-10', actual: 22, score: 0.95 }, planning)).refused).toEqual(['date: WITHIN_YEAR']);
    expect((await review({ kind: 'FINAL', date: '2002-01-10', actual: 22, score: 95 }, planning)).refused).toEqual(['score: OUT_OF_RANGE']);
    expect(await review({ kind: 'FINAL', date: '2002-01-10', actual: 22, score: 0.95 }, planning)).toMatchObject({ objectiveReview: { objective: { actual: 22, score: 0.95 } } });
  });

  it('given an objective of 2002 that is only proposed, read, got the table of objectives as it was', async () => {
    const count = () => cell('mbo', '2002-12-31', 'objectives', 'value');
    const before = await count();
    const [proposed] = (await g.ask<{ objectives: { nodes: { id: string; version: number; weight: number }[] } }>('{ objectives(where: {year: {eq: 2002}}, first: 1) { nodes { id version weight } } }')).objectives.nodes;
    await g.act('updateObjective', { id: proposed!.id, version: proposed!.version, weight: 0.05 });
    const { holder } = await one<{ holder: { id: string } }>('objectives', '{weight: {eq: 0.05}}', 'holder { id }');
    expect((await g.act('setObjective', { ...goal, holder: holder.id, year: 2002, weight: 0.05 })).refused).toEqual([]);
    expect(await count()).toBe(before);
  });
});
