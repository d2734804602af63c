// What a small form was told: rules not met by the field they name, and what went wrong altogether.
import { computed, ref, shallowRef } from 'vue';
import { failureOf, type Failure } from '@/graph/failure';
import { useText } from '@/i18n';

interface Told {
  readonly path: readonly string[];
  readonly message: string;
  readonly messageKo: string;
}

export function useFieldProblems() {
  const { locale } = useText();
  const told = shallowRef<readonly Told[]>([]);
  const failure = shallowRef<Failure | null>(null);
  const busy = ref(false);

  const words = (problem: Told): string => (locale.value === 'en' ? problem.message : problem.messageKo);
  /** Does the work once at a time; answers what it gave, or nothing when it was refused or failed. */
  async function send<Answer extends { readonly userErrors: readonly Told[] }>(work: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    told.value = [];
    failure.value = null;
    try {
      const answer = await work();
      told.value = answer?.userErrors ?? [];
      return told.value.length ? undefined : answer;
    } catch (error) {
      failure.value = failureOf(error);
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  return {
    busy,
    failure,
    send,
    /** The problems of a field; those of no field of the form are under ''. */
    of: (...fields: readonly string[]) => told.value.filter(({ path }) => fields.includes(path[0] ?? '')).map(words),
    any: computed(() => told.value.map(words)),
  };
}
