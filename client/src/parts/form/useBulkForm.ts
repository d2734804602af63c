// The form of one change to many records: which attributes get which value, what would become of each record, and its sending.
import { computed, ref, shallowRef } from 'vue';
import { randomKey } from '@/composables/randomKey';
import { performBulk, type BulkRow } from '@/graph/bulk';
import { useClient } from '@/graph/client';
import type { Failure } from '@/graph/failure';
import { actionOf } from '@/graph/model';
import type { UserError } from '@/graph/perform';
import type { Where } from '@/graph/view/spec';
import { useText } from '@/i18n';
import { emptyDraft, inputOf, problemsOf, type Draft, type DraftValue } from './draft';

const at = (path: readonly string[]): string => path.join('.');

export function useBulkForm(name: string, where: Where) {
  const found = actionOf(name);
  if (!found) throw new Error(`There is no action ${name}.`);
  const action = found;
  const client = useClient();
  const { t, locale } = useText();

  const chosen = ref<readonly string[]>([]);
  const draft = shallowRef<Draft>({ changeReason: '' });
  const fields = computed(() => chosen.value.flatMap((one) => action.fields.filter((field) => field.name === one)));
  const left = computed(() => action.fields.filter((field) => !chosen.value.includes(field.name)));
  const rows = shallowRef<readonly BulkRow[] | null>(null);
  const busy = ref(false);
  const tried = ref(false);
  const told = shallowRef<readonly UserError[]>([]);
  const failure = shallowRef<Failure | null>(null);
  let key = randomKey();

  /** Whatever is written anew has to be looked at anew. */
  function begin(): void {
    rows.value = null;
    told.value = [];
    failure.value = null;
    key = randomKey();
  }
  function put(field: string, value: DraftValue): void {
    draft.value = { ...draft.value, [field]: value };
    if (field !== 'changeReason') begin();
  }
  function add(field: string): void {
    draft.value = { ...draft.value, ...emptyDraft(action.fields.filter((one) => one.name === field)) };
    chosen.value = [...chosen.value, field];
    begin();
  }
  function drop(field: string): void {
    chosen.value = chosen.value.filter((one) => one !== field);
    begin();
  }

  const checks = computed(() => (tried.value ? problemsOf(fields.value, draft.value, true) : []));
  const inWords = (problem: UserError): string => (locale.value === 'en' ? problem.message : problem.messageKo);
  const problemsAt = (path: readonly string[]): readonly string[] => checks.value.filter((problem) => at(problem.path) === at(path)).map(({ code, most }) => t(`form.problem.${code}`, { most: most ?? '' }));
  const others = computed(() => told.value.map(inWords));
  const countOf = (outcome: BulkRow['outcome']): number => rows.value?.filter((row) => row.outcome === outcome).length ?? 0;
  const counts = computed(() => ({ changed: countOf('CHANGED'), unchanged: countOf('UNCHANGED'), refused: countOf('REFUSED') }));

  /** Looks what would become of each record, or does it; true when it was done. */
  async function send(dryRun: boolean): Promise<boolean> {
    tried.value = true;
    if (busy.value || !chosen.value.length || checks.value.length) return false;
    busy.value = true;
    [told.value, failure.value] = [[], null];
    const why = draft.value['changeReason'];
    const answer = await performBulk(client, name, {
      where, set: inputOf(fields.value, draft.value, {}), dryRun, ...(typeof why === 'string' && why.trim() ? { changeReason: why } : {}), ...(dryRun ? {} : { idempotencyKey: key }),
    });
    busy.value = false;
    if (answer.failure) {
      failure.value = answer.failure;
      return false;
    }
    told.value = answer.problems;
    rows.value = answer.rows;
    return answer.applied;
  }
  return { action, fields, left, draft, rows, counts, busy, failure, others, inWords, problemsAt, put, add, drop, send };
}
