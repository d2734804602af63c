// How cells look.
import type { CellStyle } from './workbook.js';

const line = { style: 'thin', color: { rgb: 'FF8A94A0' } } as const;
const border = { top: line, right: line, bottom: line, left: line };

export const TITLE: CellStyle = { font: { bold: true, size: 14 } };
export const NOTE: CellStyle = { font: { size: 9, color: { rgb: 'FF4A5560' } } };
/** Small words over the width of the table. */
export const LINE: CellStyle = { ...NOTE, alignment: { vertical: 'top', wrapText: true } };
export const HEAD: CellStyle = { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEEF2F7' } }, border, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } };
export const BODY: CellStyle = { border };
export const BOLD: CellStyle = { font: { bold: true } };
export const WRAPPED: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
