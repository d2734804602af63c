// The report as a document: cover and contents, parts I to III with every item's sentences and tables in the order of the print, further tables as an annex.
import { fields, homeOf, itemCodeOf, numberOf, type ItemCode, type Section } from '../reports/itemCode.js';
import type { AnsweredLine, AnsweredReport, ReportItem } from './answered.js';
import { answeredBlock } from './answeredBlock.js';
import type { Block, Document, Heading, Paragraph, Rank, TableBlock } from './model.js';
import { legendOf, wordsOf } from './words.js';

export interface ReportParts {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  /** The date that was asked for; null: each item at its own. */
  readonly asOf: string | null;
  readonly language: Document['language'];
  /** In the order of the report. */
  readonly items: readonly ReportItem[];
  /** Every view of the report; the own reference date of each by its id. */
  readonly reports: readonly AnsweredReport[];
  readonly ownDates: ReadonlyMap<string, string>;
}

export function reportDocument(parts: ReportParts): Document {
  const { title, subtitle, source, asOf, language } = parts;
  const blocks = distinct([...(['I', 'II', 'III'] as const).flatMap(section => sectionOf(parts, section)), ...annex(parts)]);
  return { title, subtitle, source, legend: legendOf(blocks, language), asOf, language, front: true, blocks };
}

/** One view with its further tables, below its title. */
export function viewDocument(report: AnsweredReport, own: boolean, about: Pick<ReportParts, 'source' | 'language'>): Document {
  const title = about.language === 'en' ? report.titleEn : report.title;
  const blocks = [...itemBlocks(report.narrative, [report], about.language, () => own), ...moreOf(report, about.language, own)];
  return { ...about, title, subtitle: '', legend: legendOf(blocks, about.language), asOf: report.asOf, front: false, blocks };
}

interface Placed {
  readonly item: ReportItem;
  readonly code: ItemCode;
}

const placed = (items: readonly ReportItem[]): readonly Placed[] =>
  items.flatMap(item => {
    const code = itemCodeOf(item.code);
    return code ? [{ item, code }] : [];
  });

const heading = (rank: Rank, level: Heading['level'], text: string, id: string): Heading => ({ kind: 'heading', rank, level, text, id });

function sectionOf(parts: ReportParts, section: Section): Block[] {
  const words = wordsOf(parts.language);
  const items = placed(parts.items).filter(({ code }) => code.section === section);
  const begin: Block[] = [{ kind: 'pageBreak' }, heading('section', 1, words.sections[section], section)];
  if (section !== 'III') return [...begin, ...items.flatMap(at => itemOf(parts, at, 2))];
  return [
    ...begin,
    ...fields.flatMap(field => {
      const within = items.filter(({ code }) => code.field === field);
      return within.length ? [heading('field', 2, words.fields[field], `III-${field}`), ...within.flatMap(at => itemOf(parts, at, 3))] : [];
    }),
  ];
}

const titleOf = ({ item, code }: Placed, language: Document['language']): string => {
  const title = language === 'en' ? item.titleEn : item.title;
  const number = numberOf(code);
  return number ? `${number}. ${title}` : `□ ${title}`;
};

/** The item's own views first, then one of the whole of III that stands here. */
const reportsOf = ({ reports }: ReportParts, code: string): readonly AnsweredReport[] => [
  ...reports.filter(({ item }) => item === code),
  ...reports.filter(({ item }) => item !== code && homeOf(item) === code),
];

const isOwn = ({ ownDates }: ReportParts) => (report: AnsweredReport): boolean => ownDates.get(report.id) === report.asOf;

function itemOf(parts: ReportParts, at: Placed, level: 2 | 3): Block[] {
  const reports = reportsOf(parts, at.item.code);
  return [heading('item', level, titleOf(at, parts.language), at.item.code), ...itemBlocks(reports.find(({ item }) => item === at.item.code)?.narrative ?? [], reports, parts.language, isOwn(parts), level, at.item.code)];
}

/** Sentences and tables in one order: a table stands before the first part that the print begins below it, else at the end. */
function itemBlocks(lines: readonly AnsweredLine[], reports: readonly AnsweredReport[], language: Document['language'], own: (report: AnsweredReport) => boolean, level: 1 | 2 | 3 = 1, code = ''): Block[] {
  let waiting = reports.filter(({ rows }) => rows.length);
  const blocks: Block[] = [];
  const put = (report: AnsweredReport): void => void blocks.push(answeredBlock(report, report.item, language, own(report)));
  lines.forEach((line, at) => {
    if (line.level === 0) {
      const above = waiting.filter(({ item, source }) => item === code && source.length > 0 && source.at(-1)!.number <= (line.line ?? 0));
      waiting = waiting.filter(report => !above.includes(report));
      above.forEach(put);
    }
    blocks.push(isPart(line) ? heading('part', (level + 1) as 2 | 3 | 4, spoken(line), `${code || 'part'}-${at + 1}`) : sentence(line));
  });
  waiting.forEach(put);
  return blocks;
}

/** A line that names what follows: □ 사업개요, 추진방향. */
const isPart = ({ mark, level }: AnsweredLine): boolean => level === 0 && (!mark || mark === '□');
const spoken = ({ mark, text }: AnsweredLine): string => (mark ? `${mark} ${text}` : text);

/** The one mark that stands around its line. */
const AROUND = '〈〉';
const sentence = ({ mark, level, text }: AnsweredLine): Paragraph =>
  mark === AROUND ? { kind: 'paragraph', mark: '', level, text: `〈${text}〉`, korean: true } : { kind: 'paragraph', mark: mark ?? '', level, text, korean: true };

/** A table that stands with two items is told apart by the second's code: function-areas@III-policy-4. */
function distinct(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.map(block => {
    if (block.kind !== 'table') return block;
    const id = seen.has(block.id) ? `${block.id}@${block.item ?? ''}` : block.id;
    seen.add(id);
    return { ...block, id };
  });
}

const moreOf = (report: AnsweredReport, language: Document['language'], own: boolean): TableBlock[] =>
  report.more.filter(({ rows }) => rows.length).map(table => answeredBlock(table, report.item, language, own));

function annex(parts: ReportParts): Block[] {
  const found = placed(parts.items).flatMap((at): Block[] => {
    const tables = reportsOf(parts, at.item.code).flatMap(report => moreOf(report, parts.language, isOwn(parts)(report)));
    return tables.length ? [heading('part', 2, `${nameOf(at.code, parts.language)} ${parts.language === 'en' ? at.item.titleEn : at.item.title}`, `more-${at.item.code}`), ...tables] : [];
  });
  return found.length ? [{ kind: 'pageBreak' }, heading('section', 1, wordsOf(parts.language).more, 'more'), ...found] : [];
}

const ROMAN = { I: 'Ⅰ', II: 'Ⅱ', III: 'Ⅲ' } as const;
/** Ⅱ-6. and Ⅲ-예산-2. in the annex, where parts and fields are mixed. */
const nameOf = ({ section, field, number }: ItemCode, language: Document['language']): string => [ROMAN[section], field && wordsOf(language).fieldNames[field], `${number}.`].filter(Boolean).join('-');
