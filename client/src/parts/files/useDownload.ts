// 내려받기: one file at a time, made by the server or here; where it stands, why it did not come, and a way to stop.
import { computed, ref, type Ref } from 'vue';
import { useLongWork } from '@/composables/useLongWork';
import { fetchFile, Refused, type Asking, type Fetched } from '@/graph/fetchFile';
import { ReadFailed } from '@/graph/readRecords';
import { useSession } from '@/graph/session';
import { useText } from '@/i18n';
import type { Format } from './formats';
import { keepFile } from './keepFile';
import { useRefusal } from './useRefusal';

/** making: nothing has come yet; reading: records are gathered here; receiving: bytes come. */
export type Stage = 'making' | 'reading' | 'receiving';

export interface Making extends Asking {
  /** The file at an address of the server. */
  fetch(address: string, init?: RequestInit): Promise<Fetched>;
  /** So many records were read. */
  read(done: number, total: number | null): void;
}

export type Download = ReturnType<typeof useDownload>;

export function useDownload() {
  const work = useLongWork();
  const { renewed } = useSession();
  const { t } = useText();
  const refusal = useRefusal();
  const format: Ref<Format> = ref('csv');
  const stage: Ref<Stage> = ref('making');
  /** The name of the last file that was kept. */
  const kept = ref('');

  async function start(wanted: Format, make: (making: Making) => Promise<Fetched>): Promise<void> {
    [format.value, stage.value, kept.value] = [wanted, 'making', ''];
    const file = await work.start((signal, report) => make({
      signal,
      renewed,
      fetch: (address, init = {}) => {
        stage.value = 'making';
        return fetchFile(address, init, { signal, renewed }, (done, total) => {
          stage.value = 'receiving';
          report(done, total);
        });
      },
      read: (done, total) => {
        stage.value = 'reading';
        report(done, total);
      },
    }));
    if (!file) return;
    keepFile(file.name, file.blob);
    kept.value = file.name;
  }

  const why = computed(() => {
    if (!work.failed.value) return '';
    const reason = work.reason.value;
    return reason instanceof Refused || reason instanceof ReadFailed ? refusal(reason.failure) : t('files.failed');
  });
  return { running: work.running, done: work.done, total: work.total, cancel: work.cancel, format, stage, kept, why, start };
}
