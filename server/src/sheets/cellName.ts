/** B5 of row 4 and column 1, both from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let at = column + 1; at > 0; at = Math.floor((at - 1) / 26)) letters = String.fromCharCode(65 + ((at - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
