// The text of HWPX sections, in the form of a text file: a paragraph a line, a row of a table a line with tabs, what is merged left empty.
import { SaxesParser } from 'saxes';
import { unreadable } from './unreadable.js';

interface TableCell {
  row: number;
  column: number;
  down: number;
  words: string[];
}

interface Table {
  cells: TableCell[];
}

const MOST_COLUMNS = 200;

export const hwpxText = (sections: readonly string[]): string => sections.map(linesOf).map(lines => lines.join('\n')).join('\n');

function linesOf(xml: string): string[] {
  const parser = new SaxesParser();
  const lines: string[] = [];
  const tables: Table[] = [];
  let paragraph = '';
  let inText = false;
  const cell = (): TableCell | undefined => tables.at(-1)?.cells.at(-1);
  const say = (text: string): void => {
    if (tables.length) cell()?.words.push(text);
    else paragraph += text;
  };
  const end = (): void => {
    if (!tables.length && paragraph.trim()) lines.push(plain(paragraph));
    else if (!tables.length) lines.push('');
    else cell()?.words.push(' ');
    paragraph = '';
  };
  parser.on('error', () => {
    throw unreadable('문서의 본문(XML)이 깨져 있습니다. 한글에서 다시 저장하여 올리십시오.', 'The XML of this document is broken; save it again and give it anew.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const number = (key: string): number => Number((attributes as Record<string, string>)[key] ?? 0);
    switch (local(name)) {
      case 'tbl':
        if (!tables.length && paragraph.trim()) end();
        tables.push({ cells: [] });
        break;
      case 'tc': tables.at(-1)?.cells.push({ row: 0, column: 0, down: 1, words: [] }); break;
      case 'cellAddr': Object.assign(cell() ?? {}, { row: number('rowAddr'), column: number('colAddr') }); break;
      case 'cellSpan': Object.assign(cell() ?? {}, { down: number('rowSpan') || 1 }); break;
      case 't': inText = true; break;
      case 'tab': case 'lineBreak': case 'fwSpace': case 'nbSpace': if (inText) say(' ');
    }
  });
  parser.on('closetag', ({ name }) => {
    switch (local(name)) {
      case 't': inText = false; break;
      case 'p': end(); break;
      case 'tbl': {
        const rows = rowsOf(tables.pop()!);
        // A table within a cell is words of the cell.
        if (tables.length) say(` ${rows.join(' ').replaceAll('\t', ' ')} `);
        else lines.push('', ...rows, '');
      }
    }
  });
  parser.on('text', text => void (inText && say(text)));
  parser.write(xml).close();
  return lines;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One line a row. The name of rows that are merged stands in each of them; a box around a heading is the heading. */
function rowsOf({ cells }: Table): string[] {
  const filled = cells.filter(c => plain(c.words.join('')) !== '');
  if (filled.length === 1) return [plain(filled[0]!.words.join(''))];
  const heads = Math.max(1, ...cells.filter(c => c.row === 0).map(c => c.down));
  const rows: string[][] = [];
  const width = Math.min(MOST_COLUMNS, 1 + Math.max(...cells.map(c => c.column)));
  for (const { row, column, down, words } of cells) {
    if (column >= width || row > 10_000) continue;
    const text = plain(words.join(''));
    for (let r = row; r < row + (column === 0 && row >= heads ? Math.min(down, 1000) : 1); r++) (rows[r] ??= Array<string>(width).fill(''))[column] = text;
  }
  return Array.from(rows, row => (row ?? []).join('\t'));
}
