// The sections of an HWPX file, unpacked with a bound: what a few bytes may grow to is not for their sender to say.
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { unreadable } from './unreadable.js';

/** Bytes of all sections together, and files in the package. */
const MOST_BYTES = 20_000_000;
const MOST_FILES = 5_000;
const SECTION = /^Contents\/section(\d+)\.xml$/;
const STEP = 65_536;

/** XML texts, in the order of the sections. */
export function sectionsOf(bytes: Uint8Array): string[] {
  const found = new Map<number, Uint8Array[]>();
  let size = 0;
  let files = 0;
  let over = false;
  // What is thrown in here comes out as an error of the package.
  const stop = (): never => {
    over = true;
    throw tooMuch();
  };
  const zip = new Unzip(file => {
    if (++files > MOST_FILES) stop();
    const section = SECTION.exec(file.name);
    if (!section) return;
    const chunks: Uint8Array[] = [];
    found.set(Number(section[1]), chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > MOST_BYTES) stop();
      chunks.push(chunk);
    };
    file.start();
  });
  zip.register(UnzipInflate);
  zip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += STEP) zip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    throw over ? tooMuch() : broken();
  }
  if (!found.size) throw unreadable('HWPX 문서가 아닙니다(본문이 들어 있지 않음). 한글에서 HWPX 형식으로 저장하여 다시 올리십시오.', 'This is no HWPX document: it holds no Contents/section0.xml. Save it as HWPX and give it again.');
  return [...found].sort(([a], [b]) => a - b).map(([, chunks]) => new TextDecoder().decode(Buffer.concat(chunks)));
}

const broken = () => unreadable('압축이 깨진 파일입니다. 한글에서 다시 저장하여 올리십시오.', 'This package is broken; save the document again and give it anew.');
const tooMuch = () => unreadable('풀었을 때 너무 큰 파일입니다. 보고서만 담아 다시 저장하십시오.', 'Unpacked, this file is too large for a report; save the report alone.');
