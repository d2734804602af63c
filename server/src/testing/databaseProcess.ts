// A MariaDB of the test's own, on a folder and port of its own: to be killed, paused, and set to take no writes.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { freePort } from './serverProcess.js';

const FOLDERS = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
const find = (name: string): string | undefined => FOLDERS.map(folder => path.join(folder, name)).find(file => fs.existsSync(file));

const [SERVER, INSTALL] = [find('mariadbd'), find('mariadb-install-db')];
/** Whether one can be started here; a test on another machine's MariaDB may find none. */
export const hasMariadb = SERVER !== undefined && INSTALL !== undefined;

export interface DatabaseProcess {
  /** For an account that may do everything in its database and nothing beside it. */
  url: string;
  start(): Promise<void>;
  /** SIGKILL: it is gone at once, and so is whatever it had not kept. */
  kill(): Promise<void>;
  /** SIGSTOP and SIGCONT: its sockets stay open, and nobody answers on them. */
  pause(): void;
  resume(): void;
  /** A statement of the administrator of this database. */
  sql(text: string): Promise<unknown>;
  remove(): Promise<void>;
}

export async function databaseProcess(): Promise<DatabaseProcess> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gujeong-own-db-'));
  const data = path.join(folder, 'data');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const port = await freePort();
  const made = spawnSync(INSTALL!, ['--no-defaults', `--datadir=${data}`, '--skip-test-db', ...user], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr || made.stdout);
  const init = path.join(folder, 'init.sql');
  // Each on a line of its own: the server reads them so.
  fs.writeFileSync(init, [
    'CREATE DATABASE IF NOT EXISTS gujeong;',
    "CREATE USER IF NOT EXISTS gujeong@'127.0.0.1' IDENTIFIED BY 'own';",
    "GRANT ALL ON gujeong.* TO gujeong@'127.0.0.1';",
    "CREATE USER IF NOT EXISTS boss@'127.0.0.1' IDENTIFIED BY 'own';",
    "GRANT ALL ON *.* TO boss@'127.0.0.1';",
    '',
  ].join('\n'));
  let child: ChildProcess | null = null;
  const end = (): void => void child?.kill('SIGKILL');
  process.once('exit', end);
  const sql: DatabaseProcess['sql'] = async text => {
    const boss = await mysql.createConnection({ host: '127.0.0.1', port, user: 'boss', password: 'own' });
    try {
      return (await boss.query(text))[0];
    } finally {
      await boss.end();
    }
  };
  const kill: DatabaseProcess['kill'] = async () => {
    const ending = child;
    child = null;
    if (!ending) return;
    const over = new Promise(resolve => ending.once('exit', resolve));
    ending.kill('SIGKILL');
    await over;
  };
  return {
    url: `mysql://gujeong:own@127.0.0.1:${port}/gujeong`,
    sql, kill,
    async start() {
      // What is acknowledged is on the disk (innodb-flush-log-at-trx-commit=1, as it comes); little of the rest is needed.
      child = spawn(SERVER!, ['--no-defaults', ...user, `--datadir=${data}`, `--socket=${path.join(folder, 's')}`, `--pid-file=${path.join(folder, 'pid')}`, `--port=${port}`, '--bind-address=127.0.0.1', '--skip-name-resolve', `--init-file=${init}`], { stdio: 'ignore' });
      for (let tries = 0; tries < 300; tries++) {
        if (await sql('SELECT 1').then(() => true, () => false)) return;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      throw new Error('The MariaDB of this test did not start.');
    },
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
    async remove() {
      await kill();
      process.off('exit', end);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
