// The keys of the board. They work wherever the focus is, save in a box that is written in and while a dialog is open.
import { onBeforeUnmount, onMounted } from 'vue';
import type { QuickKey } from './quickActs';

export interface BoardKeys {
  move(by: number): void;
  act(key: QuickKey): void;
  help(): void;
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
// With a Korean keyboard the same keys write other letters.
const latin: Readonly<Record<string, string>> = { ㅓ: 'j', ㅏ: 'k', ㄱ: 'r', ㅁ: 'a', ㅇ: 'd' };

const isWriting = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

export function useBoardKeys(keys: BoardKeys): void {
  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target) || document.querySelector('dialog[open], [role="menu"]')) return;
    const key = latin[event.key] ?? event.key;
    const step = steps[key];
    if (step) keys.move(step);
    else if (key === 'r' || key === 'a' || key === 'd') keys.act(key);
    else if (key === '?') keys.help();
    else if (key === '/') document.getElementById('council-word')?.focus();
    else return;
    event.preventDefault();
  }
  onMounted(() => window.addEventListener('keydown', onKey));
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey));
}
