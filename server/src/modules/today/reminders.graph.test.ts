// Who is reminded of what, and that nobody is reminded of it twice.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../../graph/sql.js';
import { changeAccount } from '../../identity/accounts.js';
import { Mailer } from '../../live/mailer.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { MailServer } from '../../testing/mailServer.js';
import { person } from '../../testing/people.js';
import { remind } from './reminders.js';

let graph: TestGraph;
let liaison: number;
const SENDING = { domain: 'example.go.kr', publicUrl: 'https://gujeong.example.go.kr' };
const people = { liaison: { role: 'LIAISON', email: 'liaison@example.go.kr' }, colleague: { role: 'LIAISON', email: 'colleague@example.go.kr' }, silent: { role: 'LIAISON' }, boss: { role: 'ADMIN', email: 'boss@example.go.kr' } } as const;
beforeAll(async () => {
  graph = await testGraph();
  for (const [login, of] of Object.entries(people)) {
    const key = await person(graph.app.identity, { login, ...of });
    if (login === 'liaison') liaison = key;
  }
});
afterAll(() => graph.close());
beforeEach(() => graph.app.database.transact(tx => tx.run(sql`DELETE FROM outbox`)));

/** The same office on another day. */
const on = (day: string) => ({ ...graph.app, identity: { ...graph.app.identity, today: () => day } });
const rows = async (address: string) => (await graph.app.database.connection.rows(sql`SELECT kind, record, subject, body, dedupe FROM outbox WHERE address = ${address} ORDER BY dedupe`)).map(([kind, record, subject, body, dedupe]) => ({ kind: String(kind), record: String(record), subject: String(subject), body: String(body), dedupe: String(dedupe) }));

describe('reminders', () => {
  it('given the last day of 2002, passed, got a letter for each thing that is due or over, to those who have the work and an address', async () => {
    const added = await remind(on('2002-12-31'), SENDING);
    const mine = await rows('liaison@example.go.kr');
    expect(mine.length).toBeGreaterThan(0);
    expect(added).toBe(2 * mine.length);
    expect((await rows('colleague@example.go.kr')).map(r => r.record)).toEqual(mine.map(r => r.record));
    expect(await rows('boss@example.go.kr')).toEqual([]);
    const late = mine.find(r => r.record === 'CouncilQuestion-237')!;
    expect(late).toMatchObject({ kind: 'QUESTION', dedupe: `${liaison}:CouncilQuestion-237:QUESTION:2002-12-31` });
    expect(late.subject).toMatch(/^\[구정 그래프\] 답변 기한 8일 경과: CQ-2002-179 /);
    expect(late.body).toContain('답변 기한이 8일 지났습니다.');
    expect(late.body).toContain('열기: https://gujeong.example.go.kr/records/CouncilQuestion-237');
  });

  it('given a second pass, and two at once, got nothing twice; the next day, what it brings', async () => {
    const [a, b] = await Promise.all([remind(on('2002-12-31'), SENDING), remind(on('2002-12-31'), SENDING)]);
    const all = await rows('liaison@example.go.kr');
    expect([a + b, await remind(on('2002-12-31'), SENDING)]).toEqual([2 * all.length, 0]);
    expect(await remind(on('2003-01-01'), SENDING)).toBeGreaterThan(0);
    const dedupes = (await rows('liaison@example.go.kr')).map(r => r.dedupe);
    expect(new Set(dedupes).size).toBe(dedupes.length);
  });

  it('given a peremptory deadline, passed each day, got it told from a week before, with whether it was acknowledged', async () => {
    const told = async (day: string) => {
      await remind(on(day), SENDING);
      return (await rows('liaison@example.go.kr')).filter(r => r.record === 'Deadline-323');
    };
    expect(await told('2003-01-03')).toEqual([]);
    expect((await told('2003-01-04'))[0]!.subject).toContain('불변기일 7일 전');
    const all = await told('2003-01-05');
    expect(all).toHaveLength(2);
    expect(all[1]!.body).toContain('아직 인지 확인이 없습니다.');
  });

  it('given who was deactivated, passed, got no letter; the others theirs, delivered over SMTP', async () => {
    await changeAccount(graph.app.identity, 'leaves', liaison, { deactivatedOn: '2002-12-31' });
    const server = await MailServer.open();
    const added = await remind(on('2002-12-31'), SENDING);
    expect(await new Mailer(graph.app.identity, { server: server.url, from: 'gujeong@example.go.kr' }).deliver()).toEqual({ sent: added, failed: 0 });
    expect(new Set(server.taken.map(t => t.to))).toEqual(new Set(['colleague@example.go.kr']));
    expect(server.taken).toHaveLength(added);
    await server.close();
  });
});
