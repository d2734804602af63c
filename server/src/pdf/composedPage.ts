// The page of a PDF that is made without a browser: A4, in points.

/** Millimetres. */
export const mm = (size: number): number => (size * 72) / 25.4;

export const MARGINS: [left: number, top: number, right: number, bottom: number] = [mm(20), mm(18), mm(20), mm(16)];
/** Of a line of text. */
export const TEXT_WIDTH = 595.28 - 2 * mm(20);
export const FONT = 'Noto Sans KR';
