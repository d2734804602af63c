// The values that records are grouped by, in words and in their order: codes as their list has them, records by name, months and halves as an official writes them.
import { useText } from '@/i18n';
import { mustPath } from '@/graph/view/paths';
import type { Key } from '@/graph/view/spec';
import type { KeyValue } from '@/graph/view/pivot';
import type { RecordNode } from '@/graph/readRecords';
import { codesOf } from './codeWords';
import { useWords } from './words';

export function useKeyWords(noun: () => string, names: () => ReadonlyMap<string, RecordNode>) {
  const { t, locale } = useText();
  const words = useWords();

  const key = ({ path, part }: Key): string => (part ? t('dataTable.byPart', { name: words.path(noun(), path), part: t(`part.${part}`) }) : words.path(noun(), path));

  const value = ({ path, part }: Key, given: KeyValue): string => {
    if (given === null) return t('dataTable.unset');
    if (part) return cut(String(given));
    const { attribute } = mustPath(noun(), path);
    if (attribute.kind === 'one') {
      const node = names().get(String(given));
      return node ? words.record(node) : String(given);
    }
    return words.value(attribute, given);
  };
  /** 2002-03, 2002-Q1, 2002-H1, 2002 */
  const cut = (text: string): string => {
    const [year = '', rest = ''] = text.split('-');
    if (!rest) return locale.value === 'en' ? year : `${year}년`;
    const number = Number(rest.replace(/\D/g, ''));
    const unit = rest.startsWith('Q') ? 'quarter' : rest.startsWith('H') ? 'half' : 'month';
    return t(`dayPart.${unit}`, { year, number });
  };
  const order = (by: Key, a: KeyValue, b: KeyValue): number => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const { attribute } = mustPath(noun(), by.path);
    if (attribute.enum && !by.part) {
      const codes = codesOf(attribute.enum);
      return codes.indexOf(String(a)) - codes.indexOf(String(b));
    }
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (typeof a === 'boolean') return Number(b) - Number(a);
    return attribute.kind === 'one' ? value(by, a).localeCompare(value(by, b), locale.value, { numeric: true }) : String(a).localeCompare(String(b), locale.value, { numeric: true });
  };
  return { key, value, order };
}
