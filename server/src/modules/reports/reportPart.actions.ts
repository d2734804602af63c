// The report as a book: its editions, items and sentences, what proves them, and how a printed figure is read.
import { name, sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, of, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Evidence } from './evidence.entity.js';
import { Publication } from './publication.entity.js';
import { ReportEdition } from './reportEdition.entity.js';
import { ReportItem } from './reportItem.entity.js';
import { ReportedFigure } from './reportedFigure.entity.js';
import { Statement } from './statement.entity.js';
import { storeReading } from './storeReading.action.js';

type Values = Record<string, unknown>;

const readFigure = action({
  name: 'readFigure',
  title: { ko: '수치 판독', en: 'Read figure' },
  doc: '보고 수치 판독: what the office reads where the print is wrong (939 is read as 841), and why; no reading takes an earlier one back. The printed value never changes. All items with figures.',
  returns: () => ReportedFigure,
  on: 'figure',
  may: 'P',
  input: both(record('figure', () => ReportedFigure, 'The printed figure.'), of(ReportedFigure, 'reading', 'readingNote')),
  run: async (write, { figure, version, reading, readingNote }) => {
    const { value, printed } = await write.get(ReportedFigure, figure, ['value', 'printed']);
    must(reading == null || reading !== value, 'reading', 'AS_PRINTED', { ko: `인쇄된 값(${printed})과 같습니다. 바르게 인쇄되었으면 판독값을 비우십시오.`, en: `That is what is printed (${printed}); leave the reading out where the print is right.` });
    must(reading == null || readingNote, 'readingNote', 'REQUIRED', { ko: '그렇게 읽는 까닭을 적어야 합니다. 예: 합계 1,500에 맞추면 841', en: 'Say why it is read so, for example: 841 makes the total of 1,500.' });
    must(reading != null || !readingNote, 'readingNote', 'NO_READING', { ko: '판독값 없이 까닭만 적을 수 없습니다.', en: 'There is no reading to explain.' });
    await write.change(ReportedFigure, figure, { reading: reading ?? null, readingNote: readingNote ?? null }, version);
    return figure;
  },
});

/** What the report printed stays as printed; other statements are the office's own. */
function statementRules(_: Write, after: Values, before: Values | null): void {
  if (before?.['origin'] === 'DOCUMENT') {
    for (const kept of ['text', 'mark', 'line', 'item']) must(after[kept] === before[kept], kept, 'AS_PRINTED', { ko: '원문에 인쇄된 보고문은 글을 바꿀 수 없습니다.', en: 'A printed statement is kept word for word.' });
  }
  must(after['id'] === undefined || after['parent'] !== after['id'], 'parent', 'CIRCLE', { ko: '자신 아래에 둘 수 없습니다.', en: 'A statement does not stand under itself.' });
}

async function printedStays(write: Write, key: number): Promise<void> {
  must((await write.get(Statement, key, ['origin'])).origin !== 'DOCUMENT', 'id', 'AS_PRINTED', { ko: '원문에 인쇄된 보고문은 삭제할 수 없습니다.', en: 'A printed statement is kept.' });
}

/** The proving record is there. */
async function evidenceRules(write: Write, { noun, record }: Values): Promise<void> {
  const of = write.model.named(String(noun));
  must(of && of.attributes.has('code'), 'noun', 'UNKNOWN', { ko: '번호가 있는 자료의 종류를 적으십시오. 예: InformationSystem', en: 'Name a noun whose records have codes, for example InformationSystem.' });
  const [found] = await write.tx.rows(sql`SELECT id FROM ${name(of.table)} WHERE code = ${record}`);
  must(found, 'record', 'UNKNOWN', { ko: '그런 번호의 자료가 없습니다.', en: 'There is no record with that code.' });
}

function publicationRules(_: Write, { copies, yearlyIssues }: Values): void {
  for (const [path, n] of [['copies', copies], ['yearlyIssues', yearlyIssues]] as const) must(n == null || Number(n) > 0, path, 'OUT_OF_RANGE', { ko: '1 이상이어야 합니다.', en: 'It is at least 1.' });
}

export const reportPartActions = [
  ...records(ReportEdition, { may: 'P' }),
  ...records(ReportItem, { may: 'P' }),
  ...records(Statement, { may: 'P', rules: statementRules, retiring: printedStays }),
  ...records(Evidence, { may: 'P', rules: evidenceRules }),
  ...records(Publication, { may: 'P', rules: publicationRules }),
  readFigure,
  storeReading,
];
