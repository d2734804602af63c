// @ts-check
// Loopback ports: a free one, and waiting until something answers on one.
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** @returns {Promise<number>} */
export const freePort = () => new Promise((resolve, reject) => {
  const probe = createServer();
  probe.once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
    probe.close(() => resolve(port));
  });
});

/** Whether a server that speaks first (MariaDB, MySQL) greets on this port.
 * @param {number} port @returns {Promise<boolean>} */
export const greets = port => new Promise(resolve => {
  const socket = connect({ port, host: '127.0.0.1', timeout: 2000 });
  const end = (/** @type {boolean} */ answer) => {
    socket.destroy();
    resolve(answer);
  };
  socket.once('data', () => end(true));
  for (const event of ['error', 'timeout', 'close']) socket.once(event, () => end(false));
});

/** @param {string} url */
export const answers = url => fetch(url, { signal: AbortSignal.timeout(2000) }).then(response => response.ok, () => false);

/**
 * Asks until the answer is yes, the child has ended or the time is over.
 * @param {() => Promise<boolean>} ask
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} seconds
 */
export async function ready(ask, child, seconds) {
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
    if (await ask()) return true;
    await pause(100);
  }
  return false;
}
