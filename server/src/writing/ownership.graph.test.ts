// Whose records one writes: staff write those of their own divisions, and leave them there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { onDuty, staffOf } from '../testing/viewers.js';

let g: TestGraph;
let own: Project;
let foreign: Project;
interface Project {
  id: string;
  version: number;
}
const staff = staffOf(4);

beforeAll(async () => {
  g = await testGraph();
  const { mine, others } = await g.ask<Record<'mine' | 'others', { nodes: Project[] }>>('{ mine: projects(first: 1, where: { division: { id: { eq: "Division-4" } } }) { nodes { id version } } others: projects(first: 1, where: { division: { id: { eq: "Division-5" } } }) { nodes { id version } } }');
  [own, foreign] = [mine.nodes[0]!, others.nodes[0]!];
});
afterAll(() => g.close());

const revisions = async () => (await g.ask<{ revisions: { totalCount: number } }>('{ revisions { totalCount } }')).revisions.totalCount;

describe('records of one’s own divisions', () => {
  it('given a project of the own division, given to another by staff, got NOT_YOURS and it stays; by who plans, done', async () => {
    const before = await revisions();
    const give = (viewer: typeof staff) => g.act('updateProject', { id: own.id, version: own.version, division: 'Division-5', team: null }, '', viewer);
    expect((await give(staff)).refused).toEqual(['division: NOT_YOURS']);
    expect(await revisions()).toBe(before);
    expect((await give(onDuty('PLANNING', 1))).refused).toEqual([]);
    await g.act('updateProject', { id: own.id, version: own.version + 1, division: 'Division-4' }, '', onDuty('PLANNING', 1));
  });

  it('given a milestone of the own project, moved into another division’s, got NOT_YOURS', async () => {
    const { milestone } = await g.act<{ milestone: { id: string } }>('createMilestone', { project: own.id, title: '설계', order: 1, precision: 'DAY', dueOn: '2003-03-01', dueText: '3. 1' }, 'milestone { id }', staff);
    expect((await g.act('updateMilestone', { id: milestone.id, version: 1, project: foreign.id }, '', staff)).refused).toEqual(['project: NOT_YOURS']);
  });

  it('given all projects of the own division, given to another at once, got each row refused and none done', async () => {
    const before = await revisions();
    const { applied, rows } = await g.act<{ applied: boolean; rows: { outcome: string; userErrors: { code: string }[] }[] }>('updateProjects', { where: { division: { id: { eq: 'Division-4' } } }, set: { division: 'Division-5', team: null } }, 'applied rows { outcome userErrors { code } }', staff);
    expect(applied).toBe(false);
    expect(new Set(rows.flatMap(r => r.userErrors.map(e => e.code)))).toEqual(new Set(['NOT_YOURS']));
    expect(await revisions()).toBe(before);
  });
});
