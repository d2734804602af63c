// @ts-check
// A MariaDB or MySQL to test on: the one of TEST_DATABASE_URL, else a private one on a folder and port of its own.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { begin, listen, remove, run, stop, temporary } from '../processes.mjs';
import { Refusal } from '../say.mjs';
import { freePort, greets, ready } from './network.mjs';
import { apt, find } from './programs.mjs';

const binary = () => find(['mariadbd', 'mysqld']);

/** The server without the service around it, so that installing it starts nothing. */
async function fetched() {
  const { output } = await run('apt-cache', ['search', '--names-only', '^mariadb-server-core'], { quiet: true });
  const name = output.split('\n').map(line => line.split(' ')[0] ?? '').filter(Boolean).sort().at(-1);
  return (await apt([name ?? 'mariadb-server-core'])) ? binary() : undefined;
}

/** Makes the tables of an empty server.
 * @param {string} server @param {string} data @param {readonly string[]} user */
async function initialize(server, data, user) {
  const { output: version } = await run(server, ['--version'], { quiet: true });
  const script = [join(dirname(server), '../scripts/mariadb-install-db'), find(['mariadb-install-db', 'mysql_install_db'])].find(path => path && existsSync(path));
  const { code, output } = version.includes('MariaDB')
    ? await run(script ?? 'mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--skip-test-db', ...user], { quiet: true })
    : await run(server, ['--no-defaults', '--initialize-insecure', `--datadir=${data}`, ...user], { quiet: true });
  if (code !== 0) throw new Refusal(`${output}\nA private MariaDB could not be prepared with ${server} (see above).`);
}

/**
 * @template T
 * @param {string} server
 * @param {(url: string) => Promise<T>} work
 */
async function withPrivate(server, work) {
  const folder = temporary(mkdtempSync(join(tmpdir(), 'gujeong-db-')));
  const data = join(folder, 'data');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const password = randomBytes(16).toString('hex');
  const port = await freePort();
  writeFileSync(join(folder, 'init.sql'), [
    'CREATE DATABASE gujeong_test CHARACTER SET utf8mb4;',
    `CREATE USER 'gujeong'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    "GRANT ALL ON *.* TO 'gujeong'@'127.0.0.1';",
    '',
  ].join('\n'), { mode: 0o600 });
  await initialize(server, data, user);
  const child = begin(server, [
    '--no-defaults', ...user, `--datadir=${data}`, `--socket=${join(folder, 's')}`, `--pid-file=${join(folder, 'pid')}`,
    `--port=${port}`, '--bind-address=127.0.0.1', '--skip-name-resolve', `--init-file=${join(folder, 'init.sql')}`,
    // Its rows live as long as the tests: no need to wait for the disk.
    '--innodb-flush-log-at-trx-commit=0',
  ], { quiet: true });
  const heard = listen(child);
  try {
    if (!(await ready(() => greets(port), child, 60))) throw new Refusal(`${heard.text}\nA private MariaDB did not start (see above).`);
    return await work(`mysql://gujeong:${password}@127.0.0.1:${port}/gujeong_test`);
  } finally {
    await stop(child, 20);
    remove(folder);
  }
}

/**
 * Does the work on a database; nothing when none is to be had.
 * @template T
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T | undefined>}
 */
export async function withMariadb(work) {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    console.log('Using the database of TEST_DATABASE_URL.');
    return work(given);
  }
  const server = binary() ?? (await fetched());
  if (!server) return undefined;
  console.log(`Starting ${server} on a private folder and port …`);
  return withPrivate(server, work);
}
