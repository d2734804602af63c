// A file as the text of a report, by what it is: HWPX, or text. Other forms are told how they become one of these.
import { decode } from './decode.js';
import { hwpxText } from './hwpx.js';
import { sectionsOf } from './unpack.js';
import { unreadable } from './unreadable.js';

/** Bytes of a file. */
export const MOST_FILE = 20_000_000;
/** Characters of a report, and of one of its lines: some eight times what the longest one known has. */
const MOST_TEXT = 200_000;
const MOST_LINE = 5_000;

export function documentText(bytes: Uint8Array): string {
  if (!bytes.length) throw unreadable('빈 파일입니다.', 'This file is empty.');
  if (bytes.length > MOST_FILE) throw unreadable('파일은 20MB까지 읽습니다.', 'A file is at most 20,000,000 bytes.');
  const text = (starts(bytes, 0x50, 0x4b) ? hwpxText(sectionsOf(bytes)) : decode(ofKnownForm(bytes))).normalize('NFC');
  if (text.length > MOST_TEXT) throw unreadable(`보고서는 ${MOST_TEXT.toLocaleString('en-US')}자까지 읽습니다. 나누어 올리십시오.`, `A report is at most ${MOST_TEXT.toLocaleString('en-US')} characters; give it in parts.`);
  const long = text.split(/\r\n|\r|\n/).findIndex(line => line.length > MOST_LINE);
  if (long >= 0) throw unreadable(`${long + 1}행이 ${MOST_LINE.toLocaleString('en-US')}자보다 깁니다. 줄을 나누어 저장하십시오.`, `Line ${long + 1} is longer than ${MOST_LINE.toLocaleString('en-US')} characters; break it into lines.`);
  if (text.includes('\u0000')) throw unreadable('텍스트가 아닌 파일입니다.', 'This is no text file.');
  return text;
}

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte);

function ofKnownForm(bytes: Uint8Array): Uint8Array {
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw unreadable('HWP(옛 형식)는 읽지 못합니다. 한글에서 HWPX 또는 텍스트로 저장하여 올리십시오.', 'The older HWP form is not read; save the document as HWPX or text.');
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) throw unreadable('PDF는 읽지 못합니다. HWPX 또는 텍스트(표는 탭으로 나눔)로 올리십시오.', 'PDF is not read; give HWPX, or text with tabs between the cells of tables.');
  return bytes;
}
