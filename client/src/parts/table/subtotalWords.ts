// A subtotal in words: a number as its column writes it, an average by its name, and a sign with its reason where a group has none.
import type { DataValue } from '@/design/dataTable';
import { useText } from '@/i18n';
import type { Words } from '../words';
import { isRatio, lacksSubtotal, type Subtotal } from './subtotals';

export function useSubtotalWords(words: Words) {
  const { t } = useText();
  const average = (noun: string, path: string, value: number): string => t('dataTable.average', { value: words.atPath(noun, path, value) });

  const shown = (noun: string, columns: readonly string[], found: Readonly<Record<string, Subtotal>>): Readonly<Record<string, DataValue>> =>
    Object.fromEntries(columns.flatMap((path): readonly (readonly [string, DataValue])[] => {
      const subtotal = found[path];
      if (subtotal) return [[path, { text: subtotal.average ? average(noun, path, subtotal.value) : words.atPath(noun, path, subtotal.value) }]];
      const why = lacksSubtotal(noun, path) ? t('dataTable.noSubtotal') : isRatio(noun, path) ? t('dataTable.nothingToReckon') : '';
      return why ? [[path, { text: t('value.none'), why }]] : [];
    }));
  /** In a file a sum is a number; an average is not taken for one. */
  const kept = (noun: string, path: string, subtotal: Subtotal | undefined): string | number | null => (!subtotal ? null : subtotal.average ? average(noun, path, subtotal.value) : subtotal.value);
  return { shown, kept };
}
