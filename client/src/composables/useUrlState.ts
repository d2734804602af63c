// The address is the state: what a page shows is read from the query string and written back to it, so that reload,
// back and a link sent to a colleague give the same screen.
import { computed, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

type Changes = Readonly<Record<string, string | null>>;

export interface UrlState {
  /** A parameter of the address; null when it is absent or empty. */
  param(name: string): ComputedRef<string | null>;
  /** Writes several at once, one step of the history; null takes a parameter out. */
  write(changes: Changes, how?: 'push' | 'replace'): Promise<void>;
  /** The same page with those changes, for a link. */
  linkTo(changes: Changes): { query: Record<string, string>; hash?: string };
}

export function useUrlState(): UrlState {
  const route = useRoute();
  const router = useRouter();

  const read = (name: string): string | null => {
    const value = route.query[name];
    return (Array.isArray(value) ? value[0] : value) || null;
  };
  const queryWith = (changes: Changes): Record<string, string> => {
    const query: Record<string, string> = {};
    for (const name of Object.keys(route.query)) {
      const value = read(name);
      if (value !== null) query[name] = value;
    }
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) delete query[name];
      else query[name] = value;
    }
    return query;
  };

  return {
    param: (name) => computed(() => read(name)),
    linkTo: (changes) => ({ query: queryWith(changes) }),
    write: async (changes, how = 'push') => {
      const query = queryWith(changes);
      if (JSON.stringify(query) === JSON.stringify(queryWith({}))) return;
      await router[how]({ query });
    },
  };
}
