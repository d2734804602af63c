// Any noun, attribute and value in the reader's words, from the labels of the vocabulary.
import { attributeLabel, nounLabel } from '@gujeong/shared/vocabulary/labels/index';
import { formatDay, formatInstant } from '@/composables/dates';
import { mustNoun, nounOfId, type Attribute, type Field } from '@/graph/model';
import { useText } from '@/i18n';
import { codeWords } from './codeWords';

export type Described = Pick<Attribute | Field, 'name' | 'kind' | 'enum' | 'target' | 'fields'>;
type RecordNode = Readonly<Record<string, unknown>>;

const longest = 80;
const isNode = (value: unknown): value is RecordNode => typeof value === 'object' && value !== null && !Array.isArray(value);
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** 12 of Project-12. */
const numberOf = (id: string): string => id.slice(id.lastIndexOf('-') + 1);

export function useWords() {
  const { t, locale } = useText();
  const english = (): boolean => locale.value === 'en';

  const noun = (name: string): string => {
    const label = nounLabel(name);
    return label ? (english() ? label.en : label.ko) : name;
  };
  const plural = (name: string): string => {
    const label = nounLabel(name);
    return label ? (english() ? label.plural : label.ko) : name;
  };
  const attribute = (of: string, name: string): string => {
    const label = attributeLabel(of, name);
    return label ? (english() ? label.en : label.ko) : name;
  };
  const unit = (of: string, name: string): string => {
    const found = attributeLabel(of, name)?.unit;
    return found ? (english() ? found.en : found.ko) : '';
  };
  /** The label of a field: its own, else that of the attribute it stands for, else of the noun it names. */
  const field = ({ name, of, label, target }: Field): string => {
    if (label) return english() ? label.en : label.ko;
    if (of) return attribute(of.noun, of.attribute);
    return target ? noun(target) : name;
  };

  /** What a record is called where it is only named. */
  const record = (node: RecordNode): string => {
    const id = String(node['id'] ?? '');
    const of = nounOfId(id);
    if (!of) return id;
    const { called } = mustNoun(of);
    const value = node[called];
    if (called === 'id' || value === null || value === undefined || value === '') return `${noun(of)} ${numberOf(id)}`;
    return called === 'date' ? `${noun(of)} ${formatDay(String(value), locale.value)}` : cut(String(value));
  };

  const value = (described: Described, given: unknown): string => {
    if (given === null || given === undefined || given === '') return '－';
    if (Array.isArray(given)) return given.length ? given.map((one) => value(described, one)).join(', ') : '－';
    switch (described.kind) {
      case 'enum': return codeWords(described.enum ?? '', String(given), locale.value);
      case 'date': return formatDay(String(given), locale.value);
      case 'instant': return formatInstant(String(given), locale.value);
      case 'boolean': return t(given === true || given === 'true' ? 'value.yes' : 'value.no');
      case 'ratio': return `${(Number(given) * 100).toLocaleString(locale.value, { maximumFractionDigits: 1 })}%`;
      case 'int': case 'float': case 'money': return /year$/i.test(described.name) ? String(given) : Number(given).toLocaleString(locale.value, { maximumFractionDigits: 4 });
      case 'one': return isNode(given) ? record(given) : String(given);
      case 'object': return isNode(given) ? (described.fields ?? []).map((inner) => value(inner, given[inner.name])).filter((text) => text !== '－').join(' · ') : String(given);
      default: return isNode(given) ? record(given) : String(given);
    }
  };
  return { noun, plural, attribute, unit, field, record, value };
}
