// Files as text: encodings, HWPX, and what is refused.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReport } from '@gujeong/shared/reading/readReport';
import { keyOf } from '@gujeong/shared/reconcile/figures';
import { documentLines } from '../dataset/document.js';
import { allCells } from './readingOf.js';
import { documentText } from './documentText.js';
import { hwpxOf } from './hwpx.fixture.js';

const TEXT = '2002 主要業務報告\n□ 인 력 △36,868';
/** CP949 of '인력 △5': what an older program writes. */
const CP949 = Uint8Array.from([0xc0, 0xce, 0xb7, 0xc2, 0x20, 0xa1, 0xe2, 0x35, 0x0a, 0x8c, 0x63]);

describe('a text file', () => {
  it('given in UTF-8 with or without its mark, or UTF-16, got the same text', () => {
    const utf16 = Buffer.from(TEXT, 'utf16le');
    const swapped = Buffer.from(utf16).swap16();
    const forms = [Buffer.from(TEXT), Buffer.from(`\uFEFF${TEXT}`), Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), utf16, Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])];
    for (const bytes of forms) expect(documentText(bytes)).toBe(TEXT);
  });

  it('given in CP949, also with its own syllables, got it read', () => {
    expect(documentText(CP949)).toBe('인력 △5\n똠');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['bytes of no encoding', Buffer.from([0x41, 0xff, 0x41, 0x0a]), 'encoding'],
    ['PDF', Buffer.from('%PDF-1.7 …'), 'PDF is not read'],
    ['the older HWP', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]), 'older HWP'],
    ['a line without end', Buffer.from('가'.repeat(6000)), 'Line 1'],
    ['too much text', Buffer.from('가나\n'.repeat(200_000)), 'in parts'],
    ['another package', zipSync({ 'word/document.xml': strToU8('<a/>') }), 'no HWPX document'],
    ['a package that is cut off', zipSync({ 'Contents/section0.xml': strToU8('<a>가나다라마바사</a>'.repeat(50)) }).subarray(0, 60), 'HWPX|broken|XML'],
    ['broken XML', zipSync({ 'Contents/section0.xml': strToU8('<hs:sec><hp:p></hs:sec>') }), 'XML'],
    ['a package that grows without bound', zipSync({ 'Contents/section0.xml': new Uint8Array(21_000_000) }), 'too large'],
  ])('given %s, got told why it is not read', (_, bytes, why) => {
    expect(() => documentText(bytes)).toThrow(new RegExp(why));
  });
});

describe('an HWPX document', () => {
  it('given the report of 2002 with merged cells, got the same figures as of its text', () => {
    const lines = documentLines();
    const read = (text: string) => Object.fromEntries(allCells(readReport(text)).map(c => [keyOf(c), [c.value, c.state]]));
    const text = documentText(hwpxOf(lines));
    expect(read(text)).toEqual(read(lines.join('\n')));
  });
});
