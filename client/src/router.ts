// The addresses of the site. Every page is loaded when it is first shown.
import { createRouter, createWebHistory } from 'vue-router';

type PageTitle = 'contents' | 'item' | 'reconciliation' | 'developer' | 'about' | 'missing';

declare module 'vue-router' {
  interface RouteMeta {
    /** The page's title is the text `page.<title>`; an item's page sets its own. */
    title: PageTitle;
    /** The part of the main menu it stands in. */
    part?: '/report' | '/reconciliation' | '/developer';
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: (to) => ({ path: '/report', query: to.query }) },
    { path: '/report', meta: { title: 'contents', part: '/report' }, component: () => import('./modules/report/ContentsPage.vue') },
    { path: '/report/:item', meta: { title: 'item', part: '/report' }, component: () => import('./modules/report/ItemPage.vue'), props: true },
    { path: '/reconciliation', meta: { title: 'reconciliation', part: '/reconciliation' }, component: () => import('./modules/reconciliation/ReconciliationPage.vue') },
    { path: '/developer', meta: { title: 'developer', part: '/developer' }, component: () => import('./modules/developer/DeveloperPage.vue') },
    { path: '/about', meta: { title: 'about' }, component: () => import('./modules/about/AboutPage.vue') },
    { path: '/:rest(.*)*', meta: { title: 'missing' }, component: () => import('./modules/about/MissingPage.vue') },
  ],
  scrollBehavior(to, from, saved) {
    if (saved) return saved;
    return to.path === from.path ? false : { top: 0 };
  },
});
