// A page whose code or texts do not come: without a connection it is said so and tried again; after a deployment, when the old files are gone,
// the wanted address is loaded anew, once; after that it is said that it failed. Pages that were loaded before go on as they are.
import { inject, shallowRef, type App, type InjectionKey, type ShallowRef } from 'vue';
import { isNavigationFailure, NavigationFailureType, type Router } from 'vue-router';

export interface LostPage {
  /** Where somebody wanted to go. */
  readonly to: string;
  readonly state: 'offline' | 'error';
}

export interface LostPages {
  readonly lost: Readonly<ShallowRef<LostPage | null>>;
  /** A piece of the page that is shown (a dialog, a chart) did not come. */
  readonly piece: Readonly<ShallowRef<boolean>>;
  again(): Promise<void>;
}

const mark = 'gujeong.loadedAnew';

/** Whether the address was loaded anew already; a browser that keeps nothing is not sent round in circles. */
function triedBefore(to: string): boolean {
  try {
    if (sessionStorage.getItem(mark) === to) return true;
    sessionStorage.setItem(mark, to);
    return false;
  } catch {
    return true;
  }
}
function forgetTry(): void {
  try {
    sessionStorage.removeItem(mark);
  } catch {
    // Nothing was kept.
  }
}

/** A browser that believes itself connected may still not reach this server. */
export async function reaches(): Promise<boolean> {
  if (!navigator.onLine) return false;
  return fetch('/', { method: 'HEAD', cache: 'no-store' }).then(({ ok }) => ok, () => false);
}

interface World {
  reaches(): Promise<boolean>;
  /** Loads the whole page at an address of this site. */
  load(to: string): void;
}
const theWorld: World = { reaches, load: (to) => window.location.assign(to) };

export function mindLostPages(router: Router, world: World = theWorld): LostPages {
  const lost = shallowRef<LostPage | null>(null);
  const piece = shallowRef(false);

  router.onError(async (_error, { fullPath: to }) => {
    piece.value = false;
    if (!(await world.reaches())) lost.value = { to, state: 'offline' };
    else if (triedBefore(to)) lost.value = { to, state: 'error' };
    else world.load(to);
  });
  router.afterEach((_to, _from, failure) => {
    // Who stays, or comes back to where he was, sees his page again.
    if (failure && !isNavigationFailure(failure, NavigationFailureType.duplicated)) return;
    lost.value = null;
    forgetTry();
  });
  window.addEventListener('vite:preloadError', () => {
    piece.value = true;
  });

  return {
    lost,
    piece,
    // Some browsers remember that a file did not come: only a page loaded anew asks for it again.
    again: async () => {
      const to = lost.value?.to ?? router.currentRoute.value.fullPath;
      if (await world.reaches()) world.load(to);
      else if (lost.value) lost.value = { to, state: 'offline' };
    },
  };
}

const lostKey: InjectionKey<LostPages> = Symbol('lost pages');

export const provideLostPages = (app: App, pages: LostPages): void => {
  app.provide(lostKey, pages);
};

export function useLostPages(): LostPages {
  const pages = inject(lostKey);
  if (!pages) throw new Error('Nobody minds the lost pages of this application.');
  return pages;
}
