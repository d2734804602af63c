// What is derived, as a filter and as a key of groups, against what the records themselves say: comparisons that are decided before SQL, facts that are found as a set,
// and keys that are looked up after counting must change nothing.
import { parse, type OperationDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../dataset/random.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import type { Noun } from './model.js';
import { codeListOf } from './noun.js';
import { constant, groupPaths } from './paths.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

interface Group { keys: unknown[]; count: number; records: { totalCount: number } }
type Listed = Record<string, { totalCount: number; groups: Group[] }>;

/** Twice the same operation: MariaDB runs the statement that it prepared again. */
async function twice(query: string): Promise<Listed> {
  const document = parse(query);
  const once = async () => {
    const { data, errors } = await graph.app.run({ document, operation: document.definitions[0] as OperationDefinitionNode, variables: {} }, graph.app.context());
    expect({ query, errors }).toEqual({ query, errors: undefined });
    return JSON.parse(JSON.stringify(data)) as Listed;
  };
  const first = await once();
  expect(await once()).toEqual(first);
  return first;
}

const listed = (): Noun[] => graph.app.model.nouns.filter(n => graph.app.roots.get(n.plural)?.kind === 'list');
const DAYS = ['2002-03-31', '2002-06-30', '2002-12-31'];

describe('derived attributes', () => {
  it('given each derived code, asked for those of a value, of others, of several and of none, got as many as the groups count', async () => {
    let found = 0;
    for (const noun of listed()) {
      for (const a of noun.scalars.filter(s => s.kind === 'derived' && s.leaf === 'enum')) {
        const codes = Object.keys(codeListOf(a.type)!.values);
        const [one, ...others] = codes;
        for (const asOf of DAYS) {
          const at = (where: string) => `${noun.plural}(asOf: "${asOf}", where: { ${a.name}: { ${where} } }) { totalCount }`;
          const told = await twice(`{ all: ${noun.plural}(asOf: "${asOf}") { groups(by: [${constant(a.name)}]) { keys count } }
            ${codes.map(code => `eq_${code}: ${at(`eq: ${code}`)} ne_${code}: ${at(`ne: ${code}`)}`).join(' ')}
            unset: ${at('eq: null')} set: ${at('ne: null')} in: ${at(`in: [${others.join(', ')}]`)} notIn: ${at(`notIn: [${others.join(', ')}]`)} in_none: ${at('in: []')} notIn_none: ${at('notIn: []')} }`);
          const count = (meets: (code: unknown) => boolean) => told['all']!.groups.filter(g => meets(g.keys[0])).reduce((n, g) => n + g.count, 0);
          const expected = {
            ...Object.fromEntries(codes.flatMap(code => [[`eq_${code}`, count(k => k === code)], [`ne_${code}`, count(k => k !== code)]])),
            unset: count(k => k === null), set: count(k => k !== null), in: count(k => k !== null && k !== one), notIn: count(k => k === null || k === one), in_none: 0, notIn_none: count(() => true),
          };
          const { all: _, ...filtered } = told;
          expect({ of: `${noun.name}.${a.name} ${asOf}`, ...Object.fromEntries(Object.entries(filtered).map(([name, { totalCount }]) => [name, totalCount])) }).toEqual({ of: `${noun.name}.${a.name} ${asOf}`, ...expected });
          found += told['all']!.groups.length;
        }
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  it('given assets in repair and in store, asked by status, got what each of them says, in one statement whatever their number', async () => {
    const { assets } = await graph.ask<{ assets: { groups: (Group & { records: { nodes: { id: string; status: string }[] } })[] } }>(
      '{ assets(asOf: "2002-06-30") { groups(by: [STATUS]) { keys count records(first: 5) { totalCount nodes { id status } } } } }');
    expect(assets.groups.map(g => g.keys[0])).toEqual(expect.arrayContaining(['IN_USE', 'IN_REPAIR', 'RETIRED']));
    for (const { keys, count, records } of assets.groups) {
      expect(records.totalCount).toBe(count);
      for (const { id, status } of records.nodes) {
        const { asset } = await graph.ask<{ asset: { status: string } }>('query($id: ID!) { asset(id: $id, asOf: "2002-06-30") { status } }', { id });
        expect([status, asset.status]).toEqual([keys[0], keys[0]]);
      }
    }
  });
});

describe('keys behind relations', () => {
  it('given keys of every noun, asked with the records of each group, got as many as were counted, now and as recorded', async () => {
    const random = new Random('keys');
    const { app } = graph;
    const [[revision]] = await app.database.connection.rows({ text: 'SELECT MAX(`at`) FROM revision', params: [] }) as [[string]];
    let [groups, several] = [0, 0];
    for (const noun of listed().filter(n => !n.revisionColumn)) {
      const paths = random.shuffle([...groupPaths(noun).values()]);
      const behind = paths.filter(p => p.behind).slice(0, 3);
      for (const path of behind) {
        const other = paths.find(p => p.behind?.name === path.behind!.name && p !== path) ?? paths[0]!;
        for (const moment of ['', `, recordedAt: "${revision}"`]) {
          const query = `{ list: ${noun.plural}(asOf: "${random.pick(DAYS)}"${moment}) { totalCount groups(by: [${path.name}, ${other.name}], having: { count: { gte: 1 } }) { keys count records(first: 1) { totalCount } } } }`;
          const { errors } = await graph.send(query);
          // Some keys make more groups than are answered.
          if (errors) continue;
          const { list } = await twice(query);
          expect({ query, counts: list!.groups.map(g => g.records.totalCount) }).toEqual({ query, counts: list!.groups.map(g => g.count) });
          expect({ query, all: list!.groups.reduce((n, g) => n + g.count, 0) }).toEqual({ query, all: list!.totalCount });
          groups += list!.groups.length;
          several += list!.groups.length > 1 ? 1 : 0;
        }
      }
    }
    expect(groups).toBeGreaterThan(300);
    expect(several).toBeGreaterThan(30);
  }, 300_000);

  it('given sums, extremes and means beside such keys, asked, got what the lines add up to', async () => {
    const { budgetLines } = await graph.ask<{ budgetLines: { groups: { keys: string[]; count: number; sum: { current: number }; max: { current: number } }[]; means: { keys: string[]; count: number; avg: { current: number } }[] } }>(`{
      budgetLines(where: { fiscalYear: { eq: 2002 } }, asOf: "2002-06-30") {
        groups(by: [FUND_CODE, FUND_GROUP], orderBy: [{ direction: DESC }]) { keys count sum { current } max { current } }
        means: groups(by: [FUND_CODE, FUND_GROUP], orderBy: [{ direction: DESC }]) { keys count avg { current } } } }`);
    expect(budgetLines.groups.length).toBeGreaterThan(3);
    expect(budgetLines.groups.map(g => g.count)).toEqual(budgetLines.groups.map(g => g.count).sort((a, b) => b - a));
    budgetLines.groups.forEach(({ keys, count, sum, max }, i) => {
      expect(budgetLines.means[i]).toMatchObject({ keys, count });
      expect(budgetLines.means[i]!.avg.current).toBeCloseTo(sum.current / count, 2);
      expect(max.current).toBeLessThanOrEqual(sum.current);
    });
  });
});
