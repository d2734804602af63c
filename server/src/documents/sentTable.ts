// A table of the document model as somebody sends it: read part by part, so that nothing else comes into a document.
import { placesOf } from '@gujeong/shared/document/headPlaces';
import type { BodyCell, BodyRow, CellFormula, Document, HeadCell, TableBlock, TableColumn } from '@gujeong/shared/document/model';
import { formOf } from '@gujeong/shared/document/numberForm';
import { badInput, shown } from '../graph/id.js';

const MOST_COLUMNS = 200;
const MOST_HEADS = 10;
const MOST_ROWS = 20_000;
const LONGEST_NAME = 200;

type Given = Readonly<Record<string, unknown>>;

/** The JSON of a TableBlock (shared/src/document/model.ts) whose rows are a list; says which part is wrong. */
export function sentTable(json: unknown): TableBlock {
  const given = object(json, 'the table');
  if (given['kind'] !== 'table') throw bad('kind', '"table"', given['kind']);
  const columns = list(given['columns'], 'columns', 1, MOST_COLUMNS).map((c, at) => columnOf(c, `columns[${at}]`));
  const labelled = given['labelled'] === true;
  const head = headOf(given['head'], columns.length);
  const rows = list(given['rows'], 'rows', 0, MOST_ROWS).map((row, at) => rowOf(row, `rows[${at}]`, columns.length));
  return {
    kind: 'table', id: name(given['id'], 'id'), item: given['item'] == null ? null : name(given['item'], 'item'), caption: text(given['caption'], 'caption'),
    asOf: given['asOf'] == null ? null : day(given['asOf']), unitLine: text(given['unitLine'] ?? '', 'unitLine'), columns, labelled, head, rows,
    notes: list(given['notes'] ?? [], 'notes', 0, MOST_ROWS).map((note, at) => text(note, `notes[${at}]`)), example: given['example'] === true,
  };
}

/** That table alone, below its name. */
export const tableDocument = (table: TableBlock, language: Document['language'], legend: string): Document => ({
  title: table.caption, subtitle: '', source: SOURCE[language], legend, asOf: table.asOf, language, front: false, blocks: [table],
});

const SOURCE = { ko: '구정 그래프 화면에서 내려받은 표', en: 'A table as shown by Gujeong Graph' } as const;

function columnOf(json: unknown, at: string): TableColumn {
  const { id, name: label, align } = object(json, at);
  if (align !== 'left' && align !== 'center' && align !== 'right') throw bad(`${at}.align`, 'left, center or right', align);
  return { id: text(id, `${at}.id`), name: text(label, `${at}.name`), align };
}

function headOf(json: unknown, columns: number): HeadCell[][] {
  const lines = list(json, 'head', 1, MOST_HEADS);
  const head = lines.map((line, row) => list(line, `head[${row}]`, 0, columns).map((cell, c): HeadCell => {
    const at = `head[${row}][${c}]`;
    const { text: words, colspan, rowspan } = object(cell, at);
    return { text: text(words, `${at}.text`), colspan: whole(colspan, `${at}.colspan`, columns), rowspan: whole(rowspan, `${at}.rowspan`, lines.length - row) };
  }));
  const places = placesOf({ head });
  const covered = new Set(places.flatMap(p => Array.from({ length: p.colspan * p.rowspan }, (_, i) => `${p.row + Math.floor(i / p.colspan)} ${p.column + (i % p.colspan)}`)));
  if (places.some(p => p.column + p.colspan > columns) || covered.size !== columns * head.length || places.reduce((sum, p) => sum + p.colspan * p.rowspan, 0) !== covered.size) throw badInput(`The headings of head must cover each of the ${columns} columns once in every line; mend their colspan and rowspan.`, 'head');
  return head;
}

function rowOf(json: unknown, at: string, columns: number): BodyRow {
  const { id, indent, total, cells } = object(json, at);
  const given = list(cells, `${at}.cells`, columns, columns);
  return { id: text(id, `${at}.id`), indent: indent === undefined ? 0 : whole(indent, `${at}.indent`, 20, 0), total: total === true, cells: given.map((cell, c) => cellOf(cell, `${at}.cells[${c}]`)) };
}

function cellOf(json: unknown, at: string): BodyCell {
  const { text: words, value = null, mark, formula } = object(json, at);
  const printed = text(words, `${at}.text`);
  if (value !== null && (typeof value !== 'number' || !Number.isFinite(value))) throw bad(`${at}.value`, 'a number, or null', value);
  return {
    text: printed,
    value,
    ...(value === null ? {} : { number: formOf(printed, value) }),
    ...(mark == null ? {} : { mark: whole(mark, `${at}.mark`, 99) }),
    ...(formula == null ? {} : { formula: formulaOf(formula, `${at}.formula`) }),
  };
}

const SIGNS: readonly unknown[] = ['+', '−', '×', '÷'];

function formulaOf(json: unknown, at: string): CellFormula {
  const { text: words, parts } = object(json, at);
  return {
    text: text(words, `${at}.text`),
    parts: list(parts, `${at}.parts`, 0, MOST_COLUMNS).map((part, p) => {
      const { row, column, sign } = object(part, `${at}.parts[${p}]`);
      if (!SIGNS.includes(sign)) throw bad(`${at}.parts[${p}].sign`, SIGNS.join(' '), sign);
      return { row: text(row, `${at}.parts[${p}].row`), column: text(column, `${at}.parts[${p}].column`), sign: sign as CellFormula['parts'][number]['sign'] };
    }),
  };
}

const bad = (path: string, rule: string, got: unknown) => badInput(`${path} is ${rule}; got ${shown(got)}.`, path);

function object(json: unknown, path: string): Given {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) throw bad(path, 'an object of the document model', json);
  return json as Given;
}

function list(json: unknown, path: string, least: number, most: number): readonly unknown[] {
  if (!Array.isArray(json) || json.length < least || json.length > most) throw bad(path, `a list of ${least === most ? most : `${least} to ${most.toLocaleString('en-US')}`}`, Array.isArray(json) ? `${json.length} of them` : json);
  return json as readonly unknown[];
}

function text(json: unknown, path: string): string {
  if (typeof json !== 'string') throw bad(path, 'a text', json);
  return json.normalize('NFC');
}

function name(json: unknown, path: string): string {
  const found = text(json, path);
  if (!found || found.length > LONGEST_NAME) throw bad(path, `a text of 1 to ${LONGEST_NAME} letters`, json);
  return found;
}

function day(json: unknown): string {
  if (typeof json !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(json)) throw bad('asOf', 'a day, YYYY-MM-DD, or null', json);
  return json;
}

function whole(json: unknown, path: string, most: number, least = 1): number {
  if (!Number.isInteger(json) || Number(json) < least || Number(json) > most) throw bad(path, `a whole number from ${least} to ${most}`, json);
  return Number(json);
}
