// A text document as HWPX: its rows with tabs become tables, whose empty headings are merged with the heading on their left or above.
import { strToU8, zipSync } from 'fflate';

const escaped = (text: string): string => text.replace(/[&<>]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]!);
const paragraph = (inner: string): string => `<hp:p id="0" paraPrIDRef="0"><hp:run charPrIDRef="0">${inner}</hp:run></hp:p>`;
const words = (text: string): string => `<hp:t>${escaped(text)}</hp:t>`;

export function hwpxOf(lines: readonly string[]): Uint8Array {
  const body: string[] = [];
  let rows: string[][] = [];
  for (const line of [...lines, '']) {
    if (line.includes('\t')) rows.push(line.split('\t'));
    else {
      if (rows.length) body.push(paragraph(table(rows)));
      rows = [];
      body.push(paragraph(words(line)));
    }
  }
  return zipSync({
    mimetype: [strToU8('application/hwp+zip'), { level: 0 }],
    'Contents/section0.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><hs:sec xmlns:hs="urn:s" xmlns:hp="urn:p">${body.join('')}</hs:sec>`),
    'BinData/image1.bmp': new Uint8Array(100_000),
  });
}

function table(rows: readonly string[][]): string {
  const width = Math.max(...rows.map(r => r.length));
  const heads = rows[1]?.[0] === '' ? 2 : 1;
  const at = (r: number, c: number): string => rows[r]?.[c] ?? '';
  /** In the first of two rows of headings: over how many columns it reaches, or that it reaches down. */
  const across = (c: number): number => {
    let n = 1;
    while (heads === 2 && c + n < width && at(0, c + n) === '' && at(1, c + n) !== '' && at(1, c) !== '') n++;
    return n;
  };
  const covered = (r: number, c: number): boolean => heads === 2 && ((r === 0 && c > 0 && at(0, c) === '' && at(1, c) !== '') || (r === 1 && at(1, c) === ''));
  const cell = (r: number, c: number): string => {
    const down = heads === 2 && r === 0 && at(1, c) === '' ? 2 : 1;
    return `<hp:tc>${`<hp:subList>${paragraph(words(at(r, c)))}</hp:subList>`}<hp:cellAddr colAddr="${c}" rowAddr="${r}"/><hp:cellSpan colSpan="${r === 0 ? across(c) : 1}" rowSpan="${down}"/></hp:tc>`;
  };
  const line = (r: number): string => `<hp:tr>${Array.from({ length: width }, (_, c) => (covered(r, c) ? '' : cell(r, c))).join('')}</hp:tr>`;
  return `<hp:tbl rowCnt="${rows.length}" colCnt="${width}">${rows.map((_, r) => line(r)).join('')}</hp:tbl>`;
}
