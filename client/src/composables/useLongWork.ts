// Work that takes a while: how far it is, and a way to stop it. Leaving the page stops it too.
import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue';

export interface LongWork {
  readonly running: Ref<boolean>;
  readonly done: Ref<number>;
  /** Null until it is known. */
  readonly total: Ref<number | null>;
  readonly failed: Ref<boolean>;
  /** What was thrown where it failed. */
  readonly reason: Readonly<ShallowRef<unknown>>;
  /** Answers undefined when it was stopped or failed. */
  start<T>(run: (signal: AbortSignal, report: (done: number, total: number | null) => void) => Promise<T>): Promise<T | undefined>;
  cancel(): void;
}

export function useLongWork(): LongWork {
  const running = ref(false);
  const done = ref(0);
  const total = ref<number | null>(null);
  const failed = ref(false);
  const reason = shallowRef<unknown>();
  let current = new AbortController();
  const cancel = (): void => current.abort();
  onScopeDispose(cancel);

  async function start<T>(run: (signal: AbortSignal, report: (done: number, total: number | null) => void) => Promise<T>): Promise<T | undefined> {
    cancel();
    const mine = (current = new AbortController());
    [running.value, done.value, total.value, failed.value] = [true, 0, null, false];
    try {
      const found = await run(mine.signal, (now, all) => {
        if (!mine.signal.aborted) [done.value, total.value] = [now, all];
      });
      return mine.signal.aborted ? undefined : found;
    } catch (error) {
      if (!mine.signal.aborted) [failed.value, reason.value] = [true, error];
      return undefined;
    } finally {
      if (current === mine) running.value = false;
    }
  }
  return { running, done, total, failed, reason, start, cancel };
}
