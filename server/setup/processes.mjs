// @ts-check
// Child processes, each the head of its own group, so that none is left behind: whatever ends this process ends them.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root } from './places.mjs';
import { say } from './say.mjs';

const windows = process.platform === 'win32';
/** @type {Set<import('node:child_process').ChildProcess>} */
const living = new Set();
/** @type {Set<string>} */
const folders = new Set();

/**
 * @typedef {object} Options
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] the whole environment
 * @property {boolean} [shell] for commands that are scripts on Windows
 * @property {boolean} [quiet] keep the output instead of showing it
 * @property {number} [minutes] at most
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 */
export function begin(command, args, options = {}) {
  const stdio = options.quiet ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd: options.cwd ?? root,
    env: options.env ?? process.env,
    shell: options.shell ?? false,
    stdio: ['ignore', stdio, stdio],
    detached: !windows,
    windowsHide: true,
  });
  living.add(child);
  child.once('close', () => living.delete(child));
  child.once('error', () => living.delete(child));
  return child;
}

/** The end of what a child said, for the case that it fails.
 * @param {import('node:child_process').ChildProcess} child */
export function listen(child) {
  const kept = { text: '' };
  const hear = (/** @type {Buffer} */ chunk) => { kept.text = (kept.text + chunk).slice(-8000); };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return kept;
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  const child = begin(command, args, options);
  const kept = listen(child);
  const minutes = options.minutes ?? 10;
  return new Promise(resolve => {
    const timer = setTimeout(() => {
      say(`Stopped after ${minutes} minutes: ${[command, ...args].join(' ')}`);
      signal(child, 'SIGKILL');
    }, minutes * 60_000);
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer);
      signal(child, 'SIGKILL'); // whatever it left behind
      resolve({ code, output: kept.text.trim() });
    };
    child.once('error', error => {
      kept.text += error.message;
      end(127);
    });
    child.once('close', (code, by) => end(code ?? (by === 'SIGINT' ? 130 : 1)));
  });
}

/** Runs one of our packages' commands with node itself.
 * @param {readonly string[]} args
 * @param {Options} [options] */
export const node = (args, options) => run(process.execPath, args, options);

/** @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name */
function signal(child, name) {
  if (child.pid === undefined) return;
  if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
  else try { process.kill(-child.pid, name); } catch { /* the group is gone */ }
}

/**
 * Asks a child and its group to end; insists after a while.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [seconds]
 */
export async function stop(child, seconds = 10) {
  if (living.has(child)) {
    const closed = new Promise(resolve => child.once('close', resolve));
    const timer = setTimeout(() => signal(child, 'SIGKILL'), seconds * 1000);
    signal(child, 'SIGTERM');
    await closed;
    clearTimeout(timer);
  }
  signal(child, 'SIGKILL');
}

/** A folder that is removed when this process ends, however it ends.
 * @param {string} folder */
export function temporary(folder) {
  folders.add(folder);
  return folder;
}

/** @param {string} folder */
export function remove(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  folders.delete(folder);
}

process.on('exit', () => {
  for (const child of living) signal(child, 'SIGKILL');
  for (const folder of folders) remove(folder);
});

/** @type {Record<string, number>} */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
let stopping = false;

/** @param {string} name */
async function stopped(name) {
  if (stopping) return;
  stopping = true;
  await Promise.all([...living].map(child => stop(child, 5)));
  process.exit(signals[name]);
}

/** From here on a signal ends the children first; the function returned gives signals back. */
export function mindSignals() {
  for (const name of Object.keys(signals)) process.on(name, stopped);
  return () => { for (const name of Object.keys(signals)) process.off(name, stopped); };
}
