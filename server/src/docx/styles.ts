// How a document looks in a word processor: its letters, headings and lines.
import type { IStylesOptions } from 'docx';

const FONT = { ascii: '맑은 고딕', hAnsi: '맑은 고딕', eastAsia: '맑은 고딕', cs: '맑은 고딕' } as const;
/** Half points. */
const size = (points: number): number => points * 2;
/** Twentieths of a point. */
const space = (before: number, after: number) => ({ before: before * 20, after: after * 20 });

const heading = (points: number, before: number, line = false) => ({
  run: { font: FONT, size: size(points), bold: true, color: '111111' },
  paragraph: { spacing: space(before, 4), keepNext: true, ...(line ? { border: { bottom: { style: 'single', size: 12, color: '111111', space: 2 } as const } } : {}) },
});

export const styles = (language: 'ko' | 'en'): IStylesOptions => ({
  default: {
    document: { run: { font: FONT, size: size(10.5), language: { value: language === 'ko' ? 'ko-KR' : 'en-US', eastAsia: 'ko-KR' } }, paragraph: { spacing: { line: 288, after: 40 } } },
    heading1: heading(17, 18, true),
    heading2: heading(14, 14),
    heading3: heading(12.5, 12),
    heading4: heading(11.5, 8),
    title: { run: { font: FONT, size: size(28), bold: true }, paragraph: { alignment: 'center', spacing: space(180, 60) } },
  },
  paragraphStyles: [
    { id: 'Centred', name: 'Centred', basedOn: 'Normal', run: { size: size(11) }, paragraph: { alignment: 'center' } },
    { id: 'SheetTitle', name: 'Sheet title', basedOn: 'Normal', run: { size: size(17), bold: true }, paragraph: { alignment: 'center', spacing: space(0, 6) } },
    { id: 'SourceLine', name: 'Source line', basedOn: 'Normal', run: { size: size(9), color: '444444' }, paragraph: { alignment: 'center' } },
    { id: 'TableName', name: 'Table name', basedOn: 'Normal', run: { size: size(10.5), bold: true }, paragraph: { spacing: space(8, 1), keepNext: true } },
    { id: 'TableUnit', name: 'Table unit', basedOn: 'Normal', run: { size: size(9) }, paragraph: { alignment: 'right', spacing: space(0, 1), keepNext: true } },
    { id: 'TableNote', name: 'Table note', basedOn: 'Normal', run: { size: size(8.5), color: '333333' }, paragraph: { spacing: space(1, 0), indent: { left: 300, hanging: 300 } } },
    { id: 'ContentsLine', name: 'Contents line', basedOn: 'Normal', run: { size: size(10) }, paragraph: { spacing: space(0, 1) } },
  ],
});
