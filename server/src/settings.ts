// The only reader of the environment. What is wrong is said in one line that names the variable and how to mend it.
import fs from 'node:fs';
import path from 'node:path';
import { SERVER } from './places.js';

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
  /** The same for who is not signed in. */
  publicCostLimit: number;
  /** Requests a minute of one account or token; 0: any number. */
  rateLimit: number;
  /** The same of one address that is not signed in. */
  publicRateLimit: number;
  /** Bytes of answers that are kept to be given again; 0: none. */
  answerCache: number;
  /** What is noted: requests from info on. Absent: info, on a terminal warn. */
  logLevel?: 'silent' | 'error' | 'warn' | 'info';
  /** Milliseconds from which a request is noted with its plan; 0: none is. */
  slowMs: number;
  /** Who brings it may read /metrics; absent: only this machine. */
  metricsToken?: string;
  /** The address that people know the server by, https://gujeong.example.go.kr: in printed links, for secure cookies and OpenID Connect. */
  publicUrl?: string;
  /** The office's own sign-in. */
  oidc?: OpenIdSettings;
  /** The mail server that reminders are handed to. */
  mail?: MailSettings;
}

export interface OpenIdSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Whoever signs in there and has no account here gets one that reads. */
  createsReaders: boolean;
}

export interface MailSettings {
  /** smtp://name:password@mail.example.go.kr:587, or smtps:// */
  server: string;
  /** 구정 그래프 <gujeong@example.go.kr> */
  from: string;
}

export const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

export function settings(env: NodeJS.ProcessEnv = process.env): Settings {
  const host = env['HOST'] || '127.0.0.1';
  const trustedProxy = whole(env, 'TRUSTED_PROXY', 0, 0, 1) === 1;
  const publicUrl = publicUrlOf(env['PUBLIC_URL']);
  const oidc = openIdOf(env);
  const mail = mailOf(env);
  return {
    trustedProxy,
    host,
    port: whole(env, 'PORT', 4000, 0, 65535),
    dataDir: path.resolve(env['DATA_DIR'] || path.join(SERVER, 'data')),
    costLimit: whole(env, 'COST_LIMIT', 50_000, 1, 100_000_000),
    publicCostLimit: whole(env, 'PUBLIC_COST_LIMIT', 5_000, 1, 100_000_000),
    answerCache: whole(env, 'ANSWER_CACHE_MB', 64, 0, 10_000) * 1_000_000,
    rateLimit: whole(env, 'RATE_LIMIT', 120_000, 0, 1_000_000),
    publicRateLimit: whole(env, 'PUBLIC_RATE_LIMIT', 6_000, 0, 1_000_000),
    ...(env['DATABASE_URL'] ? { database: databaseOf(env['DATABASE_URL']) } : {}),
    slowMs: whole(env, 'SLOW_MS', 1_000, 0, 600_000),
    ...(env['LOG_LEVEL'] ? { logLevel: logLevelOf(env['LOG_LEVEL']) } : {}),
    ...(env['METRICS_TOKEN'] ? { metricsToken: metricsTokenOf(env['METRICS_TOKEN']) } : {}),
    ...(publicUrl ? { publicUrl } : {}),
    ...(oidc ? { oidc } : {}),
    ...(mail ? { mail } : {}),
  };
}

