// The keys of the site. One letter alone acts only while nobody types, and can be switched off.
import { onMounted, onScopeDispose, ref, type Ref } from 'vue';
import { remember, remembered } from './remembered';

const key = 'gujeong.letters';

export interface Shortcuts {
  readonly letters: Ref<boolean>;
  allow(on: boolean): void;
}

const types = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** `keys` by what is pressed: 'ctrl k', '/', '?', 'g t'. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>, active: () => boolean): Shortcuts {
  const letters = ref(remembered(key) !== 'off');
  let before = '';
  let since = 0;

  function onKey(event: KeyboardEvent): void {
    if (!active() || event.defaultPrevented || event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      keys['ctrl k']?.();
      return;
    }
    if (!letters.value || event.ctrlKey || event.metaKey || event.altKey || types(event.target) || document.querySelector('dialog[open]')) return;
    const pressed = event.timeStamp - since < 1200 && before === 'g' ? `g ${event.key}` : event.key;
    [before, since] = [event.key, event.timeStamp];
    const act = keys[pressed];
    if (!act) return;
    event.preventDefault();
    before = '';
    act();
  }
  onMounted(() => window.addEventListener('keydown', onKey));
  onScopeDispose(() => window.removeEventListener('keydown', onKey));
  return {
    letters,
    allow: (on) => {
      letters.value = on;
      remember(key, on ? 'on' : 'off');
    },
  };
}
