// The elements of a HWPX file against those that Hangul itself writes: none that it does not know, none without what it always writes, all in its order.
import { hwpx } from '@gujeong/shared/document/hwpx';
import type { Document } from '@gujeong/shared/document/model';
import { tableBlock } from '@gujeong/shared/document/tableBlock';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { follows, hangulShapes } from '../testing/hangulShapes.js';

const cell = (column: string, text: string) => ({ column, text });
const table = tableBlock({
  id: 'funds', item: 'II-6', caption: '예산', asOf: '2002-06-30', unitLine: '(단위 : 백만원)', head: '구 분', notes: ['주1) 버림'], example: false,
  columns: [{ id: 'total', label: '계', group: '예산현액' }, { id: 'budget', label: '예산액', group: '예산현액' }, { id: 'rate', label: '배정율' }],
  rows: [{ id: 'all', label: '합 계', indent: 0, total: true, cells: [cell('total', '1,775'), cell('budget', '△214'), { ...cell('rate', '5.8%'), mark: 1 }] }],
});
const whole: Document = {
  title: '주요업무보고', subtitle: '2002. 6.', source: '자료', legend: '범례', asOf: '2002-06-30', language: 'ko', front: true,
  blocks: [
    { kind: 'heading', level: 1, number: 'Ⅰ', text: '일반현황' }, { kind: 'heading', level: 2, number: '1', text: '조직' },
    { kind: 'paragraph', mark: '□', level: 0, text: '개요' }, { kind: 'paragraph', mark: '-', level: 1, text: '내용' }, table,
  ] as Document['blocks'],
};

const shapes = hangulShapes();

/** What an XML text has that Hangul does not write so. */
function strange(xml: string): string[] {
  const found = new Set<string>();
  const open: { name: string; attributes: string[]; children: string[] }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.split(':').at(-1)!;
    open.at(-1)?.children.push(local);
    open.push({ name: local, attributes: Object.keys(attributes).filter(a => !a.startsWith('xmlns')), children: [] });
  });
  parser.on('closetag', () => {
    const { name, attributes, children } = open.pop()!;
    const shape = shapes.get(`${open.at(-1)?.name}/${name}`) ?? shapes.get(name);
    if (!shape) found.add(`<${name}> is none of its elements`);
    else if (!follows(attributes, shape.attributes)) found.add(`<${name}> with ${attributes.join(' ')}`);
    else if (!follows(children, shape.children)) found.add(`<${name}> of ${children.join(' ')}`);
  });
  parser.write(xml).close();
  return [...found];
}

describe('a HWPX file beside one that Hangul saved', () => {
  it.each(['Contents/header.xml', 'Contents/section0.xml'])('given headings, texts and a table, written, got in %s elements, attributes and order as Hangul writes them', async name => {
    const xml = strFromU8(unzipSync(await hwpx(whole))[name]!);
    expect(xml.length).toBeGreaterThan(3_000);
    expect(strange(xml)).toEqual([]);
  });

  it('given an element of another name, one attribute less, another order, looked at, got each told', () => {
    expect(strange('<hs:sec xmlns:hs="s" xmlns:hp="p"><hp:p id="0" paraPrIDRef="0" styleIDRef="0" pageBreak="0" columnBreak="0"><hp:run charPrIDRef="0"><hp:t/><hp:tbl/></hp:run><hp:caption/></hp:p></hs:sec>')).toEqual([
      '<tbl> with ', '<run> of t tbl', '<caption> is none of its elements', '<p> with id paraPrIDRef styleIDRef pageBreak columnBreak',
    ]);
  });
});
