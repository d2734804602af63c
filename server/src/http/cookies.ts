// The cookies of this server: read from a request, written for an answer. Scripts never see one, other sites cannot send one along.
import type http from 'node:http';
import { LONGEST } from '../identity/sessions.js';
import { SECOND } from '../identity/store.js';

interface Cookie {
  name: string;
  /** null: the browser shall forget it. */
  value: string | null;
  secure: boolean;
  seconds: number;
  path?: string;
}

/** By https the name itself says that only this host, by https, can have set it. */
export const sessionCookie = (secure: boolean): string => (secure ? '__Host-gujeong' : 'gujeong');

export function cookieOf(request: http.IncomingMessage, name: string): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null;
  }
  return null;
}

export const written = ({ name, value, secure, seconds, path = '/' }: Cookie): string =>
  `${name}=${value ?? ''}; Path=${path}; Max-Age=${value === null ? 0 : seconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

export const sessionWritten = (secret: string | null, secure: boolean): string =>
  written({ name: sessionCookie(secure), value: secret, secure, seconds: LONGEST / SECOND });
