import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { mindLostPages } from './lostPage';

const gone = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

function site(reached: boolean) {
  const world = { reached, loaded: [] as string[] };
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: { template: '<p />' } }, { path: '/there', component: { template: '<p />' } }, { path: '/gone', component: gone }],
  });
  const pages = mindLostPages(router, { reaches: () => Promise.resolve(world.reached), load: (to) => void world.loaded.push(to) });
  const go = async (to: string): Promise<void> => {
    await router.push(to).catch(() => undefined);
    await new Promise((tell) => setTimeout(tell));
  };
  return { world, pages, go };
}

describe('a page whose code does not come', () => {
  beforeEach(() => sessionStorage.clear());

  it('given no connection, pressed a link, got told so and the address kept for another try', async () => {
    const { pages, world, go } = site(false);
    await go('/');
    await go('/gone?a=1');
    expect([pages.lost.value, world.loaded]).toEqual([{ to: '/gone?a=1', state: 'offline' }, []]);
    await pages.again();
    expect(world.loaded).toEqual([]);
    world.reached = true;
    await pages.again();
    expect(world.loaded).toEqual(['/gone?a=1']);
  });

  it('given a connection, pressed a link, got the address loaded anew once, and then an error', async () => {
    const { pages, world, go } = site(true);
    await go('/');
    await go('/gone');
    expect([pages.lost.value, world.loaded]).toEqual([null, ['/gone']]);
    await go('/gone');
    expect([pages.lost.value, world.loaded]).toEqual([{ to: '/gone', state: 'error' }, ['/gone']]);
  });

  it('given a browser that keeps nothing, pressed a link, got an error and no circle', async () => {
    vi.stubGlobal('sessionStorage', { getItem: () => { throw new Error('blocked'); } });
    const { pages, world, go } = site(true);
    await go('/gone');
    vi.unstubAllGlobals();
    expect([pages.lost.value, world.loaded]).toEqual([{ to: '/gone', state: 'error' }, []]);
  });

  it('given a lost page, went to another or back, got the page and forgot the try', async () => {
    const { pages, world, go } = site(false);
    await go('/');
    for (const next of ['/there', '/there']) {
      await go('/gone');
      expect(pages.lost.value?.state).toBe('offline');
      await go(next);
      expect(pages.lost.value).toBeNull();
    }
    world.reached = true;
    await go('/gone');
    await go('/');
    await go('/gone');
    expect(world.loaded).toEqual(['/gone', '/gone']);
  });
});
