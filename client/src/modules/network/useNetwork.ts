// Reads the network: the places with their counts, and the lines a page at a time up to a bound. PCs and printers come only for what is opened.
import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import { useMoment } from '@/composables/useMoment';
import { useClient } from '@/graph/client';
import { NetworkLinesDocument, NetworkPlacesDocument } from '@/graph/documents/network';
import type { Failure } from '@/graph/failure';
import type { NetworkLineFragment } from '@/graph/generated/graphql';
import { ReadFailed, readRecords } from '@/graph/readRecords';
import { useQuery } from '@/graph/useQuery';
import { terminalKinds } from './net';

const pageSize = 100;
const mostPages = 20;

/** Lines to whatever is not a PC or a printer. A line whose end is not known has no equipment of any kind there. */
export const trunks = { or: [{ kind: { ne: 'LAN' } }, { bAsset: { kind: { notIn: terminalKinds } } }] };
/** Lines to the PCs and printers behind those switches, and to those very ones. */
export const leaves = (switches: readonly string[], alone: readonly string[]) => ({ bAsset: { kind: { in: terminalKinds } }, or: [{ aAsset: { id: { in: switches } } }, { bAsset: { id: { in: alone } } }] });

export interface Lines {
  readonly lines: ShallowRef<readonly NetworkLineFragment[] | null>;
  readonly read: Ref<number>;
  readonly total: Ref<number | null>;
  readonly error: ShallowRef<Failure | null>;
  again(): void;
}

/** `where` may give null: then nothing is asked, and there are no lines. */
export function useLines(where: () => object | null): Lines {
  const client = useClient();
  const { variables } = useMoment();
  const lines = shallowRef<readonly NetworkLineFragment[] | null>(null);
  const read = ref(0);
  const total = ref<number | null>(null);
  const error = shallowRef<Failure | null>(null);
  let cancel = new AbortController();

  async function again(): Promise<void> {
    cancel.abort();
    const mine = (cancel = new AbortController());
    const asked = where();
    [read.value, total.value, error.value] = [0, null, null];
    if (!asked) return void (lines.value = []);
    try {
      const found: NetworkLineFragment[] = [];
      let after: string | null = null;
      for (let page = 0; page < mostPages; page += 1) {
        const { nodes, next, total: all } = await readRecords(client, { query: NetworkLinesDocument, variables: { where: asked, ...variables.value } }, { first: pageSize, after }, mine.signal);
        if (mine.signal.aborted) return;
        found.push(...(nodes as unknown as readonly NetworkLineFragment[]));
        [read.value, total.value, after] = [found.length, all, next];
        if (!next) break;
      }
      lines.value = found;
    } catch (failed) {
      if (!mine.signal.aborted) error.value = failed instanceof ReadFailed ? failed.failure : { kind: 'server' };
    }
  }
  watch(() => JSON.stringify([where(), variables.value]), again, { immediate: true });
  onScopeDispose(() => cancel.abort());
  return { lines, read, total, error, again: () => void again() };
}

export function useNetworkPlaces() {
  const { variables } = useMoment();
  return useQuery(NetworkPlacesDocument, () => variables.value, { fetchPolicy: 'no-cache' });
}
