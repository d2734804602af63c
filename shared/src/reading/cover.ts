// What the cover says: the report's title, its year, the month it was issued.
import type { Block } from './blocks.js';
import { squeeze } from './squeezed.js';

export interface Cover {
  readonly title: string | null;
  readonly year: number | null;
  /** YYYY-MM. */
  readonly issued: string | null;
}

export function coverOf(blocks: readonly Block[]): Cover {
  const before = blocks.slice(0, Math.max(blocks.findIndex(b => b.kind === 'item' || b.kind === 'row' || b.kind === 'box'), 0) || blocks.length).filter(b => b.kind !== 'part');
  const titled = before.find(b => /^(?:19|20)\d\d(?:년도?|학년도)?.*업무(?:보고|현황|계획)/.test(squeeze(b.text).text));
  const dated = before.map(b => /^((?:19|20)\d\d)[.년](\d{1,2})[.월]?$/.exec(squeeze(b.text).text)).find(Boolean);
  const year = titled ? Number(squeeze(titled.text).text.slice(0, 4)) : dated ? Number(dated[1]) : null;
  return { title: titled?.text.trim() ?? null, year, issued: dated ? `${dated[1]}-${dated[2]!.padStart(2, '0')}` : null };
}
