// A query that follows its variables. While they change, the last answer stays on the screen; an answer to variables
// that are no longer asked for is never shown, and its request is cancelled.
import type { OperationVariables, TypedDocumentNode, WatchQueryFetchPolicy } from '@apollo/client';
import { onScopeDispose, readonly, shallowRef, toValue, watch, type MaybeRefOrGetter, type ShallowRef } from 'vue';
import { useClient } from './client';
import { failureOf, type Failure } from './failure';

export interface QueryState<Data> {
  readonly data: Readonly<ShallowRef<Data | undefined>>;
  readonly loading: Readonly<ShallowRef<boolean>>;
  readonly error: Readonly<ShallowRef<Failure | undefined>>;
  refetch(): void;
}

interface Options {
  readonly fetchPolicy?: WatchQueryFetchPolicy;
}

const nothing = (): void => undefined;

/** `variables` may give undefined: then nothing is asked, and no answer is shown. */
export function useQuery<Data, Variables extends OperationVariables>(
  document: MaybeRefOrGetter<TypedDocumentNode<Data, Variables>>,
  variables: MaybeRefOrGetter<Variables | undefined>,
  options: Options = {},
): QueryState<Data> {
  const client = useClient();
  const data = shallowRef<Data>();
  const loading = shallowRef(false);
  const error = shallowRef<Failure>();
  let stop = nothing;

  const ask = (wanted: Variables | undefined, fetchPolicy: WatchQueryFetchPolicy): void => {
    stop();
    stop = nothing;
    error.value = undefined;
    loading.value = wanted !== undefined;
    if (wanted === undefined) {
      data.value = undefined;
      return;
    }
    const answers = client.watchQuery<Data, Variables>({
      query: toValue(document),
      variables: wanted,
      // What was known at an earlier moment is not kept among the answers of now, which have the same ids.
      fetchPolicy: wanted['recordedAt'] ? 'no-cache' : fetchPolicy,
      notifyOnNetworkStatusChange: true,
    } as Parameters<typeof client.watchQuery<Data, Variables>>[0]);
    const subscription = answers.subscribe((answer) => {
      loading.value = answer.loading;
      error.value = answer.error ? failureOf(answer.error) : undefined;
      if (answer.dataState === 'complete') data.value = answer.data as Data;
    });
    stop = () => subscription.unsubscribe();
  };

  const policy = options.fetchPolicy ?? 'cache-first';
  watch(
    // Compared by what they say: a getter gives a new object each time.
    [() => JSON.stringify(toValue(variables)), () => toValue(document)],
    () => ask(toValue(variables), policy),
    { immediate: true },
  );
  onScopeDispose(() => stop());

  const refetch = (): void => ask(toValue(variables), policy === 'no-cache' ? policy : 'network-only');
  return { data: readonly(data) as Readonly<ShallowRef<Data | undefined>>, loading: readonly(loading), error: readonly(error) as Readonly<ShallowRef<Failure | undefined>>, refetch };
}
