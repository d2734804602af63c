// A table as the graph answers it, in one language, as a table of a document. Its figures are those of the records; a note says where the print differs.
import { chartOf } from '../charts/chartOf.js';
import { closeUp } from '../reports/spread.js';
import { isAtOdds } from '../reports/stated.js';
import type { AnsweredCell, AnsweredTable } from './answered.js';
import type { CellFormula, Document, TableBlock } from './model.js';
import { tableBlock } from './tableBlock.js';
import { wordsOf } from './words.js';

type Language = Document['language'];

/** `own`: it stands at the report's own date, where the print can be held against it. */
export function answeredBlock(table: AnsweredTable, item: string, language: Language, own: boolean): TableBlock {
  const words = wordsOf(language);
  const say = (korean: string, english: string): string => (language === 'en' ? english : korean);
  const unit = say(table.unit, table.unitEn);
  const chart = chartOf(table, language);
  return tableBlock({
    id: table.id,
    item,
    caption: say(table.title, table.titleEn),
    asOf: table.asOf,
    unitLine: unit ? words.unit(unit) : '',
    head: say(table.head ?? '', table.headEn ?? '') || words.head,
    columns: table.columns.map(c => ({ id: c.id, label: say(c.label, c.labelEn), group: say(c.group ?? '', c.groupEn ?? '') || null, text: c.text })),
    rows: table.rows.map(r => ({ id: r.id, label: say(r.label, r.labelEn), indent: r.indent, total: r.total, cells: r.cells.map(cell => ({
      column: cell.column, text: say(cell.text, cell.textEn), value: cell.value ?? null, mark: cell.mark ?? null, formula: formulaOf(cell, language),
    })) })),
    notes: [
      ...oddsOf(table, language, own),
      ...table.notes.map(({ mark, text, textEn }) => `${mark ? words.mark(mark) : '※'} ${say(text, textEn)}`),
    ],
    example: table.generated,
    ...(chart ? { chart } : {}),
  });
}

const SIGNS: Readonly<Record<string, CellFormula['parts'][number]['sign']>> = { '+': '+', '−': '−', '×': '×', '÷': '÷' };

function formulaOf({ figure }: AnsweredCell, language: Language): CellFormula | undefined {
  if (!figure?.parts.length) return undefined;
  return {
    text: (language === 'en' ? figure.formulaEn : figure.formula) ?? '',
    parts: figure.parts.flatMap(({ row, column, sign }) => (SIGNS[sign] ? [{ row, column, sign: SIGNS[sign] }] : [])),
  };
}

function oddsOf(table: AnsweredTable, language: Language, own: boolean): string[] {
  const english = language === 'en';
  return table.rows.flatMap(row => row.cells.flatMap(cell => {
    // A cell with a footnote tells it there.
    if (!isAtOdds(cell, own) || !cell.stated || cell.mark) return [];
    const column = table.columns.find(({ id }) => id === cell.column);
    const label = english ? `${column?.groupEn ?? ''} ${column?.labelEn ?? ''}` : `${column?.group ?? ''} ${column?.label ?? ''}`;
    return [wordsOf(language).stated(`${closeUp(english ? row.labelEn : row.label)} ${label.trim()}`, cell.stated.printed, english ? cell.textEn : cell.text)];
  }));
}
