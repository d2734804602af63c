// PDF as a browser prints it, and what is said where there is none.
import { tableBlock } from '@gujeong/shared/document/tableBlock';
import type { Document } from '@gujeong/shared/document/model';
import { afterEach, describe, expect, it } from 'vitest';
import { browserPath } from '../settings.js';
import { readPdf } from '../testing/readOffice.js';
import { pdf } from './pdf.js';

const table = tableBlock({ id: 't', item: null, caption: '예산 △', asOf: '2002-06-30', unitLine: '(단위 : 백만원)', head: '구 분', notes: [], example: false, columns: [{ id: 'a', label: '豫算額' }], rows: [{ id: 'r', label: '합 계', indent: 0, total: true, cells: [{ column: 'a', text: '△1,775' }] }] });
const document: Document = { title: '<시험> 보고', subtitle: '', source: '자료', legend: '', asOf: '2002-06-30', language: 'ko', front: false, blocks: [{ kind: 'heading', rank: 'item', level: 1, text: '1. 예산', id: 'I' }, table] };
const given = process.env['CHROME_PATH'];

describe('PDF', () => {
  afterEach(() => {
    if (given === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = given;
  });

  it.skipIf(browserPath() === null)('given a document, printed twice, got the same bytes, its words with hanja and △, and an outline', { timeout: 60_000 }, async () => {
    const [once, again] = await Promise.all([pdf(document), pdf(document)]);
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    const { text, outline } = await readPdf(once);
    expect(['<시험>보고', '豫算額', '△1,775', '-1-'].filter(words => !text.includes(words))).toEqual([]);
    expect(outline).toBeGreaterThan(0);
  });

  it('given a machine without a browser, asked, got told what to install, in both languages, and no path', async () => {
    process.env['CHROME_PATH'] = '/nowhere/chrome';
    const error = await pdf(document).catch((e: unknown) => e as { message: string; extensions: Record<string, string> });
    expect(error).toMatchObject({ message: expect.stringContaining('set CHROME_PATH'), extensions: { code: 'UNSUPPORTED', messageKo: expect.stringContaining('브라우저가 없습니다') } });
    expect(JSON.stringify(error)).not.toContain('nowhere');
  });
});
