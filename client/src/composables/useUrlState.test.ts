// @vitest-environment happy-dom
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { defineComponent } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { useUrlState, type UrlState } from './useUrlState';

async function at(address: string) {
  const empty = defineComponent({ render: () => null });
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: empty }] });
  await router.push(address);
  let url: UrlState | undefined;
  mount(defineComponent({ setup() { url = useUrlState(); return () => null; } }), { global: { plugins: [router] } });
  if (!url) throw new Error('not mounted');
  return { router, url };
}

describe('the state in the address', () => {
  it('reads parameters, and takes an empty one for none', async () => {
    const { url } = await at('/report/II-6?asOf=2002-03-31&figure=');
    expect([url.param('asOf').value, url.param('figure').value, url.param('lines').value]).toEqual(['2002-03-31', null, null]);
  });

  it('writes several at once as one step, and goes back by one', async () => {
    const { router, url } = await at('/reconciliation?lang=en');
    const verdict = url.param('verdict');
    await url.write({ verdict: 'BROKEN', check: '162' });
    expect(router.currentRoute.value.query).toEqual({ lang: 'en', verdict: 'BROKEN', check: '162' });
    expect(verdict.value).toBe('BROKEN');
    router.back();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(router.currentRoute.value.query).toEqual({ lang: 'en' });
  });

  it('takes a parameter out, and makes no step when nothing changes', async () => {
    const { router, url } = await at('/report/II-6?asOf=2002-03-31');
    await url.write({ asOf: null });
    expect(router.currentRoute.value.fullPath).toBe('/report/II-6');
    await url.write({ asOf: null });
    router.back();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(router.currentRoute.value.query).toEqual({ asOf: '2002-03-31' });
  });
});
