// Every cell of the table of permissions in server/README.md, tried on the running graph; a root field that the table does not name fails.
import fs from 'node:fs';
import { isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, getNamedType, type GraphQLField, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC, type Viewer } from '../identity/viewer.js';
import { actions } from '../modules/actions.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { admin, auditor, headOf, integrator, liaison, onDuty, reader, staffOf } from '../testing/viewers.js';
import type { Action } from '../writing/action.js';
import { LETTERS, type Letter } from '../writing/permission.js';

const readme = fs.readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const rowsUnder = (heading: string): string[][] => {
  const lines = readme.split('\n');
  const from = lines.findIndex(l => l.startsWith(`| ${heading}`)) + 2;
  return lines.slice(from, lines.findIndex((l, i) => i >= from && !l.startsWith('|'))).map(l => l.split('|').slice(1, -1).map(c => c.trim()));
};
const written = rowsUnder('Noun | Verbs').flatMap(([, verbs, ...cells]) => verbs!.split(' ').map(verb => ({ verb, may: new Map(LETTERS.map((l, i) => [l, cells[i]])) })));
const read = rowsUnder('Reads').map(([noun, everybody, people]) => ({ noun: noun!, everybody: everybody!, people: people! }));
const named = new Map(rowsUnder('Root fields besides').flatMap(([names, who]) => names!.split(' ').map(n => [n, who!] as const)));

const byLetter: Record<Letter, (...divisions: number[]) => Viewer> = {
  A: () => admin, P: () => onDuty('PLANNING'), B: () => onDuty('BUDGET'), I: () => onDuty('ICT'), T: () => onDuty('COMPUTING'), R: () => onDuty('RESEARCH'),
  C: () => liaison, S: staffOf, H: headOf, E: () => ({ ...reader, user: 1 }),
};
/** What everybody with an account may is refused to these alone. */
const accountless = new Set(['public', 'integrator', 'a reading token of ADMIN']);
const outsiders: Record<string, Viewer> = { public: PUBLIC, reader, auditor, integrator, 'a reading token of ADMIN': { ...admin, kind: 'token', writes: false }, 'staff of no division': staffOf() };

let g: TestGraph;
beforeAll(async () => {
  g = await testGraph();
});
afterAll(() => g.close());

