// A printed figure: △36,868 · 1 775 · (51) · - · 5.8% · 15대.
import { squeeze } from './squeezed.js';

export interface Figure {
  /** null: nothing is printed. */
  readonly value: number | null;
  /** A space was taken out of it. */
  readonly spaced: boolean;
  readonly percent: boolean;
}

const ZERO = new Set(['.', '-', '·', '0']);
const FORM = /^([△+-]?)(\()?([△-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\))?(%|건|명|대|회|종|개|개소|회선|의원|과제|팀|부)?$/;

/** What a cell prints; undefined: it is no figure. */
export function figureOf(text: string): Figure | undefined {
  const { text: printed, joined } = squeeze(text);
  if (printed === '') return { value: null, spaced: false, percent: false };
  if (ZERO.has(printed)) return { value: 0, spaced: false, percent: false };
  const parts = FORM.exec(printed);
  if (!parts) return undefined;
  const [, sign, open, inner, whole = '', fraction = '', close, unit] = parts;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const size = Number(whole.replaceAll(',', '') + fraction);
  const negative = sign === '△' || sign === '-' || inner !== '' || open !== undefined;
  return { value: negative && size !== 0 ? -size : size, spaced: joined.length > 0 || /\d\s*,\s+\d|\d\s+,/.test(text), percent: unit === '%' };
}

/** '68 (51)': the figure and the one in brackets beside it; null where the cell has only one. */
export function pairOf(text: string): { outside: string; inside: string; insideFrom: number } {
  const parts = /^([^(]*)\(([^()]*)\)\s*$/.exec(text);
  if (!parts) return { outside: text, inside: '', insideFrom: text.length };
  const [, outside = '', inside = ''] = parts;
  return { outside: outside.trimEnd(), inside, insideFrom: outside.length + 1 };
}
