// Filters: every operator, relations, and/or/not, by literal and by variable, and with a plan that was made before.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

const count = async (root: string, noun: string, where: object, asOf = '2002-06-30'): Promise<number> =>
  (await graph.ask<Record<string, { totalCount: number }>>(`query ($where: ${noun}Where, $asOf: Date) { ${root}(where: $where, asOf: $asOf) { totalCount } }`, { where, asOf }))[root]!.totalCount;
const projects = (where: object) => count('projects', 'Project', where);
const major = { kind: { eq: 'MAJOR' }, planYear: { eq: 2002 } };

describe('where', () => {
  it('given the 252 major projects of 2002-06-30, asked by status, got the figures of the report', async () => {
    expect(await projects(major)).toBe(252);
    expect(await projects({ ...major, status: { eq: 'COMPLETED' } })).toBe(24);
    expect(await projects({ ...major, status: { in: ['DELAYED', 'ON_HOLD', 'PLAN_CHANGED'] } })).toBe(5);
    expect(await projects({ ...major, status: { notIn: ['ON_TRACK'] } })).toBe(29);
    expect(await projects({ ...major, not: { status: { eq: 'ON_TRACK' } } })).toBe(29);
    expect(await projects({ ...major, or: [{ status: { eq: 'DELAYED' } }, { and: [{ status: { eq: 'ON_HOLD' } }] }] })).toBe(2);
    expect(await projects({ ...major, status: { in: [] } })).toBe(0);
    expect(await projects({ ...major, or: [] })).toBe(0);
    expect(await projects({ ...major, and: [], status: null, title: { contains: null } })).toBe(252);
  });

  it('given relations, asked by some, none and every, got parts that make the whole', async () => {
    const some = await projects({ ...major, budgetLines: { some: { current: { gt: 100_000_000 } } } });
    const none = await projects({ ...major, budgetLines: { none: { current: { gt: 100_000_000 } } } });
    const every = await projects({ ...major, budgetLines: { every: { current: { lte: 100_000_000 } } } });
    expect(some).toBeGreaterThan(0);
    expect(some + none).toBe(252);
    expect(every).toBe(none);
  });

  it('given to-one relations two deep, asked by a parent bureau, got the same as by its divisions', async () => {
    const bureau = await projects({ ...major, division: { parent: { code: { eq: 'CONSTRUCTION' } } } });
    const { divisions } = await graph.ask<{ divisions: { nodes: { code: string }[] } }>('{ divisions(where: { parent: { code: { eq: "CONSTRUCTION" } } }) { nodes { code } } }');
    expect(bureau).toBeGreaterThan(0);
    expect(bureau).toBe(await projects({ ...major, division: { code: { in: divisions.nodes.map(d => d.code) } } }));
  });

  it('given text with % and _, asked to contain them, got them literally; hangul in any form', async () => {
    expect(await projects({ title: { contains: '%' } })).toBe(0);
    expect(await projects({ title: { contains: '_' } })).toBe(0);
    expect(await projects({ code: { startsWith: '2002-major' } })).toBe(252);
    const nfd = '국정과제'.normalize('NFD');
    expect(await projects({ title: { contains: nfd } })).toBe(await projects({ title: { contains: '국정과제' } }));
    expect(await projects({ title: { contains: nfd } })).toBeGreaterThan(0);
  });

  it('given 초성, asked for texts with such syllables in a row, got them with spaces skipped, syllables and letters as themselves', async () => {
    const divisions = (where: object) => count('divisions', 'Division', where, '2002-06-30');
    const planning = { name: { eq: '기획예산과' } };
    for (const initials of ['ㄱㅎㅇㅅㄱ', 'ㄱㅎㅇㅅ', '기획ㅇㅅ', 'ㅎ예ㅅ', 'ㄱ ㅎ ㅇ', '예산과', '']) expect([initials, await divisions({ ...planning, name: { ...planning.name, initials } })]).toEqual([initials, 1]);
    for (const initials of ['ㄱㅎㅅ', 'ㄲㅎ', '기혹', 'ㅏ', '*', '기*과', '기?예', '.', '[기-힣]', '^기', '%', '\\', ']', '-', '기획예산과$', '()', '[', '|']) expect([initials, await divisions({ ...planning, name: { ...planning.name, initials } })]).toEqual([initials, 0]);
  });

  it('given hostile 초성, asked on texts that hold the very characters, got them literally', async () => {
    const hostile = 'a-b]c[d*e?f\\g^h%i_j.k(l)m|n{o}p$q+r가/s~#t\'u"v각!';
    const { workField, refused } = await graph.act<{ workField: { id: string } }>('createWorkField', { code: 'HOSTILE', name: hostile, order: 999, scheme: 'MAJOR_WORK_PLAN' }, 'workField { id }');
    expect(refused).toEqual([]);
    const found = (initials: string) => count('workFields', 'WorkField', { id: { eq: workField.id }, name: { initials } });
    for (const needle of [hostile, hostile.toUpperCase(), ...hostile, ']c[', '[d*', '*e?', '?f\\', '\\g^', '^h%', 'rㄱ/', 'vㄱ!', '-B]']) expect([needle, await found(needle)]).toEqual([needle, 1]);
    for (const needle of ['[a-z]', 'a.b', 'c*', 'd.e', '[!a]', '^a', '!$', 'x', 'ㄴ', '\\w', '(l|m)', 'a?b']) expect([needle, await found(needle)]).toEqual([needle, 0]);
    const { errors } = await graph.send('{ workFields(where: { name: { initials: "' + 'ㄱ'.repeat(1001) + '" } }) { totalCount } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    expect(await count('workFields', 'WorkField', { name: { initials: 'ㄱ'.repeat(1000) } })).toBe(0);
  });

  it('given values that are not set, asked by null, got them apart from the others', async () => {
    const all = await projects({});
    const unset = await projects({ requiredBudget: { eq: null } });
    expect(unset).toBe(await projects({ requiredBudget: { isNull: true } }));
    expect(await projects({ requiredBudget: { ne: null } })).toBe(all - unset);
    expect(await projects({ requiredBudget: { ne: 224_371_000 } })).toBe(all - 1);
    expect(await projects({ not: { requiredBudget: { gte: 0 } } })).toBe(unset);
    expect(await projects({ kind: { eq: 'DIVISION_PLAN' }, requiredBudget: { ne: null } })).toBe(7);
  });

  it('given each kind of value, asked by variable, got what literals get', async () => {
    const literal = async (root: string, where: string): Promise<number> => (await graph.ask<Record<string, { totalCount: number }>>(`{ ${root}(where: ${where}, asOf: "2002-06-30") { totalCount } }`))[root]!.totalCount;
    expect(await count('budgetLines', 'BudgetLine', { current: { gte: 1_000_000_000 }, fiscalYear: { eq: 2002 } })).toBe(await literal('budgetLines', '{ current: { gte: 1000000000 }, fiscalYear: { eq: 2002 } }'));
    expect(await count('directives', 'Directive', { issuedOn: { gte: '2002-01-01', lt: '2002-04-01' }, overdue: { eq: false } })).toBe(await literal('directives', '{ issuedOn: { gte: "2002-01-01", lt: "2002-04-01" }, overdue: { eq: false } }'));
    expect(await count('lawsuits', 'Lawsuit', { inDocket: { eq: true }, kind: { in: ['CIVIL', 'STATE'] } })).toBe(38);
    expect(await count('objectives', 'Objective', { weight: { gt: 0.1 } })).toBe(await literal('objectives', '{ weight: { gt: 0.1 } }'));
    const { projects: page } = await graph.ask<{ projects: { nodes: { id: string }[] } }>('{ projects(first: 3) { nodes { id } } }');
    expect(await projects({ id: { in: page.nodes.map(n => n.id) } })).toBe(3);
  });

  it('given a plan made before, asked with other values, got other answers', async () => {
    const query = 'query ($s: [ProjectStatus!], $detail: Boolean!, $first: Int!) { projects(where: { kind: { eq: MAJOR }, status: { in: $s } }, first: $first, asOf: "2002-06-30") { totalCount nodes { code title @include(if: $detail) division @skip(if: $detail) { name } } } }';
    const ask = (variables: object) => graph.ask<{ projects: { totalCount: number; nodes: object[] } }>(query, variables as Record<string, unknown>);
    const first = await ask({ s: ['COMPLETED'], detail: true, first: 2 });
    const second = await ask({ s: ['PLAN_CHANGED'], detail: false, first: 3 });
    const third = await ask({ s: ['COMPLETED'], detail: true, first: 2 });
    expect(first.projects.totalCount).toBe(24);
    expect(Object.keys(first.projects.nodes[0]!)).toEqual(['code', 'title']);
    expect(second.projects.totalCount).toBe(3);
    expect(second.projects.nodes).toHaveLength(3);
    expect(Object.keys(second.projects.nodes[0]!)).toEqual(['code', 'division']);
    expect(third).toEqual(first);
  });
});
