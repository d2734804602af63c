// What of a noun leaves in a file: every attribute that is stored, as text that an import reads back to the same value.
import { attributeLabel } from '@gujeong/shared/vocabulary/labels/index';
import { codeListOf } from '../graph/noun.js';
import type { Model, Noun } from '../graph/model.js';
import { globalId } from '../graph/id.js';
import { givable, type Given } from '../importing/columns.js';
import { codeText } from '../importing/values/codes.js';
import { imports } from '../importing/verbs.js';
import { restored } from '../writing/value.js';

export type Exported = string | number | boolean | null;

/** The nouns that files carry: all but the history and what was published. */
export const exportable = (model: Model): Noun[] => model.nouns.filter(imports);

/** The version counts changes here: elsewhere the record begins anew. */
export const exportedOf = (noun: Noun): Given[] => givable(noun).filter(a => a.name !== 'version');

/** 예산액 (원) * [budget]: the label, the unit, a mark where it must be given, the name. */
export function headingOf(noun: Noun, attribute: Given, needed = attribute.kind !== 'through' && !attribute.nullable && !SYSTEMS.has(attribute.name)): string {
  const label = attributeLabel(noun.name, attribute.name)?.ko ?? attribute.name;
  const unit = attribute.kind === 'column' && attribute.leaf === 'money' ? ' (원)' : '';
  return `${label}${unit}${needed ? ' *' : ''} [${attribute.name}]`;
}

const SYSTEMS: ReadonlySet<string> = new Set(['id', 'origin', 'source']);

/** `named`: how the records of a target are named, by key. */
export function exportedCell(noun: Noun, a: Given, value: unknown, named: (target: Noun, key: number) => string): Exported {
  if (a.kind === 'through') return (value as number[]).map(k => named(a.target, k)).join(', ') || null;
  if (value === null || value === undefined) return null;
  if (a.kind === 'one') return named(a.target, Number(value));
  if (a.name === 'id') return globalId(noun, value);
  // What names a record is written as it is kept: others point at it so.
  const list = a.leaf === 'enum' && !a.unique ? codeListOf(a.type) : undefined;
  if (list) return codeText(list, String(value));
  if (a.leaf === 'json') return String(value);
  const own = restored(a, value);
  return typeof own === 'boolean' ? (own ? '예' : '아니오') : (own as Exported);
}
