// The shorter ways of reading lists (all children at once, leaf lists inside their parent's row) against the general one, byte by byte, on queries made from the schema.
import { Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Random } from '../dataset/random.js';
import { Queries } from '../testing/fuzz/queries.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { inSoak } from '../testing/soak.js';
import { JsonText } from './text.js';

/** MariaDB takes a tenth, but in a soak: the ways differ by plan, and a statement costs more there. */
const COUNT = process.env['TEST_DATABASE'] === 'mariadb' ? inSoak(500, 5000) : 5000;

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

it(`given ${COUNT} random valid queries, read in the shorter ways and in the general one, a tenth again on another day, got the same bytes`, async () => {
  const { app } = graph;
  const queries = new Queries(app.schema, new Random('strategies'));
  let [rows, errors, shorter] = [0, 0, 0];
  for (let n = 0; n < COUNT; ) {
    const { query, variables } = queries.next();
    const document = parse(query);
    const operation = document.definitions[0] as OperationDefinitionNode;
    // Reports and the like run by graphql-js in either case.
    const lists = operation.selectionSet.selections.every(s => s.kind === Kind.FIELD && app.roots.has(s.name.value));
    if (!lists || validate(app.schema, document).length) continue;
    n += 1;
    const told = async (plain: boolean, today?: string) => {
      const statements: string[] = [];
      const context = app.context();
      const counted = { ...context.request.connection, rows: (...given: Parameters<typeof context.request.connection.rows>) => (statements.push(given[0].text), context.request.connection.rows(...given)) };
      const { data, errors: failed } = await app.run({ document, operation, variables: variables ?? {} }, { ...context, asText: true, request: { ...context.request, ...(today ? { today } : {}), connection: counted, plain, costLimit: 200_000 } });
      const text = (data as unknown) instanceof JsonText ? (data as unknown as JsonText).json : JSON.stringify(data ?? null);
      return { text, errors: failed?.map(e => e.message), statements: statements.sort().join() };
    };
    const [short, plain] = [await told(false), await told(true)];
    expect({ query, text: short.text, errors: short.errors }).toEqual({ query, text: plain.text, errors: plain.errors });
    // On another day by the statements that were kept: other values, other parents.
    if (n % 10 === 0) {
      const [again, then] = [await told(false, '2002-03-31'), await told(true, '2002-03-31')];
      expect({ query, text: again.text, errors: again.errors }).toEqual({ query, text: then.text, errors: then.errors });
    }
    rows += short.text.length > 40 ? 1 : 0;
    errors += short.errors ? 1 : 0;
    shorter += short.statements === plain.statements ? 0 : 1;
  }
  console.log(`${COUNT} queries: ${rows} with rows, ${errors} refused, ${shorter} by other statements`);
  expect(rows).toBeGreaterThan(COUNT / 4);
  expect(shorter).toBeGreaterThan(COUNT / 10);
}, inSoak(300_000, 900_000));