const codeOf = async (query: string, variables: Record<string, unknown>, viewer: Viewer): Promise<string> => {
  const { errors } = await g.send(query, variables, viewer);
  return String(errors?.[0]?.extensions?.['code'] ?? 'DONE');
};
const isDenied = (code: string): boolean => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED';
const mutation = (name: string): string => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`;

/** A value of an input type that is well-formed, and names no record there is. */
function dummy(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return dummy(type.ofType);
  if (isListType(type)) return [dummy(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter(f => isNonNullType(f.type)).map(f => [f.name, dummy(f.type)]));
  return { ID: 'Project-999999', String: 'x', Date: '2002-06-30', DateTime: '2026-01-01T00:00:00Z', Boolean: true }[type.name] ?? 1;
}
/** Ids of the nouns that the fields name. */
const inputOf = (a: Action): Record<string, unknown> => {
  const input = dummy(g.app.schema.getMutationType()!.getFields()[a.name]!.args[0]!.type) as Record<string, unknown>;
  for (const f of a.input.fields) if (f.target && input[f.name] !== undefined) input[f.name] = f.many ? [`${g.app.model.of(f.target()).name}-999999`] : `${g.app.model.of(f.target()).name}-999999`;
  return a.generic === 'bulk' ? { where: { id: { eq: `${g.app.model.of(a.returns()).name}-999999` } }, set: {}, dryRun: true } : input;
};

describe('the table of permissions', () => {
  it('given the schema, held against the table, got every mutation and every root field in it, and nothing else', () => {
    const mutations = Object.keys(g.app.schema.getMutationType()!.getFields());
    const identity = [...named.keys()].filter(n => mutations.includes(n));
    expect([...written.map(w => w.verb), ...identity].toSorted()).toEqual(mutations.toSorted());
    const others = [g.app.schema.getQueryType()!, g.app.schema.getSubscriptionType()].flatMap(t => Object.keys(t?.getFields() ?? {})).filter(n => !g.app.roots.has(n));
    expect([...named.keys()].filter(n => !mutations.includes(n)).toSorted()).toEqual(others.toSorted());
    expect(read.map(r => r.noun).filter(n => n !== 'every other noun' && !g.app.model.named(n))).toEqual([]);
  });

  it('given who may not at all, with arguments that mean nothing, asked to write, got the refusal and no judgement of the arguments', async () => {
    const wrong: string[] = [];
    for (const { verb, may } of written) {
      const never = LETTERS.filter(l => !may.get(l) && !(l === 'H' && may.get('S'))).map(l => [l, byLetter[l](1)] as const);
      for (const [who, viewer] of [...never, ...Object.entries(outsiders)]) {
        if (may.get('E') === '●' && !accountless.has(who)) continue;
        if (who === 'H' || who === 'S' ? may.get(who) : false) continue;
        const code = await codeOf(mutation(verb), { input: { nonsense: true } }, viewer);
        if (code !== (viewer.role === null ? 'UNAUTHENTICATED' : 'FORBIDDEN')) wrong.push(`${verb} ${who}: ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('given who may on any record, asked to write with ids of nothing, got judged by the arguments', async () => {
    const wrong: string[] = [];
    for (const a of actions) {
      for (const l of LETTERS.filter(l => written.find(w => w.verb === a.name)!.may.get(l) === '●')) {
        const code = await codeOf(mutation(a.name), { input: inputOf(a) }, byLetter[l]());
        if (isDenied(code)) wrong.push(`${a.name} ${l}: ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('given who may on records of their own divisions, asked to write, got their own only, and never whether another exists', async () => {
    const divisions = (await g.app.database.connection.rows({ text: 'SELECT id FROM division', params: [] })).map(r => Number(r[0]));
    const [wrong, untried]: [string[], string[]] = [[], []];
    for (const a of actions) {
      const own = (['S', 'H'] as const).filter(l => written.find(w => w.verb === a.name)!.may.get(l) === '○');
      if (!own.length || a.generic === 'bulk') continue;
      const owned = await ownedRecord(a, divisions);
      if (!owned) untried.push(a.name);
      for (const l of own) {
        if (!isDenied(await codeOf(mutation(a.name), { input: inputOf(a) }, byLetter[l](...divisions.slice(0, 1))))) wrong.push(`${a.name} ${l}: an id of nothing is told apart`);
        if (!owned) continue;
        const input = { ...inputOf(a), ...owned.input };
        if (isDenied(await codeOf(mutation(a.name), { input }, byLetter[l](owned.division)))) wrong.push(`${a.name} ${l}: its own is refused`);
        if (!isDenied(await codeOf(mutation(a.name), { input }, byLetter[l](...divisions.filter(d => !owned.all.includes(d)).slice(0, 1))))) wrong.push(`${a.name} ${l}: another division's is done`);
      }
    }
    expect({ wrong, untried }).toEqual({ wrong: [], untried: [] });
  }, 240_000);
});

/** A record on which the action may be done by its division, and that division. */
async function ownedRecord(a: Action, divisions: readonly number[]): Promise<{ input: Record<string, unknown>; division: number; all: number[] } | null> {
  const everyone = (...d: number[]): Viewer => ({ ...headOf(...d), duties: [] });
  for (const path of a.permission.owner) {
    const field = a.input.fields.find(f => f.name === path.split('.')[0])!;
    const noun = g.app.model.of(field.target!());
    const keys = await g.app.database.connection.rows({ text: `SELECT id FROM \`${noun.table}\` ORDER BY id LIMIT 400`, params: [] });
    for (const [key] of keys) {
      const input = { [field.name]: field.many ? [`${noun.name}-${String(key)}`] : `${noun.name}-${String(key)}` };
      const may = (...d: number[]) => g.app.writer.permit(a, input, everyone(...d)).then(() => true, () => false);
      if (!(await may(...divisions))) continue;
      const all: number[] = [];
      for (const d of divisions) if (await may(d)) all.push(d);
      if (all.length) return { input, division: all[0]!, all };
    }
  }
  return null;
}

