// @vitest-environment happy-dom
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { mount } from '@vue/test-utils';
import { parse } from 'graphql/language/parser';
import { describe, expect, it } from 'vitest';
import { defineComponent, nextTick, ref } from 'vue';
import { clientKey } from './client';
import { useQuery, type QueryState } from './useQuery';

interface Asked {
  readonly day: unknown;
  answer(title: string): void;
  fail(): void;
  cancelled: boolean;
}

const document = parse('query Q($day: String) { report(day: $day) { title } }');
type Answer = { report: { title: string } };

/** A server that answers when the test says so. */
function stage(day: string | undefined) {
  const asked: Asked[] = [];
  const link = new ApolloLink((operation) => new Observable((observer) => {
    const entry: Asked = {
      day: operation.variables['day'],
      answer: (title) => {
        observer.next({ data: { report: { __typename: 'Report', title } } });
        observer.complete();
      },
      fail: () => observer.error(new TypeError('Failed to fetch')),
      cancelled: false,
    };
    asked.push(entry);
    return () => {
      entry.cancelled = true;
    };
  }));
  const wanted = ref(day);
  let state: QueryState<Answer> | undefined;
  const page = mount(
    defineComponent({
      setup() {
        state = useQuery<Answer, { day: string }>(document, () => (wanted.value === undefined ? undefined : { day: wanted.value }));
        return () => null;
      },
    }),
    { global: { provide: { [clientKey as symbol]: new ApolloClient({ link, cache: new InMemoryCache() }) } } },
  );
  if (!state) throw new Error('not mounted');
  return { asked, wanted, page, state };
}

const settled = async (): Promise<void> => {
  await nextTick();
  await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('a query that follows its variables', () => {
  it('shows the last answer until the next one comes', async () => {
    const { asked, wanted, state } = stage('2002-06-30');
    expect([state.loading.value, state.data.value]).toEqual([true, undefined]);
    asked[0]?.answer('June');
    await settled();
    expect([state.loading.value, state.data.value?.report.title]).toEqual([false, 'June']);
    wanted.value = '2002-03-31';
    await settled();
    expect([state.loading.value, state.data.value?.report.title]).toEqual([true, 'June']);
    asked[1]?.answer('March');
    await settled();
    expect([state.loading.value, state.data.value?.report.title]).toEqual([false, 'March']);
  });

  it('never shows a late answer to variables that are no longer asked for, and cancels its request', async () => {
    const { asked, wanted, state } = stage('2002-03-31');
    await settled();
    wanted.value = '2002-06-30';
    await settled();
    expect(asked[0]?.cancelled).toBe(true);
    asked[1]?.answer('June');
    await settled();
    asked[0]?.answer('March, late');
    await settled();
    expect(state.data.value?.report.title).toBe('June');
  });

  it('asks nothing without variables, and forgets the answer', async () => {
    const { asked, wanted, state } = stage(undefined);
    await settled();
    expect([asked.length, state.loading.value]).toEqual([0, false]);
    wanted.value = '2002-06-30';
    await settled();
    asked[0]?.answer('June');
    await settled();
    wanted.value = undefined;
    await settled();
    expect([state.data.value, state.loading.value]).toEqual([undefined, false]);
  });

  it('says that there is no connection, and asks again', async () => {
    const { asked, state } = stage('2002-06-30');
    await settled();
    asked[0]?.fail();
    await settled();
    expect(state.error.value?.kind).toBe('offline');
    state.refetch();
    await settled();
    expect(state.error.value).toBeUndefined();
    asked[1]?.answer('June');
    await settled();
    expect(state.data.value?.report.title).toBe('June');
  });

  it('cancels what is on its way when the page is left', async () => {
    const { asked, page } = stage('2002-06-30');
    await settled();
    page.unmount();
    await settled();
    expect(asked[0]?.cancelled).toBe(true);
  });
});
