// How large an archive says it will be when unpacked, before anything is unpacked: the reader unpacks no entry beyond what it says.
import { Unreadable } from './fault.js';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const MOST_COMMENT = 65_535;
/** An XLSX of 20 MB with 100,000 rows stays well below. */
const MOST_UNPACKED = 400_000_000;
const MOST_ENTRIES = 5_000;

export function refuseBomb(bytes: Buffer): void {
  const end = bytes.length < END_BYTES ? -1 : bytes.lastIndexOf(signature(END));
  if (end < 0 || end < bytes.length - END_BYTES - MOST_COMMENT || end + END_BYTES > bytes.length) throw notXlsx();
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  if (count > MOST_ENTRIES) throw bomb();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw notXlsx();
    const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    // An entry that says nothing of its size would be unpacked without bounds; 2^32 − 1 stands for more than fits here.
    if (size === 0 && packed > 2) throw bomb();
    unpacked += size;
    if (unpacked > MOST_UNPACKED) throw bomb();
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

const signature = (value: number): Buffer => {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
};

export const notXlsx = (): Unreadable => new Unreadable('NOT_XLSX', { ko: 'XLSX 파일로 읽을 수 없습니다. 손상되었거나 다른 형식입니다. 엑셀에서 "Excel 통합 문서(.xlsx)"로 다시 저장하십시오.', en: 'This cannot be read as XLSX: it is damaged or of another kind. Save it again as an Excel workbook (.xlsx).' });
const bomb = (): Unreadable => new Unreadable('TOO_LARGE', { ko: '압축을 풀면 너무 커지는 파일입니다. 시트를 나누어 올리십시오.', en: 'Unpacked, this file would be too large; split it into several.' });
