// @ts-check
// What `npm test` does, in this order.
import { build, codegen } from '../build.mjs';
import { at, program, tool } from '../places.mjs';
import { node } from '../processes.mjs';
import { browserTests } from './browserTests.mjs';
import { withMariadb } from './mariadb.mjs';
import { failure, fine, missing } from './outcome.mjs';
import { cleanEnvironment, vitest } from './vitest.mjs';

/** Runs commands until one fails.
 * @param {[folder: string, ...args: string[]][]} commands
 * @returns {Promise<import('./outcome.mjs').Outcome>} */
async function all(commands) {
  for (const [folder, ...args] of commands) {
    const { code } = await node(args, { cwd: at(folder), env: cleanEnvironment() });
    if (code !== 0) return failure('see above');
  }
  return fine;
}

async function types() {
  await build(['shared']);
  return all([
    ['shared', tool('shared', 'typescript', 'tsc'), '-p', '.', '--noEmit'],
    ['server', tool('server', 'typescript', 'tsc'), '-p', '.', '--noEmit'],
    ['server', tool('server', 'typescript', 'tsc'), '-p', 'setup'],
    ['server', tool('server', 'typescript', 'tsc'), '-p', 'bench', '--noEmit'],
    ['client', ...codegen()],
    ['client', tool('client', 'vue-tsc'), '-p', 'tsconfig.json', '--noEmit'],
  ]);
}

const lint = () => all([
  // From the top, because oxlint reads nothing above the folder it runs in.
  ['.', tool('server', 'oxlint'), '--config', 'server/.oxlintrc.json', '--deny-warnings', 'server/src', 'server/bench', 'server/bin', 'server/setup', 'shared/src'],
  ['client', tool('client', 'oxlint'), '--config', '.oxlintrc.json', '--deny-warnings', 'src', 'e2e'],
]);

/** shared/schema.graphql, shared/model.json and the table of permissions are what the code says, and break no reader. */
async function schema() {
  await build(['shared', 'server']);
  const main = program('gujeong');
  return all([['server', main, 'schema', '--check'], ['server', main, 'policy', '--check']]);
}

/** Some tests start the built server as a process of its own. */
async function serverOnSqlite() {
  await build(['shared', 'server']);
  return vitest('server', { TEST_DATABASE: 'sqlite' });
}

async function serverOnMariadb() {
  await build(['shared', 'server']);
  const outcome = await withMariadb(url => vitest('server', { TEST_DATABASE: 'mariadb', TEST_DATABASE_URL: url }));
  return outcome ?? missing('no MariaDB or MySQL: set TEST_DATABASE_URL or install mariadb-server');
}

async function browser() {
  await build();
  return browserTests();
}

/** @type {import('./runStages.mjs').Stage[]} */
export const stages = [
  { name: 'types', run: types },
  { name: 'lint', run: lint },
  { name: 'schema', run: schema },
  { name: 'shared', run: () => vitest('shared') },
  { name: 'server on SQLite', run: serverOnSqlite },
  { name: 'server on MariaDB', run: serverOnMariadb },
  { name: 'client', run: () => vitest('client') },
  { name: 'browser', run: browser },
];
