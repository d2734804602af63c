// What each address of a document asks for, read into the document that answers it.
import { fileName } from '@gujeong/shared/document/fileName';
import { legendOf } from '@gujeong/shared/document/words';
import { viewOf } from '@gujeong/shared/reports/index';
import { GraphQLError } from 'graphql';
import type { App } from '../app.js';
import { documentOf, type NamedDocument } from '../documents/documentOf.js';
import { listDocument } from '../documents/listDocument.js';
import { sentTable, tableDocument } from '../documents/sentTable.js';
import { unauthenticated } from '../graph/access.js';
import { badInput, shown } from '../graph/id.js';
import { requestAt } from '../graph/requestAt.js';
import { DateTimeScalar, isDate } from '../graph/scalars.js';
import { permitRoot } from '../identity/rootPolicy.js';
import type { Viewer } from '../identity/viewer.js';

export interface AskedOf {
  readonly app: App;
  readonly viewer: Viewer;
  /** What stands before the format in the address: the noun of a list. */
  readonly name: string;
  readonly search: URLSearchParams;
  /** The JSON that was sent; undefined where nothing is. */
  readonly body: unknown;
}

type Parameter = 'view' | 'asOf' | 'language' | 'recordedAt' | 'where' | 'orderBy' | 'columns';

/** ?view&asOf&language&recordedAt: the report, or one view of it. */
export async function askedReport({ app, viewer, search }: AskedOf): Promise<NamedDocument> {
  permitRoot('report', viewer);
  const given = parameters(search, ['view', 'asOf', 'language', 'recordedAt']);
  const view = given('view');
  const found = view === null ? null : viewOf(view);
  if (found === undefined) throw badInput(`There is no view ${shown(view)}; the field reports lists them, and without view the whole report is answered.`, 'view');
  return documentOf(app.reporting, await requestAt(app.context(viewer).request, momentOf(given('recordedAt'))), { asOf: dayOf(given('asOf')), language: languageOf(given('language')), ...(found ? { view: found } : {}) });
}

/** ?where&orderBy&columns&asOf&recordedAt&language: any list, filtered and ordered as in the API. */
export async function askedList({ app, viewer, name, search }: AskedOf): Promise<NamedDocument> {
  if (viewer.role === null) throw unauthenticated();
  const noun = app.model.named(name);
  if (!noun) throw new GraphQLError(`There is no noun ${shown(name)}; nouns are called as in the schema, for example Project.`, { extensions: { code: 'NOT_FOUND' } });
  const given = parameters(search, ['where', 'orderBy', 'columns', 'asOf', 'recordedAt', 'language']);
  const asked = { noun, where: jsonOf('where', given('where')), orderBy: jsonOf('orderBy', given('orderBy')), columns: given('columns'), asOf: dayOf(given('asOf')), language: languageOf(given('language')) };
  return listDocument(app, asked, await requestAt(app.context(viewer).request, momentOf(given('recordedAt'))));
}

const DATED = { ko: '기준일', en: 'as-of' } as const;

/** ?language, with a table of the document model as JSON: what somebody sees, as a file. */
export function askedTable({ app, viewer, search, body }: AskedOf): NamedDocument {
  if (viewer.role === null) throw unauthenticated();
  const language = languageOf(parameters(search, ['language'])('language'));
  const table = sentTable(body);
  return { document: tableDocument(table, language, legendOf([table], language)), nameOf: extension => fileName(table.caption, DATED[language], table.asOf ?? app.today(), extension) };
}

export function parameters(search: URLSearchParams, takes: readonly Parameter[]): (name: Parameter) => string | null {
  for (const name of search.keys()) if (!takes.some(t => t === name)) throw badInput(`A document takes ${takes.join(', ')}; got ${shown(name)}.`, name.slice(0, 40));
  return name => search.get(name) || null;
}

function dayOf(asOf: string | null): string | null {
  if (asOf !== null && !isDate(asOf)) throw badInput(`asOf is a day that exists, written YYYY-MM-DD, for example 2002-06-30; got ${shown(asOf)}.`, 'asOf');
  return asOf;
}

export function languageOf(language: string | null): 'ko' | 'en' {
  if (language !== null && language !== 'ko' && language !== 'en') throw badInput(`language is ko or en; got ${shown(language)}.`, 'language');
  return language ?? 'ko';
}

const momentOf = (recordedAt: string | null): string | null => (recordedAt === null ? null : (DateTimeScalar.parseValue(recordedAt) as string));

const EXAMPLES = { where: '{"status":{"eq":"DELAYED"}}', orderBy: '[{"field":"TITLE","direction":"DESC"}]' } as const;

function jsonOf(name: 'where' | 'orderBy', text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    throw badInput(`${name} is JSON as in the API, for example ${EXAMPLES[name]}; got ${shown(text)}.`, name);
  }
}
