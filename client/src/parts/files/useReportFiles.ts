// The report, or one view of it, as the server writes it: at the date and the moment of the address, in the reader's language.
import { useMoment } from '@/composables/useMoment';
import { useText } from '@/i18n';
import type { Format } from './formats';
import { useDownload } from './useDownload';

export function useReportFiles() {
  const download = useDownload();
  const { variables } = useMoment();
  const { locale } = useText();

  /** `view` null: the whole report. */
  const save = (format: Format, view: string | null): Promise<void> => {
    const { asOf, recordedAt } = variables.value;
    const asked = new URLSearchParams({ ...(view ? { view } : {}), ...(asOf ? { asOf } : {}), ...(recordedAt ? { recordedAt } : {}), language: locale.value });
    return download.start(format, ({ fetch }) => fetch(`/documents/report.${format}?${asked}`));
  };
  return { download, save };
}
