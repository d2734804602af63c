// The server as a process of its own, on a database of the test's own: to be killed, stopped and started again.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import net from 'node:net';
import { fileURLToPath } from 'node:url';
import { ownDatabase } from './graph.js';

const bin = fileURLToPath(new URL('../../bin/gujeong.mjs', import.meta.url));
const main = fileURLToPath(new URL('../../dist/bundle/main.js', import.meta.url));

export interface ServerProcess {
  url: string;
  /** A token of ADMIN that writes. */
  token: string;
  env: NodeJS.ProcessEnv;
  /** Starts it and waits until it answers. */
  start(): Promise<void>;
  /** Of the process that runs. */
  pid(): number;
  /** Sends a signal and waits for its end; answers its exit code, null when it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  remove(): Promise<void>;
}

/** Without an address of a database: on one like all tests have. */
export async function serverProcess(url?: string): Promise<ServerProcess> {
  const { env: where, drop } = url === undefined ? await ownDatabase() : { env: { DATABASE_URL: url }, drop: () => Promise.resolve() };
  const port = await freePort();
  const env = { ...process.env, HOST: '127.0.0.1', PORT: String(port), ...where, RATE_LIMIT: '0', PUBLIC_RATE_LIMIT: '0' };
  const made = spawnSync(process.execPath, [bin, 'token', 'create', '--name', 'writers', '--role', 'ADMIN', '--scope', 'WRITE'], { env, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  let child: ChildProcess | null = null;
  const address = `http://127.0.0.1:${port}`;
  const end: ServerProcess['end'] = async signal => {
    const ending = child;
    child = null;
    if (!ending) return null;
    const over = new Promise<number | null>(resolve => ending.once('exit', code => resolve(code)));
    ending.kill(signal);
    return over;
  };
  return {
    url: address, token: made.stdout.trim(), env, end, pid: () => child!.pid!,
    async start() {
      child = spawn(process.execPath, [main], { env, stdio: 'ignore' });
      for (let tries = 0; tries < 600; tries++) {
        if (await fetch(`${address}/health`).then(r => r.ok, () => false)) return;
        await new Promise(resolve => setTimeout(resolve, 50));
      }
      throw new Error('The server did not start.');
    },
    async remove() {
      if (child) await end('SIGKILL');
      await drop();
    },
  };
}

/** A port of the loopback that nobody uses. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
