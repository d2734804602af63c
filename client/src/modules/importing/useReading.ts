// An older report from its file to what is kept of it: read by the server, looked at and mended here, stored.
import { computed, ref, shallowRef } from 'vue';
import { printedNumber } from '@gujeong/shared/document/numberForm';
import type { ReadCell, Unplaced } from '@gujeong/shared/reading/reading.types';
import { useLongWork } from '@/composables/useLongWork';
import { askAddress, Refused } from '@/graph/fetchFile';
import { useClient } from '@/graph/client';
import type { Failure } from '@/graph/failure';
import { actionOf } from '@/graph/model';
import { perform, type UserError } from '@/graph/perform';
import { useSession } from '@/graph/session';
import { accepted, cellsOf, keptCells, keyOf, placed, storing, type Answer, type Decision, type Decisions } from './reading';

export type ReadingState = ReturnType<typeof useReading>;

export function useReading() {
  const client = useClient();
  const { renewed } = useSession();
  const work = useLongWork();
  const answer = shallowRef<Answer | null>(null);
  const decisions = ref<Decisions>({});
  /** Figures that were without a place. */
  const added = shallowRef<readonly ReadCell[]>([]);
  /** The cell that is looked at, table:row:column. */
  const chosen = ref<string | null>(null);
  const line = ref<number | null>(null);
  const failure = shallowRef<Failure | null>(null);
  const problems = shallowRef<readonly UserError[]>([]);
  /** The edition that keeps it. */
  const stored = ref<string | null>(null);
  const storingNow = ref(false);

  const cells = computed(() => (answer.value ? [...cellsOf(answer.value.reading), ...added.value] : []));
  const byKey = computed(() => new Map<string, ReadCell>(cells.value.map((cell) => [keyOf(cell), cell])));
  const kept = computed(() => keptCells(cells.value, decisions.value));
  const current = computed(() => (chosen.value === null ? undefined : byKey.value.get(chosen.value)));

  async function read(file: File, period: string): Promise<void> {
    [failure.value, problems.value, stored.value] = [null, [], null];
    const found = await work.start(async (signal) => {
      const search = new URLSearchParams({ dryRun: 'true', ...(period ? { period } : {}) });
      const response = await askAddress(`/import/report?${search}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file }, { signal, renewed });
      return (await response.json()) as Answer;
    });
    if (work.failed.value) failure.value = work.reason.value instanceof Refused ? work.reason.value.failure : { kind: 'server' };
    if (found) [answer.value, decisions.value, added.value, chosen.value, line.value] = [found, {}, [], null, null];
  }

  function choose(cell: ReadCell): void {
    [chosen.value, line.value] = [keyOf(cell), cell.line];
  }
  const say = (cell: ReadCell, decision: Decision | null): void => {
    const { [keyOf(cell)]: _before, ...rest } = decisions.value;
    decisions.value = decision ? { ...rest, [keyOf(cell)]: decision } : rest;
  };
  const acceptAll = (of: readonly ReadCell[]): void => void (decisions.value = accepted(of, decisions.value));

  /** Where an unplaced figure could go: nobody stands there yet, and its unit is known. */
  function placeOf(unplaced: Unplaced): ReadCell | undefined {
    const cell = placed(unplaced, printedNumber(unplaced.text), cells.value);
    return cell && !byKey.value.has(keyOf(cell)) ? cell : undefined;
  }
  function place(cell: ReadCell): void {
    added.value = [...added.value, cell];
    say(cell, { kept: true, value: cell.value });
    choose(cell);
  }

  async function store(): Promise<void> {
    const action = actionOf('storeReading');
    if (!answer.value || !action) return;
    [storingNow.value, failure.value, problems.value] = [true, null, []];
    const done = await perform(client, 'storeReading', action, storing(answer.value, kept.value));
    storingNow.value = false;
    if (done.done) stored.value = done.id;
    else [failure.value, problems.value] = [done.failure ?? null, done.problems ?? []];
  }
  function again(): void {
    [answer.value, stored.value, problems.value, failure.value, chosen.value] = [null, null, [], null, null];
  }
  return { work, answer, decisions, cells, kept, current, chosen, line, failure, problems, stored, storingNow, read, choose, say, acceptAll, placeOf, place, store, again };
}
