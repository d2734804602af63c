// @ts-check
// Where the project's parts lie, and where the set-up remembers what it has done.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const packages = ['shared', 'server', 'client'];

/** @param {...string} parts */
export const at = (...parts) => join(root, ...parts);

/** A program of the built server: main, which serves, or gujeong, the command.
 * @param {'main' | 'gujeong'} name */
export const program = name => at('server', 'dist', 'bundle', `${name}.js`);
/** Its address, to import it.
 * @param {'main' | 'gujeong'} name */
export const entry = name => pathToFileURL(program(name)).href;

/** Stamps of what was installed and built. */
export const stamps = at('node_modules', '.cache', 'gujeong');
/** Held while something is installed or built; outside node_modules, which the installer owns. */
export const lockFile = join(tmpdir(), `gujeong-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`);

/** @param {string} file */
export const readJson = file => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The script behind a package's command, to be run by node itself: works without a shell, without pnpm and on Windows.
 * @param {string} owner package of this project that depends on it
 * @param {string} name npm package
 * @param {string} [command] its command, when it is not called like the package
 */
export function tool(owner, name, command = name) {
  const folder = at(owner, 'node_modules', ...name.split('/'));
  const { bin } = readJson(join(folder, 'package.json'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
