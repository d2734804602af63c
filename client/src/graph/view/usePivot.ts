// A built table, asked again whenever what it says changes. The last answer stays until the next one is whole.
import { computed, onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { useMoment } from '@/composables/useMoment';
import { useClient } from '../client';
import { failureOf, type Failure } from '../failure';
import { pivotOf, pivotQuestions, type Every, type Order, type Pivot } from './pivot';
import { joined, type Answers } from './pivotQuery';
import type { ViewSpec } from './spec';
import { useStanding } from './useStanding';

type Spec = Pick<ViewSpec, 'noun' | 'where' | 'rows' | 'measures' | 'totals'>;

export interface PivotState {
  readonly pivot: Readonly<Ref<Pivot | null>>;
  readonly loading: Readonly<Ref<boolean>>;
  readonly error: Readonly<ShallowRef<Failure | null>>;
  again(): Promise<void>;
}

export function usePivot(spec: () => Spec | null, order: Order, every?: Every): PivotState {
  const client = useClient();
  const standing = useStanding();
  const { variables: times } = useMoment();
  const answered = shallowRef<{ readonly spec: Spec; readonly answers: Answers } | null>(null);
  // The order may depend on names that are learnt later: then the same answers are put in order anew.
  const pivot = computed(() => (answered.value ? pivotOf(answered.value.spec, answered.value.answers, order, every) : null));
  const loading = ref(false);
  const error = shallowRef<Failure | null>(null);
  let cancel = new AbortController();

  async function again(): Promise<void> {
    cancel.abort();
    const wanted = spec();
    error.value = null;
    if (!wanted) {
      answered.value = null;
      return;
    }
    const mine = (cancel = new AbortController());
    loading.value = true;
    try {
      const found = await Promise.all(pivotQuestions(wanted, standing.value, times.value).map(({ query, variables }) =>
        client.query<Answers>({ query, variables, fetchPolicy: 'no-cache', context: { fetchOptions: { signal: mine.signal }, queryDeduplication: false } })));
      if (!mine.signal.aborted) answered.value = { spec: wanted, answers: joined(found.map(({ data }) => data)) };
    } catch (failed) {
      if (!mine.signal.aborted) error.value = failureOf(failed);
    } finally {
      if (!mine.signal.aborted) loading.value = false;
    }
  }
  watch(() => JSON.stringify([spec(), standing.value, times.value]), again, { immediate: true });
  onScopeDispose(() => cancel.abort());
  return { pivot, loading, error, again };
}
