// A table as a file of the browser's own.
import { BYTE_ORDER_MARK, csvLine, type CsvValue } from '@gujeong/shared/document/csv';

export const csvOf = (rows: readonly (readonly CsvValue[])[]): string => `${BYTE_ORDER_MARK}${rows.map(csvLine).join('')}`;

/** Its rows as a file of the browser's own. */
export const csvFile = (name: string, rows: readonly (readonly CsvValue[])[]): { readonly name: string; readonly blob: Blob } => ({ name, blob: new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }) });
