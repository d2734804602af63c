// Under which item each line stands, by the headings above it, never by their numbers.
import type { Block, Part } from './blocks.js';
import { likeness } from './likeness.js';
import { ITEMS, type KnownItem } from './known/items.js';
import type { Remark } from './reading.types.js';
import { label } from './squeezed.js';
import { isHanja } from './hanja.js';

export interface Scope {
  readonly item: KnownItem | null;
  /** How sure its heading is, 0..1; 0 where there is none or it is not known. */
  readonly sure: number;
  /** The unit told for what follows. */
  readonly unit: string | null;
}

/** Headings that are alike only in part count from here on, if none other comes near. */
const ALIKE = 0.7;
const MARGIN = 0.1;
const NONE: Scope = { item: null, sure: 0, unit: null };

/** The scope of each block, in order, and what the headings say otherwise than known. */
export function scopesOf(blocks: readonly Block[]): { scopes: Scope[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  let part: Part | null = null;
  let scope = NONE;
  let afterTable = false;
  const scopes = blocks.map(block => {
    if (block.kind === 'part') [part, scope] = [block.part!, NONE];
    else if (block.kind === 'field') scope = NONE;
    else if (block.kind === 'unit') scope = { ...scope, unit: block.unit! };
    else if (isItem(block, part)) {
      const found = part ? itemOf(block.title!, part) : null;
      scope = found ? { ...found, unit: null } : NONE;
      remarks.push(...remarksOf(block, scope));
    } else if (block.kind === 'box' || (afterTable && block.kind !== 'row')) scope = { ...scope, unit: null };
    // A unit is told for the one table under it.
    afterTable = block.kind === 'row';
    return scope;
  });
  return { scopes, remarks };
}

/** The general part has no numbers. */
const isItem = ({ kind }: Block, part: Part | null): boolean => kind === 'item' || (kind === 'box' && part === 'GENERAL');

export function itemOf(title: string, part: Part): { item: KnownItem; sure: number } | null {
  const found = label(title);
  const ranked = ITEMS.filter(i => i.part === part)
    .map(item => ({ item, sure: Math.max(...titlesOf(item).map(t => likeness(t, found))) }))
    .sort((a, b) => b.sure - a.sure);
  const [best, next] = ranked;
  if (!best || best.sure < ALIKE || (best.sure < 1 && best.sure - (next?.sure ?? 0) < MARGIN)) return null;
  return best;
}

const folded = new WeakMap<KnownItem, string[]>();
/** Compared again for each heading. */
function titlesOf(item: KnownItem): string[] {
  let titles = folded.get(item);
  if (!titles) folded.set(item, (titles = item.titles.map(label)));
  return titles;
}

function remarksOf({ line, number, title = '' }: Block, { item, sure }: Scope): Remark[] {
  const say = (kind: Remark['kind'], ko: string, en: string): Remark => ({ kind, line, text: { ko, en } });
  if (!item) return [say('NEW_ITEM', `'${title}'은(는) 아는 항목이 아님. 그 아래의 수치는 자리를 정하지 않음.`, `'${title}' is no known item; figures under it are given no place by it.`)];
  const known = item.titles[0]!;
  return [
    ...(number !== undefined && item.number !== null && number !== item.number ? [say('NUMBER', `'${title}'의 번호가 ${item.number}이 아니라 ${number}임.`, `'${title}' bears number ${number}, not ${item.number}.`)] : []),
    ...(label(title) !== label(known) ? [say('WORDING', `'${title}'을(를) '${known}'(으)로 읽음${sure < 1 ? ' (확실하지 않음)' : ''}.`, `'${title}' is taken for '${known}'${sure < 1 ? ', not surely' : ''}.`)] : []),
    ...([...title].some(isHanja) ? [say('HANJA', `한자 제목 '${title}'을(를) '${known}'(으)로 읽음.`, `The hanja heading '${title}' is taken for '${known}'.`)] : []),
  ];
}
