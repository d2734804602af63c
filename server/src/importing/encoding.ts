// The text of a CSV file. UTF-8 and UTF-16 say what they are; CP949 is read only when it is stated: guessed wrongly, it would give other words without any error.
import { Unreadable } from './fault.js';

const STATED: ReadonlySet<string> = new Set(['cp949', 'ms949', 'euc-kr', 'ks_c_5601-1987', 'windows-949', 'uhc']);

/** `charset`: what who sends it says of it; null: nothing. */
export function textOf(bytes: Uint8Array, charset: string | null = null): string {
  if (charset !== null && STATED.has(charset.toLowerCase())) return decoded('euc-kr', bytes) ?? notThat(charset);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded('utf-16le', bytes) ?? notThat('UTF-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded('utf-16be', bytes) ?? notThat('UTF-16');
  const text = decoded('utf-8', bytes);
  if (text !== null && !text.includes('\0')) return text;
  if (text === null && decoded('euc-kr', bytes) !== null) throw new Unreadable('ENCODING', { ko: '한글 인코딩이 CP949(EUC-KR)로 보입니다. 엑셀에서 "다른 이름으로 저장 → CSV UTF-8(쉼표로 분리)"로 저장하거나 XLSX로 올리십시오. CP949가 맞으면 파일 형식에 charset=cp949라고 밝히십시오.', en: 'The file seems to be CP949 (EUC-KR). Save it as "CSV UTF-8 (comma delimited)" or as XLSX, or state charset=cp949.' });
  return notThat('UTF-8');
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notThat(encoding: string): never {
  throw new Unreadable('ENCODING', { ko: `파일의 글자를 ${encoding}(으)로 읽을 수 없습니다. 엑셀에서 "CSV UTF-8" 또는 XLSX로 다시 저장하십시오.`, en: `The file cannot be read as ${encoding}. Save it again as "CSV UTF-8" or as XLSX.` });
}
