// A backup of a database that is written to, put back into both databases, the one as the other: all that it holds answers as before.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { views } from '@gujeong/shared/reports/index';
import { createApp, type App } from '../app.js';
import { openDatabase } from '../database/open.js';
import { DatasetLoad } from '../dataset/loaded.entity.js';
import { raw } from '../graph/sql.js';
import { createToken } from '../identity/tokens.js';
import { openSession } from '../identity/sessions.js';
import { SYSTEM } from '../identity/viewer.js';
import { nouns } from '../modules/index.js';
import { ownDatabase, testGraph, type TestGraph } from '../testing/graph.js';
import { everyTable, historyFaults } from '../testing/historyInvariants.js';
import { person } from '../testing/people.js';
import { backup } from './backup.js';
import { headerLine, openHeader, sumFrom } from './header.js';
import { checked, restore } from './restore.js';

const NEW_TITLE = '따옴표 \' " \\ ` 와 이모지 😀';
const TODAY = '2002-12-31';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gujeong-backup-'));
const file = path.join(folder, 'first.backup');
type Given = Awaited<ReturnType<typeof ownDatabase>>['given'];

let graph: TestGraph;
let source: Given;
/** A moment between two acts. */
let between: string;
beforeAll(async () => {
  graph = await testGraph();
  source = graph.given;
  const { identity } = graph.app;
  const kim = await person(identity, { login: 'kim' });
  await identity.transact(tx => openSession(tx, identity.now(), { user: kim, via: 'PASSWORD', place: { agent: 'a', address: '127.0.0.1' } }));
  await createToken(identity, SYSTEM, { name: '연계', scope: 'READ', role: 'READER', division: null, days: 30 });
  await rename('Project-56', '백업 전 제목');
  await new Promise(resolve => setTimeout(resolve, 5));
  between = new Date().toISOString();
  await new Promise(resolve => setTimeout(resolve, 5));
  await rename('Project-56', NEW_TITLE);
});
afterAll(async () => {
  await graph.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function rename(id: string, title: string): Promise<void> {
  const { project } = await graph.ask<{ project: { version: number } }>(`{ project(id: "${id}") { version } }`);
  expect((await graph.act('updateProject', { id, version: project.version, title, changeReason: '시험' })).refused).toEqual([]);
}

/** The sum of every view of the report with its checks, by view, and of what the history answers. */
async function everything(app: App): Promise<Record<string, string>> {
  const { request } = app.context();
  const told: Record<string, string> = {};
  for (const view of views) {
    const { layout } = await app.reporting.compose(view, view.asOf, request);
    told[view.id] = sumOf([layout, await app.reporting.checksOf(view, view.asOf, request)]);
  }
  const history = `{ then: project(id: "Project-56", recordedAt: "${between}") { title version } now: project(id: "Project-56") { title history { nodes { kind fields { field before after } revision { at actorName action reason } } } }
    projects(recordedAt: "${between}", where: { kind: { eq: MAJOR } }) { totalCount groups(by: [STATUS]) { keys count } } changes(first: 50) { totalCount nodes { noun kind revision { id at } } } users { nodes { login name } } }`;
  const { body } = await app.apollo.executeOperation({ query: history }, { contextValue: app.context() });
  const { data } = (body as unknown as { singleResult: { data: { then: { title: string }; now: { title: string } } } }).singleResult;
  expect([data.then.title, data.now.title]).toEqual(['백업 전 제목', NEW_TITLE]);
  return { ...told, history: sumOf(data) };
}
const sumOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

const open = (given: Given) => createApp({ settings: given, today: () => TODAY });

/** An empty database with its tables, of this run's kind, or the embedded one whatever the run. */
async function emptyOne(embedded = false): Promise<Awaited<ReturnType<typeof ownDatabase>>> {
  const made = embedded ? embeddedOne() : await ownDatabase();
  await (await openDatabase(made.given, [...nouns, DatasetLoad])).close();
  return made;
}
const embeddedOne = () => {
  const dataDir = fs.mkdtempSync(path.join(folder, 'data-'));
  return { given: { dataDir, costLimit: 50_000, publicCostLimit: 5_000 }, env: {}, drop: async () => fs.rmSync(dataDir, { recursive: true, force: true }) };
};

describe('gujeong backup and restore', () => {
  it('given records written meanwhile, kept and put back into an empty embedded database and from there into one of this kind, got every report and the history byte by byte', { timeout: 180_000 }, async () => {
    let writing = true;
    let acts = 0;
    const writer = (async () => {
      while (writing) {
        await rename('Project-57', `쓰는 중 ${++acts}`);
        // The embedded database answers at once: without a pause nothing else of this process would be heard.
        await new Promise(resolve => setTimeout(resolve, 2));
      }
    })();
    const { revision } = await backup(source, file).finally(() => (writing = false));
    await writer;
    expect([acts > 0, fs.statSync(file).mode & 0o777, fs.readdirSync(folder).filter(n => n.endsWith('.part'))]).toEqual([true, 0o600, []]);

    const first = await emptyOne(true);
    await checked(file);
    await restore(first.given, file);
    const app = await open(first.given);
    const [[newest]] = (await app.database.connection.rows(raw('SELECT MAX(id) FROM revision'))) as [[number]];
    const [[sessions, tokens, passwords]] = (await app.database.connection.rows(raw('SELECT (SELECT COUNT(*) FROM session), (SELECT COUNT(*) FROM api_token), (SELECT COUNT(*) FROM credential)'))) as [[number, number, number]];
    expect([newest, sessions, tokens, passwords]).toEqual([revision, 0, 1, 1]);
    expect(await historyFaults(app.database.connection, app.model)).toEqual([]);
    const restored = await everything(app);
    await app.close();

    // Nothing writes now: the second file holds the first's very rows.
    const second = path.join(folder, 'second.backup');
    await backup(first.given, second);
    const other = await emptyOne();
    await restore(other.given, second);
    const again = await open(other.given);
    expect(await everything(again)).toEqual(restored);
    await again.close();
    const third = path.join(folder, 'third.backup');
    await backup(other.given, third);
    expect((await openHeader(third)).header.rows).toEqual((await openHeader(second)).header.rows);
    await other.drop();
  });

  it('given a restore in place of other data that is stopped half-way, or whose file ends in the middle, got the data as it was; run again, restored', { timeout: 180_000 }, async () => {
    const whole = path.join(folder, 'whole.backup');
    const { rows } = await backup(source, whole);
    const before = await everything(graph.app);
    const target = await emptyOne();
    const old = await open(target.given);
    await createToken(old.identity, SYSTEM, { name: '먼저 있던 것', scope: 'READ', role: 'READER', division: null, days: 30 });
    const stood = await everyTable(old.database.connection, old.model);
    const stop = new AbortController();
    await expect(restore(target.given, whole, { signal: stop.signal, progress: done => done > rows / 10 && stop.abort() })).rejects.toThrow(/abort/i);
    const cut = path.join(folder, 'cut.backup');
    fs.writeFileSync(cut, fs.readFileSync(whole).subarray(0, 200_000));
    await expect(restore(target.given, cut)).rejects.toThrow(/unexpected end of file/);
    expect(await everyTable(old.database.connection, old.model)).toEqual(stood);
    expect(await old.database.connection.rows(raw('SELECT name FROM api_token'))).toEqual([['먼저 있던 것']]);
    await old.close();
    await restore(target.given, whole);
    const app = await open(target.given);
    expect(await everything(app)).toEqual(before);
    await app.close();
    await target.drop();
  });
});

describe('a file that is not to be restored', () => {
  const written = (bytes: Buffer | string): string => {
    const name = path.join(folder, 'other.backup');
    fs.writeFileSync(name, bytes);
    return name;
  };
  /** The backup with another header, whose sum is right. */
  async function rewritten(change: Partial<Awaited<ReturnType<typeof checked>>>): Promise<string> {
    const { header, begins } = await openHeader(file);
    const { format: _format, sha256: _sum, ...about } = { ...header, ...change };
    const body = fs.readFileSync(file).subarray(begins);
    const line = headerLine(about);
    return written(Buffer.concat([Buffer.from(line.replace(/0{64}/, sumFrom(line).update(body).digest('hex'))), body]));
  }

  it.each([
    ['one byte of it changed', (bytes: Buffer) => (bytes[bytes.length - 5_000]! ^= 1, bytes), /is damaged or was cut short: its checksum does not fit/],
    ['its end missing', (bytes: Buffer) => bytes.subarray(0, -1), /is damaged or was cut short/],
    ['a count changed in its first line', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('"revision":', '"revision":1'), 'latin1'), /is damaged or was cut short/],
    ['nothing but half of its first line', (bytes: Buffer) => bytes.subarray(0, 200), /is damaged or was cut short/],
    ['a later form', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('gujeong-backup/1', 'gujeong-backup/2'), 'latin1'), /of form 2, written by a later version of this program; this one reads form 1/],
    ['something else in it', () => Buffer.from('PK\u0003\u0004'), /is no backup of Gujeong Graph/],
    ['nothing in it', () => Buffer.alloc(0), /is no backup of Gujeong Graph/],
  ])('given a file with %s, checked, got a line that says so', async (_title, spoil, message) => {
    await expect(checked(written(spoil(fs.readFileSync(file))))).rejects.toThrow(message);
  });

  it('given tables of a later or an earlier version, checked, got told which version restores it', async () => {
    const { migrations } = (await openHeader(file)).header;
    await expect(checked(await rewritten({ migrations: [...migrations, 'Tomorrow1999999999999'] }))).rejects.toThrow(/later version of this program \(its tables: Tomorrow1999999999999\)/);
    await expect(checked(await rewritten({ migrations: migrations.slice(0, -1) }))).rejects.toThrow(/earlier version of this program .* Restore it with that version/);
    expect(await checked(await rewritten({}))).toMatchObject({ migrations });
  });
});
