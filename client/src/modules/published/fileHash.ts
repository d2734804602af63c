// The SHA-256 of a file, computed here, and those of the files of a published report, as the server tells them.
import { askAddress, type Asking } from '@/graph/fetchFile';

/** In hexadecimal digits. Null where the browser computes none: on an address without https. */
export async function hashOf(file: Blob): Promise<string | null> {
  // Typed as always there; a page that is not a secure context has none.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  return [...new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The hash of one file of the report, in each language that it is written in. */
export const publishedHashes = (report: string, format: string, asking: Asking): Promise<readonly string[]> =>
  Promise.all(['ko', 'en'].map(async (language) => (await askAddress(`/documents/published/${report}.${format}?language=${language}`, { method: 'HEAD' }, asking)).headers.get('x-content-sha256') ?? ''));
