// Letters against a real mail server: refusals, races, and processes that are killed in the middle.
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../graph/sql.js';
import { HOUR, MINUTE } from '../identity/store.js';
import { testGraph, type TestGraph } from '../testing/graph.js';
import { MailServer } from '../testing/mailServer.js';
import { person } from '../testing/people.js';
import { Mailer } from './mailer.js';
import { LEASE, MOST_TRIES, putIn, type Letter } from './outbox.js';

let graph: TestGraph;
let server: MailServer;
let user: number;
let clock: number;
const children: ChildProcess[] = [];
const releases: (() => void)[] = [];
const FROM = '구정 그래프 <gujeong@example.go.kr>';
const store = () => ({ connection: graph.app.database.connection, transact: graph.app.database.transact, now: () => clock });
const mailer = () => new Mailer(store(), { server: server.url, from: FROM });

beforeAll(async () => {
  graph = await testGraph();
  user = await person(graph.app.identity, { login: 'kim', email: 'kim@example.go.kr' });
});
afterAll(() => graph.close());
beforeEach(async () => {
  clock = Date.now();
  server = await MailServer.open();
  await graph.app.database.transact(tx => tx.run(sql`DELETE FROM outbox`));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const release of releases.splice(0)) release();
  await server.close();
});

const letters = (n: number): Letter[] => Array.from({ length: n }, (_, i) => ({ dedupe: `시험-${i}`, user, kind: 'QUESTION', record: `CouncilQuestion-${i}`, address: 'kim@example.go.kr', subject: `[구정 그래프] 답변 기한 ${i}`, body: `오늘이 답변 기한입니다.\n${i}\n` }));
const write = (n: number) => putIn(store(), letters(n), 'example.go.kr');
const rows = async () => (await graph.app.database.connection.rows(sql`SELECT state, tries, repeats, handed_at, trouble, message_id FROM outbox ORDER BY dedupe`)).map(([state, tries, repeats, handedAt, trouble, messageId]) => ({ state, tries: Number(tries), repeats: Number(repeats), handed: handedAt !== null, trouble, messageId }));
const signal = () => {
  let give: () => void = () => undefined;
  const given = new Promise<void>(resolve => (give = resolve));
  return { given, give };
};

/** A mailer in a process of its own. */
function process_(): { child: ChildProcess; ended: Promise<void> } {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../dist/testing/mailerProcess.js', import.meta.url))], { env: { ...process.env, ...graph.env, SMTP_URL: server.url, MAIL_FROM: FROM }, stdio: ['ignore', 'ignore', 'inherit'] });
  children.push(child);
  return { child, ended: new Promise(resolve => child.once('exit', () => resolve())) };
}

describe('a letter', () => {
  it('given twice, put in, got one row; sent, got it whole, in Korean, under its own Message-ID, once', async () => {
    expect([await write(1), await write(1)]).toEqual([1, 0]);
    expect(await mailer().deliver()).toEqual({ sent: 1, failed: 0 });
    expect(await mailer().deliver()).toEqual({ sent: 0, failed: 0 });
    const [row] = await rows();
    expect(row).toMatchObject({ state: 'SENT', tries: 1, repeats: 0 });
    expect(server.taken.map(t => [t.to, t.messageId])).toEqual([['kim@example.go.kr', row!.messageId]]);
    const { text } = server.taken[0]!;
    expect(text).toMatch(/^From: =\?UTF-8\?.*<gujeong@example\.go\.kr>/m);
    expect(text).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(Buffer.from(text.split('\r\n\r\n')[1]!.replace(/\s/g, ''), 'base64').toString()).toBe('오늘이 답변 기한입니다.\n0\n');
  });

  it('given a mail server that refuses, sent, got it tried with rising pauses, eight times, then never again', async () => {
    await write(1);
    server.atRecipient = () => {
      throw new Error('4.2.1 mailbox busy');
    };
    const waits: number[] = [];
    for (let i = 1; i < MOST_TRIES; i++) {
      expect(await mailer().deliver()).toEqual({ sent: 0, failed: 1 });
      expect(await mailer().deliver()).toEqual({ sent: 0, failed: 0 });
      const [[next] = []] = await graph.app.database.connection.rows(sql`SELECT next_try FROM outbox`);
      waits.push(Date.parse(String(next)) - clock);
      clock = Date.parse(String(next));
    }
    expect(waits).toEqual([1, 5, 15, 60, 180, 360, 720].map(m => m * MINUTE));
    expect(await mailer().deliver()).toEqual({ sent: 0, failed: 1 });
    expect(await rows()).toMatchObject([{ state: 'FAILED', tries: MOST_TRIES, repeats: 0, trouble: expect.stringContaining('mailbox busy') as string }]);
    clock += 48 * HOUR;
    server.atRecipient = () => undefined;
    expect(await mailer().deliver()).toEqual({ sent: 0, failed: 0 });
    expect(server.taken).toEqual([]);
  });

  it('given a mail server that is not there, sent later, got it once', async () => {
    await write(1);
    expect(await new Mailer(store(), { server: 'smtp://127.0.0.1:1', from: FROM }).deliver()).toEqual({ sent: 0, failed: 1 });
    clock += HOUR;
    await mailer().deliver();
    expect([server.taken.length, await rows()]).toEqual([1, [expect.objectContaining({ state: 'SENT', tries: 2, repeats: 0 })]]);
  });
});

