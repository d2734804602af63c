// Any noun, attribute and value in the reader's words, from the labels of the vocabulary.
import { actTitle } from '@gujeong/shared/vocabulary/acts';
import { attributeLabel, nounLabel } from '@gujeong/shared/vocabulary/labels/index';
import { formatDay, formatInstant } from '@/composables/dates';
import { formatNumber, isYear } from '@/composables/numbers';
import { actionOf, mustNoun, nounOfId, type Attribute, type Field } from '@/graph/model';
import { mustPath } from '@/graph/view/paths';
import { useText } from '@/i18n';
import { codeWords, listWith } from './codeWords';

export type Described = Pick<Attribute | Field, 'name' | 'kind' | 'enum' | 'target' | 'fields'>;
type RecordNode = Readonly<Record<string, unknown>>;

const longest = 80;
const isNode = (value: unknown): value is RecordNode => typeof value === 'object' && value !== null && !Array.isArray(value);
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** 12 of Project-12. */
const numberOf = (id: string): string => id.slice(id.lastIndexOf('-') + 1);

export type Words = ReturnType<typeof useWords>;

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
  /** An act as the history names it: a verb of the graph, rows of a file, what the program did by itself. */
  const act = (name: string): string => {
    const title = actionOf(name)?.title ?? actTitle(name);
    return title ? (english() ? title.en : title.ko) : name;
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

  /** A path of a view: 주관부서 › 부서명, 예산과목 건수, 지출액 ÷ 연계예산. */
  const path = (of: string, text: string): string => {
    const { through, attribute: last, noun: at, figure, over } = mustPath(of, text);
    if (over) return `${attribute(of, last.name)} ÷ ${attribute(of, over.name)}`;
    let from = of;
    const way = through.map((step) => {
      const word = attribute(from, step.name);
      from = step.target ?? '';
      return word;
    });
    const inner = figure?.attribute ? `${attribute(last.target ?? '', figure.attribute.name)} ` : '';
    const tail = figure ? ` ${inner}${t(`figureOf.${figure.of}`)}` : '';
    return [...way, attribute(at, last.name) + tail].join(' › ');
  };
  /** What a path's value reads as. */
  const atPath = (of: string, text: string, given: unknown): string => {
    const { attribute: last, noun: at, figure, over } = mustPath(of, text);
    if (over) return value({ name: text, kind: 'ratio' }, given);
    if (figure) return value(figure.attribute ?? { name: text, kind: 'int' }, given);
    return valueOf(at, last, given);
  };
  const unitOf = (of: string, text: string): string => {
    const { attribute: last, noun: at, figure, over } = mustPath(of, text);
    if (over || figure?.of === 'count') return '';
    return figure?.attribute ? unit(last.target ?? '', figure.attribute.name) : unit(at, last.name);
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
      case 'ratio': return `${formatNumber(Number(given) * 100, locale.value, 1)}%`;
      case 'int': case 'float': case 'money': return isYear(described.name) ? String(given) : formatNumber(Number(given), locale.value, 4);
      case 'one': return isNode(given) ? record(given) : String(given);
      case 'object': return isNode(given) ? (described.fields ?? []).map((inner) => value(inner, given[inner.name])).filter((text) => text !== '－').join(' · ') : String(given);
      default: return isNode(given) ? record(given) : String(given);
    }
  };
  /** A value of an attribute, said as its label wants it: a text that is a code of some list, a number that has a form (4급). */
  const valueOf = (of: string, described: Described, given: unknown): string => {
    const label = attributeLabel(of, described.name);
    if (label?.acts && typeof given === 'string') return act(given);
    const list = label?.codes && typeof given === 'string' ? listWith(label.codes, given) : undefined;
    if (list) return codeWords(list, String(given), locale.value);
    return label?.form && typeof given === 'number' ? (english() ? label.form.en : label.form.ko).replace('{}', String(given)) : value(described, given);
  };
  /** What it means that a record has no such value. */
  const unset = (of: string, name: string): string => {
    const label = attributeLabel(of, name)?.unset;
    return label ? (english() ? label.en : label.ko) : t('dataTable.unset');
  };
  return { noun, plural, attribute, act, unit, field, path, atPath, unitOf, record, value, valueOf, unset };
}
