// GET /auth/oidc and its callback: the browser leaves for the office's own sign-in and comes back with a session, or with a word why not.
import type http from 'node:http';
import type { App } from '../app.js';
import { OpenId, OpenIdError, type Errand, type OpenIdFailure } from '../identity/openId.js';
import { begin } from '../identity/signIn.js';
import { note } from '../operations/log.js';
import type { OpenIdSettings } from '../settings.js';
import { askedOf, type Asked, type Standing } from './asked.js';
import { cookieOf, written } from './cookies.js';
import { browserOf, callerFor } from './identify.js';
import type { Handler } from './listen.js';

const START = '/auth/oidc';
const CALLBACK = '/auth/oidc/callback';
const COOKIE = 'gujeong-oidc';
const AWAY_SECONDS = 600;

export function openId(app: App, standing: Standing, settings: OpenIdSettings): Handler {
  const office = new OpenId(settings, app.identity);
  return async (request, response, url) => {
    if (request.method !== 'GET' || (url.pathname !== START && url.pathname !== CALLBACK)) return false;
    const asked = askedOf(request, standing);
    const origin = standing.publicUrl ?? asked.origin;
    try {
      if (url.pathname === START) {
        const { address, errand } = await office.leave(origin + CALLBACK);
        sendOn(response, address, [errandCookie(errand, asked)]);
      } else {
        const user = await office.arrive(new URL(url.pathname + url.search, origin), errandOf(request));
        // Coming from another site is what this address is for; that the browser left from here, its errand has shown.
        const { caller, cookies } = callerFor(request, standing, await browserOf(request, app.identity, standing));
        await begin(app.identity, caller, user, 'OIDC');
        sendOn(response, '/', [...cookies, errandCookie(null, asked)]);
      }
    } catch (error) {
      const { failure, reason } = error instanceof OpenIdError ? error : { failure: 'oidc-unavailable' satisfies OpenIdFailure, reason: (error as Error).message };
      note({ level: 'warn', words: `Sign-in by OpenID Connect: ${failure}: ${reason}` });
      sendOn(response, `/sign-in?error=${failure}`, [errandCookie(null, asked)]);
    }
    return true;
  };
}

function sendOn(response: http.ServerResponse, location: string, cookies: readonly string[]): void {
  response.writeHead(303, { location, 'cache-control': 'no-store', 'set-cookie': [...cookies] });
  response.end();
}

const errandCookie = (errand: Errand | null, { secure }: Asked): string =>
  written({ name: COOKIE, value: errand && Buffer.from(JSON.stringify(errand)).toString('base64url'), secure, seconds: AWAY_SECONDS, path: START });

function errandOf(request: http.IncomingMessage): Errand {
  try {
    const { state, nonce, verifier } = JSON.parse(Buffer.from(cookieOf(request, COOKIE) ?? '', 'base64url').toString()) as Record<string, unknown>;
    if (typeof state === 'string' && typeof nonce === 'string' && typeof verifier === 'string') return { state, nonce, verifier };
  } catch {
    // As if there were none.
  }
  throw new OpenIdError('oidc-refused', 'the browser kept nothing of having left from here, or stayed away for more than ten minutes');
}
