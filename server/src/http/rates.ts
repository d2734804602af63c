// How often anybody may ask: points a minute, one a request, counted in this process's memory.
import type http from 'node:http';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Caller } from '../identity/caller.js';
import type { Settings } from '../settings.js';
import { askedOf, type Standing } from './asked.js';
import type { Handler } from './listen.js';
import { refuse, type Refusal } from './refuse.js';

const MINUTE_SECONDS = 60;

/** Who a request is counted for. */
type Payer = { signedIn: boolean; key: string };

export type RateSettings = Partial<Pick<Settings, 'rateLimit' | 'publicRateLimit'>>;

export class Rates {
  /** Requests refused so far. */
  turnedAway = 0;
  private readonly known: RateLimiterMemory | null;
  private readonly strangers: RateLimiterMemory | null;

  /** 0, or nothing: without a limit. */
  constructor({ rateLimit = 0, publicRateLimit = 0 }: RateSettings) {
    [this.known, this.strangers] = [rateLimit, publicRateLimit].map(points => (points ? new RateLimiterMemory({ points, duration: MINUTE_SECONDS }) : null)) as [RateLimiterMemory | null, RateLimiterMemory | null];
  }

  /** Counts a request; true: it was one too many and has been refused. */
  async refused({ signedIn, key }: Payer, response: http.ServerResponse): Promise<boolean> {
    const limiter = signedIn ? this.known : this.strangers;
    if (!limiter) return false;
    try {
      await limiter.consume(key);
      return false;
    } catch (over) {
      if (!(over instanceof RateLimiterRes)) throw over;
      this.turnedAway += 1;
      const seconds = Math.max(1, Math.ceil(over.msBeforeNext / 1000));
      response.setHeader('retry-after', seconds);
      refuse(response, tooOften(limiter.points, seconds, signedIn));
      return true;
    }
  }
}

const tooOften = (points: number, seconds: number, signedIn: boolean): Refusal => ({
  status: 429, code: 'RATE_LIMITED',
  message: `More than ${points.toLocaleString('en-US')} requests a minute ${signedIn ? 'of one account or token' : 'of one address that is not signed in'}; send again after ${seconds} s${signedIn ? ', or ask for more with each request' : ', or sign in'}.`,
});

/** A token, a person with all his sessions, or the address that the public asks from. */
export function payerOf({ viewer, token, place }: Pick<Caller, 'viewer' | 'token' | 'place'>): Payer {
  if (token !== undefined) return { signedIn: true, key: `token ${token}` };
  return viewer.user !== null ? { signedIn: true, key: `user ${viewer.user}` } : strangerAt(place.address);
}

/** One customer of a network has all addresses of an IPv6 /64. */
export function strangerAt(address: string): Payer {
  if (!isIPv6(address)) return { signedIn: false, key: address };
  const [head, tail] = address.split('%')[0]!.split('::') as [string, string?];
  const groups = head ? head.split(':') : [];
  const rest = tail ? tail.split(':') : [];
  const whole = tail === undefined ? groups : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest];
  return { signedIn: false, key: whole.slice(0, 4).map(group => Number.parseInt(group, 16).toString(16)).join(':') };
}

/** What is asked without GraphQL and costs statements or a question to another server: calendars and the office's sign-in. */
export const ratedByAddress = (rates: Rates, standing: Standing): Handler => async (request, response, { pathname }) =>
  /^\/(calendar|auth)\//.test(pathname) && rates.refused(strangerAt(askedOf(request, standing).address), response);
