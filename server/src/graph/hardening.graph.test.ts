// Small queries that ask for much, and input of the wrong kind: refused with the limit named, never answered by a fault.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

const repeat = (n: number, text: (i: number) => string): string => Array.from({ length: n }, (_, i) => text(i)).join(' ');
const nest = (n: number, open: string, inner: string, close: string): string => open.repeat(n) + inner + close.repeat(n);

describe('what one query may ask for', () => {
  it.each([
    ['the same records over and over through a to-one', `{ assets(first: 100) { nodes ${nest(3, '{ division { assets(first: 100) { nodes ', '{ id }', ' } } }')} } }`, 'TOO_COSTLY', /answer more than 100,000 records/],
    ['fragments that spread into thousands of fields', `query { projects(first: 1) { nodes { ...A } } } fragment A on Project { ${repeat(12, i => `a${i}: parts(first: 1) { nodes { ...B } }`)} } fragment B on Project { ${repeat(12, i => `b${i}: parts(first: 1) { nodes { ...C } }`)} } fragment C on Project { ${repeat(5, i => `c${i}: parts(first: 1) { nodes { id code title } }`)} }`, 'TOO_COSTLY', /fields/],
    ['collections beside introspection, dear together', `{ __schema { queryType { name } } ${repeat(3, i => `a${i}: projects(first: 100) { nodes { budgetLines(first: 100) { nodes { entries(first: 100) { nodes { id } } } } } }`)} }`, 'TOO_COSTLY', /plans to read/],
    ['thirty reconciliations', `{ ${repeat(30, i => `a${i}: reconciliation(asOf: "2002-06-30") { number }`)} }`, 'TOO_COSTLY', /plans to read/],
    ['an order of eleven terms', `{ projects(orderBy: [${repeat(11, () => '{ field: CODE },')}]) { totalCount nodes { id } } }`, 'BAD_USER_INPUT', /orderBy takes at most 10/],
    ['eleven keys', `{ projects { groups(by: [${repeat(11, () => 'STATUS,')}]) { count } } }`, 'BAD_USER_INPUT', /by takes at most 10/],
    ['too long a text', `{ projects(where: { title: { contains: "${'가'.repeat(1001)}" } }) { totalCount } }`, 'BAD_USER_INPUT', /at most 1,000 characters/],
    ['too many conditions', `query ($w: ProjectWhere) { projects(where: $w) { totalCount } }`, 'BAD_USER_INPUT', /at most 500 conditions/, { w: { or: Array.from({ length: 501 }, () => ({ code: { eq: 'x' } })) } }],
    ['empty conditions by the thousand', `query ($w: ProjectWhere) { projects(where: $w) { totalCount } }`, 'BAD_USER_INPUT', /at most 500 conditions/, { w: { or: Array.from({ length: 3000 }, () => ({})) } }],
    ['relations by the hundred', `query ($w: ProjectWhere) { projects(where: $w) { totalCount } }`, 'BAD_USER_INPUT', /at most 500 conditions/, { w: { and: Array.from({ length: 90 }, () => ({ budgetLines: { some: { entries: { some: {} } } } })) } }],
    ['having with too many values', 'query ($n: [Int!]) { projects { groups(by: [STATUS], having: { count: { in: $n } }) { count } } }', 'BAD_USER_INPUT', /at most 1,000 values/, { n: Array.from({ length: 1001 }, (_, i) => i) }],
    ['too many values', `query ($w: ProjectWhere) { projects(where: $w) { totalCount } }`, 'BAD_USER_INPUT', /at most 5,000 values/, { w: { or: Array.from({ length: 6 }, () => ({ code: { in: Array.from({ length: 1000 }, (_, i) => String(i)) } })) } }],
    ['variables that nest without end', `query ($w: ProjectWhere) { projects(where: $w) { totalCount } }`, 'BAD_USER_INPUT', /nest at most/, { w: JSON.parse(nest(5000, '{"not":', '{}', '}')) as object }],
    ['a page beyond the limit of a list whose rows are not read', '{ projects(first: 1000) { totalCount } }', 'BAD_USER_INPUT', /first is 1 to 100/],
    ['a page of a nested list without parents', '{ projects(where: { code: { eq: "none" } }) { nodes { budgetLines(first: 0) { nodes { id } } } } }', 'BAD_USER_INPUT', /first is 1 to 100/],
    ['a NUL in a text', 'query ($t: String) { projects(where: { title: { contains: $t } }) { totalCount } }', 'BAD_USER_INPUT', /NUL/, { t: 'a\u0000' }],
    ['half a surrogate pair', 'query ($t: String) { projects(where: { title: { eq: $t } }) { totalCount } }', 'BAD_USER_INPUT', /well-formed/, { t: 'a\ud800' }],
    ['a reserved alias', '{ projects(first: 1) { nodes { __proto__: title id } } }', 'BAD_USER_INPUT', /__proto__/],
    ['null for a variable with a default that may not be null', 'query ($x: ProjectGroupBy = STATUS) { projects { groups(by: [$x]) { count } } }', 'BAD_USER_INPUT', /"by" has invalid value/, { x: null }],
    ['a cursor of the wrong kind', `{ projects(first: 1, after: "${Buffer.from('["x"]').toString('base64url')}") { nodes { id } } }`, 'BAD_USER_INPUT', /not a cursor of this list/],
    ['a long id', `{ node(id: "${'x'.repeat(5000)}") { id } }`, 'BAD_USER_INPUT', /^.{0,300}$/],
  ] as [string, string, string, RegExp, Record<string, unknown>?][])('given %s, asked, got a clear refusal', async (_title, query, code, message, variables) => {
    const { data, errors } = await graph.send(query, variables);
    expect(Object.values(data ?? {}).filter(v => v !== null)).toEqual([]);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
  });

  it('given relations three deep and back, asked by status, answered by sets, not row by row', async () => {
    const pair = (inner: string): string => `{ division: { projects: { some: ${inner} } } }`;
    const { projects } = await graph.ask<{ projects: { totalCount: number } }>(`{ projects(where: ${pair(pair(pair('{ status: { eq: DELAYED } }')))}) { totalCount } }`);
    const { one } = await graph.ask<{ one: { totalCount: number } }>(`{ one: projects(where: ${pair('{ status: { eq: DELAYED } }')}) { totalCount } }`);
    expect(projects.totalCount).toBe(one.totalCount);
    expect(one.totalCount).toBeGreaterThan(0);
  });
});

