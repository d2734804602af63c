// A text file's bytes as text: UTF-8 and UTF-16, with or without their mark, and CP949 of older Korean programs.
import iconv from 'iconv-lite';
import { unreadable } from './unreadable.js';

export function decode(bytes: Uint8Array): string {
  const marked = encodingOf(bytes);
  // Node's own euc-kr knows 2,350 syllables; CP949 has all 11,172.
  const text = marked === 'cp949' ? iconv.decode(Buffer.from(bytes), marked) : new TextDecoder(marked).decode(bytes);
  if (text.includes('\uFFFD')) throw unreadable('글자의 부호화 방식을 알 수 없습니다. UTF-8 또는 CP949(완성형) 텍스트로 저장하여 다시 올리십시오.', 'The encoding of this text is not known; save it as UTF-8 or CP949 and give it again.');
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return unmarked16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'cp949');
}

/** Without a mark, line ends and spaces tell: half of them is 0, always the same half. */
function unmarked16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, i) => void (byte === 0 && zeros[i % 2]!++));
  if (zeros[0]! + zeros[1]! < sample.length / 20) return null;
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
