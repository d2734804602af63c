// What a caller is told of mistakes: few of them, short, and no names that were not asked for.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GraphQLError } from 'graphql';
import { faultOf, formatted } from './errors.js';
import { testGraph, type TestGraph } from './testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

const told = async (query: string, variables: Record<string, unknown> = {}) => (await graph.send(query, variables)).errors ?? [];

describe('errors of an answer', () => {
  it.each([
    ['a field', '{ division { name } }', {}],
    ['a field of a record', '{ divisions { nodes { nam } } }', {}],
    ['an argument', '{ divisions(firs: 1) { totalCount } }', {}],
    ['a type', 'query ($w: ProjectWher) { projects(where: $w) { totalCount } }', {}],
    ['a value of an enum', '{ projects(where: { status: { eq: DELAYE } }) { totalCount } }', {}],
    ['a value of an enum in a variable', 'query ($w: ProjectWhere) { projects(where: $w) { totalCount } }', { w: { status: { eq: 'DELAYE' } } }],
    ['a name in a filter', '{ projects(where: { titl: { eq: "x" } }) { totalCount } }', {}],
    ['a name in a variable', 'query ($w: ProjectWhere) { projects(where: $w) { totalCount } }', { w: { titl: { eq: 'x' } } }],
    ['a directive', '{ divisions { totalCount @includ(if: true) } }', {}],
    ['a fragment', '{ divisions { nodes { ... on Divisio { id } } } }', {}],
  ])('given %s that is nearly right, asked, got an error without a guess', async (_title, query, variables) => {
    const errors = await told(query, variables);
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/did you mean|DELAYED|titleInitials/i);
  });

  it('given mistakes by the dozen, in a document, in variables and in many rows, asked, got five errors at most', async () => {
    expect((await told(`{ ${Array.from({ length: 40 }, (_, i) => `n${i}`).join(' ')} }`)).length).toBe(5);
    expect((await told(`query (${Array.from({ length: 9 }, (_, i) => `$v${i}: Int`).join(' ')}) { ${Array.from({ length: 9 }, (_, i) => `a${i}: divisions(first: $v${i}) { totalCount }`).join(' ')} }`, Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`v${i}`, 'x'])))).length).toBe(5);
    const rows = await told(`{ ${Array.from({ length: 20 }, (_, i) => `a${i}: report(view: "none${i}") { id }`).join(' ')} }`);
    expect([rows.length > 0, rows.length <= 5]).toEqual([true, true]);
  });

  it('given a value of thousands of characters, asked, got a message of at most 300 that is well-formed', async () => {
    for (const value of ['😀'.repeat(5000), `x${'😀'.repeat(5000)}`]) {
      const [error] = await told('query ($d: Date) { projects(asOf: $d) { totalCount } }', { d: value });
      expect(error!.message.length).toBeLessThanOrEqual(300);
      expect(error!.message).toMatch(/^Variable "\$d".*…$/u);
      expect(Buffer.from(error!.message).toString()).toBe(error!.message);
    }
  });
});

describe('a fault of the program', () => {
  it('given one with SQL, a path and a stack, told, got a sentence without them, and the log got all', () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const fault = new Error('SELECT secret FROM user; /srv/gujeong/server/src/app.ts:1');
    const thrown = new GraphQLError(fault.message, { originalError: fault, path: ['projects'] });
    const { message, extensions, path } = formatted({ message: thrown.message, path: ['projects'], extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at Object.x'] } }, thrown);
    const logged = log.mock.calls.join('');
    log.mockRestore();
    expect([message, extensions, path]).toEqual([expect.stringMatching(/^The server could not answer this; it has been noted/), { code: 'INTERNAL_SERVER_ERROR' }, ['projects']]);
    expect(logged).toMatch(/SELECT secret FROM user/);
  });

  it('given one before GraphQL begins, told, got 500; a database that is away, 503', () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const fault = faultOf(new TypeError('x is undefined'));
    log.mockRestore();
    expect(fault).toEqual({ status: 500, code: 'INTERNAL_SERVER_ERROR', message: expect.not.stringContaining('undefined') });
    expect(faultOf(new GraphQLError('The database is away.', { extensions: { code: 'SERVICE_UNAVAILABLE' } }))).toEqual({ status: 503, code: 'SERVICE_UNAVAILABLE', message: 'The database is away.' });
  });
});
