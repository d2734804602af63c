// Reads DOCX, XLSX and PDF back, for tests: by libraries that wrote none of them.
import { unzipSync, strFromU8 } from 'fflate';
import mammoth from 'mammoth';
import readSheets from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';

const NAMES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&#39;': "'" };
const words = (markup: string): string => markup.replace(/<br ?\/>/g, '\n').replace(/<[^>]*>/g, '').replace(/&(?:\w+|#39);/g, name => NAMES[name] ?? name);

export interface ReadDocx {
  /** In order: of each table its rows, of each cell its text and spans, "합계 2×1". */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly headings: readonly (readonly [level: number, text: string])[];
}

export async function readDocx(file: Buffer): Promise<ReadDocx> {
  const { value } = await mammoth.convertToHtml({ buffer: file });
  const tables = [...value.matchAll(/<table>([^]*?)<\/table>/g)].map(([, table]) => [...table!.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row]) => [...row!.matchAll(/<t[hd]([^>]*)>([^]*?)<\/t[hd]>/g)].map(([, spans, cell]) => {
    const span = (name: string): string => new RegExp(`${name}="(\\d+)"`).exec(spans!)?.[1] ?? '1';
    return `${words(cell!)} ${span('colspan')}×${span('rowspan')}`;
  })));
  return { tables, headings: [...value.matchAll(/<h([1-4])>([^]*?)<\/h\1>/g)].map(([, level, text]) => [Number(level), words(text!)] as const) };
}

/** The sheets by their names: rows of values, null for a blank. */
export async function readXlsx(file: Buffer): Promise<Map<string, (string | number | null)[][]>> {
  const sheets = await readSheets(file, { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as (string | number | null)[][]]));
}

/** Of each sheet, in order: its formulas with the values kept beside them, and its merged ranges. */
export function sheetMarkup(file: Uint8Array): { formulas: string[]; merges: string[] }[] {
  const parts = unzipSync(file);
  const sheets = Object.keys(parts).filter(name => /^xl\/worksheets\/sheet\d+\.xml$/.test(name)).sort((a, b) => Number(/\d+/.exec(a)![0]) - Number(/\d+/.exec(b)![0]));
  return sheets.map(name => {
    const xml = strFromU8(parts[name]!);
    return { formulas: [...xml.matchAll(/<f>([^<]*)<\/f><v>([^<]*)<\/v>/g)].map(([, formula, value]) => `${formula} = ${value}`), merges: [...xml.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref]) => ref!) };
  });
}

/** All words of a PDF without the spaces between them, and how many pages it has. */
/** `pictures`: what is said of each figure that is drawn. */
export async function readPdf(file: Uint8Array): Promise<{ text: string; pages: number; outline: number; pictures: string[] }> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const pictures: string[] = [];
  for (let page = 1; page <= totalPages; page++) pictures.push(...picturesIn((await (await document.getPage(page)).getStructTree()) as Tagged | null));
  return { text: text.replaceAll(/\s+/g, ''), pages: totalPages, outline: ((await document.getOutline()) as unknown[] | null)?.length ?? 0, pictures };
}

interface Tagged { readonly alt?: string; readonly children?: readonly Tagged[] }
const picturesIn = (tagged: Tagged | null): string[] => (tagged ? [...(tagged.alt ? [tagged.alt] : []), ...(tagged.children ?? []).flatMap(picturesIn)] : []);
