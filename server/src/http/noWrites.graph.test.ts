// The embedded database on a disk that takes nothing more: writes are refused in words, reads go on, and writing goes on once there is room.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf, toWriter } from '../database/faults.js';
import { libsql } from '../database/sqlite.js';
import { serverProcess, type ServerProcess } from '../testing/serverProcess.js';
import { addNote, ask, NOTE, notesOf } from '../testing/writers.js';

const onSqlite = process.env['TEST_DATABASE'] !== 'mariadb';
/** Sets how large a file of another process may become: what lies beyond is refused to it as a full disk would. Linux has it. */
const fits = spawnSync('prlimit', ['--version']).status === 0;
const limitFiles = (pid: number, bytes: number | 'unlimited'): void => {
  const { status, stderr } = spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

describe.skipIf(!onSqlite || !fits)('a server whose files cannot grow', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await serverProcess();
    await server.start();
    await addNote(server, '자리 있을 때', 1);
  });
  afterAll(() => server?.remove());

  it('given no room, written to again and again, got told that nothing was written; read, answered; given room, written, each once', async () => {
    const titles = '{ divisions(first: 20) { nodes { name } totalCount } }';
    const before = JSON.stringify((await ask(server, titles)).body.data);
    limitFiles(server.pid(), 4_096);
    for (let n = 0; n < 20; n++) {
      const { status, retryAfter, body } = await ask(server, NOTE, { input: { project: 'Project-1', text: `자리 없을 때 ${n}` } });
      expect([status, Number(retryAfter) > 0, body.data?.['addProgressNote'] ?? null]).toEqual([503, true, null]);
      expect(body.errors).toMatchObject([{ extensions: { code: 'SERVICE_UNAVAILABLE' }, message: expect.stringMatching(/takes no writes at present.*Nothing was written, and reading goes on/) }]);
      expect(JSON.stringify((await ask(server, titles)).body.data)).toBe(before);
    }
    expect((await notesOf(server, '자리 있을 때')).length).toBe(1);
    limitFiles(server.pid(), 'unlimited');
    await addNote(server, '다시 자리가 나서', 1);
    expect([await notesOf(server, '자리 없을 때'), (await notesOf(server, '다시 자리가 나서')).length]).toEqual([[], 1]);
    // What was kept is whole: another process opens it and starts from it.
    await server.end('SIGKILL');
    await server.start();
    expect((await notesOf(server, '다시 자리가 나서')).length).toBe(1);
  }, 60_000);
});

describe.skipIf(!onSqlite)('errors of the embedded database', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gujeong-full-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  const thrown = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error;
    }
  };

  it('given a full database, one that is read only, and one that another holds, written to, got what it means', () => {
    const file = path.join(folder, 'x.sqlite');
    const [one, other] = [new libsql(file), new libsql(file)];
    one.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (a TEXT)');
    one.pragma('max_page_count = 3');
    const full = thrown(() => one.prepare('INSERT INTO t VALUES (?)').run('x'.repeat(50_000)));
    one.pragma('query_only = ON');
    const readOnly = thrown(() => one.prepare('DELETE FROM t').run());
    one.pragma('query_only = OFF');
    one.exec('BEGIN IMMEDIATE');
    const held = thrown(() => other.exec('BEGIN IMMEDIATE'));
    one.close();
    other.close();
    expect([full, readOnly, held].map(faultOf)).toEqual(['noWrites', 'noWrites', 'gaveWay']);
    expect(toWriter(full)).toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE' } });
  });

  it('given an error that is none of these, told, stays what it is', () => {
    const [mistake, syntax] = [new TypeError('x'), thrown(() => new libsql(path.join(folder, 'y.sqlite')).exec('SELEC'))];
    expect([faultOf(mistake), faultOf(syntax), toWriter(syntax) === syntax]).toEqual([null, null, true]);
  });
});
