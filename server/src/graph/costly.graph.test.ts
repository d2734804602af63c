// Queries that would cost much: each is refused by its code before the database hears of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getIntrospectionQuery } from 'graphql';
import { recording } from '../database/connection.js';
import { PUBLIC, type Viewer } from '../identity/viewer.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { admin, reader } from '../testing/viewers.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

interface Got { codes: unknown[]; messages: string[]; data: Record<string, unknown> | null | undefined; statements: string[] }

/** Over Apollo's own path, with the statements that it took. */
async function ask(query: string, variables: Record<string, unknown> = {}, viewer: Viewer = admin): Promise<Got> {
  const connection = recording(graph.app.database.connection);
  const context = graph.app.context(viewer);
  const { body } = await graph.app.apollo.executeOperation({ query, variables }, { contextValue: { ...context, request: { ...context.request, connection } } });
  if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
  const { errors = [], data } = body.singleResult;
  return { codes: errors.map(e => e.extensions?.['code']), messages: errors.map(e => e.message), data, statements: connection.statements };
}

const repeat = (n: number, text: (i: number) => string): string => Array.from({ length: n }, (_, i) => text(i)).join(' ');
const nest = (n: number, open: string, inner: string): string => open.repeat(n) + inner + ' }'.repeat(n);
const lines = (of: string): string => `${of} { nodes { budgetLines(first: 100) { nodes { entries(first: 100) { nodes { id } } } } } }`;

describe('a costly query', () => {
  it.each([
    ['13 levels', `{ division(id: "Division-1") { ${nest(11, 'parent { ', 'name')} } }`, 'TOO_COSTLY', /13 levels deep; 12 are allowed/],
    ['13 levels in a fragment that is called __schema', `query __schema { division(id: "Division-1") { ...__schema } } fragment __schema on Division { ${nest(11, 'parent { ', 'name')} }`, 'TOO_COSTLY', /13 levels deep/],
    ['hundreds of levels', `{ ${nest(400, 'parent { ', 'name')} }`, 'TOO_COSTLY', /levels deep/],
    ['31 aliases', `{ ${repeat(31, i => `a${i}: divisions { totalCount }`)} }`, 'TOO_COSTLY', /31 aliases; 30 are allowed/],
    ['31 aliases in an operation that is called __schema', `query __schema { ${repeat(31, i => `a${i}: divisions { totalCount }`)} }`, 'TOO_COSTLY', /31 aliases/],
    ['aliases by the hundred in fragments', `{ divisions { nodes { ...A } } } fragment A on Division { ${repeat(300, i => `a${i}: id`)} }`, 'TOO_COSTLY', /300 aliases/],
    ['fragments that double eighteen times', `{ divisions { nodes { ...F0 } } } ${repeat(18, i => `fragment F${i} on Division { parent { ...F${i + 1} } p: parent { ...F${i + 1} } }`)} fragment F18 on Division { id }`, 'TOO_COSTLY', /levels deep|fields with its fragments spread/],
    ['fragments that spread each other by the dozen', `{ divisions { nodes { ...F0 } } } ${repeat(6, i => `fragment F${i} on Division { ${repeat(15, () => `parent { ...F${i + 1} }`)} }`)} fragment F6 on Division { id }`, 'TOO_COSTLY', /fields with its fragments spread/],
    ['a fragment that spreads itself', '{ divisions { nodes { ...A } } } fragment A on Division { parent { ...B } } fragment B on Division { parent { ...A } }', 'GRAPHQL_VALIDATION_FAILED', /within itself/],
    ['21 definitions', `{ divisions { nodes { ${repeat(20, i => `...F${i}`)} } } } ${repeat(20, i => `fragment F${i} on Division { id }`)}`, 'TOO_COSTLY', /21 operations and fragments; 20 are allowed/],
    ['21 operations', repeat(21, i => `query Q${i} { divisions { totalCount } }`), 'TOO_COSTLY', /21 operations/],
    ['9 directives', `{ divisions { nodes { ${repeat(9, () => 'id @include(if: true)')} } } }`, 'TOO_COSTLY', /9 directives; 8 are allowed/],
    ['directives by the hundred on one field', `{ divisions { totalCount ${repeat(200, () => '@skip(if: false)')} } }`, 'TOO_COSTLY', /200 directives/],
    ['1,501 tokens', `{ divisions { nodes { ${'id '.repeat(1501)} } } }`, 'TOO_COSTLY', /longer than 1500 tokens/],
    ['a megabyte of levels', '{a'.repeat(450_000), 'TOO_COSTLY', /longer than 1500 tokens/],
    ['one field over and over', `{ divisions { nodes { ${'id '.repeat(1400)} } } }`, 'TOO_COSTLY', /repeats too many fields/],
    ['names by the thousand that the schema does not know', `{ ${repeat(1400, i => `division${i}`)} }`, 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "division0" on type "Query"\.$/],
    ['a page of 101', '{ divisions(first: 101) { nodes { id } } }', 'BAD_USER_INPUT', /first is 1 to 100; got 101/],
    ['pages of pages of pages', `{ ${repeat(3, i => lines(`a${i}: projects(first: 100)`))} }`, 'TOO_COSTLY', /plans to read .* 50,000 are allowed/],
    ['a filter of thousands of values', 'query ($w: ProjectWhere) { projects(where: $w) { totalCount } }', 'BAD_USER_INPUT', /at most 1,000 values/, { w: { code: { in: Array.from({ length: 50_000 }, (_, i) => `c${i}`) } } }],
    ['a filter of thousands of conditions', 'query ($w: ProjectWhere) { projects(where: $w) { totalCount } }', 'BAD_USER_INPUT', /at most 500 conditions/, { w: { or: Array.from({ length: 20_000 }, () => ({ code: { eq: 'x' } })) } }],
    ['a variable of 100,000 levels', 'query ($w: ProjectWhere) { projects(where: $w) { totalCount } }', 'BAD_USER_INPUT', /nest at most 40 levels/, { w: JSON.parse('{"not":'.repeat(100_000) + '{}' + '}'.repeat(100_000)) as object }],
    ['a text of a megabyte', 'query ($t: String) { projects(where: { title: { contains: $t } }) { totalCount } }', 'BAD_USER_INPUT', /at most 1,000 characters/, { t: '가'.repeat(300_000) }],
    ['an id of a megabyte', 'query ($i: ID!) { project(id: $i) { id } }', 'BAD_USER_INPUT', /not an id of this graph/, { i: 'x'.repeat(900_000) }],
    ['thirty reconciliations at once', `{ ${repeat(30, i => `a${i}: reconciliation(asOf: "2002-06-30") { number }`)} }`, 'TOO_COSTLY', /plans to read/],
  ] as [string, string, string, RegExp, Record<string, unknown>?][])('given %s, asked, got refused by its code before any SQL', async (_title, query, code, message, variables) => {
    const { codes, messages, data, statements } = await ask(query, variables);
    expect(codes[0]).toBe(code);
    expect(messages[0]).toMatch(message);
    expect([Object.values(data ?? {}).filter(v => v !== null), statements]).toEqual([[], []]);
    expect(Math.max(...messages.map(m => m.length))).toBeLessThanOrEqual(300);
    expect(messages.length).toBeLessThanOrEqual(5);
  });

  it('given queries at each limit, asked, got answered', async () => {
    for (const query of [
      `{ division(id: "Division-1") { ${nest(10, 'parent { ', 'name')} } }`,
      `{ ${repeat(30, i => `a${i}: divisions(first: 1) { totalCount }`)} }`,
      `{ divisions(first: 1) { nodes { ${repeat(19, i => `...F${i}`)} } } } ${repeat(19, i => `fragment F${i} on Division { id }`)}`,
      `{ divisions(first: 1) { nodes { ${repeat(8, () => 'id @include(if: true)')} } } }`,
      '{ divisions(first: 100) { totalCount } teams(first: 1) { totalCount } }',
    ]) {
      const { codes, statements } = await ask(query);
      expect([codes, statements.length > 0]).toEqual([[], true]);
    }
  });
});

