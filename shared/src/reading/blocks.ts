// A document as numbered lines, each told what it is: a heading, a unit, a row of a table, a bullet, a sentence.
import { squeeze } from './squeezed.js';
import { unitLine } from './unit.js';

export type Part = 'GENERAL' | 'RESULTS' | 'PLAN';

export interface Cell {
  readonly text: string;
  /** Where it stands in its line. */
  readonly from: number;
}

export interface Block {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly kind: 'blank' | 'part' | 'item' | 'box' | 'field' | 'unit' | 'row' | 'bullet' | 'sentence';
  readonly part?: Part;
  /** The number before an item's title. */
  readonly number?: number;
  /** A heading without its mark. */
  readonly title?: string;
  readonly unit?: string;
  readonly cells?: readonly Cell[];
}

const PARTS: readonly (readonly [Part, RegExp])[] = [['GENERAL', /일반현황/], ['RESULTS', /업무.*(?:실적|성과|결과)/], ['PLAN', /업무.*계획/]];
const NUMBERED = /^\s*(\d{1,2})\s*\.\s*(?=.*\p{L}.*\p{L})(?!\d{1,2}\s*(?:[.,~월일]|$))(.+)$/u;

export const blocksOf = (text: string): Block[] => text.split(/\r\n|\r|\n/).map((line, i) => ({ line: i + 1, text: line, ...formOf(line) }));

function formOf(text: string): Omit<Block, 'line' | 'text'> {
  const bare = text.trim();
  if (bare === '') return { kind: 'blank' };
  if (text.includes('\t')) return { kind: 'row', cells: cellsOf(text) };
  const unit = unitLine(bare);
  if (unit) return { kind: 'unit', unit };
  const part = partOf(bare);
  if (part) return { kind: 'part', part, title: bare };
  const item = NUMBERED.exec(text);
  if (item) return { kind: 'item', number: Number(item[1]), title: item[2]!.trim() };
  if (/^[□■▢▣◇◆❑]/.test(bare)) return { kind: 'box', title: bare.slice(1).trim() };
  if (/^[-·○◦●•ㆍ※*〈<(]/.test(bare)) return { kind: 'bullet' };
  return isField(bare) ? { kind: 'field', title: bare } : { kind: 'sentence' };
}

/** 'Ⅱ. 2002年 上半期 主要業務 推進實績'. */
function partOf(text: string): Part | null {
  const words = /^I{1,3}\s*[.:)]?(.+)$/.exec(squeeze(text).text)?.[1];
  return (words !== undefined && PARTS.find(([, form]) => form.test(words))?.[0]) || null;
}

const isField = (text: string): boolean => /^.{2,10}분야$/.test(squeeze(text).text);

function cellsOf(text: string): Cell[] {
  let from = 0;
  return text.split('\t').map(cell => {
    const start = from;
    from += cell.length + 1;
    return { text: cell, from: start };
  });
}
