// Who sends a request: a token's bearer, a browser with a session, or the public.
import type http from 'node:http';
import type { Caller } from '../identity/caller.js';
import type { Store } from '../identity/store.js';
import { PUBLIC } from '../identity/viewer.js';
import { bySession, byToken } from '../identity/whoAsks.js';
import { askedOf, isForeign, type Standing } from './asked.js';
import { cookieOf, sessionCookie, sessionWritten } from './cookies.js';

export interface Refused {
  status: 401 | 403;
  code: 'UNAUTHENTICATED' | 'FORBIDDEN';
  message: string;
}

export interface Identified {
  caller: Caller;
  /** What the answer shall set, filled while the request is worked on. */
  cookies: string[];
}

/** A caller as whom the request has shown so far. */
export function callerFor(request: http.IncomingMessage, standing: Standing, found: Pick<Caller, 'viewer' | 'session' | 'scope' | 'token'>): Identified {
  const asked = askedOf(request, standing);
  const cookies: string[] = [];
  return {
    cookies,
    caller: {
      ...found,
      origin: standing.publicUrl ?? asked.origin,
      place: { agent: String(request.headers['user-agent'] ?? ''), address: asked.address },
      // A later word takes the place of an earlier one.
      respond: { session: secret => void cookies.splice(0, cookies.length, sessionWritten(secret, asked.secure)) },
    },
  };
}

/** The session that the browser's cookie names; the public when there is none. */
export async function browserOf(request: http.IncomingMessage, store: Store, standing: Standing, use = true): Promise<Pick<Caller, 'viewer' | 'session' | 'scope'>> {
  const secret = cookieOf(request, sessionCookie(askedOf(request, standing).secure));
  const found = secret === null ? null : await bySession(store, secret, use);
  return { viewer: PUBLIC, session: null, ...found, scope: null };
}

/** The token that a request brings. */
export const bearerOf = ({ headers }: http.IncomingMessage): string | undefined => /^Bearer\s+(.*)$/i.exec(headers.authorization ?? '')?.[1];

/** `use`: the request is a use of the session or token; an open stream asked about again is none. */
export async function identify(request: http.IncomingMessage, store: Store, standing: Standing, use = true): Promise<Identified | Refused> {
  const token = bearerOf(request);
  if (token !== undefined) {
    const found = await byToken(store, token, use);
    if (!found) return { status: 401, code: 'UNAUTHENTICATED', message: 'This API token is not known here, was revoked, has expired, or may do more than its maker by now. Make a new one.' };
    return callerFor(request, standing, { ...found, session: null });
  }
  const asked = askedOf(request, standing);
  if (cookieOf(request, sessionCookie(asked.secure)) !== null && isForeign(request, asked, standing)) {
    return { status: 403, code: 'FORBIDDEN', message: `A page of ${String(request.headers.origin ?? 'another site')} may not ask in the name of who is signed in at ${asked.origin}. If both are this server, set PUBLIC_URL, or TRUSTED_PROXY=1 behind a proxy.` };
  }
  return callerFor(request, standing, await browserOf(request, store, standing, use));
}
