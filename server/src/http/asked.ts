// What a request says of itself: under which address it was asked, from where. What a proxy adds counts only if the settings trust one.
import type http from 'node:http';
import { isIP } from 'node:net';
import { LRUCache } from 'lru-cache';
import { LOOPBACK, type Settings } from '../settings.js';
import type { Handler } from './listen.js';
import { answerText } from './headers.js';
import { refuse } from './refuse.js';

export type Standing = Pick<Settings, 'host'> & Partial<Pick<Settings, 'trustedProxy' | 'publicUrl'>>;

export interface Asked {
  /** https://gujeong.example.go.kr */
  origin: string;
  /** By https. */
  secure: boolean;
  /** The caller's network address. */
  address: string;
}

/** A list grows at its end: the last entry is what the trusted proxy itself has seen. */
const last = (header: string | string[] | undefined): string => [header ?? ''].flat().join(',').split(',').at(-1)!.trim();

export function askedOf(request: http.IncomingMessage, { host, trustedProxy, publicUrl }: Standing): Asked {
  const { headers, socket } = request;
  const name = (trustedProxy && last(headers['x-forwarded-host'])) || headers.host || host;
  const https = byHttps(request, trustedProxy);
  const origin = originFor(name, https, publicUrl) ?? `http://${host}`;
  const address = (trustedProxy && last(headers['x-forwarded-for'])) || socket.remoteAddress || '';
  return { origin, secure: https || origin.startsWith('https:'), address: address.replace(/^::ffff:/, '').slice(0, 64) };
}

const byHttps = ({ headers }: http.IncomingMessage, trustedProxy: boolean | undefined): boolean => trustedProxy === true && last(headers['x-forwarded-proto']) === 'https';

/** People use https: the settings say so, or the proxy of this request. */
export const comesByHttps = (request: http.IncomingMessage, { publicUrl, trustedProxy }: Standing): boolean => (publicUrl?.startsWith('https:') ?? false) || byHttps(request, trustedProxy);

const originOf = (text: string): string | null => (URL.canParse(text) ? new URL(text).origin : null);

const origins = new LRUCache<string, { origin: string | null }>({ max: 100 });

/** The same few names are asked for again and again. */
function originFor(name: string, https: boolean, publicUrl: string | undefined): string | null {
  const key = `${https ? 'https' : 'http'}://${name}`;
  const kept = origins.get(`${key} ${publicUrl ?? ''}`);
  if (kept) return kept.origin;
  const origin = publicUrl && new URL(publicUrl).host === name.toLowerCase() ? publicUrl : originOf(key);
  if (name.length <= LONGEST_NAME) origins.set(`${key} ${publicUrl ?? ''}`, { origin });
  return origin;
}

/** Of a host in the DNS, with its port. */
const LONGEST_NAME = 260;

/** A request that a browser's cookie speaks for must come from a page of this server. */
export function isForeign(request: http.IncomingMessage, { origin }: Asked, { publicUrl }: Standing): boolean {
  if (request.headers['sec-fetch-site'] === 'cross-site') return true;
  const from = request.headers.origin;
  return from !== undefined && from !== origin && from !== publicUrl;
}

/** Another site's name that leads here (DNS rebinding) is turned away: only names that nobody else can give, and those that the settings name. */
export const onlyFor = ({ host, publicUrl }: Standing): Handler => {
  const named = [host, ...(publicUrl ? [new URL(publicUrl).hostname] : [])].map(n => n.toLowerCase());
  return (request, response, { pathname }) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '').replace(/^\[|\]$/g, '').toLowerCase();
    if (LOOPBACK.has(name) || isIP(name) || named.includes(name)) return false;
    const message = 'This server does not know itself by this name. Set PUBLIC_URL to the address people use (https://gujeong.example.go.kr), or TRUSTED_PROXY=1 if a proxy stands before it.';
    if (pathname.startsWith('/graphql')) refuse(response, { status: 403, code: 'FORBIDDEN', message });
    else answerText(response, 403, message);
    return true;
  };
};
