// A published report as a document: from the answers that were kept when it was published, and in no other words than the records had at its revision.
import { GraphQLError } from 'graphql';
import type { AnsweredReport } from '@gujeong/shared/document/answered';
import { fileName } from '@gujeong/shared/document/fileName';
import type { Document } from '@gujeong/shared/document/model';
import { reportDocument } from '@gujeong/shared/document/report';
import { dayOf } from '@gujeong/shared/document/words';
import { views } from '@gujeong/shared/reports/index';
import type { App } from '../app.js';
import { EVERYTHING } from '../graph/access.js';
import { keyOf } from '../graph/id.js';
import { name, sql } from '../graph/sql.js';
import { PublishedReport } from '../modules/reports/publishedReport.entity.js';
import { hashOf, publishedTables, unchanged } from '../modules/reports/publishing.js';
import { EDITION, type Edition, type NamedDocument } from './documentOf.js';

const WORDS = {
  ko: {
    published: (day: string, by: string) => `${day} 공표 · ${by}`, label: '공표',
    source: (code: string, revision: number, hash: string) => `공표 보고서 ${code} (변경 회차 ${revision}) · 내용 해시 SHA-256 ${hash}`,
  },
  en: {
    published: (day: string, by: string) => `Published ${day} · ${by}`, label: 'published',
    source: (code: string, revision: number, hash: string) => `Published report ${code} (revision ${revision}) · content hash SHA-256 ${hash}`,
  },
} as const;

/** null: there is none of this id. Refuses one whose kept tables are no longer what was published. */
export async function publishedDocument({ model, reporting, context }: Pick<App, 'model' | 'reporting' | 'context'>, id: string, language: Document['language']): Promise<NamedDocument | null> {
  const noun = model.of(PublishedReport);
  const request = { ...context().request, access: EVERYTHING };
  const key = keyOf(model, noun, id);
  const [found] = await request.connection.rows(sql`SELECT code, title, as_of, revision, published_at, published_by, hash FROM ${name(noun.table)} WHERE id = ${key}`);
  if (!found) return null;
  const [code, title, , , publishedAt, publishedBy, hash] = found.map(String) as [string, string, string, string, string, string, string];
  const [asOf, revision] = [found[2] as string | null, Number(found[3])];
  const kept = await publishedTables(request.connection, key);
  if (hashOf(kept) !== hash || !kept.every(unchanged)) throw new GraphQLError('What is kept of this report no longer has the hash it was published with; no file is made of it. verifyPublishedReport tells more.', { extensions: { code: 'CONFLICT' } });
  const reports = kept.map(({ content }) => JSON.parse(content) as AnsweredReport);
  const { reportEditions: { nodes: [edition] } } = await reporting.ask<Edition>(EDITION, {}, { ...request, recorded: revision });
  const words = WORDS[language];
  const document = reportDocument({
    title, subtitle: words.published(dayOf(publishedAt.slice(0, 10), language), publishedBy), source: words.source(code, revision, hash), asOf, language, items: edition?.items.nodes ?? [], reports,
    ownDates: new Map(asOf === null ? reports.map(r => [r.id, r.asOf]) : views.map(v => [v.id, v.asOf])),
  });
  return { document, nameOf: extension => fileName(title, words.label, code, extension) };
}
