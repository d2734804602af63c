// The template of a noun as a file: XLSX with its example and code lists on a second sheet, or CSV with the headings alone.
import { BYTE_ORDER_MARK, csvLine } from '@gujeong/shared/document/csv';
import type { Noun } from '../graph/model.js';
import { templateOf } from '../importing/template.js';
import { plainWorkbook } from '../sheets/workbook.js';
import type { Action } from '../writing/action.js';
import { headingOf } from './exported.js';

export async function templateFile(noun: Noun, actions: readonly Action[], kind: 'csv' | 'xlsx'): Promise<Uint8Array> {
  const { name, headings, example, codes } = templateOf(noun, actions, headingOf);
  if (kind === 'csv') return Buffer.from(BYTE_ORDER_MARK + csvLine(headings));
  const how = [['* 표시는 반드시 적는 항목입니다. 관계 항목은 코드, 이름 또는 ID로 적습니다.'], ['작성 예 (example)'], headings, example, [], ...codes];
  return plainWorkbook([{ name, rows: [headings] }, { name: '작성 예와 코드', rows: how }]);
}
