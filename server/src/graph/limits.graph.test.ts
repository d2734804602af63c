// Bad input: an error with a code and a sentence that says what is allowed; nothing of the inside.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC } from '../identity/viewer.js';
import { testGraph, type TestGraph } from '../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

const deep = (levels: number): string => `{ division(id: "Division-1") { ${'parent { '.repeat(levels)} name ${'}'.repeat(levels)} } }`;
const wide = `{ ${['a', 'b', 'c'].map(a => `${a}: projects(first: 100) { nodes { budgetLines(first: 100) { nodes { entries(first: 100) { nodes { id } } } } } }`).join(' ')} }`;
const aliases = (n: number): string => `{ ${Array.from({ length: n }, (_, i) => `a${i}: divisions(first: 1) { totalCount }`).join(' ')} }`;

describe('limits and bad input', () => {
  it.each([
    ['a page of 1000', '{ projects(first: 1000) { nodes { id } } }', 'BAD_USER_INPUT', /first is 1 to 100; got 1000/],
    ['a page of 0', '{ projects(first: 0) { nodes { id } } }', 'BAD_USER_INPUT', /first is 1 to 100/],
    ['a day that does not exist', '{ projects(asOf: "2002-02-30") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /a day that exists, written YYYY-MM-DD/],
    ['a filter on a field there is not', '{ projects(where: { colour: { eq: "red" } }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /"colour" is not defined/],
    ['a view there is not', '{ report(view: "nonsense") { id } }', 'BAD_USER_INPUT', /There is no view "nonsense"; views are staffing/],
    ['a filter that nests without end', `{ projects(where: ${'{ not: '.repeat(40)}{ code: { eq: "x" } }${' }'.repeat(40)}) { totalCount } }`, 'BAD_USER_INPUT', /where nests at most 10 levels/],
    ['an id that no answer gave', '{ node(id: "1") { id } }', 'BAD_USER_INPUT', /is not an id of this graph/],
    ['too deep', deep(14), 'TOO_COSTLY', /levels deep; 12 are allowed/],
    ['too many aliases', aliases(31), 'TOO_COSTLY', /31 aliases; 30 are allowed/],
    ['too long', `{ ${'divisions { totalCount } '.repeat(400)} }`, 'TOO_COSTLY', /longer than 1500 tokens/],
    ['too much', wide, 'TOO_COSTLY', /plans to read .* 50,000 are allowed/],
    ['no query', '{', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ])('given %s, asked, got a clear refusal', async (_title, query, code, message) => {
    const { data, errors } = await graph.send(query);
    expect(Object.values(data ?? {}).filter(v => v !== null)).toEqual([]);
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
    expect(JSON.stringify(errors)).not.toMatch(/SELECT|node_modules|\.ts:/);
  });

  it('given variables of the wrong kind, asked, got an error that names the variable', async () => {
    const { errors } = await graph.send('query ($d: Date, $n: Int) { projects(asOf: $d, first: $n) { totalCount } }', { d: '2002-13-01', n: 'many' });
    expect(errors?.map(e => e.extensions?.['code'])).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
    expect(errors?.[0]?.message).toMatch(/"\$d".*2002-13-01/);
  });

  it('given the words of another error as a value, asked, got the error of the value', async () => {
    const { errors } = await graph.send('query ($d: Date) { projects(asOf: $d) { totalCount } }', { d: 'Parsing aborted' });
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  it('given an ordinary query, asked, got its planned rows and the limit', async () => {
    const { extensions } = await graph.send('{ divisions(first: 5) { nodes { projects(first: 10) { nodes { id } } } } }');
    expect(extensions).toEqual({ cost: { requested: 55, limit: 50_000 } });
  });

  it('given the public, asking for more than its own limit, got a clear refusal; for less, an answer', async () => {
    const ask = (times: number) => graph.send(`{ ${Array.from({ length: times }, (_, i) => `a${i}: regulations(first: 100) { nodes { texts(first: 100) { nodes { id } } } }`).join(' ')} }`, {}, PUBLIC);
    expect((await ask(1)).errors).toBeUndefined();
    const { errors } = await ask(25);
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('5,000 are allowed'), extensions: { code: 'TOO_COSTLY' } });
  });
});
