// The report of 2002 as it is read, against its tables, cell by cell; its copy in another encoding likewise.
import fs from 'node:fs';
import { expect, it } from 'vitest';
import { readReport } from '@gujeong/shared/reading/readReport';
import { documentLines } from '../dataset/document.js';

interface Expected {
  id: string;
  lines: [number, number];
  columns: { id: string }[];
  rows: { id: string; values: Record<string, number | null> }[];
}

const expected = (JSON.parse(fs.readFileSync(new URL('../testing/report-2002.json', import.meta.url), 'utf8')) as { tables: Expected[] }).tables;
const reading = readReport(documentLines().join('\n'));

it('given the document, got all 20 tables and no others', () => {
  expect(reading.tables.map(t => t.id).sort()).toEqual(expected.map(t => t.id).sort());
});

it.each(expected.map(t => [t.id, t] as const))('%s: each cell, within the lines of the table', (id, { lines, columns, rows }) => {
  const table = reading.tables.find(t => t.id === id)!;
  const got = Object.fromEntries(table.cells.map(c => [`${c.row} ${c.column}`, [c.value, c.state]]));
  expect(got).toEqual(Object.fromEntries(rows.flatMap(row => columns.map(c => [`${row.id} ${c.id}`, [row.values[c.id], 'READ']]))));
  for (const line of [...table.lines, ...table.cells.map(c => c.line)]) expect(line >= lines[0] && line <= lines[1]).toBe(true);
});
