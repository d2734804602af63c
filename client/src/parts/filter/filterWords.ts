// A filter in the reader's words: 상태 부진, 보류 중 하나 · (종류 = 주요업무 또는 …). For chips, captions and what is read aloud.
import { useNames } from '@/graph/useNames';
import { isDynamic, readDynamic } from '@/graph/view/dynamic';
import { nounOfId } from '@/graph/model';
import type { Where } from '@/graph/view/spec';
import { useText } from '@/i18n';
import { useWords } from '../words';
import { comparesDays } from './operators';
import { attributeAt, treeOf, type Condition, type FilterNode } from './tree';

/** Every record that a filter names by its id. */
export function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return nounOfId(value) ? [value] : [];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(idsIn);
  return [];
}

/** `filters` says which filters will be put in words, so that the records they name can be asked for. */
export function useFilterWords(filters: () => unknown) {
  const { t } = useText();
  const words = useWords();
  const names = useNames(() => [...new Set(idsIn(filters()))]);

  const dynamic = (text: string): string => {
    const read = readDynamic(text);
    if (!read) return text;
    const name = t(`filter.dynamic.${read.name}`);
    return read.days ? t(read.days > 0 ? 'filter.after' : 'filter.before', { name, days: Math.abs(read.days) }) : name;
  };
  const value = (noun: string, path: string, given: unknown): string => {
    if (isDynamic(given)) return dynamic(given.$);
    if (Array.isArray(given)) return given.map((one) => value(noun, path, one)).join(', ');
    const attribute = attributeAt(noun, path);
    if (!attribute) return String(given);
    if (attribute.kind === 'one' || attribute.kind === 'id') {
      const node = names.value.get(String(given));
      return node ? words.record(node) : String(given);
    }
    return words.value(attribute, given);
  };
  /** 부서 › 이름, also where the path ends at a list. */
  const path = (noun: string, text: string): string => {
    let at = noun;
    return text.split('.').map((step) => {
      const word = words.attribute(at, step);
      at = attributeAt(at, step)?.target ?? at;
      return word;
    }).join(' › ');
  };
  const condition = (noun: string, { path: at, operator, value: given, to }: Condition): string => {
    const name = path(noun, at);
    if (operator === 'set' || operator === 'unset') return t(`filter.say.${operator}`, { name });
    const text = given === undefined ? '…' : value(noun, at, given);
    const attribute = attributeAt(noun, at);
    if (attribute && comparesDays(attribute, operator)) return t(`filter.sayDay.${operator}`, { name, value: text });
    // One of one is that one.
    if (operator === 'in' && Array.isArray(given) && given.length === 1) return t('filter.say.eq', { name, value: text });
    return operator === 'between' ? t('filter.say.between', { name, from: text, to: to === undefined ? '…' : value(noun, at, to) }) : t(`filter.say.${operator}`, { name, value: text });
  };
  const node = (noun: string, one: FilterNode, inside = false): string => {
    switch (one.kind) {
      case 'raw': return JSON.stringify(one.where);
      case 'condition': return condition(noun, one);
      case 'related': {
        const target = attributeAt(noun, one.path)?.target ?? '';
        const name = path(noun, one.path);
        return one.of.of.length ? t(`filter.related.${one.how}`, { name, inner: node(target, one.of) }) : t(`filter.relatedAny.${one.how}`, { name });
      }
      case 'group': {
        const text = one.of.map((each) => node(noun, each, one.of.length > 1)).join(` ${t(`filter.join.${one.how}`)} `);
        if (one.not) return t('filter.not', { inner: text });
        return inside && one.of.length > 1 ? `(${text})` : text;
      }
    }
  };
  const whereWords = (noun: string, where: Where | undefined): string => node(noun, treeOf(noun, where));
  return { node, whereWords, path, dynamic };
}
