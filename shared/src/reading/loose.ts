// Figures in words that no known wording covers: told, so that none is passed over in silence. Days and ordinals are no figures.
import { refOf, type Key } from '../reconcile/figures.js';
import { likeness } from './likeness.js';
import { PHRASES } from './known/phrases.js';
import type { Segment } from './matchPhrases.js';
import type { Place, Unplaced } from './reading.types.js';
import { label, squeeze } from './squeezed.js';

const COUNTED = '(?=명|건|개|대|회(?!의)|종|팀|부(?=$|[,)])|장|식|카드|회선|의원|과제|사업|천원|백만원|만원|억원|원|%|가구|세대|평|㎡|km)';
const FIGURE = new RegExp(`(?<![\\d.제~-]|\\d,)(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)(?:${COUNTED}|(?!\\d|,\\d{3}(?!\\d)|\\.\\d)(?=$|[,)(·]|_))`, 'gu');

/** In a cell every number is one, but a year, a day, a grade. */
const IN_CELL = /(?<![\d.제~-]|\d,)(?!(?:19|20)\d\d(?!\d|,))(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d~]|,\d{3}|\.\d|월|일|년|급|심|단계|호|차|인이상)/gu;

export function looseFigures(segments: readonly Segment[], placed: readonly Place[]): Unplaced[] {
  const byLine = new Map<number, Place[]>();
  for (const place of placed) byLine.set(place.line, [...(byLine.get(place.line) ?? []), place]);
  return segments.flatMap(({ text, line, from, scope, isCell }) => {
    const squeezed = squeeze(text);
    return [...squeezed.text.matchAll(isCell ? IN_CELL : FIGURE)].flatMap(match => {
      const place = { line, from: from + squeezed.at[match.index]!, to: from + squeezed.at[match.index + match[0].length - 1]! + 1 };
      if (byLine.get(line)?.some(p => p.from < place.to && place.from < p.to)) return [];
      return [{ ...place, text: text.slice(place.from - from, place.to - from), why: 'NOT_KNOWN' as const, nearest: nearestOf(squeezed.text.slice(Math.max(0, match.index - 8), match.index), scope.item?.code) }];
    });
  });
}

/** The wording of the same item that is most like the words before the figure. */
function nearestOf(before: string, item: string | undefined): Unplaced['nearest'] {
  const all = PHRASES.filter(p => p.item === item && p.pattern.includes('#')).map(p => ({ p, like: likeness(label(before), label(p.pattern.split('#')[0]!.replace(/\(\?<?[!=:]/g, ''))) }));
  const [best] = all.sort((a, b) => b.like - a.like);
  return best && best.like > 0.3 ? { ...refOf(best.p.cells[0] as Key), likeness: Math.round(best.like * 100) / 100 } : null;
}
