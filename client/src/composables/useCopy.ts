// Copies a text and says so for a moment.
import { onScopeDispose, readonly, ref, type Ref } from 'vue';

export type Copied = 'no' | 'done' | 'failed';

export function useCopy(): { copied: Readonly<Ref<Copied>>; copy: (text: string) => Promise<void> } {
  const copied = ref<Copied>('no');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      copied.value = 'done';
    } catch {
      copied.value = 'failed';
    }
    clearTimeout(timer);
    timer = setTimeout(() => (copied.value = 'no'), 2400);
  };
  onScopeDispose(() => clearTimeout(timer));
  return { copied: readonly(copied), copy };
}
