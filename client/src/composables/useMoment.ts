// When the page is seen from: the reference date (기준일) and the moment of recording (기록 시점), both in the address.
import { computed, type ComputedRef } from 'vue';
import { dayOf, instantOf } from './dates';
import { useUrlState } from './useUrlState';

export interface Moment {
  /** Null: today, or the date that the page itself has. */
  readonly asOf: ComputedRef<string | null>;
  /** Null: now. */
  readonly recordedAt: ComputedRef<string | null>;
  /** Both as variables of a question. */
  readonly variables: ComputedRef<{ readonly asOf: string | null; readonly recordedAt: string | null }>;
  /** Both as they stand in the address, for a link to another record. */
  readonly query: ComputedRef<Readonly<Record<string, string>>>;
  /** The same for a link from what is shown as of a day that the address does not name. */
  queryOn(day: string): Readonly<Record<string, string>>;
}

export function useMoment(): Moment {
  const url = useUrlState();
  const asked = { asOf: url.param('asOf'), recordedAt: url.param('recordedAt') };
  const asOf = computed(() => dayOf(asked.asOf.value));
  const recordedAt = computed(() => instantOf(asked.recordedAt.value));
  const query = computed((): Record<string, string> => ({ ...(asOf.value ? { asOf: asOf.value } : {}), ...(recordedAt.value ? { recordedAt: recordedAt.value } : {}) }));
  return {
    asOf,
    recordedAt,
    variables: computed(() => ({ asOf: asOf.value, recordedAt: recordedAt.value })),
    query,
    queryOn: (day) => ({ ...query.value, asOf: day }),
  };
}
