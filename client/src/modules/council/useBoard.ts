// The questions of the board, page after page. Read again, all pages shown are taken anew and change at once, without a gap.
import { computed, onScopeDispose, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { useClient } from '@/graph/client';
import { BoardQuestionsDocument } from '@/graph/documents/council';
import type { Failure } from '@/graph/failure';
import type { BoardQuestionFragment } from '@/graph/generated/graphql';
import { ReadFailed, readRecords, type RecordPage } from '@/graph/readRecords';

const pageSize = 50;

export interface Board {
  readonly questions: ComputedRef<readonly BoardQuestionFragment[]>;
  readonly total: ComputedRef<number | null>;
  readonly more: ComputedRef<boolean>;
  readonly loading: Ref<boolean>;
  readonly error: Ref<Failure | null>;
  readMore(): void;
  again(): void;
}

export function useBoard(variables: () => Readonly<Record<string, unknown>>): Board {
  const client = useClient();
  const pages = shallowRef<readonly RecordPage[]>([]);
  const loading = ref(false);
  const error = shallowRef<Failure | null>(null);
  let cancel = new AbortController();

  async function read(count: number): Promise<void> {
    cancel.abort();
    const mine = (cancel = new AbortController());
    loading.value = true;
    error.value = null;
    try {
      const asked = { query: BoardQuestionsDocument, variables: variables() };
      const fresh: RecordPage[] = [];
      for (let after: string | null = null; fresh.length < count && (!fresh.length || after); after = fresh.at(-1)?.next ?? null) {
        fresh.push(await readRecords(client, asked, { first: pageSize, after }, mine.signal));
      }
      if (!mine.signal.aborted) pages.value = fresh;
    } catch (failed) {
      if (!mine.signal.aborted) error.value = failed instanceof ReadFailed ? failed.failure : { kind: 'server' };
    } finally {
      if (!mine.signal.aborted) loading.value = false;
    }
  }

  watch(() => JSON.stringify(variables()), () => void read(1), { immediate: true });
  onScopeDispose(() => cancel.abort());
  const last = computed(() => pages.value.at(-1));
  return {
    questions: computed(() => pages.value.flatMap(({ nodes }) => nodes as unknown as readonly BoardQuestionFragment[])),
    total: computed(() => last.value?.total ?? null),
    more: computed(() => Boolean(last.value?.next)),
    loading,
    error,
    readMore: () => void read(pages.value.length + 1),
    again: () => void read(Math.max(1, pages.value.length)),
  };
}
