// Who is signed in. One for the page: the router asks it before a page is shown, the client asks it when the server no longer knows who asks.
import type { ApolloClient } from '@apollo/client';
import { inject, ref, shallowRef, type App, type InjectionKey, type Ref, type ShallowRef } from 'vue';
import { MeDocument, SignOutDocument, SignOutEverywhereDocument } from './documents/session';
import type { MePartsFragment } from './generated/graphql';

export type Me = MePartsFragment;

export interface Session {
  /** Null: nobody, or not known yet. */
  readonly me: Readonly<ShallowRef<Me | null>>;
  /** The session ended while somebody worked: he is asked to sign in again. */
  readonly ended: Readonly<Ref<boolean>>;
  /** Asks the server once who is signed in; an unreachable server is asked again the next time. */
  known(): Promise<Me | null>;
  /** Somebody has signed in. Another person than before starts with a fresh page. */
  begin(me: Me): void;
  /** The person does not want to sign in again. */
  giveUp(): void;
  signOut(where: 'here' | 'everywhere'): Promise<void>;
  /** Waits until somebody has signed in again; false when he does not want to. */
  renewed(): Promise<boolean>;
  /** The client that asks for it. */
  use(client: ApolloClient): void;
}

/** Questions that are no sign of an ended session. */
export const aboutSession = { aboutSession: true } as const;

export function createSession(): Session {
  const me = shallowRef<Me | null>(null);
  const ended = ref(false);
  let client: ApolloClient | undefined;
  let asked: Promise<Me | null> | undefined;
  let waiting: ((again: boolean) => void)[] = [];

  async function ask(): Promise<Me | null> {
    if (!client) throw new Error('The session has no client to ask by.');
    const { data } = await client.query({ query: MeDocument, fetchPolicy: 'no-cache', context: aboutSession });
    return (me.value = data?.me ?? null);
  }
  const settle = (again: boolean): void => {
    ended.value = false;
    const all = waiting;
    waiting = [];
    for (const one of all) one(again);
  };

  return {
    me,
    ended,
    use: (given) => {
      client = given;
    },
    known: () => {
      asked ??= ask().catch((error: unknown) => {
        asked = undefined;
        throw error;
      });
      return asked;
    },
    begin: (now) => {
      const other = me.value !== null && me.value.id !== now.id;
      me.value = now;
      asked = Promise.resolve(now);
      if (other) window.location.reload();
      else settle(true);
    },
    giveUp: () => {
      me.value = null;
      asked = Promise.resolve(null);
      settle(false);
    },
    signOut: async (where) => {
      await client?.mutate({ mutation: where === 'here' ? SignOutDocument : SignOutEverywhereDocument, context: aboutSession });
      me.value = null;
      asked = Promise.resolve(null);
      await client?.clearStore();
    },
    renewed: () => {
      // Whoever never was signed in has no session that could end.
      if (!me.value) return Promise.resolve(false);
      ended.value = true;
      return new Promise((resolve) => waiting.push(resolve));
    },
  };
}

const sessionKey: InjectionKey<Session> = Symbol('session');

export const provideSession = (app: App, session: Session): void => {
  app.provide(sessionKey, session);
};

export function useSession(): Session {
  const session = inject(sessionKey);
  if (!session) throw new Error('No session is provided to this application.');
  return session;
}
