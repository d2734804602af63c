// @vitest-environment happy-dom
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { mount } from '@vue/test-utils';
import { beforeAll, expect, it } from 'vitest';
import { clientKey } from '@/graph/client';
import type { Where } from '@/graph/view/spec';
import { i18n, needTexts, setLocale } from '@/i18n';
import { useFilterWords } from './filterWords';

beforeAll(async () => {
  await setLocale('ko');
  await needTexts('filter');
});

/** A filter of projects in words, as a component says it. */
function said(where: Where): string {
  let text = '';
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  mount({ setup: () => { text = useFilterWords(() => null).whereWords('Project', where); return () => null; } }, { global: { plugins: [i18n], provide: { [clientKey as symbol]: client } } });
  return text;
}

it.each([
  [{ startsOn: { gte: '2002-09-16' } }, '사업 시작일 2002. 9. 16.부터'],
  [{ startsOn: { lte: '2002-09-16' } }, '사업 시작일 2002. 9. 16.까지'],
  [{ startsOn: { gt: '2002-09-16' } }, '사업 시작일 2002. 9. 16. 후'],
  [{ startsOn: { lt: { $: 'today' } } }, '사업 시작일 오늘 전'],
  [{ startsOn: { gte: '2002-01-01', lte: '2002-06-30' } }, '사업 시작일 2002. 1. 1. ~ 2002. 6. 30.'],
  [{ spent: { gte: 1000 } }, '지출액 ≥ 1,000'],
  [{ status: { in: ['DELAYED', 'ON_HOLD'] } }, '추진현황 부진, 보류 중 하나'],
  [{ status: { in: ['DELAYED'] } }, '추진현황 = 부진'],
  [{ status: { notIn: ['DELAYED', 'ON_HOLD'] } }, '추진현황 부진, 보류 아님'],
] as const)('given %j, said in words, got %s', (where, words) => {
  expect(said(where)).toBe(words);
});
