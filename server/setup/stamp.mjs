// @ts-check
// Whether something must be done again: a hash of what it is made from, kept beside the installed packages.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, stamps } from './places.mjs';

/** What is made, installed or only tested; never an input of a build. */
const apart = new Set(['node_modules', 'dist', 'generated', 'e2e', 'test-results', 'playwright-report', 'coverage']);
const isTest = (/** @type {string} */ name) => name.endsWith('.test.ts');

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(entry => !apart.has(entry.name) && !isTest(entry.name) && !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
}

/**
 * The hash of files and folders (relative to the project's top) and of further words.
 * @param {readonly string[]} paths
 * @param {readonly string[]} [words]
 */
export function fingerprint(paths, words = []) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(at(path))) hash.update(`\0${file.slice(at().length)}\0`).update(readFileSync(file));
  }
  return hash.update(`\0${words.join('\0')}`).digest('hex');
}

/** @param {string} name */
export function stamped(name) {
  const file = join(stamps, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** @param {string} name @param {string} value */
export function stamp(name, value) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(stamps, name), value);
}