describe('what both databases must say alike', () => {
  it('given dates that are not set, grouped by half and quarter, got them as not set', async () => {
    const { savingsAwards } = await graph.ask<{ savingsAwards: { groups: object[] } }>('{ savingsAwards(asOf: "2002-07-31", where: { paidOn: { isNull: true } }) { groups(by: [PAID_ON_HALF, PAID_ON_QUARTER, PAID_ON_MONTH, PAID_ON_YEAR]) { keys } } all: savingsAwards { totalCount } }');
    for (const group of savingsAwards.groups) expect(group).toEqual({ keys: [null, null, null, null] });
    const { projects } = await graph.ask<{ projects: { groups: { keys: unknown[] }[] } }>('{ projects(where: { startsOn: { isNull: true } }) { groups(by: [STARTS_ON_HALF, STARTS_ON_QUARTER]) { keys } } }');
    for (const group of projects.groups) expect(group.keys).toEqual([null, null]);
  });

  it('given a title with a Roman numeral, searched in either case of Latin letters, got it', async () => {
    const { source } = graph.app.database;
    const [{ title }] = await source.query("SELECT title FROM project WHERE code = '2002-MAJOR-001'");
    await source.query("UPDATE project SET title = '제Ⅱ단계 LAN 증설' WHERE code = '2002-MAJOR-001'");
    const count = async (text: string) => (await graph.ask<{ projects: { totalCount: number } }>('query ($t: String) { projects(where: { title: { contains: $t } }) { totalCount } }', { t: text })).projects.totalCount;
    expect([await count('제Ⅱ단계'), await count('Ⅱ단계 lan'), await count('제Ⅲ')]).toEqual([1, 1, 0]);
    await source.query('UPDATE project SET title = ? WHERE code = ?', [title, '2002-MAJOR-001']);
  });

  it('given a code with a space behind it, asked for, got nothing: equal is equal', async () => {
    const { projects } = await graph.ask<{ projects: { totalCount: number } }>('{ projects(where: { code: { in: ["2002-MAJOR-001 ", "2002-MAJOR-002 "] } }) { totalCount } }');
    expect(projects.totalCount).toBe(0);
  });

  it('given having with null, asked, got groups whose sum is not set', async () => {
    const { assets } = await graph.ask<{ assets: { groups: { sum: { cost: number | null } }[] } }>('{ assets { groups(by: [CODE], having: { sum: { cost: { eq: null } } }, orderBy: [{ key: CODE }]) { sum { cost } } } }').catch(() => ({ assets: { groups: [] } }));
    for (const group of assets.groups) expect(group.sum.cost).toBeNull();
  });
});
