// Twelve writers while the server is killed again and again: what was acknowledged is kept, once, with its history; a stop cuts nothing off.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverProcess, type ServerProcess } from '../testing/serverProcess.js';
import { inSoak } from '../testing/soak.js';
import { addNote, ask, idsByText, NOTE, notesOf, pause, until, type Answer } from '../testing/writers.js';

const WRITERS = 12;
const SECONDS = inSoak(9, 30);
const KILLS = inSoak(3, 10);

let server: ServerProcess;
beforeAll(async () => {
  server = await serverProcess();
  await server.start();
});
afterAll(() => server.remove());

const MOVE = 'mutation ($input: UpdateProjectInput!) { updateProject(input: $input) { project { version } userErrors { code message } } }';

describe('the server under SIGKILL', () => {
  it(`given ${WRITERS} writers for ${SECONDS} s, killed ${KILLS} times, got every acknowledged write once, with its history whole`, async () => {
    const acknowledged = new Map<string, string>();
    const before = (await ask(server, '{ revisions { totalCount } changes { totalCount } }')).body.data as unknown as { revisions: { totalCount: number }; changes: { totalCount: number } };
    let [over, moves] = [false, 0];
    const note = async (writer: number, n: number): Promise<void> => {
      const text = `기록 ${writer}-${n}`;
      acknowledged.set(text, await addNote(server, text, 1 + (n % 40)));
    };
    /** One project that all change: who comes late has a CONFLICT and reads again. */
    const move = async (writer: number, n: number): Promise<void> => {
      const { body } = await ask(server, '{ project(id: "Project-7") { version } }').catch(() => ({ body: {} }) as Answer);
      const version = body.data?.['project']?.['version'];
      if (version === undefined) return;
      const done = await until(server, MOVE, { id: 'Project-7', version, periodText: `${writer}-${n}`, idempotencyKey: `move ${writer}-${n}` }, a => (a.body.errors?.[0]?.extensions.code === 'CONFLICT' ? 'late' : a.body.data?.['updateProject']?.['project'] ? 'done' : undefined));
      if (done === 'done') moves += 1;
    };
    const writers = Array.from({ length: WRITERS }, async (_, w) => {
      for (let n = 0; !over; n++) await (n % 4 === 3 ? move(w, n) : note(w, n));
    });
    const each = (SECONDS * 1000) / KILLS;
    for (let k = 0; k < KILLS; k++) {
      await pause(each * (0.25 + 0.5 * Math.random()));
      await server.end('SIGKILL');
      await server.start();
    }
    over = true;
    await Promise.all(writers);
    expect(acknowledged.size).toBeGreaterThan(WRITERS * 5);

    const kept = await notesOf(server, '기록 ');
    expect(idsByText(kept)).toEqual(Object.fromEntries([...acknowledged].map(([text, id]) => [text, [id]])));
    expect(kept.every(n => n.history.join() === 'CREATED addProgressNote')).toBe(true);
    const { body } = await ask(server, '{ project(id: "Project-7") { version history { totalCount } } revisions { totalCount } changes { totalCount } last: revisions(last: 1) { nodes { id } } }');
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
        const answer = await ask(server, NOTE, { input: { project: 'Project-1', text } }).catch(() => null);
        // Once nothing listens any more there is nobody to answer: only requests that were taken count.
        if (answer === null && over) break;
        outcomes.push({ text, answer });
        if (answer === null || answer.status === 503) break;
      }
    });
    await pause(500);
    const code = server.end('SIGTERM');
    expect(await code).toBe(0);
    over = true;
    await Promise.all(writers);
    await server.start();
    for (const { text, answer } of outcomes) {
      const { body } = await ask(server, 'query ($text: String!) { progressNotes(where: { text: { eq: $text } }, asOf: "2099-12-31") { totalCount } }', { text });
      const count = (body.data!['progressNotes'] as { totalCount: number }).totalCount;
      if (answer?.status === 200) expect([text, count]).toEqual([text, 1]);
      else expect([text, answer?.status ?? 503, count]).toEqual([text, 503, 0]);
    }
    expect(outcomes.filter(o => o.answer?.status === 200).length).toBeGreaterThan(WRITERS);
  }, 120_000);
});