const BROWSERS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
const APPLICATIONS = [
  ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`),
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser that prints PDF: CHROME_PATH, else one that is installed; null where there is none. Looked for when it is needed, for it may be installed meanwhile. */
export function browserPath(env: NodeJS.ProcessEnv = process.env): string | null {
  const given = env['CHROME_PATH'];
  if (given) return fs.existsSync(given) ? given : null;
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return [...BROWSERS.flatMap(name => folders.map(folder => path.join(folder, name))), ...APPLICATIONS].find(file => fs.existsSync(file)) ?? null;
}

const BROWSER_NEEDS = ['PATH', 'LANG', 'LC_ALL', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE', 'LD_LIBRARY_PATH'];

/** What that browser is told: nothing of what this program knows (passwords of databases, of mail). */
export const browserEnvironment = (home: string, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv =>
  ({ ...Object.fromEntries(BROWSER_NEEDS.flatMap(name => (env[name] ? [[name, env[name]]] : []))), HOME: home });

function whole(env: NodeJS.ProcessEnv, name: string, otherwise: number, least: number, most: number): number {
  const text = env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) throw new StartError(`${name} is a whole number from ${least} to ${most}; got ${JSON.stringify(text)}.`);
  return value;
}

const LEVELS = ['silent', 'error', 'warn', 'info'] as const;

function logLevelOf(text: string): (typeof LEVELS)[number] {
  return LEVELS.find(level => level === text) ?? fail(`LOG_LEVEL is one of ${LEVELS.join(', ')}; got ${JSON.stringify(text)}.`);
}

/** Long enough that nobody finds it by trying; not repeated in the message. */
const metricsTokenOf = (text: string): string => (/^[\x21-\x7e]{16,200}$/.test(text) ? text : fail('METRICS_TOKEN has 16 to 200 letters, digits and signs without spaces, for example what openssl rand -hex 24 prints.'));

function fail(message: string): never {
  throw new StartError(message);
}

/** A page's address without a path; https, or http for trying out. */
function publicUrlOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const example = 'for example https://gujeong.example.go.kr';
  const url = addressOf('PUBLIC_URL', text, example);
  if (url.pathname !== '/' || url.search || url.hash || url.username) throw new StartError(`PUBLIC_URL is the address alone, without a path, a query or a name, ${example}; got ${JSON.stringify(text)}.`);
  return url.origin;
}

function addressOf(name: string, text: string, example: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new StartError(`${name} is an address that begins with https:// (or http://), ${example}; got ${JSON.stringify(text)}.`);
  return url;
}

const OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

function openIdOf(env: NodeJS.ProcessEnv): OpenIdSettings | undefined {
  const create = env['OIDC_CREATE'];
  if (create && create !== 'READER') throw new StartError(`OIDC_CREATE is READER, or not set; got ${JSON.stringify(create)}.`);
  const missing = OIDC.filter(n => !env[n]);
  if (missing.length === OIDC.length) {
    if (create) throw new StartError(`OIDC_CREATE goes with ${OIDC.join(', ')}; set them too.`);
    return undefined;
  }
  if (missing.length) throw new StartError(`${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set. ${OIDC.join(', ')} go together: set all of them, or none.`);
  const issuer = addressOf('OIDC_ISSUER', env['OIDC_ISSUER']!, 'for example https://login.example.go.kr/realms/office');
  if (issuer.protocol === 'http:' && !LOOPBACK.has(issuer.hostname.replace(/^\[|\]$/g, ''))) throw new StartError('OIDC_ISSUER begins with https://; http:// is for this machine only.');
  return { issuer: issuer.href, clientId: env['OIDC_CLIENT_ID']!, clientSecret: env['OIDC_CLIENT_SECRET']!, createsReaders: create === 'READER' };
}

const MAILBOX = /^(?:[^<>\r\n"]*<[^\s<>@]{1,64}@[^\s<>@]+>|[^\s<>@]{1,64}@[^\s<>@]+)$/;

function mailOf(env: NodeJS.ProcessEnv): MailSettings | undefined {
  const { SMTP_URL: server, MAIL_FROM: from } = env;
  if (!server && !from) return undefined;
  if (!server || !from) throw new StartError(`${server ? 'MAIL_FROM' : 'SMTP_URL'} is not set. SMTP_URL and MAIL_FROM go together: set both, or none.`);
  const url = URL.canParse(server) ? new URL(server) : null;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname) throw new StartError('SMTP_URL is an address that begins with smtp:// (or smtps://), for example smtp://gujeong:password@mail.example.go.kr:587.');
  if (!MAILBOX.test(from)) throw new StartError(`MAIL_FROM is a mail address, for example "구정 그래프 <gujeong@example.go.kr>"; got ${JSON.stringify(from)}.`);
  return { server, from };
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
