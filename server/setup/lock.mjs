// @ts-check
// Two commands started at once do not install or build over each other: the second waits.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { lockFile } from './places.mjs';
import { Refusal, say } from './say.mjs';

/** The process that holds the lock, or nothing if it has ended. */
function holder() {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM' ? 'another user' : undefined;
  }
}

function take() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

const release = () => rmSync(lockFile, { force: true });

/**
 * @template T
 * @param {() => Promise<T>} work
 */
export async function alone(work) {
  for (let tries = 0; !take(); tries++) {
    const other = holder();
    if (other === undefined) release();
    else if (tries === 0) say(`Waiting for the set-up that already runs (process ${other}) …`);
    if (tries > 1200) throw new Refusal(`Another set-up (process ${other}) has not finished in ten minutes; end it and try again.`);
    await pause(500);
  }
  process.once('exit', release);
  try {
    return await work();
  } finally {
    release();
    process.off('exit', release);
  }
}
