// How a printed number is printed, read from its text: so that a spreadsheet shows a number as the page does.
import { formatNumber } from '../units.js';
import type { NumberForm } from './model.js';

const known = new Map<string, NumberForm>();

/** Of the text that prints a value: △36,868 · 69.1 · +3 · (51) · 5.8% · 100개 내외 · "-" for none. Equal forms are one object. */
export function formOf(text: string, value: number): NumberForm {
  const [, before = '', sign = '', digits = '', decimals = '', after = ''] = /^(\D*?)([△+\-−]?)(\d[\d,]*)(?:\.(\d+))?(.*)$/s.exec(text.trim()) ?? [];
  const form: NumberForm = {
    decimals: decimals.length,
    sign: sign === '+' ? '±' : sign === '-' || sign === '−' ? '-' : '△',
    thousands: !/\d{4}/.test(digits),
    zero: value === 0 ? text.trim() : '0',
    before,
    after,
  };
  const key = JSON.stringify(form);
  const found = known.get(key);
  if (found) return found;
  known.set(key, form);
  return form;
}

/** The text of a value: what `formOf` was read from. */
export function printNumber(value: number, form: NumberForm): string {
  if (value === 0) return form.zero;
  const plain = formatNumber(Math.abs(value), form.decimals);
  const size = form.thousands ? plain : plain.replaceAll(',', '');
  const sign = value < 0 ? (form.sign === '△' ? '△' : '-') : form.sign === '±' ? '+' : '';
  return `${form.before}${sign}${size}${form.after}`;
}

/** The number that a text prints by itself: △36,868 is −36868; null for words, rates with %, and signs for none. */
export function printedNumber(text: string): number | null {
  const [, sign = '', digits = ''] = /^([△+\-−]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)$/.exec(text.trim()) ?? [];
  return digits ? Number(`${sign === '' || sign === '+' ? '' : '-'}${digits.replaceAll(',', '')}`) : null;
}
