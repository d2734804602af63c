// The values that records are grouped by, in words and in their order: codes as their list has them, records by name, months and halves as an official writes them.
import { attributeLabel } from '@gujeong/shared/vocabulary/labels/index';
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

  /** `name` stands for the path where a shorter one will do. */
  const key = ({ path, part }: Key, name = words.path(noun(), path)): string => (part ? t('dataTable.byPart', { name, part: t(`part.${part}`) }) : name);

  const value = ({ path, part }: Key, given: KeyValue): string => {
    const { attribute, noun: at } = mustPath(noun(), path);
    if (given === null) return words.unset(at, attribute.name);
    if (part) return cut(String(given));
    if (attribute.kind === 'one') {
      const node = names().get(String(given));
      return node ? words.record(node) : String(given);
    }
    return words.valueOf(at, attribute, given);
  };
  /** 2002-03, 2002-Q1, 2002-H1, 2002 */
  const cut = (text: string): string => {
    const [year = '', rest = ''] = text.split('-');
    if (!rest) return locale.value === 'en' ? year : `${year}년`;
    const number = Number(rest.replace(/\D/g, ''));
    const unit = rest.startsWith('Q') ? 'quarter' : rest.startsWith('H') ? 'half' : 'month';
    return t(`dayPart.${unit}`, { year, number });
  };
  /** The codes that a key's values can be, in the order of their list; none where they are no codes. */
  const codesUnder = ({ path, part }: Key): readonly string[] => {
    if (part) return [];
    const { attribute, noun: at } = mustPath(noun(), path);
    return attribute.enum ? codesOf(attribute.enum) : (attributeLabel(at, attribute.name)?.codes ?? []).flatMap(codesOf);
  };
  /** Where a record stands among its like, if its noun keeps an order. */
  const placeOf = (id: KeyValue): number | undefined => {
    const place = names().get(String(id))?.['order'];
    return typeof place === 'number' ? place : undefined;
  };
  const order = (by: Key, a: KeyValue, b: KeyValue): number => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const { attribute } = mustPath(noun(), by.path);
    const codes = codesUnder(by);
    if (codes.length) return codes.indexOf(String(a)) - codes.indexOf(String(b));
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (typeof a === 'boolean') return Number(b) - Number(a);
    const [first, second] = attribute.kind === 'one' ? [placeOf(a), placeOf(b)] : [];
    if (first !== undefined && second !== undefined && first !== second) return first - second;
    return attribute.kind === 'one' ? value(by, a).localeCompare(value(by, b), locale.value, { numeric: true }) : String(a).localeCompare(String(b), locale.value, { numeric: true });
  };
  return { key, value, order, every: (by: Key): readonly KeyValue[] => (mustPath(noun(), by.path).attribute.enum ? codesUnder(by) : []) };
}
