// Reports: the 41 items, and that the document's sentences are all held, once and word for word.
import { beforeAll, describe, expect, it } from 'vitest';
import { documentLines, readDocument } from './document.js';
import { Draft, type DraftRow } from './draft.js';
import { generateReports } from './reports.js';

let draft: Draft;
const lines = documentLines();
beforeAll(() => {
  draft = new Draft();
  readDocument(draft);
  generateReports(draft);
});

/** Tables with their unit lines; their cells are reported figures. First and last line, from 1. */
const tables = [[31, 35], [43, 45], [54, 57], [64, 67], [102, 105], [109, 115], [121, 128], [143, 148], [217, 221], [225, 227], [514, 518]] as const;
/** Headings of parts and fields, and the list of fields under III. */
const headings = [37, 41, 47, 229, 231, 232, 233, 234, 235, 236, 238, 317, 410, 495, 543];

const span = (row: DraftRow) => (row.source as { lines: [number, number] }).lines;
const quote = (row: DraftRow) => (row.source as { quote: string }).quote;
const flat = (text: string) => text.trim().replace(/\s+/g, ' ');
/** The words of the lines; a list dash before ※ is not part of the mark. */
const printed = (from: number, to: number) => flat(lines.slice(from - 1, to).join(' ')).replace(/^- ※/, '※');
const inTable = (line: number) => tables.some(([from, to]) => from <= line && line <= to);
const itemHeading = (line: number) => draft.rows('ReportItem').some(row => span(row)[0] <= line && line <= span(row)[1] && quote(row) === lines[line - 1]?.trim());

function rebuilt({ mark, text }: DraftRow): string {
  if (mark === undefined) return String(text);
  if (mark === '〈〉') return `〈${String(text)}〉`;
  return mark === '◦' ? `◦${String(text)}` : `${String(mark)} ${String(text)}`;
}

describe('items', () => {
  it('are 41: 3 of I, 17 of II and 21 of III, in the order of the document', () => {
    const items = draft.rows('ReportItem');
    const count = (section: string) => items.filter(row => row.section === section).length;
    expect([items.length, count('GENERAL'), count('RESULTS'), count('PLAN')]).toEqual([41, 3, 17, 21]);
    expect(items.map(row => row.order)).toEqual(items.map((_, i) => i + 1));
    for (let i = 1; i < items.length; i++) expect(span(items[i]!)[0]).toBeGreaterThan(span(items[i - 1]!)[1]);
  });

  it('carry 45 views, each of one item', () => {
    const views = draft.rows('ReportItem').flatMap(row => row.views as string[]);
    expect([views.length, new Set(views).size]).toEqual([45, 45]);
  });

  it('have a title that stands in the document', () => {
    for (const row of draft.rows('ReportItem')) {
      const [from, to] = span(row);
      const found = lines.slice(from - 1, to).filter(line => line.trim() === quote(row));
      expect([row.key, found.length]).toEqual([row.key, 1]);
      expect(quote(row).replace(/^(\d+\.|□)/, '').replace(/\s/g, '')).toBe(String(row.title).replace(/\s/g, ''));
    }
  });

  it('of III name the plan project of the same code', () => {
    for (const row of draft.rows('ReportItem').filter(row => row.section === 'PLAN')) {
      expect(row.projects).toEqual([row.key]);
      expect(draft.has('Project', row.key)).toBe(true);
    }
  });
});

describe('statements', () => {
  /** Statements by the lines they are printed on: several bullets may share a line. */
  function byBlock(): Map<string, DraftRow[]> {
    const blocks = new Map<string, DraftRow[]>();
    for (const row of draft.rows('Statement')) {
      const lines = span(row).join('-');
      blocks.set(lines, [...(blocks.get(lines) ?? []), row]);
    }
    return blocks;
  }

  it('hold every line that is no table and no heading exactly once', () => {
    const blocks = [...byBlock().keys()].map(key => key.split('-').map(Number));
    const wrong: string[] = [];
    lines.forEach((line, i) => {
      const number = i + 1;
      if (number < 31 || !line.trim() || inTable(number) || headings.includes(number) || itemHeading(number)) return;
      const covering = blocks.filter(([from, to]) => from! <= number && number <= to!);
      if (covering.length !== 1) wrong.push(`${number}: ${covering.length} × ${line}`);
    });
    expect(wrong).toEqual([]);
  });

  it('say what is printed, word for word', () => {
    for (const rows of byBlock().values()) {
      const [from, to] = span(rows[0]!);
      if (inTable(from)) expect(printed(from, to)).toContain(String(rows[0]!.text));
      else expect(flat(rows.map(rebuilt).join(' '))).toBe(printed(from, to));
    }
  });

  it('stand inside their item, in order, under a statement of a lower level', () => {
    for (const item of draft.rows('ReportItem')) {
      const rows = draft.rows('Statement').filter(row => row.item === item.key);
      expect(rows.map(row => row.order)).toEqual(rows.map((_, i) => i + 1));
      for (const row of rows) {
        expect(Number(row.line)).toBe(span(row)[0]);
        expect([row.key, span(item)[0] <= span(row)[0] && span(row)[1] <= span(item)[1]]).toEqual([row.key, true]);
        if (row.parent === undefined) continue;
        const parent = draft.get('Statement', String(row.parent));
        expect([parent.item, Number(parent.level) < Number(row.level), Number(parent.order) < Number(row.order)]).toEqual([row.item, true, true]);
      }
    }
  });

  it('split the contents of III-ict-3 into three of the first and three of the second half', () => {
    const half = (h: string) => draft.rows('Statement').filter(row => row.item === 'III-ict-3' && row.half === h && row.mark === '-').length;
    expect([half('H1'), half('H2')]).toEqual([3, 3]);
  });
});

describe('evidence', () => {
  it('ties contents of II-12…15 and III-ict-1…4 to records that exist', () => {
    const items = new Set<unknown>();
    for (const { statement, noun, record, key } of draft.rows('Evidence')) {
      items.add(draft.get('Statement', String(statement)).item);
      // 양평1 외 7개소: the seven stations without a printed name are rows of the assets' generator.
      const known = draft.has(String(noun), String(record)) || (noun === 'Facility' && /^PUMP-0[2-8]$/.test(String(record)));
      expect([key, known]).toEqual([key, true]);
    }
    expect([...items].sort()).toEqual(['II-12', 'II-13', 'II-14', 'II-15', 'III-ict-1', 'III-ict-2', 'III-ict-3', 'III-ict-4']);
  });
});

describe('publications', () => {
  it('count the 100 copies of the informatization plan and at least two supplements of regulations by the year-end', () => {
    const issued = (prefix: string, day: string) =>
      draft.rows('Publication').filter(row => row.key.startsWith(prefix) && row.issuedOn !== undefined && String(row.issuedOn) <= day).length;
    expect(draft.get('Publication', 'PUB-ICT-PLAN').copies).toBe(100);
    expect(['2002-03-31', '2002-06-30', '2002-12-31'].map(day => issued('PUB-REGULATION-SUPPLEMENT', day))).toEqual([0, 1, 2]);
    expect(['2002-05-31', '2002-06-30'].map(day => issued('PUB-ICT-PLAN', day))).toEqual([0, 1]);
  });
});
