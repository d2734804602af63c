// @ts-check
// Builds shared, server and client, each only when what it is made from has changed.
import { existsSync, rmSync } from 'node:fs';
import { alone } from './lock.mjs';
import { at, tool } from './places.mjs';
import { node } from './processes.mjs';
import { Refusal, say } from './say.mjs';
import { fingerprint, stamp, stamped } from './stamp.mjs';

/**
 * @typedef {object} Unit
 * @property {string[]} from its inputs: files and folders
 * @property {string[]} after the units whose output it reads
 * @property {string} made what tells that it is there
 * @property {() => string[][]} steps commands for node, in the unit's folder
 */

/** @type {Record<string, Unit>} */
const units = {
  shared: {
    from: ['shared/src', 'shared/package.json', 'shared/tsconfig.json', 'tsconfig.base.json', 'server/setup/build/shared.json', 'pnpm-lock.yaml'],
    after: [],
    made: 'shared/dist',
    steps: () => [[tool('shared', 'typescript', 'tsc'), '-p', at('server/setup/build/shared.json')]],
  },
  server: {
    from: ['server/src', 'server/package.json', 'server/tsconfig.json', 'server/setup/build/server.json', 'server/setup/bundle.mjs'],
    after: ['shared'],
    made: 'server/dist',
    steps: () => [[tool('server', 'typescript', 'tsc'), '-p', at('server/setup/build/server.json')], [at('server/setup/bundle.mjs')]],
  },
  client: {
    from: ['client', 'shared/schema.graphql'],
    after: ['shared'],
    made: 'client/dist/index.html',
    steps: () => [codegen(), [tool('client', 'vite'), 'build', '--logLevel', 'warn']],
  },
};

/** Types of the client's GraphQL documents, from shared/schema.graphql. */
export const codegen = () => [tool('client', '@graphql-codegen/cli', 'graphql-codegen'), '--config', 'codegen.ts'];

/** @param {string} name @returns {string} */
function wanted(name) {
  const unit = units[name];
  if (!unit) throw new Refusal(`There is nothing called ${name} to build; there are ${Object.keys(units).join(', ')}.`);
  return fingerprint(unit.from, unit.after.map(wanted));
}

/** @param {string} name */
const built = name => stamped(name) === wanted(name) && existsSync(at(units[name]?.made ?? ''));

/**
 * @param {readonly string[]} [names] in the order of their dependence
 */
export async function build(names = Object.keys(units)) {
  if (names.every(built)) return;
  await alone(async () => { for (const name of names) if (!built(name)) await make(name); });
}

/** @param {string} name */
async function make(name) {
  const before = wanted(name);
  say(`Building ${name} …`);
  stamp(name, '');
  // Else files whose source is gone would live on.
  rmSync(at(name, 'dist'), { recursive: true, force: true });
  for (const step of units[name]?.steps() ?? []) {
    const { code, output } = await node(step, { cwd: at(name), quiet: true });
    if (code !== 0) throw new Refusal(`${output}\nBuilding ${name} failed (see above).`);
  }
  stamp(name, before);
}