describe('reading', () => {
  const ask = ({ name, args, type }: GraphQLField<unknown, unknown>, kind: string, id: string): string => {
    const given = args.filter(a => isNonNullType(a.type)).map(a => `${a.name}: ${literal(a.type, a.name === 'id' || a.name === 'report' || a.name === 'question' ? id : undefined)}`);
    return `${kind} { ${name}${given.length ? `(${given.join(', ')})` : ''} ${isLeafType(getNamedType(type)) ? '' : '{ __typename }'} }`;
  };
  const literal = (type: GraphQLInputType, id?: string): string => {
    const value = id ?? dummy(type);
    const print = (v: unknown): string => (Array.isArray(v) ? `[${v.map(print).join(', ')}]` : v !== null && typeof v === 'object' ? `{ ${Object.entries(v).map(([k, x]) => `${k}: ${print(x)}`).join(', ')} }` : isEnumType(getNamedType(type)) && id === undefined ? String(v) : JSON.stringify(v));
    return print(value);
  };
  const viewers: Record<string, Viewer> = { public: PUBLIC, reader: { ...reader, user: 1 }, staff: { ...staffOf(1), user: 1 }, liaison: { ...liaison, user: 1 }, auditor: { ...auditor, user: 1 }, integrator: { ...integrator, user: 1 }, admin: { ...admin, user: 1 } };
  const mayRead = (noun: string, who: string): boolean => {
    const rule = read.find(r => r.noun === noun) ?? read.find(r => r.noun === 'every other noun')!;
    if (who === 'public') return rule.everybody !== '–';
    return !(who === 'reader' && rule.people.startsWith('all but READER'));
  };

  it('given each collection, read by each role, got what the table says', async () => {
    const wrong: string[] = [];
    for (const [name, kind] of g.app.roots) {
      if (kind.kind === 'node') continue;
      const field = g.app.schema.getQueryType()!.getFields()[name]!;
      for (const [who, viewer] of Object.entries(viewers)) {
        const code = await codeOf(ask(field, 'query', `${kind.noun.name}-1`), {}, viewer);
        if (code !== (mayRead(kind.noun.name, who) ? 'DONE' : who === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN')) wrong.push(`${name} ${who}: ${code}`);
        if (kind.kind === 'record' && isDenied(await codeOf(`{ node(id: "${kind.noun.name}-1") { id } }`, {}, viewer)) === mayRead(kind.noun.name, who)) wrong.push(`node ${kind.noun.name} ${who}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('given each other root field, asked by each role, got what the table says', async () => {
    const wrong: string[] = [];
    const ids: Record<string, string> = { explainDue: 'CouncilQuestion-1', publishedTables: 'PublishedReport-1', verifyPublishedReport: 'PublishedReport-1', permittedActions: 'Project-1', compareBudgetVersions: 'BudgetVersion-1' };
    for (const [name, who] of named) {
      const field = g.app.schema.getQueryType()!.getFields()[name];
      if (!field) continue;
      for (const [role, viewer] of Object.entries(viewers)) {
        const may = who.startsWith('everybody') || (role !== 'public' && (who === 'who is signed in' || who.startsWith('somebody signed in') && viewer.kind !== 'token' || (who.startsWith('who may read the history') && role !== 'reader')));
        const code = await codeOf(ask(field, 'query', ids[name] ?? 'Project-1'), {}, viewer);
        if (isDenied(code) === may) wrong.push(`${name} ${role}: ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('given the public, looking through relations, filters, orders, groups and the past, got nothing that is not public', async () => {
    const through = [
      '{ regulations { nodes { id division { name } } } }', '{ regulations(where: { division: { name: { contains: "과" } } }) { nodes { id } } }',
      '{ regulations(where: { lawsuits: { some: {} } }) { totalCount } }', '{ regulations(orderBy: [{ field: DIVISION_NAME }]) { nodes { id } } }',
      '{ regulations { groups(by: [DIVISION_NAME]) { keys count } } }', '{ regulations { nodes { history { totalCount } } } }', '{ regulations(recordedAt: "2026-01-01T00:00:00Z") { nodes { id } } }',
      '{ node(id: "Project-1") { id } }', '{ regulations { nodes { changes { totalCount } } } }',
    ];
    for (const query of through) expect([query, await codeOf(query, {}, PUBLIC)]).toEqual([query, 'UNAUTHENTICATED']);
    const { data } = await g.send('{ regulations(asOf: "2002-06-30", first: 100) { totalCount nodes { inForce texts { nodes { effectiveFrom effectiveTo publishedOn } } } } }', {}, PUBLIC);
    const { nodes, totalCount } = data!['regulations'] as { totalCount: number; nodes: { inForce: boolean; texts: { nodes: { effectiveFrom: string; effectiveTo: string | null; publishedOn: string }[] } }[] };
    expect(totalCount).toBe(228);
    for (const { inForce, texts } of nodes) {
      expect(inForce).toBe(true);
      for (const t of texts.nodes) expect([t.effectiveFrom <= '2002-06-30', t.effectiveTo === null || t.effectiveTo > '2002-06-30', t.publishedOn <= '2002-06-30']).toEqual([true, true, true]);
    }
  });
});
