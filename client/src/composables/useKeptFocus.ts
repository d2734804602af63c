// What an act takes out of the page must not take the focus with it: the focus goes to what now stands in its place.
import { nextTick, onBeforeUpdate, onUpdated, type ComponentPublicInstance, type Ref } from 'vue';

const stopsOf = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input:not(:disabled), select, textarea')];

export function useKeptFocus(box: Readonly<Ref<Element | ComponentPublicInstance | null>>): void {
  const element = (): Element | null => (box.value && '$el' in box.value ? (box.value.$el as Element) : box.value);
  let at = -1;
  onBeforeUpdate(() => {
    const held = element();
    at = held && document.activeElement && held.contains(document.activeElement) ? stopsOf(held).indexOf(document.activeElement as HTMLElement) : -1;
  });
  onUpdated(async () => {
    const place = at;
    at = -1;
    if (place < 0) return;
    await nextTick();
    const held = element();
    if (!held || document.activeElement !== document.body) return;
    const stops = stopsOf(held);
    stops[Math.min(place, stops.length - 1)]?.focus();
  });
}
