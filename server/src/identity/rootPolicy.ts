// Who may use the root fields that are neither collections nor actions. A field that is not named here is used by nobody.
import { forbidden, unauthenticated } from '../graph/access.js';
import { seesHistory } from './reading.js';
import type { Viewer } from './viewer.js';

/** everybody: the public too · person: somebody signed in, no token · maker: a person, or the system itself · administrator: a maker with the role ADMIN. */
export type Who = 'everybody' | 'person' | 'maker' | 'administrator';

/** signedIn: whoever is not the public · history: who may ask what was changed. */
export const readingRoots: Readonly<Record<string, 'everybody' | 'signedIn' | 'history'>> = {
  report: 'signedIn', reports: 'signedIn', reconciliation: 'signedIn', sourceLines: 'signedIn', permittedActions: 'signedIn', today: 'signedIn', explainDue: 'signedIn', compareBudgetVersions: 'signedIn',
  compareView: 'history', changed: 'history',
  publishedTables: 'everybody', verifyPublishedReport: 'everybody', __schema: 'signedIn', __type: 'signedIn', __typename: 'everybody',
};

export const identityRoots: Readonly<Record<string, Who>> = {
  me: 'everybody', signInMethods: 'everybody', signIn: 'everybody', signInByLink: 'everybody',
  sessions: 'person', signOut: 'person', signOutEverywhere: 'person', changePassword: 'person', setPassword: 'person',
  tokens: 'maker', createToken: 'maker', revokeToken: 'maker',
  createSignInLink: 'administrator',
  calendarLink: 'person', createCalendarLink: 'person', revokeCalendarLink: 'person',
};

/** Refuses who may not. */
export function permitRoot(name: string, viewer: Viewer): void {
  const who = identityRoots[name] ?? readingRoots[name];
  if (who === 'everybody') return;
  if (viewer.role === null) throw unauthenticated();
  if (who === undefined) throw forbidden(`Nobody may use ${name}: it has no rule.`);
  if (who === 'signedIn') return;
  if (who === 'history') {
    if (seesHistory(viewer)) return;
    throw forbidden('Your role may not read the history.');
  }
  if (who === 'administrator' && viewer.role !== 'ADMIN') throw forbidden('Only an administrator makes sign-in links.');
  if (viewer.kind === 'token' || (who === 'person' && viewer.user === null)) throw forbidden('This is for somebody signed in; a token has no account of its own.');
}
