// One opened form of an action: what it starts from, what is written, what is wrong with it, and its sending, which happens once however often it is pressed.
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import { randomKey } from '@/composables/randomKey';
import { useClient } from '@/graph/client';
import { failureOf, type Failure } from '@/graph/failure';
import { actionOf, type Field } from '@/graph/model';
import { perform, type UserError } from '@/graph/perform';
import { presentQuery, type Values } from '@/graph/recordQueries';
import { useSession } from '@/graph/session';
import { useText } from '@/i18n';
import { draftOf, emptyDraft, inputOf, isSame, problemsOf, type Draft, type DraftValue } from './draft';
import { forgetDraft, keepDraft, keptDraft, type Kept } from './keptDraft';

const at = (path: readonly string[]): string => path.join('.');
/** A list of ids has its members' problems with it. */
const belongs = (path: readonly string[], problem: readonly string[]): boolean => at(problem) === at(path) || (problem.length === path.length + 1 && at(problem.slice(0, -1)) === at(path) && /^\d+$/.test(problem.at(-1) ?? ''));

/** Why it is done: every action takes it. */
const reason: Field = { name: 'changeReason', kind: 'string', nullable: true };

export type State = 'opening' | 'ready' | 'sending' | 'conflict';

/** Pressed keys settle before they are kept. */
const rest = 300;

export function useActionForm(name: string, record: string | null, preset: Readonly<Record<string, string>>) {
  const found = actionOf(name);
  if (!found) throw new Error(`There is no action ${name}.`);
  const action = found;
  const client = useClient();
  const { me } = useSession();
  const { t, locale } = useText();

  const changing = action.generic === 'update';
  const fields = action.fields.filter((field) => field.name !== action.on && field.name !== 'version');
  const versioned = action.fields.some((field) => field.name === 'version');
  const person = me.value?.id ?? 'nobody';

  const state = ref<State>('opening');
  const draft = shallowRef<Draft>({});
  const before = shallowRef<Draft>({});
  const present = shallowRef<Values>({});
  const theirs = shallowRef<{ readonly draft: Draft; readonly values: Values } | null>(null);
  const version = ref<number | null>(null);
  const offered = shallowRef<Kept | null>(null);
  const told = shallowRef<readonly UserError[]>([]);
  const failure = shallowRef<Failure | null>(null);
  const tried = ref(false);
  let key = randomKey();

  /** The record as it is now, and how the form would show it. */
  async function look(): Promise<{ values: Values; draft: Draft } | null> {
    if (!record || !action.onNoun) return null;
    const lists = changing ? fields.filter(({ many, target }) => many && target).map((field) => field.name) : [];
    const { data } = await client.query({ query: presentQuery(action.onNoun, lists), variables: { id: record, ...(lists.length ? { members: 100 } : {}) }, fetchPolicy: 'no-cache' });
    const values = data?.record;
    return values ? { values, draft: { ...(changing ? draftOf(fields, values) : emptyDraft(fields)), changeReason: '' } } : null;
  }

  async function open(): Promise<void> {
    state.value = 'opening';
    failure.value = null;
    try {
      const now = await look();
      if (record && !now) failure.value = { kind: 'refused', message: t('form.gone') };
      present.value = now?.values ?? {};
      before.value = now?.draft ?? { ...emptyDraft(fields), ...preset, changeReason: '' };
      draft.value = before.value;
      version.value = versioned ? Number(now?.values['version'] ?? 0) : null;
      offered.value = keptDraft(person, name, record);
      state.value = 'ready';
    } catch (error) {
      failure.value = failureOf(error);
    }
  }
  void open();

  const changed = computed(() => !isSame(draft.value, before.value));
  let timer: ReturnType<typeof setTimeout> | undefined;
  function keep(): void {
    clearTimeout(timer);
    if (changed.value) keepDraft(person, name, record, { at: new Date().toISOString(), draft: draft.value, before: before.value, version: version.value, key });
  }
  watch(draft, () => {
    clearTimeout(timer);
    timer = setTimeout(keep, rest);
  });
  onScopeDispose(() => clearTimeout(timer));

  /** Goes on where the writing stopped: from the version it began with, so that what others did since is not overwritten. */
  function resume(): void {
    const kept = offered.value;
    if (!kept) return;
    before.value = { ...before.value, ...kept.before };
    draft.value = { ...before.value, ...kept.draft };
    version.value = versioned ? kept.version : null;
    key = kept.key;
    offered.value = null;
  }
  function discard(): void {
    forgetDraft(person, name, record);
    offered.value = null;
  }

  const put = (field: string, value: DraftValue): void => {
    draft.value = { ...draft.value, [field]: value };
    told.value = told.value.filter(({ path }) => path[0] !== field);
  };

  const checks = computed(() => (tried.value ? problemsOf([...fields, reason], draft.value, changing) : []));
  const inWords = (problem: UserError): string => (problem.code === 'KEY_REUSED' ? t('form.alreadyDone') : locale.value === 'en' ? problem.message : problem.messageKo);
  const isField = (path: readonly string[]): boolean => path[0] === reason.name || fields.some((field) => field.name === path[0]);
  const problemsAt = (path: readonly string[]): readonly string[] => [
    ...checks.value.filter((problem) => at(problem.path) === at(path)).map(({ code, most }) => t(`form.problem.${code}`, { most: most ?? '' })),
    ...told.value.filter((problem) => belongs(path, problem.path)).map(inWords),
  ];
  /** What names no field of the form. */
  const others = computed(() => told.value.filter(({ path }) => !isField(path)).map(inWords));

  async function send(): Promise<{ readonly id: string | null } | null> {
    if (state.value === 'sending' || state.value === 'opening') return null;
    tried.value = true;
    told.value = [];
    failure.value = null;
    if (checks.value.length) return null;
    const input = inputOf(fields, draft.value, changing ? before.value : undefined);
    if (changing && !Object.keys(input).length) {
      failure.value = { kind: 'refused', message: t('form.unchanged') };
      return null;
    }
    keep();
    state.value = 'sending';
    const why = draft.value[reason.name];
    const performed = await perform(client, name, action, {
      ...(action.on && record ? { [action.on]: record } : {}), ...(versioned ? { version: version.value } : {}), ...input,
      ...(typeof why === 'string' && why.trim() ? { changeReason: why } : {}), idempotencyKey: key,
    });
    state.value = 'ready';
    if (performed.done) {
      clearTimeout(timer);
      forgetDraft(person, name, record);
      return { id: performed.id };
    }
    told.value = performed.problems ?? [];
    if (performed.failure?.code === 'CONFLICT') await compare();
    else failure.value = performed.failure ?? null;
    return null;
  }

  /** Somebody else changed the record: what he made of it is put beside what was written here. */
  async function compare(): Promise<void> {
    try {
      theirs.value = await look();
      if (theirs.value) state.value = 'conflict';
      else failure.value = { kind: 'refused', message: t('form.gone') };
    } catch (error) {
      failure.value = failureOf(error);
    }
  }
  /** Writing goes on from what is there now. */
  function settle(next: Draft): void {
    if (!theirs.value) return;
    before.value = theirs.value.draft;
    present.value = theirs.value.values;
    version.value = versioned ? Number(theirs.value.values['version'] ?? 0) : null;
    draft.value = { ...next, changeReason: draft.value['changeReason'] ?? '' };
    theirs.value = null;
    state.value = 'ready';
  }

  return { action, fields, reason, changing, state, draft, before, present, theirs, offered, failure, others, changed, open, resume, discard, put, problemsAt, send, settle };
}

export type ActionForm = ReturnType<typeof useActionForm>;
