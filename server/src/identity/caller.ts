// One request's side of identity: who asks, by what, from where, and how an answer sets the browser's cookie.
import type { TokenScope } from '@gujeong/shared/vocabulary/identity';
import type { Place, Via } from './sessions.js';
import type { Viewer } from './viewer.js';

export interface Caller {
  viewer: Viewer;
  /** Asked with a session's cookie. */
  session: { id: string; via: Via } | null;
  /** Asked with a token of this scope. */
  scope: TokenScope | null;
  /** What the token is known by here: its hash. */
  token?: string;
  place: Place;
  /** The address under which the caller reaches this server, for links: https://gujeong.example.go.kr */
  origin: string;
  respond: {
    /** Gives the browser a session's secret; null takes it away. */
    session(secret: string | null): void;
  };
}

/** Who asks from within: commands and tests. There is no browser to remember anything. */
export const within = (viewer: Viewer): Caller => ({
  viewer, session: null, scope: null, place: { agent: 'gujeong', address: 'local' }, origin: 'http://127.0.0.1:4000', respond: { session: () => undefined },
});
