// The specification that is being built: it stands in the address, so that undo is the browser's own, and a link is the whole view.
import { computed, type ComputedRef } from 'vue';
import { useUrlState } from '@/composables/useUrlState';
import { emptySpec, parseSpec, writeSpec, type SpecProblem, type ViewSpec } from '@/graph/view/spec';

export interface Builder {
  /** Null while nothing is chosen, or when the address holds something else. */
  readonly spec: ComputedRef<ViewSpec | null>;
  readonly problems: ComputedRef<readonly SpecProblem[]>;
  start(noun: string): Promise<void>;
  change(part: Partial<ViewSpec>): Promise<void>;
}

export function useBuilder(): Builder {
  const url = useUrlState();
  const text = url.param('spec');
  const read = computed(() => (text.value ? parseSpec(text.value) : { spec: null, problems: [] }));
  return {
    spec: computed(() => read.value.spec),
    problems: computed(() => read.value.problems),
    start: (noun) => url.write({ spec: writeSpec(emptySpec(noun)), cell: null, view: null }),
    change: async (part) => {
      const { spec } = read.value;
      if (spec) await url.write({ spec: writeSpec({ ...spec, ...part }), cell: null });
    },
  };
}
