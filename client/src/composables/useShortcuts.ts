// The keys of the site and of the page that is open: one listener, one list to read them in. One letter alone acts only while nobody types, and can be switched off.
import { onMounted, onScopeDispose, ref, shallowRef, type Ref } from 'vue';
import { remember, remembered } from './remembered';

const kept = 'gujeong.letters';

/** A key of a page: what is pressed ('j', 'ArrowDown', 'g t'), how it is called, what it does. */
export interface PageKey {
  readonly keys: readonly string[];
  readonly label: string;
  act(): void;
}
interface PageKeys {
  readonly title: string;
  readonly keys: readonly PageKey[];
}

/** Those of the page that is open. */
export const pageKeys = shallowRef<PageKeys | null>(null);
/** How often the list of keys was asked for from a page. */
const wanted = ref(0);
export const showShortcuts = (): void => void (wanted.value += 1);

/** A page's own keys, while it is open; they go before those of the site. */
export function usePageKeys(title: () => string, keys: () => readonly PageKey[]): void {
  const own: PageKeys = { get title() { return title(); }, get keys() { return keys(); } };
  onMounted(() => (pageKeys.value = own));
  onScopeDispose(() => {
    if (pageKeys.value === own) pageKeys.value = null;
  });
}

/** With a Korean keyboard the same key writes another letter: the key is meant, not the letter. */
export const pressedKey = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string => (/^[ㄱ-ㅣ]$/.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key) : key);

const types = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
const busy = (): boolean => document.querySelector('dialog[open], [role="menu"]') !== null;

export interface Shortcuts {
  readonly letters: Ref<boolean>;
  readonly wanted: Readonly<Ref<number>>;
  allow(on: boolean): void;
}

/** `site` by what is pressed: 'ctrl k', '/', '?', 'g t'. */
export function useShortcuts(site: Readonly<Record<string, () => void>>, active: () => boolean): Shortcuts {
  const letters = ref(remembered(kept) !== 'off');
  let before = '';
  let since = 0;

  function onKey(event: KeyboardEvent): void {
    if (!active() || event.defaultPrevented || event.isComposing) return;
    const key = pressedKey(event);
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key.toLowerCase() === 'k') {
      event.preventDefault();
      site['ctrl k']?.();
      return;
    }
    if ((!letters.value && key.length === 1) || event.ctrlKey || event.metaKey || event.altKey || types(event.target) || busy()) return;
    const pressed = event.timeStamp - since < 1200 && before === 'g' ? `g ${key}` : key;
    [before, since] = [key, event.timeStamp];
    const act = pageKeys.value?.keys.find(({ keys }) => keys.includes(pressed))?.act ?? site[pressed];
    if (!act) return;
    event.preventDefault();
    before = '';
    act();
  }
  onMounted(() => window.addEventListener('keydown', onKey));
  onScopeDispose(() => window.removeEventListener('keydown', onKey));
  return {
    letters,
    wanted,
    allow: (on) => {
      letters.value = on;
      remember(kept, on ? 'on' : 'off');
    },
  };
}
