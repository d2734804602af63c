// The addresses of the site. Every page is loaded when it is first shown; all but the public ones ask who is there.
import type { RouteLocationNormalized } from 'vue-router';

export const routes = [
  { path: '/', redirect: (to: { query: RouteLocationNormalized['query'] }) => ({ path: '/today', query: to.query }) },
  { path: '/report', meta: { title: 'contents', part: '/report' }, component: () => import('./modules/report/ContentsPage.vue') },
  { path: '/report/:item', meta: { title: 'item', part: '/report', texts: ['files'] }, component: () => import('./modules/report/ItemPage.vue'), props: true },
  { path: '/today', meta: { title: 'today', part: '/today', texts: ['today'] }, component: () => import('./modules/today/TodayPage.vue') },
  { path: '/council', meta: { title: 'council', part: '/council', texts: ['council'] }, component: () => import('./modules/council/BoardPage.vue') },
  { path: '/council/:id', meta: { title: 'question', of: 'CouncilQuestion', part: '/council', texts: ['council'] }, component: () => import('./modules/council/QuestionPage.vue'), props: true },
  { path: '/compare/:view', meta: { title: 'compare', part: '/report', texts: ['published'] }, component: () => import('./modules/published/ComparePage.vue'), props: true },
  { path: '/budget-versions/:id', meta: { title: 'budgetCompare', of: 'BudgetVersion', part: '/lists', texts: ['published'] }, component: () => import('./modules/published/BudgetComparePage.vue'), props: true },
  { path: '/published', meta: { title: 'published', part: '/published', open: true, texts: ['published'] }, component: () => import('./modules/published/PublishedListPage.vue') },
  { path: '/published/:id', meta: { title: 'publishedReport', of: 'PublishedReport', part: '/published', open: true, texts: ['published', 'files'] }, component: () => import('./modules/published/PublishedPage.vue'), props: true },
  { path: '/regulations', meta: { title: 'regulations', part: '/regulations', open: true, texts: ['published'] }, component: () => import('./modules/published/RegulationsPage.vue') },
  { path: '/regulations/:id', meta: { title: 'regulation', of: 'Regulation', part: '/regulations', open: true, texts: ['published'] }, component: () => import('./modules/published/RegulationPage.vue'), props: true },
  { path: '/lists', meta: { title: 'lists', part: '/lists' }, component: () => import('./modules/records/ListsPage.vue') },
  { path: '/lists/:plural', meta: { title: 'list', part: '/lists', texts: ['table', 'filter', 'views', 'files'] }, component: () => import('./modules/records/ListPage.vue'), props: true },
  { path: '/import', meta: { title: 'import', part: '/lists', texts: ['importing', 'files'] }, component: () => import('./modules/importing/ImportPage.vue') },
  { path: '/import/report', meta: { title: 'importReport', part: '/report', texts: ['importing', 'files'] }, component: () => import('./modules/importing/ReportReadPage.vue') },
  { path: '/network', meta: { title: 'network', part: '/network', texts: ['network'] }, component: () => import('./modules/network/NetworkPage.vue') },
  { path: '/records/:id', meta: { title: 'record', part: '/lists', texts: ['table', 'figure'] }, component: () => import('./modules/records/RecordPage.vue'), props: true },
  { path: '/builder', meta: { title: 'builder', part: '/builder', texts: ['builder', 'table', 'filter', 'views', 'files'] }, component: () => import('./modules/builder/BuilderPage.vue') },
  { path: '/reconciliation', meta: { title: 'reconciliation', part: '/reconciliation', texts: ['reconciliation'] }, component: () => import('./modules/reconciliation/ReconciliationPage.vue') },
  { path: '/developer', meta: { title: 'developer', part: '/developer', texts: ['developer'] }, component: () => import('./modules/developer/DeveloperPage.vue') },
  { path: '/account', meta: { title: 'account', texts: ['account'] }, component: () => import('./modules/account/AccountPage.vue') },
  { path: '/sign-in', meta: { title: 'signIn', open: true }, component: () => import('./modules/account/SignInPage.vue') },
  { path: '/about', meta: { title: 'about', open: true, texts: ['about'] }, component: () => import('./modules/about/AboutPage.vue') },
  { path: '/:rest(.*)*', meta: { title: 'missing', open: true }, component: () => import('./modules/about/MissingPage.vue') },
] as const;

/** The page made for the records of a noun, if there is one: where it leads from `/`. */
export const pageOf = (noun: string): string | undefined => routes.find((route) => 'meta' in route && 'of' in route.meta && route.meta.of === noun)?.path.replace('/:id', '');
