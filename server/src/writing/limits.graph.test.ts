// What both databases must hold alike: long texts before and after, what a bulk edit answered, long names, moments at the end of time.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { byToken } from '../identity/whoAsks.js';
import { person } from '../testing/people.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { onDuty } from '../testing/viewers.js';

let g: TestGraph;
beforeAll(async () => {
  g = await testGraph();
});
afterAll(() => g.close());

const LONG = '가'.repeat(10_000);

describe('an act of writing', () => {
  it('given three texts as long as texts may be, written, got them and their change', async () => {
    const { statusAssessment, refused } = await g.act<{ statusAssessment: { id: string } }>('assessProject', { project: 'Project-56', status: 'DELAYED', date: '2002-12-30', reason: LONG, cause: LONG, countermeasure: LONG }, 'statusAssessment { id }', onDuty('PLANNING', 1));
    expect(refused).toEqual([]);
    const { changes } = await g.ask<{ changes: { nodes: { fields: { field: string; after: string }[] }[] } }>(`{ changes(where: { record: { eq: "${statusAssessment.id}" } }) { nodes { fields { field after } } } }`);
    expect(changes.nodes[0]!.fields.filter(f => f.after === LONG).map(f => f.field).sort()).toEqual(['cause', 'countermeasure', 'reason']);
  });

  it('given hundreds of rows changed at once under a key, sent again, got the same answer', async () => {
    const send = () => g.act<{ applied: boolean; rows: object[] }>('updateProjects', { where: {}, set: { periodText: `${'긴 기간 '.repeat(30)}` }, idempotencyKey: 'many' }, 'applied rows { record outcome fields { field before after } }');
    const first = await send();
    expect(first).toMatchObject({ applied: true, refused: [] });
    expect(first.rows.length).toBeGreaterThan(300);
    expect(await send()).toEqual(first);
  });

  it('given a token with a long name of a person with a long name, writing, got its name in the history as far as there is room', async () => {
    const user = await person(g.app.identity, { login: 'long', name: '긴'.repeat(150), role: 'ADMIN' });
    const { secret } = await createToken(g.app.identity, { ...SYSTEM, kind: 'user', user }, { name: 'n'.repeat(100), scope: 'WRITE', role: 'ADMIN', division: null, days: 1 });
    const { viewer } = (await byToken(g.app.identity, secret))!;
    expect((await g.act('updateWorkField', { id: 'WorkField-3', version: 1, name: '분야' }, '', viewer)).refused).toEqual([]);
    const { revisions } = await g.ask<{ revisions: { nodes: { actorName: string }[] } }>('{ revisions(last: 1) { nodes { actorName } } }');
    expect(revisions.nodes[0]!.actorName).toBe(`${'긴'.repeat(150)} (${'n'.repeat(48)}`);
  });

  it('given a text that shows nothing, written, got BLANK', async () => {
    for (const name of ['\u200b\u200b', '\u3164', '\u202e ']) expect((await g.act('updateWorkField', { id: 'WorkField-4', version: 1, name })).refused).toEqual(['name: BLANK']);
  });
});

describe('recordedAt', () => {
  it('given a moment beyond the year 9999 in UTC, asked, got it refused, not an empty graph', async () => {
    const { errors } = await g.send('{ projects(recordedAt: "9999-12-31T23:59:59-09:00") { totalCount } }');
    expect(errors?.[0]?.extensions?.['code']).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
    expect((await g.ask<{ projects: { totalCount: number } }>('{ projects(recordedAt: "9999-12-31T23:59:59Z") { totalCount } }')).projects.totalCount).toBeGreaterThan(0);
  });
});
