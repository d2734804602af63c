// A list of any noun as a document: its rows are read while they are written, so that no list is too long.
import { fileName } from '@gujeong/shared/document/fileName';
import { listBlock } from '@gujeong/shared/document/listBlock';
import { nounLabel } from '@gujeong/shared/vocabulary/labels/index';
import type { App } from '../app.js';
import type { Request } from '../graph/engine.js';
import { everyRow, type EveryRow } from '../graph/everyRow.js';
import type { NamedDocument } from './documentOf.js';
import { listColumns } from './listColumns.js';

export interface AskedList extends Pick<EveryRow, 'noun' | 'where' | 'orderBy' | 'asOf'> {
  /** a,b.c; null: what is usual. */
  readonly columns: string | null;
  readonly language: 'ko' | 'en';
}

const WORDS = {
  ko: { asOf: '기준일', source: '구정 그래프의 기록', title: (ko: string) => `${ko} 목록` },
  en: { asOf: 'as-of', source: 'Records of Gujeong Graph', title: (_: string, plural: string) => plural },
} as const;

/** Its first rows are read already: what is wrong with the question is thrown here, not in the middle of a file. */
export async function listDocument({ engine, today }: Pick<App, 'engine' | 'today'>, { columns: asked, language, ...list }: AskedList, request: Request): Promise<NamedDocument> {
  const words = WORDS[language];
  const columns = listColumns(list.noun, asked, language);
  const pages = everyRow(engine, { ...list, paths: columns.map(({ path }) => path) }, request);
  const first = await pages.next();
  const label = nounLabel(list.noun.name);
  const title = words.title(label?.ko ?? list.noun.name, label?.plural ?? list.noun.name);
  const asOf = list.asOf ?? today();
  async function* rows() {
    const said = (page: readonly (readonly unknown[])[]) => page.map(row => row.map((value, at) => columns[at]?.say(value) ?? null));
    if (!first.done) yield said(first.value);
    for await (const page of pages) yield said(page);
  }
  const block = listBlock({ id: list.noun.plural, caption: title, asOf, unitLine: '', notes: [], example: false, columns, rows: rows() });
  return {
    document: { title, subtitle: '', source: words.source, legend: '', asOf, language, front: false, blocks: [block] },
    nameOf: extension => fileName(title, words.asOf, asOf, extension),
  };
}
