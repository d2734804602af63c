// A MariaDB that is killed, that hangs, that takes no writes, under readers and writers: who asks is told so in time, nothing wrong is answered, and the same server
// process goes on when the database is back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseProcess, hasMariadb, type DatabaseProcess } from '../testing/databaseProcess.js';
import { serverProcess, type ServerProcess } from '../testing/serverProcess.js';
import { inSoak, SOAKING } from '../testing/soak.js';
import { addNote, ask, idsByText, NOTE, notesOf, pause, type Answer } from '../testing/writers.js';

const WRITERS = 6;
const READERS = 6;
const KILLS = inSoak(1, 6);
const UP_MS = inSoak(1_500, 5_000);
const DOWN_MS = inSoak(1_000, 3_000);
/** Until who asks is told, and until the same process answers again. */
const TOLD_MS = 6_000;
const AGAIN_MS = 10_000;

/** Lists, a count and a report: none of them changes by the notes that are written. */
const READS = [
  '{ divisions(first: 5) { nodes { name projects(first: 3) { totalCount nodes { id title } } } totalCount } }',
  '{ project(id: "Project-3") { title division { name } budgetLines(first: 3) { nodes { id name } } } }',
  '{ report(view: "budget-execution") { rows { id cells { value } } } }',
];

/** Told that the database is away: nothing else of the answer, and when to ask again. */
function expectTold({ status, retryAfter, body }: Answer): void {
  expect([status, Number(retryAfter) > 0]).toEqual([503, true]);
  for (const { message, extensions } of body.errors!) {
    expect(extensions.code).toBe('SERVICE_UNAVAILABLE');
    expect(message).toMatch(/database/);
    expect(message).not.toMatch(/ECONN|ETIMEDOUT|PROTOCOL|127\.0|SELECT/);
  }
  expect(Object.values(body.data ?? {}).filter(v => v !== null)).toEqual([]);
}

describe.skipIf(process.env['TEST_DATABASE'] !== 'mariadb' || !hasMariadb)('a database that goes away under the server', () => {
  let database: DatabaseProcess;
  let server: ServerProcess;
  let expected: string[];
  beforeAll(async () => {
    database = await databaseProcess();
    await database.start();
    server = await serverProcess(database.url);
    await server.start();
    expected = await Promise.all(READS.map(async query => JSON.stringify((await ask(server, query)).body.data)));
  });
  afterAll(async () => {
    await server?.remove();
    await database?.remove();
  });

  /** Until a write and a read are answered; how long that took. */
  const again = async (name: string): Promise<number> => {
    const since = performance.now();
    await addNote(server, `다시 ${name}`, 1);
    expect(JSON.stringify((await ask(server, READS[0]!)).body.data)).toBe(expected[0]);
    return performance.now() - since;
  };

  it(`given ${WRITERS} writers and ${READERS} readers, killed ${KILLS} times, got each told in ${TOLD_MS / 1000} s, the same process answering again, every answer right and every write kept once`, async () => {
    const acknowledged: Record<string, string[]> = {};
    const refusals: Answer[] = [];
    const all: number[] = [];
    const wrong: string[] = [];
    const seen = (answer: Answer): void => {
      all.push(answer.ms);
      if (answer.status === 503) refusals.push(answer);
    };
    let over = false;
    const pid = server.pid();
    const writers = Array.from({ length: WRITERS }, async (_, w) => {
      for (let n = 0; !over; n++) acknowledged[`기록 ${w}-${n}`] = [await addNote(server, `기록 ${w}-${n}`, 1 + (n % 40), seen)];
    });
    let reads = 0;
    const readers = Array.from({ length: READERS }, async (_, r) => {
      for (let n = r; !over; n++) {
        const answer = await ask(server, READS[n % READS.length]!);
        seen(answer);
        if (answer.status === 503) await pause(20);
        else if (JSON.stringify(answer.body.data) !== expected[n % READS.length] || answer.body.errors) wrong.push(JSON.stringify(answer.body).slice(0, 300));
        else reads += 1;
      }
    });
    const recovered: number[] = [];
    for (let k = 0; k < KILLS; k++) {
      await pause(UP_MS);
      await database.kill();
      await pause(DOWN_MS);
      await database.start();
      recovered.push(await again(`${k}`));
    }
    await pause(UP_MS / 2);
    over = true;
    await Promise.all([...writers, ...readers]);

    console.log(`${KILLS} kills: ${reads} reads right, ${Object.keys(acknowledged).length} writes acknowledged, ${refusals.length} refused, the longest answer ${Math.max(...all).toFixed(0)} ms, again after ${Math.max(...recovered).toFixed(0)} ms`);
    expect(wrong).toEqual([]);
    expect([refusals.length > 10, reads > 20, Object.keys(acknowledged).length > WRITERS]).toEqual([true, true, true]);
    for (const refusal of refusals) expectTold(refusal);
    expect(Math.max(...all)).toBeLessThan(TOLD_MS);
    expect(Math.max(...recovered)).toBeLessThan(AGAIN_MS);
    expect(server.pid()).toBe(pid);
    const kept = await notesOf(server, '기록 ');
    expect(idsByText(kept)).toEqual(acknowledged);
    expect(kept.every(n => n.history.join() === 'CREATED addProgressNote')).toBe(true);
  }, 240_000);

  it('given one that hangs, asked by 500 at once, got each told in time and none kept waiting; when it goes on, answered', async () => {
    database.pause();
    const asked = Array.from({ length: 500 }, (_, n) => (n % 5 === 0 ? ask(server, NOTE, { input: { project: 'Project-1', text: `멈춘 동안 ${n}` } }) : ask(server, READS[n % READS.length]!)));
    const told = await Promise.all(asked);
    database.resume();
    for (const answer of told) expectTold(answer);
    expect(Math.max(...told.map(a => a.ms))).toBeLessThan(TOLD_MS);
    expect(await again('멈춤')).toBeLessThan(AGAIN_MS);
    expect(await notesOf(server, '멈춘 동안')).toEqual([]);
  }, 60_000);

  it('given one that is set to be read only, written to, got told that nothing was written; read, answered; set back, written', async () => {
    await database.sql('SET GLOBAL read_only = ON');
    const refused = await ask(server, NOTE, { input: { project: 'Project-1', text: '읽기 전용' } });
    expectTold(refused);
    expect(refused.body.errors![0]!.message).toMatch(/takes no writes at present.*Nothing was written, and reading goes on/);
    expect(JSON.stringify((await ask(server, READS[1]!)).body.data)).toBe(expected[1]);
    await database.sql('SET GLOBAL read_only = OFF');
    await addNote(server, '다시 쓰기', 1);
    expect((await notesOf(server, '읽기 전용')).length + (await notesOf(server, '다시 쓰기')).length).toBe(1);
  }, 60_000);

  it.skipIf(!SOAKING)('given one that hangs under a write, stopped, got the write told, and an end in time', async () => {
    database.pause();
    const writing = ask(server, NOTE, { input: { project: 'Project-1', text: '멈춘 채로' } });
    await pause(500);
    const since = performance.now();
    const code = await server.end('SIGTERM');
    const ms = performance.now() - since;
    database.resume();
    expectTold(await writing);
    expect([code, ms < 15_000]).toEqual([0, true]);
    await server.start();
    expect(await notesOf(server, '멈춘 채로')).toEqual([]);
  }, 60_000);
});
