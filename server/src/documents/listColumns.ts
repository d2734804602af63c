// The columns of a list in a file: attributes of a noun and of the records that its to-one relations point at, headed and said in the words of the office.
import type { ListColumn, ListValue } from '@gujeong/shared/document/listBlock';
import type { Document } from '@gujeong/shared/document/model';
import { codeLists } from '@gujeong/shared/vocabulary/codeList';
import { attributeLabel } from '@gujeong/shared/vocabulary/labels/index';
import { badInput, shown } from '../graph/id.js';
import type { Noun, Scalar } from '../graph/model.js';
import { codeListOf } from '../graph/noun.js';
import { calledOf } from '../writing/description.js';

type Language = Document['language'];

export interface ListedColumn extends ListColumn {
  /** Where its value stands, through to-one relations. */
  readonly path: readonly string[];
  /** The value as it is written. */
  say(value: unknown): ListValue;
}

/** As many relations lead to a value at most, and as many columns has a list. */
const DEEPEST = 3;
const MOST = 60;

/** What says nothing of a record to people, or stands in no cell. */
const UNSHOWN = new Set(['id', 'version', 'origin', 'source']);

/** `asked`: a,b.c as in the address; without it every value of its own and the names of the records it points at. Where a record comes from always stands last. */
export function listColumns(noun: Noun, asked: string | null, language: Language): ListedColumn[] {
  const own = [...noun.attributes.values()].filter(a => !UNSHOWN.has(a.name) && (a.kind === 'one' || ((a.kind === 'column' || a.kind === 'derived') && a.leaf !== 'json')));
  const ids = asked === null ? own.map(a => a.name) : [...new Set(asked.split(',').map(id => id.trim()).filter(Boolean))];
  if (!ids.length || ids.length > MOST) throw badInput(`columns names 1 to ${MOST} attributes, divided by commas, for example ${own.slice(0, 3).map(a => a.name).join(',')}; got ${ids.length}.`, 'columns');
  const columns = ids.map(id => columnOf(noun, id, language));
  return noun.attributes.has('origin') && !ids.includes('origin') ? [...columns, columnOf(noun, 'origin', language)] : columns;
}

function columnOf(noun: Noun, id: string, language: Language): ListedColumn {
  const steps = id.split('.');
  if (steps.length > DEEPEST + 1) throw badInput(`A column reaches through at most ${DEEPEST} relations; got ${shown(id)}.`, 'columns');
  const words: string[] = [];
  let at = noun;
  for (const [depth, step] of steps.entries()) {
    const attribute = at.attributes.get(step);
    if (!attribute || attribute.kind === 'many' || attribute.kind === 'through') throw unknown(at, id, step);
    words.push(labelOf(at, step, language));
    if (attribute.kind === 'one') {
      at = attribute.target;
      // A relation alone: what its record is called.
      if (depth === steps.length - 1) return { ...valued(at, calledOf(at), language), id, label: words.join(' › '), path: [...steps, calledOf(at)] };
    } else if (depth === steps.length - 1 && attribute.leaf !== 'json') {
      const unit = attributeLabel(at.name, step)?.unit;
      return { ...valued(at, step, language), id, label: `${words.join(' › ')}${unit ? ` (${unit[language]})` : ''}`, path: steps };
    } else throw unknown(at, id, step);
  }
  throw unknown(at, id, '');
}

const unknown = (at: Noun, id: string, step: string) => {
  const known = [...at.attributes.values()].filter(a => a.kind === 'one' || ((a.kind === 'column' || a.kind === 'derived') && a.leaf !== 'json')).map(a => a.name);
  return badInput(`The column ${shown(id)} is none: ${at.name} has no value ${shown(step)}. It has ${known.join(', ')}; behind a relation a dot follows: division.name.`, 'columns');
};

const labelOf = (noun: Noun, attribute: string, language: Language): string => attributeLabel(noun.name, attribute)?.[language] ?? attribute;

const YES = { ko: ['아니오', '예'], en: ['no', 'yes'] } as const;
const isYear = (name: string): boolean => name === 'year' || name.endsWith('Year');

function valued(noun: Noun, name: string, language: Language): Pick<ListedColumn, 'figures' | 'plain' | 'say'> {
  const { leaf, type } = noun.attribute(name) as Scalar;
  if (leaf === 'number' || leaf === 'money') return { figures: true, plain: isYear(name), say: value => (value === null ? null : Number(value)) };
  const lists = leaf === 'enum' ? [codeListOf(type)] : (attributeLabel(noun.name, name)?.codes ?? []).map(list => codeLists().get(list));
  const words = new Map(lists.flatMap(list => Object.entries(list?.values ?? {}).map(([code, label]) => [code, label[language]])));
  return {
    say: value => {
      if (value === null) return null;
      if (typeof value === 'boolean') return YES[language][Number(value)] ?? null;
      return leaf === 'instant' ? inSeoul(String(value)) : (words.get(String(value)) ?? String(value));
    },
  };
}

/** 2026-11-22 10:02 in Seoul, nine hours ahead all year. */
const inSeoul = (moment: string): string => new Date(Date.parse(moment) + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
