// Reads files of documents back, for tests: by nothing that wrote them.

/** The fields of a CSV file. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.replace(/^\uFEFF/, '').match(/(?:"(?:[^"]|"")*"|[^"\r])*\r\n/g) ?? []) {
    rows.push([...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
  }
  return rows;
}

const NAMES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const words = (markup: string): string => markup.replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]*>/g, '').replace(/&\w+;/g, name => NAMES[name] ?? name);

/** By the table's id, its rows: the label, then numbers where the cell holds one, else its words, null for a blank. */
export function htmlTables(html: string): Map<string, (number | string | null)[][]> {
  const tables = html.matchAll(/<figure class="table[^"]*" id="table-([^"]+)">[^]*?<tbody>\n([^]*?)<\/tbody>/g);
  return new Map([...tables].map(([, id, body]) => [id!, [...body!.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row]) => [...row!.matchAll(/<t[hd][^>]*?(?: data-value="([^"]*)")?>([^]*?)<\/t[hd]>/g)].map(([, value, inner]) => (value === undefined ? words(inner!) || null : Number(value))))]));
}
