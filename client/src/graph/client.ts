// The one Apollo client of the page.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { inject, type App, type InjectionKey } from 'vue';
import { renewLink } from './renewLink';

export const endpoint = '/graphql';

// What a report answers depends on the reference date, so a table is known by its id and its date together, and what
// stands inside a table (whose ids repeat from table to table) is not kept apart from it.
const inside = { keyFields: false } as const;

const createCache = (): InMemoryCache =>
  new InMemoryCache({
    typePolicies: {
      ReportTable: { keyFields: ['id', 'asOf'] },
      ReportColumn: inside,
      ReportRow: inside,
      Check: inside,
    },
  });

/** `renewed` is awaited where the server no longer knows who asks. */
export const createClient = (renewed: () => Promise<boolean>): ApolloClient =>
  new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([renewLink(renewed), new HttpLink({ uri: endpoint, credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' } })]),
  });

export const clientKey: InjectionKey<ApolloClient> = Symbol('graph client');

export const provideClient = (app: App, client: ApolloClient): void => {
  app.provide(clientKey, client);
};

export function useClient(): ApolloClient {
  const client = inject(clientKey);
  if (!client) throw new Error('No graph client is provided to this application.');
  return client;
}