describe('introspection', () => {
  const TYPES = '{ __schema { types { name } } }';

  it('given the public, asked, got UNAUTHENTICATED and what to do, however it is written; __typename is answered', async () => {
    for (const query of [getIntrospectionQuery(), TYPES, '{ __type(name: "User") { name } }', '{ ...A } fragment A on Query { ... { x: __schema { types { name } } } }', '{ publishedReports { totalCount } __schema { types { name } } }', '{ __schema { nonsense } }']) {
      const { codes, messages, data } = await ask(query, {}, PUBLIC);
      expect([codes, data ?? null]).toEqual([['UNAUTHENTICATED'], null]);
      expect(messages[0]).toMatch(/^Sign in first, or send an API token/);
    }
    expect((await ask('{ __typename publishedReports { __typename totalCount } }', {}, PUBLIC)).data).toEqual({ __typename: 'Query', publishedReports: { __typename: 'PublishedReportConnection', totalCount: expect.any(Number) } });
  });

  it('given who is signed in, even to read alone, sent what tools send, got the schema', async () => {
    for (const options of [{}, { inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, oneOf: true }]) {
      const { codes, data } = await ask(getIntrospectionQuery(options), {}, reader);
      expect([codes, (data?.['__schema'] as { types: unknown[] } | undefined)?.types.length]).toEqual([[], expect.any(Number)]);
    }
    expect((await ask('{ __type(name: "Project") { fields { name args { name type { name } } type { name ofType { name } } } } }', {}, reader)).codes).toEqual([]);
  });

  it.each([
    ['types through the fields of types', '{ __schema { types { fields { type { fields { name } } } } } }', /within the parts of types/],
    ['the same through fragments, arguments and inputs', '{ __schema { types { ...T } } } fragment T on __Type { fields { args { type { ...I } } } } fragment I on __Type { inputFields { name } }', /within the parts of types/],
    ['17 levels', `{ __schema { types { fields { args { type { ${nest(12, 'ofType { ', 'name')} } } } } } }`, /levels deep; 16 are allowed/],
    ['aliases within it', '{ __schema { types { a: name b: name } } }', /takes no aliases/],
    ['aliases within it, in a fragment', '{ __schema { ...S } } fragment S on __Schema { a: types { name } b: types { name } }', /takes no aliases/],
    ['it twice', '{ a: __schema { types { name } } b: __schema { types { name } } }', /more than once/],
    ['six types', `{ ${repeat(6, i => `a${i}: __type(name: "Query") { name }`)} }`, /6 times for __schema or __type; 5 are allowed/],
    ['many fields through fragments', `{ __schema { ${repeat(6, i => `directives { args { type { ...T${i} } } }`)} } } ${repeat(6, i => `fragment T${i} on __Type { ${repeat(80, () => 'name')} }`)}`, /486 fields|fields with its fragments spread; 400 are allowed/],
  ])('given %s, asked, got TOO_COSTLY', async (_title, query, message) => {
    const { codes, messages } = await ask(query);
    expect([codes[0], messages.join(' ')]).toEqual(['TOO_COSTLY', expect.stringMatching(message)]);
  });
});
