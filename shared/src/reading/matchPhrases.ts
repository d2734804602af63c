// Figures that stand in sentences, by the words around them; only under the item they belong to.
import type { Block } from './blocks.js';
import { ITEMS } from './known/items.js';
import { PHRASES, type KnownPhrase } from './known/phrases.js';
import { THRESHOLD, type Place, type ReadCell } from './reading.types.js';
import type { Scope } from './scope.js';
import { label, squeeze } from './squeezed.js';
import { between, scaleOf } from './unit.js';

/** A stretch of words: a line, or a cell of a table, with the heading of its column. */
export interface Segment {
  readonly text: string;
  readonly line: number;
  readonly from: number;
  readonly column: string | null;
  readonly isCell: boolean;
  readonly scope: Scope;
}

/** A figure in words: no certain column or row speaks for it. */
const SURE = 0.95;
const NUMBER = '(?<!\\d|\\d[.,])(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?)(?!\\d|,\\d{3}(?!\\d)|\\.\\d)';
const FORMS: Readonly<Record<NonNullable<KnownPhrase['as']>, string>> = {
  MONTH: '((?:\\d{4}\\.)?\\d{1,2}(?:\\.\\d{1,2}(?!\\d)|월))', MONTH_DAY: '(?<!\\d|\\.)(\\d{1,2}\\.\\d{1,2})(?!\\d)', DAY: '((?:\\d{4}\\.)?\\d{1,2}\\.\\d{1,2})(?!\\d)', NAMES: '', MONTH_END: '(?<!\\d)((?:\\d{4}년)?\\d{1,2}월?)', YEAR: '((?:19|20)\\d\\d)(?!\\d)',
};
const compiled = PHRASES.map(known => {
  const form = known.as && known.as !== 'NAMES' ? FORMS[known.as] : NUMBER;
  const pattern = known.as === 'MONTH_END' ? known.pattern.replace('#월', '#') : known.pattern;
  return { known, form: new RegExp(pattern.replaceAll('#', () => form), 'dg') };
});
const ofItem = new Map(ITEMS.map(({ code }) => [code, compiled.filter(({ known }) => known.item === code)]));

/** What the phrases find; the same place may be found more than once. */
export function matchPhrases(segments: readonly Segment[], blocks: readonly Block[], year: number | null): ReadCell[] {
  return segments.flatMap(segment => {
    const code = segment.scope.item?.code;
    // Where no figure is, and no list of names, nothing is looked for.
    if (!code || !/[\d,]/.test(segment.text)) return [];
    const { text, at, joined } = squeeze(segment.text);
    return (ofItem.get(code) ?? []).filter(({ known }) => fits(known, segment, blocks)).flatMap(({ known, form }) =>
      [...text.matchAll(form)].flatMap(match => known.cells.flatMap((key, i) => {
        const [start, end] = match.indices![i + 1]!;
        const place: Place = { line: segment.line, from: segment.from + at[start]!, to: segment.from + at[end - 1]! + 1 };
        const value = valueOf(known, match[i + 1]!, text.slice(end), year);
        return value === null ? [] : [cellOf(known, { key, i, value, place, match: match[0], spaced: joined.some(j => j >= at[start]! && j < at[end - 1]!) }, segment)];
      })));
  });
}

interface Found {
  key: string;
  i: number;
  value: number;
  place: Place;
  match: string;
  spaced: boolean;
}

function cellOf(known: KnownPhrase, { key, i, value, place, match, spaced }: Found, { text, from, scope }: Segment): ReadCell {
  const [table = '', row = '', column = ''] = key.split(':');
  const units = known.unit.split('|');
  const unit = units[i] ?? units[0]!;
  const printed = /(?:천원|백만원|만원|억원|원)$/.exec(match)?.[0];
  const scaled = printed ? between(printed, unit) : null;
  const confidence = Math.round(SURE * scope.sure * (spaced ? 0.9 : 1) * 1000) / 1000;
  return {
    table, row, column, item: known.item, value: scaled ? (value * scaled.times) / scaled.by : value, text: text.slice(place.from - from, place.to - from),
    unit, scale: scaleOf(unit), ...place, confidence, state: confidence >= THRESHOLD ? 'READ' : 'DOUBTFUL',
  };
}

function fits({ column, under }: KnownPhrase, segment: Segment, blocks: readonly Block[]): boolean {
  if (column && !heads(segment, column)) return false;
  if (!under) return true;
  const [kind, which] = under;
  for (let i = segment.line - 1; i >= 0 && blocks[i]!.kind !== 'item'; i--) {
    const text = squeeze(blocks[i]!.text).text;
    if (text.includes(kind)) return text.includes(which);
  }
  return false;
}

const heads = ({ column, text }: Segment, wanted: string): boolean => (column !== null ? label(column).includes(label(wanted)) : label(text.split(/[:：]/)[0] ?? '').startsWith(label(wanted)));

function valueOf({ as, signed }: KnownPhrase, text: string, after: string, year: number | null): number | null {
  const parts = (text.match(/\d+/g) ?? []).map(Number);
  switch (as) {
    case 'NAMES': return text.split(/[,·]/).filter(Boolean).length;
    case 'MONTH': return parts[0]! > 31 ? Number(`${parts[0]}.${parts[1]}`) : parts[0]!;
    case 'MONTH_DAY': return Number(text);
    case 'YEAR': return parts[0]!;
    case 'DAY': return dayOf(parts.length === 3 ? parts : [year, ...parts]);
    case 'MONTH_END': return monthEnd(parts.length === 2 ? parts : [year, ...parts]);
    default: return Number(text.replaceAll(',', '')) * (signed && /^[가-힣]{0,3}(?:감소|감)/.test(after) ? -1 : 1);
  }
}

/** 20020630. */
const dayOf = ([y, m, d]: readonly (number | null | undefined)[]): number | null => (y && m && d && m <= 12 && d <= 31 ? y * 10_000 + m * 100 + d : null);

const monthEnd = ([y, m]: readonly (number | null | undefined)[]): number | null => (y && m && m <= 12 ? dayOf([y, m, [31, y % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]]) : null);
