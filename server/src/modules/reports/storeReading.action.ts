// What was read of an older report, kept: the edition, its items, its figures; all of it or nothing, and nothing twice.
import { Float, Int } from 'type-graphql';
import { ITEMS } from '@gujeong/shared/reading/known/items';
import { PLACES } from '@gujeong/shared/reading/known/tables';
import { keyOf } from '@gujeong/shared/reconcile/figures';
import type { ReportSection } from '@gujeong/shared/vocabulary/reports';
import { join, sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, items, line, of, plain } from '../../writing/fields.js';
import { must, problem, Refusal, type Problem } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { ReportEdition } from './reportEdition.entity.js';
import { ReportItem } from './reportItem.entity.js';
import { ReportedFigure } from './reportedFigure.entity.js';

const cellFields = both(
  both(of(ReportedFigure, 'table', 'row', 'column', 'printed', 'unit'), line('item', "The report's item, II-6.", { ko: '항목', en: 'Item' }, 40), line('quote', 'The line as printed.', { ko: '원문', en: 'Quote' }, 5_000)),
  plain<'line', number>('line', Int, 'Line of the document, from 1.', { ko: '줄', en: 'Line' }),
  both(plain<'value', number>('value', Float, 'The number in its unit.', { ko: '값', en: 'Value' }), plain<'scale', number>('scale', Float, 'What one unit is worth: 천원 1000, % 0.01.', { ko: '단위의 크기', en: 'Scale' })),
);
type StoredCell = NonNullable<(typeof cellFields)['given']>;

export const storeReading = action({
  name: 'storeReading',
  title: { ko: '보고서 수치 저장', en: 'Store reading' },
  doc: '보고서 판독 저장: keeps the figures read of an older report under its edition, which is made where there is none; a figure that is there already is changed only where it differs, and one that the dataset holds never. All items with figures.',
  returns: () => ReportEdition,
  may: 'P',
  input: both(of(ReportEdition, 'code', 'title', 'issuedOn', 'precision'), items('cells', cellFields, 'The figures, each in its place.', { ko: '수치', en: 'Figures' })),
  run: async (write, { cells, ...edition }) => {
    must(/^REPORT-\d{4}(?:-(?:H[12]|Q[1-4]|\d{2}))?$/.test(edition.code), 'code', 'ILL_FORMED', { ko: '보고서 코드는 REPORT-2003, REPORT-2003-H1, REPORT-2003-Q2, REPORT-2003-09와 같이 적습니다.', en: 'A code reads REPORT-2003, REPORT-2003-H1, REPORT-2003-Q2 or REPORT-2003-09.' });
    refuseWrong(cells);
    const report = await editionOf(write, edition);
    const found = await itemsOf(write, report);
    const stored = await figuresOf(write, [...found.values()]);
    const problems: Problem[] = [];
    for (const [i, cell] of cells.entries()) {
      let item = found.get(cell.item);
      if (item === undefined) found.set(cell.item, (item = await addItem(write, report, edition.code, cell)));
      const before = stored.get(keyOf(cell));
      if (!before) await write.add(ReportedFigure, figureOf(cell, item), ['cells', String(i)]);
      else if (before.origin !== 'DOCUMENT') await write.change(ReportedFigure, before.id, figureOf(cell, item), undefined, ['cells', String(i)]);
      else if (before.value !== cell.value) problems.push(problem(['cells', String(i), 'value'], 'AS_PRINTED', { ko: `${keyOf(cell)}: 자료에 ${String(before.value)}(으)로 실려 있습니다. 판독은 '수치 판독'으로 적으십시오.`, en: `${keyOf(cell)} stands as ${String(before.value)} in the dataset; a different reading is told by readFigure.` }));
    }
    if (problems.length) throw new Refusal(problems);
    return report;
  },
});

/** Places that are known, each once. */
function refuseWrong(cells: readonly StoredCell[]): void {
  const known = new Set(PLACES.map(keyOf));
  const codes = new Set(ITEMS.map(i => i.code));
  const seen = new Set<string>();
  const problems = cells.flatMap((cell, i): Problem[] => {
    const key = keyOf(cell);
    const wrong = (field: string, code: string, ko: string, en: string) => [problem(['cells', String(i), field], code, { ko, en })];
    if (!known.has(key)) return wrong('table', 'UNKNOWN', `${key}은(는) 아는 자리가 아닙니다.`, `${key} is no place of a known table.`);
    if (seen.has(key)) return wrong('table', 'TWICE', `${key}의 값이 두 번 있습니다. 하나만 남기십시오.`, `${key} is given twice; keep one.`);
    seen.add(key);
    return codes.has(cell.item) ? [] : wrong('item', 'UNKNOWN', `${cell.item}은(는) 보고 항목이 아닙니다. 예: II-6`, `${cell.item} is no item of the report, for example II-6.`);
  });
  if (problems.length) throw new Refusal(problems);
}

type Edition = Pick<ReportEdition, 'code' | 'title' | 'issuedOn' | 'precision'>;

async function editionOf(write: Write, edition: Edition): Promise<number> {
  const [found] = await write.find(ReportEdition, [], { where: row => sql`${row('code')} = ${edition.code}` });
  return found?.id ?? write.add(ReportEdition, edition);
}

/** The edition's items by the code that the report gives them. */
async function itemsOf(write: Write, report: number): Promise<Map<string, number>> {
  const found = await write.find(ReportItem, ['code'], { where: row => sql`${row('report')} = ${report}` });
  return new Map(found.map(({ id, code }) => [code.slice(code.indexOf(':') + 1), id]));
}

async function figuresOf(write: Write, items: readonly number[]) {
  const found = items.length ? await write.find(ReportedFigure, ['table', 'row', 'column', 'value', 'origin'], { where: row => sql`${row('item')} IN (${join(items.map(i => sql`${i}`), ', ')})` }) : [];
  return new Map(found.map(f => [keyOf(f), f]));
}

/** An item of another edition than the first bears that edition's name before its code. */
async function addItem(write: Write, report: number, edition: string, { item: code, line: at, quote }: StoredCell): Promise<number> {
  const known = ITEMS.find(i => i.code === code)!;
  const [like] = await write.find(ReportItem, ['titleEn'], { where: row => sql`${row('code')} = ${code}` });
  return write.add(ReportItem, {
    report, code: `${edition}:${code}`, title: known.titles[0]!, titleEn: like?.titleEn ?? code, order: ITEMS.indexOf(known) + 1, section: known.part satisfies ReportSection, views: [],
    source: { item: code, lines: [at, at], quote },
  });
}

const figureOf = ({ item: code, line: at, quote, table, row, column, value, printed, unit, scale }: StoredCell, item: number) =>
  ({ item, table, row, column, value, printed, unit, scale, source: { item: code, lines: [at, at], quote } });
