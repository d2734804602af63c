// The engine must say what graphql-js says over the same plans, and what the other database says: both are compared with one file.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { queries } from '../testing/queries.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

const plain = (errors: readonly { message: string; path?: readonly unknown[] | undefined }[] | undefined) => errors?.map(e => ({ message: e.message, path: e.path }));

describe('engine and graphql-js', () => {
  it.each(queries)('given $title, asked of both, got the same', async ({ query, variables }) => {
    const engine = await graph.send(query, variables);
    const reference = await graph.reference(query, variables);
    expect(JSON.parse(JSON.stringify({ data: engine.data ?? null, errors: plain(engine.errors) }))).toEqual(
      JSON.parse(JSON.stringify({ data: reference.data ?? null, errors: plain(reference.errors) })));
    expect(engine.data).toMatchSnapshot();
  });

  it('given introspection and a report beside collections, asked together, got by graphql-js over the same plans', async () => {
    const { data, errors } = await graph.send('{ __type(name: "Project") { kind } reports { id } a: projects(first: 2) { nodes { id x: title d: division { y: name } lines: budgetLines(first: 1) { nodes { n: name } } source { where: item } } } }');
    expect(errors).toBeUndefined();
    const engine = await graph.ask<{ a: unknown }>('{ a: projects(first: 2) { nodes { id x: title d: division { y: name } lines: budgetLines(first: 1) { nodes { n: name } } source { where: item } } } }');
    expect((data as { a: unknown }).a).toEqual(engine.a);
  });
});
