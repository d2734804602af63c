// @ts-check
// What `npm run test:soak` does: the tests of steadiness for half a minute and more each, where `npm test` takes moments.
import { build } from '../build.mjs';
import { withMariadb } from './mariadb.mjs';
import { missing } from './outcome.mjs';
import { vitest } from './vitest.mjs';

/** Tests that look at SOAK (server/src/testing/soak.ts). */
const files = [
  'src/http/answers.graph.test.ts',
  'src/http/costlyLoad.graph.test.ts',
  'src/http/databaseLost.graph.test.ts',
  'src/http/kill.graph.test.ts',
  'src/http/noWrites.graph.test.ts',
  'src/http/stop.graph.test.ts',
  'src/graph/strategies.graph.test.ts',
  'src/importing/everyNoun.graph.test.ts',
];

/** @param {NodeJS.ProcessEnv} env */
const soak = env => vitest('server', { ...env, SOAK: '1' }, { files, minutes: 60 });

async function onSqlite() {
  await build(['shared', 'server']);
  return soak({ TEST_DATABASE: 'sqlite' });
}

async function onMariadb() {
  await build(['shared', 'server']);
  const outcome = await withMariadb(url => soak({ TEST_DATABASE: 'mariadb', TEST_DATABASE_URL: url }));
  return outcome ?? missing('no MariaDB or MySQL: set TEST_DATABASE_URL or install mariadb-server');
}

/** @type {import('./runStages.mjs').Stage[]} */
export const soakStages = [
  { name: 'SQLite', run: onSqlite },
  { name: 'MariaDB', run: onMariadb },
];
