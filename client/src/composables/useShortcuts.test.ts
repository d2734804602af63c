import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineComponent, h } from 'vue';
import { pageKeys, pressedKey, usePageKeys, useShortcuts, type Shortcuts } from './useShortcuts';

let done: string[] = [];
const did = (what: string) => (): void => void done.push(what);
let shortcuts: Shortcuts;
const Site = defineComponent({
  setup() {
    shortcuts = useShortcuts({ 'ctrl k': did('search'), '?': did('help'), 'g r': did('report'), j: did('site j') }, () => true);
    return () => h('input');
  },
});
const Page = defineComponent({
  setup() {
    usePageKeys(() => 'Board', () => [{ keys: ['j', 'ArrowDown'], label: 'next', act: did('next') }, { keys: ['r'], label: 'route', act: did('route') }]);
    return () => h('p');
  },
});
const press = (key: string, more: KeyboardEventInit = {}, on: EventTarget = window): void => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

describe('the keys', () => {
  let site: ReturnType<typeof mount>;
  beforeEach(() => {
    done = [];
    localStorage.clear();
    site = mount(Site, { attachTo: document.body });
  });
  afterEach(() => site.unmount());

  it('given the site alone, asked by its keys, got what they stand for', () => {
    press('k', { ctrlKey: true });
    press('g');
    press('r');
    press('?');
    press('j');
    expect(done).toEqual(['search', 'report', 'help', 'site j']);
  });

  it('given a page with keys of its own, asked by one that both have, got the page’s; after it left, the site’s', () => {
    const page = mount(Page);
    press('j');
    press('ArrowDown');
    press('g');
    press('r');
    press('r');
    expect(done).toEqual(['next', 'next', 'report', 'route']);
    page.unmount();
    expect(pageKeys.value).toBeNull();
    press('j');
    expect(done.at(-1)).toBe('site j');
  });

  it('given a box that is written in, asked by a letter, got nothing; Ctrl-K still', () => {
    const box = site.element;
    press('j', {}, box);
    press('k', { ctrlKey: true }, box);
    expect(done).toEqual(['search']);
  });

  it('given letters switched off, asked by one, got nothing; other keys still', () => {
    shortcuts.allow(false);
    const page = mount(Page);
    press('j');
    press('ArrowDown');
    expect(done).toEqual(['next']);
    page.unmount();
  });

  it('given a Korean keyboard, asked by the same key, got the same', () => {
    expect(pressedKey({ key: 'ㅓ', code: 'KeyJ' })).toBe('j');
    expect(pressedKey({ key: 'ArrowDown', code: 'ArrowDown' })).toBe('ArrowDown');
    press('ㅓ', { code: 'KeyJ' });
    press('ㅏ', { code: 'KeyK', ctrlKey: true });
    expect(done).toEqual(['site j', 'search']);
  });
});
