// Which heading of a document's table is which known heading: one to one, and none where two come equally near.
import { likeness } from './likeness.js';
import type { KnownHead } from './known/grids.js';
import { label, yearsIn } from './squeezed.js';

export interface Matched {
  readonly known: KnownHead;
  /** 0..1; below 0.75 it is a guess. */
  readonly score: number;
}

export interface Heads {
  /** By index of the headings found. */
  readonly of: ReadonlyMap<number, Matched>;
  /** Found headings for which more than one place, or whose place more than one heading, would do. */
  readonly twice: ReadonlySet<number>;
}

const GUESS = 0.6;
const NEUTRAL = new Set(['', ...['실적', '추진실적', '현황', '추진현황', '금년', '금년도', '인원', '구분', '내역'].map(label)]);

/** `found`: headings over each column, the widest first; a row has one. */
export function matchHeads(found: readonly (readonly string[])[], known: readonly KnownHead[], year: number | null): Heads {
  const pairs = found
    .flatMap((path, at) => (path.length ? known.filter(k => !k.within).map(k => ({ at, known: k, score: scoreOf(path, k, known, year) })) : []))
    .filter(p => p.score >= GUESS)
    .sort((a, b) => b.score - a.score);
  const of = new Map<number, Matched>();
  const twice = new Set<number>();
  for (const { at, known: k, score } of pairs) {
    const rivals = pairs.filter(p => p.score === score && (p.at === at) !== (p.known === k));
    if (of.has(at) || [...of.values()].some(m => m.known === k)) {
      if (!of.has(at)) twice.add(at);
    } else if (rivals.some(r => !(r.at !== at && of.has(r.at)) && !(r.known !== k && [...of.values()].some(m => m.known === r.known)))) twice.add(at);
    else of.set(at, { known: k, score });
  }
  for (const at of of.keys()) twice.delete(at);
  return { of, twice };
}

/** The best that can be said of a heading that has no place. */
export function nearestOf(path: readonly string[], known: readonly KnownHead[]): { known: KnownHead; likeness: number } | null {
  const all = known.map(k => ({ known: k, likeness: Math.max(...k.labels.map(l => likeness(label((k.group?.[0] ?? '') + l), label(path.join('')))), ...k.labels.map(l => likeness(label(l), label(path.at(-1) ?? '')) * 0.9)) }));
  const [best] = all.sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness > 0.3 ? best : null;
}

function scoreOf(path: readonly string[], known: KnownHead, all: readonly KnownHead[], year: number | null): number {
  if (year !== null && path.some(h => yearsIn(h).some(y => y !== year))) return 0;
  const leaf = outside(path.at(-1)!);
  const allAbove = path.slice(0, -1).map(label);
  const { labels, groups } = foldedOf(known);
  const leafScore = labels.includes(leaf) ? 1 : guess(labels, leaf);
  const above = allAbove.filter(h => h !== '' && (groups.includes(h) || !NEUTRAL.has(h)));
  if (!groups.length) return above.length ? Math.min(leafScore, 0.65) : leafScore;
  if (above.length) {
    const group = above.some(h => groups.includes(h)) ? 1 : Math.max(...above.map(h => guess(groups, h)));
    return group && leafScore ? Math.min(group, leafScore) : 0;
  }
  if (groups.some(g => labels.some(l => g + l === leaf))) return 1;
  const alone = all.filter(k => foldedOf(k).labels.includes(leaf)).length === 1;
  return leafScore === 1 && alone ? 0.85 : 0;
}

const folded = new WeakMap<KnownHead, { labels: string[]; groups: string[] }>();
/** Compared again with each heading found. */
function foldedOf(known: KnownHead): { labels: string[]; groups: string[] } {
  let found = folded.get(known);
  if (!found) folded.set(known, (found = { labels: known.labels.map(label), groups: (known.group ?? []).map(label) }));
  return found;
}

/** A long heading of which a letter or two are otherwise: a guess, never more. */
function guess(labels: readonly string[], found: string): number {
  const best = Math.max(...labels.map(l => (Math.min(l.length, found.length) >= 3 ? likeness(l, found) : 0)));
  return best >= 0.5 ? 0.6 + 0.1 * best : 0;
}

/** '승소 (취하)' is 승소, unless what is in brackets is part of the heading: '추경예산(안)', '증(△)감'. */
const outside = (text: string): string => {
  const bare = /^(.{2,}?)\(([^()]{2,})\)$/.exec(text.replace(/\s/g, ''));
  return label(bare ? bare[1]! : text);
};

/** The column that stands in brackets beside a matched one: 취하 of '승소 (취하)'. */
export function inBrackets(path: readonly string[], outer: KnownHead, known: readonly KnownHead[]): KnownHead | null {
  const inner = /\(([^()]+)\)\s*$/.exec(path.at(-1) ?? '')?.[1];
  return (inner !== undefined && known.find(k => k.within === outer.id && k.labels.some(l => label(l) === label(inner)))) || null;
}
