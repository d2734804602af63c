// A line of text in pieces: what was read of it, what found no place, and the words between.
import type { ReadCell, Unplaced } from '@gujeong/shared/reading/reading.types';

export interface Piece {
  readonly text: string;
  readonly cell?: ReadCell;
  readonly unplaced?: Unplaced;
}

type Found = Pick<Piece, 'cell' | 'unplaced'> & { readonly from: number; readonly to: number };

/** Where two figures were read in the same letters, the first keeps them. */
export function piecesOf(lines: readonly string[], cells: readonly ReadCell[], unplaced: readonly Unplaced[]): readonly (readonly Piece[])[] {
  const byLine = new Map<number, Found[]>();
  const note = (line: number, found: Found): void => void byLine.set(line, [...(byLine.get(line) ?? []), found]);
  for (const cell of cells) note(cell.line, { from: cell.from, to: cell.to, cell });
  for (const one of unplaced) note(one.line, { from: one.from, to: one.to, unplaced: one });
  return lines.map((text, index) => {
    const pieces: Piece[] = [];
    let at = 0;
    for (const { from, to, ...of } of (byLine.get(index + 1) ?? []).toSorted((a, b) => a.from - b.from)) {
      if (from < at || to <= from || to > text.length) continue;
      if (from > at) pieces.push({ text: text.slice(at, from) });
      pieces.push({ text: text.slice(from, to), ...of });
      at = to;
    }
    return at < text.length ? [...pieces, { text: text.slice(at) }] : pieces;
  });
}
