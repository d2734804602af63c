// A file of records: tried, its columns put right, tried again, and brought in; then, if somebody wants, taken back as one act.
import { computed, ref, shallowRef } from 'vue';
import { useLongWork } from '@/composables/useLongWork';
import { useClient } from '@/graph/client';
import type { Failure } from '@/graph/failure';
import { askAddress, Refused } from '@/graph/fetchFile';
import { useSession } from '@/graph/session';
import { useText } from '@/i18n';
import { useDownload } from '@/parts/files/useDownload';
import { typeOf, type ImportReport, type Mapping } from './importing';

const sending = (body: File): RequestInit => ({ method: 'POST', headers: { 'content-type': typeOf(body.name) }, body });

export function useImport(noun: () => string | undefined) {
  const client = useClient();
  const { renewed } = useSession();
  const { t } = useText();
  const work = useLongWork();
  const download = useDownload();
  const file = shallowRef<File | null>(null);
  const mapping = ref<Mapping>({});
  const report = shallowRef<ImportReport | null>(null);
  const failure = shallowRef<Failure | null>(null);
  const reason = ref('');
  const undone = ref(false);

  const address = (how: Readonly<Record<string, string>>): string => {
    const given = { ...how, ...(Object.keys(mapping.value).length ? { mapping: JSON.stringify(mapping.value) } : {}) };
    return `/import/${noun()}?${new URLSearchParams(given)}`;
  };

  async function send(how: Readonly<Record<string, string>>): Promise<void> {
    const sent = file.value;
    if (!sent || !noun()) return;
    failure.value = null;
    const found = await work.start(async (signal) => (await (await askAddress(address(how), sending(sent), { signal, renewed })).json()) as ImportReport);
    if (work.failed.value) failure.value = work.reason.value instanceof Refused ? work.reason.value.failure : { kind: 'server' };
    if (!found) return;
    report.value = found;
    // Every answer kept so far may be another now.
    if (found.applied) client.cache.evict({ id: 'ROOT_QUERY' });
  }

  /** Whatever the file could do is only told. */
  const tried = (): Promise<void> => send({ dryRun: 'true', mode: 'all' });
  function take(given: File): Promise<void> {
    [file.value, mapping.value, report.value, undone.value] = [given, {}, null, false];
    return tried();
  }
  function map(column: string, attribute: string): Promise<void> {
    mapping.value = { ...mapping.value, [column]: attribute };
    return tried();
  }
  const bring = (mode: 'all' | 'good'): Promise<void> => send({ mode, ...(reason.value.trim() ? { reason: reason.value.trim() } : {}) });

  const template = (kind: 'xlsx' | 'csv'): Promise<void> => download.start(kind, ({ fetch }) => fetch(`/import/${noun()}/template.${kind}`));
  /** All of them, as a file to mend by. */
  const faults = (): Promise<void> => download.start('csv', async ({ fetch }) => {
    const sent = file.value;
    if (!sent) throw new Error('There is no file.');
    const { blob } = await fetch(address({ dryRun: 'true', mode: 'all', answer: 'errors.csv' }), sending(sent));
    return { name: `${sent.name.replace(/\.[^.]*$/, '')}_${t('importing.faultsName')}.csv`, blob };
  });
  function again(): void {
    [file.value, report.value, failure.value, mapping.value, undone.value, reason.value] = [null, null, null, {}, false, ''];
  }
  return { work, download, file, mapping, report, failure, reason, undone, applied: computed(() => report.value?.applied ?? false), take, map, bring, template, faults, again };
}
