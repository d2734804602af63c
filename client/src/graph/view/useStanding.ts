// Who looks, and from which day: what dynamic values of a filter are made of.
import { computed, type ComputedRef } from 'vue';
import { todayHere } from '@/composables/dates';
import { useMoment } from '@/composables/useMoment';
import { useSession } from '../session';
import type { Standing } from './dynamic';

export function useStanding(): ComputedRef<Standing> {
  const { asOf } = useMoment();
  const { me } = useSession();
  return computed(() => ({ today: asOf.value ?? todayHere(), userId: me.value?.id ?? null, divisionIds: (me.value?.divisions ?? []).map(({ id }) => id) }));
}
