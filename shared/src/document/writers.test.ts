// The writers on a document small enough to be read.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../charts/chartSpec.js';
import { csv } from './csv.js';
import { html } from './html.js';
import { hwpx } from './hwpx.js';
import { json } from './json.js';
import { listBlock } from './listBlock.js';
import type { Block, Document } from './model.js';
import { tableBlock } from './tableBlock.js';

const table = tableBlock({
  id: 'funds', item: 'II-6', caption: '예산 <운용>', asOf: '2002-06-30', unitLine: '(단위 : 백만원)', head: '구 분', notes: ['주1) 버림'], example: true,
  columns: [{ id: 'total', label: '계', group: '예산현액' }, { id: 'budget', label: '예산액', group: '예산현액' }, { id: 'rate', label: '배정율' }, { id: 'note', label: '비고', text: true }],
  rows: [
    { id: 'all', label: '합 계', indent: 0, total: true, cells: [{ column: 'total', text: '1,775' }, { column: 'budget', text: '△214' }, { column: 'rate', text: '5.8%', value: 5.8, mark: 1 }, { column: 'note', text: '=1+1' }] },
    { id: 'part', label: '주 차 장', indent: 1, total: false, cells: [{ column: 'total', text: '-', value: 0 }, { column: 'note', text: '"둘째"\n줄 & 끝' }] },
  ],
});
const documentOf = (...blocks: Block[]): Document => ({ title: '보고', subtitle: '', source: '자료', legend: '', asOf: '2002-06-30', language: 'ko', front: false, blocks });
const text = async (pieces: AsyncIterable<string>): Promise<string> => {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
};
async function* pages<T>(...all: T[][]): AsyncGenerator<T[]> {
  for (const page of all) yield await Promise.resolve(page);
}

describe('CSV', () => {
  it('given a table, written, got a byte order mark, CRLF, heads over their first columns, numbers bare and texts guarded', async () => {
    expect((await text(csv(documentOf(table)))).split('\r\n')).toEqual([
      '\uFEFF보고', '기준일 2002. 6. 30.', '자료', '', 'II-6 예산 <운용> (예시)', '기준일 2002. 6. 30. (단위 : 백만원)',
      '구 분,예산현액,,배정율,비고', ',계,예산액,,', "합 계,1775,-214,5.8,'=1+1", '　주 차 장,0,,,"""둘째""\n줄 & 끝"', '주1) 버림', '',
    ]);
  });

  it('given a list that is read page by page, written, got its rows alone', async () => {
    const list = listBlock({ id: 'list', caption: '사업', asOf: null, unitLine: '', notes: [], example: false, columns: [{ id: 'title', label: '사업명' }, { id: 'sum', label: '금액', figures: true }], rows: pages([['@가', -5]], [['+82', 1200], [null, null]]) });
    expect(await text(csv(documentOf(list)))).toBe("\uFEFF사업명,금액\r\n'@가,-5\r\n'+82,1200\r\n,\r\n");
  });
});