describe('several mailers', () => {
  it('given thirty letters, two mailers of this server and one of another process at once, got each letter once', async () => {
    await write(30);
    const { ended } = process_();
    await Promise.all([mailer().deliver(), mailer().deliver(), ended]);
    expect(new Set(server.taken.map(t => t.messageId)).size).toBe(30);
    expect(server.taken).toHaveLength(30);
    expect((await rows()).every(r => r.state === 'SENT' && r.tries === 1)).toBe(true);
  });

  it('given one so slow that its lease ran out and another sent the letter, resumed, got it dropped before its end', async () => {
    await write(1);
    server.atRecipient = async () => {
      server.atRecipient = () => undefined;
      clock += LEASE + 1;
      expect(await mailer().deliver()).toEqual({ sent: 1, failed: 0 });
    };
    expect(await mailer().deliver()).toEqual({ sent: 0, failed: 1 });
    expect(server.taken).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'SENT', tries: 2, repeats: 0 }]);
  });
});

describe('a process that is killed', () => {
  it('given before the handing over began, all but its end sent, got nothing delivered by it, and the letter once by the next', async () => {
    await write(1);
    const [locked, release, content] = [signal(), signal(), signal()];
    releases.push(release.give);
    let holding: Promise<unknown> = Promise.resolve();
    server.atRecipient = () => {
      server.atRecipient = () => undefined;
      // Nobody can note anything while this holds the row.
      holding = graph.app.database.transact(async tx => {
        await tx.run(sql`UPDATE outbox SET trouble = ${'held'}`);
        locked.give();
        await release.given;
      });
      return locked.given;
    };
    server.atContent = content.give;
    const { child, ended } = process_();
    await content.given;
    child.kill('SIGKILL');
    await ended;
    release.give();
    await holding;
    expect(server.taken).toEqual([]);
    expect(await rows()).toMatchObject([{ state: 'SENDING', handed: false }]);
    expect(await mailer().deliver()).toEqual({ sent: 0, failed: 0 });
    clock += LEASE + MINUTE;
    await mailer().deliver();
    expect(server.taken).toHaveLength(1);
    expect(await rows()).toMatchObject([{ state: 'SENT', tries: 2, repeats: 0 }]);
  });

  it('given after the mail server had all of it and before it said so, got it told apart, and repeated as the very same letter', async () => {
    await write(1);
    const whole = signal();
    server.atEnd = () => {
      server.atEnd = () => undefined;
      whole.give();
      return new Promise(() => undefined);
    };
    const { child, ended } = process_();
    await whole.given;
    child.kill('SIGKILL');
    await ended;
    expect(await rows()).toMatchObject([{ state: 'SENDING', handed: true }]);
    clock += LEASE + MINUTE;
    await mailer().deliver();
    expect(await rows()).toMatchObject([{ state: 'SENT', tries: 2, repeats: 1 }]);
    expect(server.taken).toHaveLength(2);
    expect(server.taken[1]).toEqual(server.taken[0]);
  });

  it('given in the midst of twenty letters, again and again, got all of them, and twice only those that are told apart', async () => {
    await write(20);
    for (let kills = 0; kills < 3; kills++) {
      const some = signal();
      let seen = 0;
      server.atEnd = () => void (++seen === 3 && some.give());
      const { child, ended } = process_();
      await some.given;
      child.kill('SIGKILL');
      await ended;
      // What it left may be taken at once, as after its lease.
      await graph.app.database.transact(tx => tx.run(sql`UPDATE outbox SET lease_until = ${new Date(0).toISOString()} WHERE state = ${'SENDING'}`));
    }
    clock += HOUR;
    await mailer().deliver();
    const all = await rows();
    expect(all.map(r => r.state)).toEqual(Array(20).fill('SENT'));
    for (const { messageId, repeats } of all) {
      const copies = server.taken.filter(t => t.messageId === messageId);
      expect(copies.length).toBeGreaterThanOrEqual(1);
      expect(copies.length).toBeLessThanOrEqual(1 + repeats);
      expect(new Set(copies.map(c => c.text)).size).toBe(1);
    }
  });
});
