// Time travel: whatever was changed since, a moment answers as it answered then, report tables and any query alike.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '@gujeong/shared/reports/index';
import { Random } from '../dataset/random.js';
import { recording } from '../database/connection.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { inSoak } from '../testing/soak.js';
import { disorder } from '../testing/disorder.js';
import { queries } from '../testing/queries.js';
import { SYSTEM } from '../identity/viewer.js';
import { action } from './action.js';
import { nothing } from './fields.js';
import { Project } from '../modules/workplan/project.entity.js';

/** On MariaDB a part, but in a soak. */
const CHANGES = process.env['TEST_DATABASE'] === 'mariadb' ? inSoak(200, 500) : 500;
const MOMENTS = 50;

let g: TestGraph;
beforeAll(async () => {
  g = await testGraph();
});
afterAll(() => g.close());

/** Every report table and every sample query that needs no cursor, as the graph stands (null) or stood. */
async function everything(recorded: number | null): Promise<string[]> {
  const context = g.app.context();
  const request = { ...context.request, recorded };
  const answers: string[] = [];
  for (const view of views) answers.push(`${view.id} ${JSON.stringify(await g.app.reporting.compose(view, view.asOf, request).then(c => c.layout, (e: Error) => e.message))}`);
  for (const { title, query, variables = {} } of queries) {
    const { data, errors } = await g.app.reporting.ask(query, variables, request).then(data => ({ data, errors: null }), (e: Error) => ({ data: null, errors: e.message }));
    answers.push(`${title} ${JSON.stringify({ data, errors })}`);
  }
  return answers;
}

describe('reading the present', () => {
  it('given every sample query and report view, answered, got no statement that touches the history', async () => {
    const connection = recording(g.app.database.connection);
    const request = { ...g.app.context().request, connection };
    for (const { query, variables = {} } of queries) await g.app.reporting.ask(query, variables, request).catch(() => null);
    for (const view of views) await g.app.reporting.compose(view, view.asOf, request);
    expect(connection.statements.length).toBeGreaterThan(100);
    expect(connection.statements.filter(s => /_history|`revision`|`change`|record_clock|recorded_/.test(s))).toEqual([]);
  });

  it('given the same at a revision, answered, got as many statements, all of them over the history', async () => {
    const count = async (recorded: number | null): Promise<string[]> => {
      const connection = recording(g.app.database.connection);
      const request = { ...g.app.context().request, connection, recorded };
      for (const view of views) await g.app.reporting.compose(view, view.asOf, request);
      return connection.statements;
    };
    const [now, then] = [await count(null), await count(1)];
    expect(then).toHaveLength(now.length);
    expect(then.filter(s => !s.includes('_history'))).toEqual([]);
  });
});

const lastRevision = async (that: string): Promise<{ id: string; at: string }> => (await g.ask<{ revisions: { nodes: { id: string; at: string }[] } }>(`{ revisions(last: 1${that}) { nodes { id at } } }`)).revisions.nodes[0]!;

describe('recordedAt', () => {
  it(`given ${CHANGES} random changes, ${MOMENTS} moments among them asked again, got each what was answered then`, async () => {
    const random = new Random('time travel');
    const chosen = new Set(random.shuffle([...Array(CHANGES).keys()]).slice(0, MOMENTS));
    const act = action({ name: 'disorder', title: { ko: '', en: '' }, doc: '', returns: () => Project, may: '', input: nothing, run: async write => (await disorder(write, random), 1) });
    const moments: { at: string; answers: string[] }[] = [];
    for (let i = 0; i < CHANGES; i++) {
      await g.app.writer.perform(act, {}, { viewer: SYSTEM });
      // By the clock of the records: acts that take less than a millisecond run ahead of any other.
      if (chosen.has(i)) moments.push({ at: (await lastRevision('')).at, answers: await everything(null) });
    }
    expect(moments).toHaveLength(MOMENTS);
    expect(new Set(moments.map(m => m.answers.join('\n'))).size).toBeGreaterThan(MOMENTS / 2);
    for (const { at, answers } of moments) {
      const { id } = await lastRevision(`, where: { at: { lte: "${at}" } }`);
      const then = await everything(Number(id.split('-')[1]));
      expect(then).toEqual(answers);
    }
  }, 600_000);
});
