// The report, or views of it, as a document: read at one revision, so that nothing is written between its first table and its last.
import { setImmediate } from 'node:timers/promises';
import type { AnsweredReport, ReportItem } from '@gujeong/shared/document/answered';
import { fileName } from '@gujeong/shared/document/fileName';
import type { Document } from '@gujeong/shared/document/model';
import { reportDocument, viewDocument } from '@gujeong/shared/document/report';
import { dayOf } from '@gujeong/shared/document/words';
import { views } from '@gujeong/shared/reports/index';
import type { ReportView } from '@gujeong/shared/reports/view';
import type { Request } from '../graph/engine.js';
import { name, sql } from '../graph/sql.js';
import { answer } from '../modules/reports/answer.js';
import type { ReportTable } from '../modules/reports/report.types.js';
import type { Reporting } from '../modules/reports/reporting.js';

export interface Asked {
  /** 기준일; null: each item at its own. */
  readonly asOf: string | null;
  readonly language: Document['language'];
  /** One view; the whole report when not given. */
  readonly view?: ReportView;
}

export interface NamedDocument {
  readonly document: Document;
  /** The name of its file: 2002-주요업무보고_기준일-2002-09-30.hwpx */
  nameOf(extension: string): string;
}

/** Title, day and items of the report. */
export const EDITION = `query Edition { reportEditions(first: 1) { nodes { title issuedOn items(first: 100, orderBy: [{ field: ORDER }]) { nodes { code title titleEn } } } } }`;
export interface Edition {
  reportEditions: { nodes: { title: string; issuedOn: string; items: { nodes: ReportItem[] } }[] };
}

const WORDS = {
  ko: { office: '기획예산과', asOf: '기준일', own: '항목별', source: (revision: number, day: string) => `구정 그래프의 기록으로 셈함 (변경 회차 ${revision}, ${day} 기록)`, title: (title: string) => title },
  en: { office: 'Planning and Budget Division', asOf: 'as-of', own: 'by-item', source: (revision: number, day: string) => `Computed from the records of Gujeong Graph (revision ${revision} of ${day})`, title: () => 'Main Work Report 2002' },
} as const;

export async function documentOf(reporting: Reporting, given: Request, { asOf, language, view }: Asked): Promise<NamedDocument> {
  const words = WORDS[language];
  const { request, at } = await atOneRevision(given);
  const source = words.source(request.recorded ?? 0, dayOf(dayInSeoul(at), language));
  if (view) {
    const report = await read(reporting, view, asOf, request);
    const document = viewDocument(report, report.asOf === view.asOf, { source, language });
    return { document, nameOf: extension => fileName(document.title, words.asOf, report.asOf, extension) };
  }
  const reports: AnsweredReport[] = [];
  for (const each of views) {
    // All views take a while: others are answered in between.
    await setImmediate();
    reports.push(await read(reporting, each, asOf, request));
  }
  const { reportEditions: { nodes: [edition] } } = await reporting.ask<Edition>(EDITION, {}, request);
  const [year, month] = (edition?.issuedOn ?? '').split('-');
  const document = reportDocument({
    title: words.title(edition?.title ?? ''), subtitle: `${year ?? ''}. ${Number(month)}. ${words.office}`, source, asOf, language,
    items: edition?.items.nodes ?? [], reports, ownDates: new Map(views.map(v => [v.id, v.asOf])),
  });
  return { document, nameOf: extension => fileName(document.title, words.asOf, asOf ?? words.own, extension) };
}

/** Nine hours ahead all year. */
const dayInSeoul = (moment: string): string => new Date(Date.parse(moment) + 9 * 3_600_000).toISOString().slice(0, 10);

/** A request without a recorded moment stands at the latest revision. */
async function atOneRevision(request: Request): Promise<{ request: Request; at: string }> {
  const { recorded } = request;
  const [[revision, at] = [0, '']] = await request.connection.rows(recorded === null ? sql`SELECT id, ${name('at')} FROM revision ORDER BY id DESC LIMIT 1` : sql`SELECT id, ${name('at')} FROM revision WHERE id = ${recorded}`);
  return { request: { ...request, recorded: Number(revision) }, at: String(at) };
}

async function read(reporting: Reporting, view: ReportView, asOf: string | null, request: Request): Promise<AnsweredReport> {
  return settled(await answer(reporting, await reporting.compose(view, asOf ?? view.asOf, request), request));
}

/** With what is read only when it is asked for. */
async function settled(table: ReportTable): Promise<AnsweredReport> {
  const more: AnsweredReport[] = [];
  for (const each of table.more) more.push(await settled(each));
  return { ...plain(table), narrative: await table.narrative, generated: await table.generated, more };
}

/** Its getters are left alone: each would be a question to the database. */
const plain = (table: ReportTable) => ({
  id: table.id, item: table.item, title: table.title, titleEn: table.titleEn, unit: table.unit, unitEn: table.unitEn, asOf: table.asOf,
  head: table.head, headEn: table.headEn, columns: table.columns, rows: table.rows, notes: table.notes, source: table.source,
});
