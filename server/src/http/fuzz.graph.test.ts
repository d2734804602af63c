// Requests by the thousand, made from the schema by a fixed seed: valid, broken, hostile. Whatever is asked, the server answers with data or with errors that have a
// code, and tells nothing of its inside.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, validate } from 'graphql';
import { Random } from '../dataset/random.js';
import { LIMITS } from '../graph/limits.js';
import { createToken } from '../identity/tokens.js';
import { SYSTEM } from '../identity/viewer.js';
import { broken } from '../testing/fuzz/broken.js';
import { HostileArguments } from '../testing/fuzz/hostile.js';
import { Queries, type Query } from '../testing/fuzz/queries.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { listen, type Listening } from './listen.js';
import { inSoak } from '../testing/soak.js';

/** What is refused is refused before any database is asked: MariaDB takes a part, but in a soak. */
const SHARE = process.env['TEST_DATABASE'] === 'mariadb' ? inSoak(0.2, 1) : 1;
const [VALID, BROKEN, HOSTILE] = [450 * SHARE, 300 * SHARE, 2000 * SHARE];
const AT_ONCE = 4;
const CODES = new Set(['BAD_USER_INPUT', 'TOO_COSTLY', 'NOT_FOUND', 'OUT_OF_RANGE', 'UNAUTHENTICATED', 'FORBIDDEN', 'CONFLICT', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);
/** SQL, the database's own errors, files, stacks. */
const LEAK = /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|WHERE|ORDER BY) |SQLITE_|\bER_[A-Z]|SQLSTATE|[Ss][Qq][Ll] syntax|libsql|mysql|node_modules|\.[jt]s:\d|\bat (Object|Module|async|new)\b|\bat [\w.<>]+ \(|file:\/\/|\/(srv|opt|tmp|home|usr|var)\//;

let graph: TestGraph;
let server: Listening;
let authorization: string;
beforeAll(async () => {
  graph = await testGraph();
  server = await listen(graph.app, { host: '127.0.0.1', port: 0 });
  authorization = `Bearer ${(await createToken(graph.app.identity, SYSTEM, { name: 'fuzz', scope: 'WRITE', role: 'ADMIN', division: null, days: 1 })).secret}`;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

interface Told { data?: Record<string, unknown> | null; errors?: { message: string; extensions?: { code?: string } }[] }
interface Outcome { status: number; told: Told | null; text: string; ms: number }

async function ask(body: Query): Promise<Outcome> {
  const from = performance.now();
  const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify(body) });
  const text = await answer.text();
  return { status: answer.status, told: jsonOf(text), text, ms: performance.now() - from };
}

function jsonOf(text: string): Told | null {
  try {
    return JSON.parse(text) as Told;
  } catch {
    return null;
  }
}

/** What is wrong with an answer; null: nothing. */
function wrongWith({ status, told, text }: Outcome): string | null {
  if (!told || (told.data === undefined && !told.errors?.length)) return `neither data nor errors: ${status} ${text.slice(0, 200)}`;
  const { errors = [] } = told;
  const strange = errors.find(error => !CODES.has(error.extensions?.code ?? ''));
  if (strange) return `code ${strange.extensions?.code}: ${strange.message}`;
  if (LEAK.test(text) || text.includes(process.cwd())) return `tells of its inside: ${text.slice(0, 1000)}`;
  if (errors.length > 5 || errors.some(error => error.message.length > 300)) return `tells too much: ${JSON.stringify(errors).slice(0, 400)}`;
  return status === 200 || (status >= 400 && status < 500) ? null : `status ${status}`;
}

/** Asks all, some at a time; answers what was wrong, what was answered without errors, and how often each code. */
async function askAll(title: string, asked: readonly Query[]): Promise<{ wrong: string[]; answered: number; codes: Record<string, number> }> {
  const [wrong, codes, left] = [[] as string[], {} as Record<string, number>, asked.entries()];
  let [answered, longest] = [0, { ms: 0, query: '' }];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const [, body] of left) {
      const outcome = await ask(body);
      const fault = wrongWith(outcome);
      if (fault) wrong.push(`${fault}\n  asked: ${body.query.slice(0, 600)}\n  with: ${JSON.stringify(body.variables).slice(0, 600)}`);
      if (!outcome.told?.errors) answered += 1;
      for (const error of outcome.told?.errors ?? []) codes[error.extensions?.code ?? ''] = (codes[error.extensions?.code ?? ''] ?? 0) + 1;
      if (outcome.ms > longest.ms) longest = { ms: outcome.ms, query: body.query.slice(0, 200) };
    }
  }));
  process.stdout.write(`${title}: ${asked.length} asked, ${answered} answered, ${JSON.stringify(codes)}, the longest ${longest.ms.toFixed(0)} ms (${AT_ONCE} at once): ${longest.query}\n`);
  return { wrong, answered, codes };
}

/** Valid by the schema, within the limits of form. */
function validQueries(count: number, seed: string): Query[] {
  const queries = new Queries(graph.app.schema, new Random(seed));
  const made: Query[] = [];
  for (let tries = 0; made.length < count && tries < count * 20; tries++) {
    const next = queries.next();
    const document = parse(next.query);
    expect([next.query, validate(graph.app.schema, document).map(e => e.message)]).toEqual([next.query, []]);
    if ((document.tokenCount ?? 0) <= LIMITS.tokens) made.push(next);
  }
  return made;
}

describe('random requests', () => {
  it(`given ${VALID} valid queries, asked, got each answered or refused by a code; most answered`, async () => {
    const { wrong, answered } = await askAll('valid', validQueries(VALID, 'valid'));
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThan(VALID * 0.8);
  }, 240_000);

  it(`given ${BROKEN} documents broken in one place, asked, got each refused by a code, save where the break changed nothing`, async () => {
    const random = new Random('broken');
    const { wrong, answered } = await askAll('broken', validQueries(BROKEN, 'to break').map((query, n) => broken(query, n, random)));
    expect(wrong).toEqual([]);
    expect(answered).toBeLessThan(BROKEN / 10);
  }, 240_000);

  it(`given ${HOSTILE} hostile arguments of queries and mutations, asked, got each answered or refused by a code, and the server as sound as before`, async () => {
    const hostile = new HostileArguments(graph.app.schema, new Random('hostile'));
    const { wrong, codes } = await askAll('hostile', Array.from({ length: HOSTILE }, (_, n) => hostile.next(n)));
    expect(wrong).toEqual([]);
    expect(codes['BAD_USER_INPUT']).toBeGreaterThan(HOSTILE / 10);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(await graph.ask('{ projects { totalCount } divisions { totalCount } }')).toMatchObject({ projects: { totalCount: expect.any(Number) } });
  }, 240_000);
});
