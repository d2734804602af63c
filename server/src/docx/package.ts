// The package of a DOCX with nothing in it that the clock or chance has given.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a time as files of the package bear it: fixed, whatever the clock and its zone. */
const TIME = new Date(2002, 8, 1);
const MOMENT = '2002-09-01T00:00:00Z';

export function settled(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const core = parts['docProps/core.xml'];
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${MOMENT}`));
  const body = parts['word/document.xml'];
  if (body) parts['word/document.xml'] = strToU8(numbered(strFromU8(body)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, [bytes, { level: 6, mtime: TIME }]])));
}

/** The library numbers bookmarks through all documents of a process; here they begin with 1. */
function numbered(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replaceAll(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g, (_, before: string, id: string) => {
    numbers.set(id, numbers.get(id) ?? numbers.size + 1);
    return `${before}${numbers.get(id)}`;
  });
}