describe('HTML', () => {
  it('given a table, written, got its caption, scopes, spans, marks and values, and no text taken for markup', async () => {
    const file = await text(html(documentOf(table)));
    expect(file).toContain('<span class="title">예산 &lt;운용&gt; <span class="example">예시</span></span> <span class="unit">기준일 2002. 6. 30. (단위 : 백만원)</span></caption>');
    expect(file).toContain('<tr><th scope="col" rowspan="2">구 분</th><th scope="colgroup" colspan="2">예산현액</th><th scope="col" rowspan="2">배정율</th><th scope="col" rowspan="2">비고</th></tr>\n<tr><th scope="col">계</th><th scope="col">예산액</th></tr>');
    expect(file).toContain('<tr class="total"><th scope="row" class="left">합 계</th><td class="right" data-value="1775">1,775</td><td class="right" data-value="-214">△214</td><td class="right" data-value="5.8">5.8%<sup>주1)</sup></td><td class="left">=1+1</td></tr>');
    expect(file).not.toMatch(/(?:src|href)="(?!#)|@import|url\(/);
  });

  it('given words of somebody with markup and control characters, written, got them as words', async () => {
    const file = await text(html(documentOf({ kind: 'paragraph', mark: '-', level: 1, text: '</style><script>alert(1)</script>\u0000\uD800끝' })));
    expect(file).toContain('&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;끝');
  });
});

describe('a chart', () => {
  const chart: ChartSpec = {
    title: '예산 <배정>', unit: '백만원', kind: 'bars', categories: [{ id: 'all', label: '일반회계' }], series: [{ id: 'total', label: '계', tone: 'main', values: [{ value: 1775, text: '1,775', row: 'all', column: 'total' }] }],
  };
  const charted = { ...table, chart };

  it('given a way to draw, written as HTML, got the picture below its table, with its words and an id of its own', async () => {
    const file = await text(html(documentOf(charted), (_, id) => Promise.resolve(`<svg viewBox="0 0 1 1"><path id="${id}-p0" d="M0 0h1"/></svg>`)));
    expect(file).toContain('<li>주1) 버림</li></ul>\n<div class="chart"><figure>\n<figcaption><span class="title">예산 &lt;배정&gt;</span> <span class="unit">(단위 : 백만원)</span></figcaption>\n<div role="img" aria-label="예산 &lt;배정&gt;: 일반회계 1,775 (단위 : 백만원)"><svg viewBox="0 0 1 1"><path id="chart-funds-p0" d="M0 0h1"/></svg></div>\n</figure></div>\n</figure>');
  });

  it('given formats that cannot draw, written, got the same bytes as without it: the figures stand in the table', async () => {
    expect(await text(html(documentOf(charted)))).toBe(await text(html(documentOf(table))));
    expect(await text(csv(documentOf(charted)))).toBe(await text(csv(documentOf(table))));
    expect(await text(json(documentOf(charted)))).toBe(await text(json(documentOf(table))));
    expect(await hwpx(documentOf(charted))).toEqual(await hwpx(documentOf(table)));
  });
});

describe('JSON', () => {
  it('given a table, written, got its values by ids: numbers, words, blanks', async () => {
    const { blocks: [got] } = JSON.parse(await text(json(documentOf(table)))) as { blocks: [object] };
    expect(got).toMatchObject({ id: 'funds', item: 'II-6', columns: [{ id: 'total', label: '예산현액 계' }, { id: 'budget' }, { id: 'rate' }, { id: 'note' }], rows: [
      { id: 'all', label: '합 계', values: { total: 1775, budget: -214, rate: 5.8, note: '=1+1' } }, { id: 'part', values: { total: 0, budget: null, rate: null, note: '"둘째"\n줄 & 끝' } },
    ] });
  });
});

describe('HWPX', () => {
  it('given a document, written twice, got the same bytes: the format told first and not packed, every file there', async () => {
    const [file, again] = [await hwpx(documentOf(table)), await hwpx(documentOf(table))];
    expect(file).toEqual(again);
    expect(strFromU8(file.subarray(30, 57))).toBe('mimetypeapplication/hwp+zip');
    expect(Object.keys(unzipSync(file))).toEqual(['mimetype', 'version.xml', 'Contents/header.xml', 'Contents/section0.xml', 'Contents/content.hpf', 'settings.xml', 'Preview/PrvText.txt', 'META-INF/container.xml', 'META-INF/manifest.xml']);
  });

  it('given a table, written, got its spans, every id of a shape defined, and columns as wide as the page', async () => {
    const files = unzipSync(await hwpx(documentOf(table)));
    const [header, section] = [strFromU8(files['Contents/header.xml']!), strFromU8(files['Contents/section0.xml']!)];
    expect(section).toContain('rowCnt="4" colCnt="5"');
    expect(section.match(/<hp:cellSpan[^>]*(?:colSpan="2"|rowSpan="2")[^>]*>/g)).toHaveLength(4);
    for (const [reference, defined] of [['charPrIDRef', 'charPr'], ['paraPrIDRef', 'paraPr'], ['borderFillIDRef', 'borderFill'], ['styleIDRef', 'style']] as const) {
      const known = new Set([...header.matchAll(new RegExp(`<hh:${defined} id="(\\d+)"`, 'g'))].map(([, id]) => id));
      const used = new Set([...(header + section).matchAll(new RegExp(`${reference}="(\\d+)"`, 'g'))].map(([, id]) => id));
      used.delete('4294967295');
      expect([reference, [...used].filter(id => !known.has(id))]).toEqual([reference, []]);
    }
    const [, whole] = /<hp:sz width="(\d+)"/.exec(section)!;
    const firstRow = section.slice(section.indexOf('<hp:tr>'), section.indexOf('</hp:tr>'));
    expect([...firstRow.matchAll(/<hp:cellSz width="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0)).toBe(Number(whole));
  });
});
