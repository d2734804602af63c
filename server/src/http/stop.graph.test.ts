// SIGTERM: what comes late is refused unexecuted, what runs is finished and answered, nothing is written that nobody is told of, and the process ends in time.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EventStream } from '../testing/eventStream.js';
import { lockWrites } from '../testing/lockWrites.js';
import { RawSocket } from '../testing/rawSocket.js';
import { serverProcess, type ServerProcess } from '../testing/serverProcess.js';
import { SOAKING } from '../testing/soak.js';
import { addNote, ask, NOTE, notesOf, pause, type Answer } from '../testing/writers.js';

const ENDS_MS = 15_000;

let server: ServerProcess;
beforeAll(async () => void (server = await serverProcess()));
beforeEach(() => server.start());
afterEach(() => server.end('SIGKILL'));
afterAll(() => server?.remove());

const stop = async (): Promise<{ code: number | null; ms: number }> => {
  const since = performance.now();
  return { code: await server.end('SIGTERM'), ms: performance.now() - since };
};
const raw = (query: string): string => {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${server.token}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

describe('a server that is stopped', () => {
  it('given a subscription, a silent connection, one kept alive and a long query, stopped, got the stream complete, the query answered, the late request refused, and an end in time', async () => {
    const stream = await EventStream.open(server.url, 'subscription { changed { record } }', { headers: { authorization: `Bearer ${server.token}` } });
    const silent = await RawSocket.open(server.url);
    const kept = await RawSocket.open(server.url);
    kept.send(raw('{ divisions { totalCount } }'));
    await new Promise(resolve => kept.socket.once('data', resolve));
    const long = ask(server, '{ a0: report(view: "budget-execution", asOf: "2002-06-30") { rows { cells { text } } } }');
    await pause(20);
    const ended = stop();
    // The end of the stream says that the signal was heard: what is sent from now on is late.
    const events = [await stream.next()];
    while (events.at(-1)?.event === 'next') events.push(await stream.next());
    expect(events.at(-1)).toMatchObject({ event: 'complete' });
    kept.send(raw('mutation { addProgressNote(input: { project: "Project-1", text: "늦은 기록" }) { progressNote { id } } }'));
    const { code, ms } = await ended;
    const { status, body } = await long;
    expect([status, body.errors, Object.keys(body.data!)]).toEqual([200, undefined, ['a0']]);
    expect(await silent.answer()).toBe('');
    const [, refused = ''] = (await kept.answer()).split(/(?=HTTP\/1\.1 503)/);
    expect(refused).toMatch(/^HTTP\/1\.1 503 /);
    expect(refused.toLowerCase()).toContain('connection: close');
    expect(refused).toContain('the request was not executed');
    expect([code, ms < ENDS_MS]).toEqual([0, true]);
    await server.start();
    expect(await notesOf(server, '늦은 기록')).toEqual([]);
  }, 60_000);

  it.skipIf(!SOAKING)('given a write that waits for another program until the server has given up waiting for it, stopped, got it told that nothing was done, and nothing done', async () => {
    await addNote(server, '이른 기록', 1);
    const lock = await lockWrites(server.env);
    let answer: Answer | null = null;
    const writing = ask(server, NOTE, { input: { project: 'Project-1', text: '막힌 기록' } }).then(a => (answer = a), () => null);
    await pause(200);
    const ended = stop();
    await pause(8_900);
    await lock.release();
    const { code, ms } = await ended;
    await writing;
    expect(answer).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' }, message: expect.stringMatching(/nothing was done/) }] } });
    expect([code, ms < ENDS_MS]).toEqual([0, true]);
    await server.start();
    expect([(await notesOf(server, '이른 기록')).length, await notesOf(server, '막힌 기록')]).toEqual([1, []]);
  }, 60_000);
});
