// The addresses of the site. Every page is loaded when it is first shown; all but the public ones ask who is there.
import { createRouter, createWebHistory, type RouteLocationNormalized, type Router } from 'vue-router';
import type { Session } from './graph/session';
import { needTexts } from './i18n';

type PageTitle = 'contents' | 'item' | 'reconciliation' | 'developer' | 'about' | 'missing' | 'signIn' | 'account' | 'record' | 'lists' | 'list'
  | 'today' | 'council' | 'question' | 'published' | 'publishedReport' | 'compare' | 'budgetCompare' | 'regulations' | 'regulation';

declare module 'vue-router' {
  interface RouteMeta {
    /** The page's title is the text `page.<title>`; some pages set their own. */
    title: PageTitle;
    /** The part of the main menu it stands in. */
    part?: '/today' | '/council' | '/published' | '/regulations' | '/report' | '/lists' | '/reconciliation' | '/developer';
    /** Texts of i18n/parts that the page needs besides those of every page. */
    texts?: readonly string[];
    /** For everybody, signed in or not. */
    open?: boolean;
  }
}

const routes = [
  { path: '/', redirect: (to: { query: RouteLocationNormalized['query'] }) => ({ path: '/report', query: to.query }) },
  { path: '/report', meta: { title: 'contents', part: '/report' }, component: () => import('./modules/report/ContentsPage.vue') },
  { path: '/report/:item', meta: { title: 'item', part: '/report' }, component: () => import('./modules/report/ItemPage.vue'), props: true },
  { path: '/today', meta: { title: 'today', part: '/today' }, component: () => import('./modules/today/TodayPage.vue') },
  { path: '/council', meta: { title: 'council', part: '/council' }, component: () => import('./modules/council/BoardPage.vue') },
  { path: '/council/:id', meta: { title: 'question', part: '/council' }, component: () => import('./modules/council/QuestionPage.vue'), props: true },
  { path: '/compare/:view', meta: { title: 'compare', part: '/report' }, component: () => import('./modules/published/ComparePage.vue'), props: true },
  { path: '/budget-versions/:id', meta: { title: 'budgetCompare', part: '/lists' }, component: () => import('./modules/published/BudgetComparePage.vue'), props: true },
  { path: '/published', meta: { title: 'published', part: '/published', open: true }, component: () => import('./modules/published/PublishedListPage.vue') },
  { path: '/published/:id', meta: { title: 'publishedReport', part: '/published', open: true }, component: () => import('./modules/published/PublishedPage.vue'), props: true },
  { path: '/regulations', meta: { title: 'regulations', part: '/regulations', open: true }, component: () => import('./modules/published/RegulationsPage.vue') },
  { path: '/regulations/:id', meta: { title: 'regulation', part: '/regulations', open: true }, component: () => import('./modules/published/RegulationPage.vue'), props: true },
  { path: '/lists', meta: { title: 'lists', part: '/lists' }, component: () => import('./modules/records/ListsPage.vue') },
  { path: '/lists/:plural', meta: { title: 'list', part: '/lists', texts: ['table', 'filter'] }, component: () => import('./modules/records/ListPage.vue'), props: true },
  { path: '/records/:id', meta: { title: 'record', part: '/lists' }, component: () => import('./modules/records/RecordPage.vue'), props: true },
  { path: '/reconciliation', meta: { title: 'reconciliation', part: '/reconciliation' }, component: () => import('./modules/reconciliation/ReconciliationPage.vue') },
  { path: '/developer', meta: { title: 'developer', part: '/developer' }, component: () => import('./modules/developer/DeveloperPage.vue') },
  { path: '/account', meta: { title: 'account' }, component: () => import('./modules/account/AccountPage.vue') },
  { path: '/sign-in', meta: { title: 'signIn', open: true }, component: () => import('./modules/account/SignInPage.vue') },
  { path: '/about', meta: { title: 'about', open: true }, component: () => import('./modules/about/AboutPage.vue') },
  { path: '/:rest(.*)*', meta: { title: 'missing', open: true }, component: () => import('./modules/about/MissingPage.vue') },
] as const;

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
