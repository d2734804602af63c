// Who may see which page, and what comes before it: the session, the texts of the page, the moment of recording.
import { createRouter, createWebHistory, type RouteLocationNormalized, type Router } from 'vue-router';
import type { Session } from './graph/session';
import { needTexts } from './i18n';
import { routes } from './routes';

type PageTitle = 'contents' | 'item' | 'reconciliation' | 'developer' | 'about' | 'missing' | 'signIn' | 'account' | 'record' | 'lists' | 'list'
  | 'today' | 'council' | 'question' | 'published' | 'publishedReport' | 'compare' | 'budgetCompare' | 'regulations' | 'regulation' | 'network' | 'builder' | 'import' | 'importReport';

declare module 'vue-router' {
  interface RouteMeta {
    /** The page's title is the text `page.<title>`; some pages set their own. */
    title: PageTitle;
    /** The part of the main menu it stands in. */
    part?: '/today' | '/council' | '/published' | '/regulations' | '/report' | '/lists' | '/network' | '/builder' | '/reconciliation' | '/developer';
    /** Texts of i18n/parts that the page needs besides those of every page. */
    texts?: readonly string[];
    /** The noun whose records the page is made for. */
    of?: string;
    /** For everybody, signed in or not. */
    open?: boolean;
  }
}

/** Who looks at an earlier moment of recording stays in it from page to page, until he says otherwise on one. */
function staysInMoment(to: RouteLocationNormalized, from: RouteLocationNormalized): boolean {
  return Boolean(from.query['recordedAt']) && to.query['recordedAt'] === undefined && to.path !== from.path && !to.meta.open;
}

export function createPages(session: Session): Router {
  const router = createRouter({
    history: createWebHistory(),
    routes: [...routes],
    scrollBehavior(to, from, saved) {
      if (saved) return saved;
      return to.path === from.path ? false : { top: 0 };
    },
  });
  router.beforeEach(async (to, from) => {
    // Whoever cannot be asked for now is taken for nobody only where it does no harm: the page itself says what is wrong.
    const me = await session.known().catch(() => undefined);
    if (me === null && !to.meta.open) return { path: '/sign-in', query: { ...(to.fullPath === '/report' ? {} : { next: to.fullPath }), ...(to.query['lang'] ? { lang: to.query['lang'] } : {}) }, replace: true };
    if (staysInMoment(to, from)) return { ...to, query: { ...to.query, recordedAt: from.query['recordedAt'] }, replace: false };
    if (to.meta.texts) await needTexts(...to.meta.texts);
    return true;
  });
  return router;
}
