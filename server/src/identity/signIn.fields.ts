// The root fields of signing in and out, and of one's own password and sessions.
import { Resolver } from 'type-graphql';
import type { ExecutorContext } from '../graph/executor.js';
import { Refusal } from '../writing/refusal.js';
import type { UserError } from '../writing/userError.js';
import type { Caller } from './caller.js';
import { ChangePasswordInput, Me, SetPasswordInput, SignInByLinkInput, SignInInput, SignInMethods, SignInPayload, SignInSession, SignOutPayload } from './identity.types.js';
import { meOf } from './me.js';
import { rootField } from '../graph/rootField.js';
import { permitRoot } from './rootPolicy.js';
import { endSession, endSessions, sessionsOf } from './sessions.js';
import { changePassword, setPassword, signIn, signInByLink } from './signIn.js';
import type { Store } from './store.js';
import { byUser } from './whoAsks.js';

export type IdentityContext = ExecutorContext & {
  caller: Caller;
  identity: Store;
  /** The ways to sign in that the settings open. */
  methods: SignInMethods;
};

/** The user who is signed in; refuses everybody else. */
function person(root: string, { viewer }: Caller): number {
  permitRoot(root, viewer);
  return viewer.user!;
}

/** What was refused as data; everything else is a fault. */
export async function told<T extends object, N extends object>(work: () => Promise<T>, nothing: N): Promise<(T | N) & { userErrors: readonly UserError[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (error instanceof Refusal) return { ...nothing, userErrors: error.problems };
    throw error;
  }
}

export class SignInFields {
  async me({ caller, identity }: IdentityContext): Promise<Me | null> {
    return meOf(identity, caller);
  }

  signInMethods({ methods }: IdentityContext): SignInMethods {
    return methods;
  }

  async sessions({ caller, identity }: IdentityContext): Promise<SignInSession[]> {
    const found = await sessionsOf(identity, person('sessions', caller));
    return found.map(s => ({ ...s, current: s.id === caller.session?.id }));
  }

  async signIn(input: SignInInput, { caller, identity }: IdentityContext): Promise<SignInPayload> {
    return told(async () => ({ me: await signedIn(identity, caller, await signIn(identity, caller, input), false) }), { me: null });
  }

  async signInByLink({ secret }: SignInByLinkInput, { caller, identity }: IdentityContext): Promise<SignInPayload> {
    return told(async () => ({ me: await signedIn(identity, caller, await signInByLink(identity, caller, secret), true) }), { me: null });
  }

  async signOut({ caller, identity }: IdentityContext): Promise<SignOutPayload> {
    person('signOut', caller);
    const ended = caller.session ? await endSession(identity, caller.session.id) : 0;
    caller.respond.session(null);
    return { ended, userErrors: [] };
  }

  async signOutEverywhere({ caller, identity }: IdentityContext): Promise<SignOutPayload> {
    const user = person('signOutEverywhere', caller);
    const ended = await identity.transact(tx => endSessions(tx, user));
    caller.respond.session(null);
    return { ended, userErrors: [] };
  }

  async changePassword(input: ChangePasswordInput, { caller, identity }: IdentityContext): Promise<SignInPayload> {
    const user = person('changePassword', caller);
    return told(async () => {
      await changePassword(identity, caller, input);
      return { me: await signedIn(identity, caller, user, false) };
    }, { me: null });
  }

  async setPassword({ next }: SetPasswordInput, { caller, identity }: IdentityContext): Promise<SignInPayload> {
    const user = person('setPassword', caller);
    return told(async () => {
      await setPassword(identity, caller, next);
      return { me: await signedIn(identity, caller, user, false) };
    }, { me: null });
  }
}

async function signedIn(identity: Store, caller: Caller, user: number, passwordDue: boolean): Promise<Me | null> {
  const viewer = await byUser(identity, user);
  const me = viewer && (await meOf(identity, { ...caller, viewer, scope: null }));
  return me && { ...me, passwordDue };
}

Resolver()(SignInFields);
const input = (type: () => unknown) => ({ args: [['input', type, {}]] as const });
rootField('query', SignInFields, 'me', { type: () => Me, nullable: true, description: 'Who asks; null when nobody is signed in.' });
rootField('query', SignInFields, 'signInMethods', { type: () => SignInMethods, description: 'Ways to sign in here; for everybody.' });
rootField('query', SignInFields, 'sessions', { type: () => [SignInSession], description: "One's own sessions, newest first." });
rootField('mutation', SignInFields, 'signIn', { type: () => SignInPayload, description: 'Signs in by password. After five failures a login waits 30 s, then longer each time.', ...input(() => SignInInput) });
rootField('mutation', SignInFields, 'signInByLink', { type: () => SignInPayload, description: 'Signs in by a link, which is used up by it.', ...input(() => SignInByLinkInput) });
rootField('mutation', SignInFields, 'signOut', { type: () => SignOutPayload, description: 'Ends the session that asks.' });
rootField('mutation', SignInFields, 'signOutEverywhere', { type: () => SignOutPayload, description: "Ends all of one's sessions, this one too. Tokens stay; revoke them by revokeToken." });
rootField('mutation', SignInFields, 'changePassword', { type: () => SignInPayload, description: "Changes one's password; all other sessions end.", ...input(() => ChangePasswordInput) });
rootField('mutation', SignInFields, 'setPassword', { type: () => SignInPayload, description: 'Sets a password after a sign-in by link; all other sessions end.', ...input(() => SetPasswordInput) });
