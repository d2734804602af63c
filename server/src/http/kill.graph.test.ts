// Twelve writers while the server is killed again and again: what was acknowledged is kept, once, with its history; a stop cuts nothing off.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverProcess, type ServerProcess } from '../testing/serverProcess.js';

const WRITERS = 12;
const SECONDS = 30;
const KILLS = 10;

let server: ServerProcess;
beforeAll(async () => {
  server = await serverProcess();
  await server.start();
});
afterAll(() => server.remove());

interface Answer {
  status: number;
  body: { data?: Record<string, Record<string, unknown>> | null; errors?: { message: string; extensions: { code: string } }[] };
}

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` }, body: JSON.stringify({ query, variables }) });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

const NOTE = 'mutation ($input: AddProgressNoteInput!) { addProgressNote(input: $input) { progressNote { id } userErrors { code message } } }';
const MOVE = 'mutation ($input: UpdateProjectInput!) { updateProject(input: $input) { project { version } userErrors { code message } } }';

/** Sends until it is answered: a lost answer is asked for again under the same key. */
async function until<T>(query: string, input: Record<string, unknown>, take: (answer: Answer) => T | undefined): Promise<T> {
  for (let tries = 0; tries < 400; tries++) {
    const answer = await ask(query, { input }).catch(() => null);
    const taken = answer && answer.status !== 503 ? take(answer) : undefined;
    if (taken !== undefined) return taken;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('The server answered none of 400 tries.');
}

describe('the server under SIGKILL', () => {
  it(`given ${WRITERS} writers for ${SECONDS} s, killed ${KILLS} times, got every acknowledged write once, with its history whole`, async () => {
    const acknowledged = new Map<string, string>();
    const before = (await ask('{ revisions { totalCount } changes { totalCount } }')).body.data as unknown as { revisions: { totalCount: number }; changes: { totalCount: number } };
    let [over, moves] = [false, 0];
    const note = async (writer: number, n: number): Promise<void> => {
      const text = `기록 ${writer}-${n}`;
      const id = await until(NOTE, { project: `Project-${1 + (n % 40)}`, text, idempotencyKey: `note ${writer}-${n}` }, ({ body }) => (body.data?.['addProgressNote']?.['progressNote'] as { id: string } | undefined)?.id);
      acknowledged.set(text, id);
    };
    /** One project that all change: who comes late has a CONFLICT and reads again. */
    const move = async (writer: number, n: number): Promise<void> => {
      const { body } = await ask('{ project(id: "Project-7") { version } }').catch(() => ({ body: {} }) as Answer);
      const version = body.data?.['project']?.['version'];
      if (version === undefined) return;
      const done = await until(MOVE, { id: 'Project-7', version, periodText: `${writer}-${n}`, idempotencyKey: `move ${writer}-${n}` }, a => (a.body.errors?.[0]?.extensions.code === 'CONFLICT' ? 'late' : a.body.data?.['updateProject']?.['project'] ? 'done' : undefined));
      if (done === 'done') moves += 1;
    };
    const writers = Array.from({ length: WRITERS }, async (_, w) => {
      for (let n = 0; !over; n++) await (n % 4 === 3 ? move(w, n) : note(w, n));
    });
    const pause = (SECONDS * 1000) / KILLS;
    for (let k = 0; k < KILLS; k++) {
      await new Promise(resolve => setTimeout(resolve, pause * (0.25 + 0.5 * Math.random())));
      await server.end('SIGKILL');
      await server.start();
    }
    over = true;
    await Promise.all(writers);
    expect(acknowledged.size).toBeGreaterThan(WRITERS * 5);

    const kept = new Map<string, string[]>();
    const histories: string[][] = [];
    let after: string | null = null;
    do {
      const { body }: Answer = await ask('query ($after: String) { progressNotes(where: { text: { startsWith: "기록 " } }, first: 100, after: $after, asOf: "2099-12-31") { nodes { id text history { nodes { kind revision { action } } } } pageInfo { hasNextPage endCursor } } }', { after });
      const page = body.data!['progressNotes'] as unknown as { nodes: { id: string; text: string; history: { nodes: { kind: string; revision: { action: string } }[] } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      for (const n of page.nodes) {
        kept.set(n.text, [...(kept.get(n.text) ?? []), n.id]);
        histories.push(n.history.nodes.map(h => `${h.kind} ${h.revision.action}`));
      }
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries([...acknowledged].map(([text, id]) => [text, [id]])));
    expect(histories.every(h => h.join() === 'CREATED addProgressNote')).toBe(true);
    const { body } = await ask('{ project(id: "Project-7") { version history { totalCount } } revisions { totalCount } changes { totalCount } last: revisions(last: 1) { nodes { id } } }');
    const data = body.data as unknown as { project: { version: number; history: { totalCount: number } }; revisions: { totalCount: number }; changes: { totalCount: number }; last: { nodes: { id: string }[] } };
    expect(data.project).toEqual({ version: 1 + moves, history: { totalCount: moves } });
    // Each revision since is one of these writes, and none is missing from the row of numbers.
    const writes = acknowledged.size + moves;
    expect([data.changes.totalCount, data.revisions.totalCount, data.last.nodes[0]!.id]).toEqual([before.changes.totalCount + writes, before.revisions.totalCount + writes, `Revision-${before.revisions.totalCount + writes}`]);
  }, 240_000);

  it('given writers under way, stopped by SIGTERM, got each request answered or refused unexecuted, and a clean exit', async () => {
    const outcomes: { text: string; answer: Answer | null }[] = [];
    let over = false;
    const writers = Array.from({ length: WRITERS }, async (_, w) => {
      for (let n = 0; !over; n++) {
        const text = `멈춤 ${w}-${n}`;
        const answer = await ask(NOTE, { input: { project: 'Project-1', text } }).catch(() => null);
        // Once nothing listens any more there is nobody to answer: only requests that were taken count.
        if (answer === null && over) break;
        outcomes.push({ text, answer });
        if (answer === null || answer.status === 503) break;
      }
    });
    await new Promise(resolve => setTimeout(resolve, 500));
    const code = server.end('SIGTERM');
    expect(await code).toBe(0);
    over = true;
    await Promise.all(writers);
    await server.start();
    for (const { text, answer } of outcomes) {
      const { body } = await ask('query ($text: String!) { progressNotes(where: { text: { eq: $text } }, asOf: "2099-12-31") { totalCount } }', { text });
      const count = (body.data!['progressNotes'] as { totalCount: number }).totalCount;
      if (answer?.status === 200) expect([text, count]).toEqual([text, 1]);
      else expect([text, answer?.status ?? 503, count]).toEqual([text, 503, 0]);
    }
    expect(outcomes.filter(o => o.answer?.status === 200).length).toBeGreaterThan(WRITERS);
  }, 120_000);
});
