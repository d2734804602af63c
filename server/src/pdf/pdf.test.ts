// PDF as a browser prints it, and as it is laid out where there is none.
import { tableBlock } from '@gujeong/shared/document/tableBlock';
import type { Document } from '@gujeong/shared/document/model';
import { afterEach, describe, expect, it } from 'vitest';
import { browserPath } from '../settings.js';
import { readPdf } from '../testing/readOffice.js';
import { composed } from './composed.js';
import { pdf } from './pdf.js';

const table = tableBlock({ id: 't', item: null, caption: '예산 △', asOf: '2002-06-30', unitLine: '(단위 : 백만원)', head: '구 분', notes: [], example: false, columns: [{ id: 'a', label: '豫算額' }], rows: [{ id: 'r', label: '합 계', indent: 0, total: true, cells: [{ column: 'a', text: '△1,775' }] }] });
const document: Document = { title: '<시험> 보고', subtitle: '', source: '자료', legend: '', asOf: '2002-06-30', language: 'ko', front: false, blocks: [{ kind: 'heading', rank: 'item', level: 1, text: '1. 예산', id: 'I' }, table] };
const given = process.env['CHROME_PATH'];

describe('PDF', () => {
  afterEach(() => {
    if (given === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = given;
  });

  const NOWHERE = '/nowhere/chrome';
  it.each([...(browserPath() === null ? [] : [['printed by a browser', given]]), ['laid out without one', NOWHERE]])('given a document, %s twice, got the same bytes, its words with hanja and △, page numbers and an outline', { timeout: 60_000 }, async (_title, browser) => {
    if (browser !== undefined) process.env['CHROME_PATH'] = browser;
    const [once, again] = await Promise.all([pdf(document), pdf(document)]);
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    const { text, outline } = await readPdf(once);
    expect(['<시험>보고', '豫算額', '△1,775', '-1-'].filter(words => !text.includes(words))).toEqual([]);
    expect(outline).toBeGreaterThan(0);
  });

  it('given forty headings one below the other, laid out, got each with its place in the outline', { timeout: 60_000 }, async () => {
    const headings = Array.from({ length: 40 }, (_, i) => ({ kind: 'heading' as const, rank: 'item' as const, level: 1 as const, text: `${i + 1}. 제목${i + 1}`, id: `h${i}` }));
    const { text, outline } = await readPdf(await composed({ ...document, blocks: [...headings, table] }, new Map()));
    expect(headings.filter(h => !text.includes(h.text.replace(' ', ''))).map(h => h.text)).toEqual([]);
    expect(outline).toBe(40);
  });

  it('given cells, notes and headings longer than a page or a line, laid out, got every word of them', { timeout: 60_000 }, async () => {
    const words = (name: string): string => Array.from({ length: 900 }, (_, i) => `${name}${i}`).join(' ');
    const rows = [...Array.from({ length: 90 }, (_, i) => ({ id: `r${i}`, label: `행${i}`, indent: i % 4, total: false, cells: [{ column: 'a', text: `값${i}\n둘째${i}` }] })), { id: 'long', label: words('label'), indent: 0, total: false, cells: [{ column: 'a', text: words('cell') }] }];
    const long = tableBlock({ id: 'l', item: null, caption: '긴 표', asOf: null, unitLine: '', head: '구 분', notes: [words('note')], example: true, columns: [{ id: 'a', label: words('머리').slice(0, 300) }], rows });
    const given: Document = { ...document, front: true, blocks: [{ kind: 'heading', rank: 'section', level: 1, text: words('head').slice(0, 400), id: 'A' }, { kind: 'heading', rank: 'item', level: 2, text: '1. 항목', id: 'B' }, { kind: 'paragraph', mark: '○', level: 1, text: words('line') }, long, { kind: 'pageBreak' }, table] };
    const { text, pages } = await readPdf(await composed(given, new Map()));
    const plain = (one: string): string => one.replaceAll(/\s+/g, '');
    const said = [words('head').slice(0, 400), words('line'), words('cell'), words('label'), words('note'), ...rows.slice(0, 90).flatMap(r => [r.label, r.cells[0]!.text])].flatMap(one => one.split(/\s+/));
    expect(said.filter(word => !text.includes(plain(word)))).toEqual([]);
    expect(pages).toBeGreaterThan(6);
  });
});
