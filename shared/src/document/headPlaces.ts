// Where each heading of a table stands, by row and column, as its spans say.
import type { TableBlock } from './model.js';

export interface HeadPlace {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** In the order of the rows; row and column from 0. */
export function placesOf({ head }: Pick<TableBlock, 'head'>): HeadPlace[] {
  const taken = head.map(() => new Set<number>());
  return head.flatMap((line, row) => {
    let column = 0;
    return line.map(({ text, colspan, rowspan }) => {
      while (taken[row]?.has(column)) column += 1;
      const place = { text, row, column, colspan, rowspan };
      for (let r = row; r < row + rowspan; r++) for (let c = column; c < column + colspan; c++) taken[r]?.add(c);
      column += colspan;
      return place;
    });
  });
}
