// The only reader of the environment. What is wrong is said in one line that names the variable and how to mend it.
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** A mistake of whoever starts the program: printed as one line, without a stack trace. */
export class StartError extends Error {}

export interface Settings {
  host: string;
  port: number;
  dataDir: string;
  /** A proxy on a private network stands before the server and says for whom it answers. */
  trustedProxy: boolean;
  /** Absent: the embedded database in dataDir. */
  database?: { host: string; port: number; user: string; password: string; name: string };
  /** Planned rows one query may read. */
  costLimit: number;
}

export const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);
const server = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export function settings(env: NodeJS.ProcessEnv = process.env): Settings {
  const host = env['HOST'] || '127.0.0.1';
  const trustedProxy = whole(env, 'TRUSTED_PROXY', 0, 0, 1) === 1;
  if (!LOOPBACK.has(host) && !trustedProxy) {
    throw new StartError(`HOST is ${host}, but until sign-in exists the server listens on this machine only. Leave HOST unset, or set TRUSTED_PROXY=1 if a proxy on a private network guards it.`);
  }
  return {
    trustedProxy,
    host,
    port: whole(env, 'PORT', 4000, 0, 65535),
    dataDir: path.resolve(env['DATA_DIR'] || path.join(server, 'data')),
    costLimit: whole(env, 'COST_LIMIT', 50_000, 1, 100_000_000),
    ...(env['DATABASE_URL'] ? { database: databaseOf(env['DATABASE_URL']) } : {}),
  };
}

function whole(env: NodeJS.ProcessEnv, name: string, otherwise: number, least: number, most: number): number {
  const text = env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new StartError(`${name} is a whole number from ${least} to ${most}; got ${JSON.stringify(text)}.`);
  return value;
}

function databaseOf(text: string): NonNullable<Settings['database']> {
  const example = 'for example mysql://gujeong:password@127.0.0.1:3306/gujeong';
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new StartError(`DATABASE_URL is not an address; ${example}.`);
  }
  if (!['mysql:', 'mariadb:'].includes(url.protocol)) throw new StartError(`DATABASE_URL begins with mysql:// or mariadb://, not ${url.protocol}//; ${example}. Leave it unset for the embedded database.`);
  const decoded = (part: string): string => {
    try {
      return decodeURIComponent(part);
    } catch {
      throw new StartError(`DATABASE_URL has a % that begins no character; a % in a name or password is written %25, ${example}.`);
    }
  };
  const name = decoded(url.pathname.slice(1));
  if (!name) throw new StartError(`DATABASE_URL names no database; ${example}.`);
  if (!/^[\w$-]{1,64}$/.test(name)) throw new StartError(`DATABASE_URL's database name may have letters, digits, _, $ and - only; ${example}.`);
  return { host: url.hostname || '127.0.0.1', port: Number(url.port || 3306), user: decoded(url.username || 'root'), password: decoded(url.password), name };
}
