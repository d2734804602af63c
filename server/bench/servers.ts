// The servers that are compared, each a process of its own on loopback, with what the system says of its processor time and memory.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const gujeong = at('../../bin/gujeong.mjs');

export interface Running {
  url: string;
  /** Milliseconds from its start to its first answer. */
  started: number;
  /** Milliseconds of processor time so far, and megabytes held now. */
  usage(): { cpu: number; rss: number };
  stop(): Promise<void>;
}

/** Runs `gujeong`, and answers what it prints. */
export function command(environment: NodeJS.ProcessEnv, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [gujeong, ...args], { env: environment, encoding: 'utf8', input, maxBuffer: 100_000_000 });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

export function seed(environment: NodeJS.ProcessEnv, scale: number): string {
  const began = performance.now();
  const said = command(environment, ['seed', '--scale', String(scale), '--replace']);
  return `${said.split('\n').at(-1)} (${((performance.now() - began) / 1000).toFixed(1)} s with the start of the command)`;
}

export const tokenOf = (environment: NodeJS.ProcessEnv, role: string, scope: string): string =>
  command(environment, ['token', 'create', '--name', `bench ${Date.now()}`, '--role', role, '--scope', scope, '--days', '1']);

/** As `npm start` gives them. */
const FLAGS = ['--min-semi-space-size=8', '--max-semi-space-size=8'];

export async function start(file: string, port: number, environment: NodeJS.ProcessEnv): Promise<Running> {
  const began = performance.now();
  const child = spawn(process.execPath, [...FLAGS, at(file)], { env: { ...environment, RATE_LIMIT: '0', PORT: String(port), HOST: '127.0.0.1' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  await until(url, child);
  return { url, started: performance.now() - began, usage: () => usageOf(child.pid!), stop: () => stopped(child) };
}

async function until(url: string, child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  for (let tries = 0; tries < 2000; tries++) {
    if (child.exitCode !== null) throw new Error(`A server ended with ${child.exitCode}.`);
    if (await fetch(`${url}/health`).then(() => true, () => false)) return;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error(`${url} did not answer.`);
}

const TICK_MS = 10;

function usageOf(pid: number): { cpu: number; rss: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  return { cpu: (Number(fields[11]) + Number(fields[12])) * TICK_MS, rss };
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
