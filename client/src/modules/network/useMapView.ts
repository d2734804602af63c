// Looking at the map: nearer and farther, and dragged by the pointer. The frame scrolls by itself, so a finger and the keys move it too.
import { nextTick, onMounted, ref, type Ref } from 'vue';

const nearest = 2.4;
const farthest = 0.4;
const step = 1.25;

export function useMapView(frame: Readonly<Ref<HTMLElement | null>>, size: () => { readonly w: number; readonly h: number }) {
  const scale = ref(1);
  let grip: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null = null;
  let dragged = false;

  /** Around a point of the frame, which stays where it is. */
  async function zoom(to: number, at?: { readonly x: number; readonly y: number }): Promise<void> {
    const box = frame.value;
    if (!box) return;
    const next = Math.min(nearest, Math.max(farthest, to));
    const { x, y } = at ?? { x: box.clientWidth / 2, y: box.clientHeight / 2 };
    const grown = next / scale.value;
    const [left, top] = [(box.scrollLeft + x) * grown - x, (box.scrollTop + y) * grown - y];
    scale.value = next;
    await nextTick();
    box.scrollTo(left, top);
  }
  const fit = (): void => {
    const width = frame.value?.clientWidth ?? 0;
    if (width) scale.value = Math.min(1.15, Math.max(0.8, (width - 2) / size().w));
  };
  onMounted(fit);

  function onWheel(event: WheelEvent): void {
    const box = frame.value;
    // Without Ctrl the wheel scrolls, as everywhere.
    if (!box || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const { left, top } = box.getBoundingClientRect();
    void zoom(scale.value * (event.deltaY < 0 ? step : 1 / step), { x: event.clientX - left, y: event.clientY - top });
  }
  function onDown(event: PointerEvent): void {
    const box = frame.value;
    if (!box || event.button !== 0 || event.pointerType === 'touch') return;
    grip = { x: event.clientX, y: event.clientY, left: box.scrollLeft, top: box.scrollTop };
    dragged = false;
  }
  function onMove(event: PointerEvent): void {
    const box = frame.value;
    if (!box || !grip) return;
    const [x, y] = [event.clientX - grip.x, event.clientY - grip.y];
    if (!dragged && Math.hypot(x, y) < 4) return;
    if (!dragged) box.setPointerCapture(event.pointerId);
    dragged = true;
    box.scrollTo(grip.left - x, grip.top - y);
  }
  const onUp = (): void => {
    grip = null;
  };
  function onKey(event: KeyboardEvent): void {
    const pan: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
    const by = event.shiftKey ? pan[event.key] : undefined;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (by) frame.value?.scrollBy(by[0] * 80, by[1] * 80);
    else if (event.key === '+' || event.key === '=') void zoom(scale.value * step);
    else if (event.key === '-') void zoom(scale.value / step);
    else if (event.key === '0') fit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return {
    scale, fit, nearer: () => void zoom(scale.value * step), farther: () => void zoom(scale.value / step), onKey,
    /** A press that moved the map chooses nothing. */
    wasDragged: (): boolean => dragged,
    on: { wheel: onWheel, pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: onUp },
  };
}
