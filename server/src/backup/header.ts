// A backup file: one line of JSON that says what it holds, then the rows, packed by gzip. The line carries the SHA-256 of the whole file,
// taken with zeros in its own place, so that a changed count is found like a changed row.
import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs/promises';
import { StartError } from '../settings.js';

export interface Header {
  format: typeof FORMAT;
  /** 64 hexadecimal digits. */
  sha256: string;
  /** The moment of the snapshot, ISO 8601. */
  at: string;
  database: 'sqlite' | 'mariadb';
  /** The last revision that it holds. */
  revision: number;
  /** Names of the migrations that made its tables. */
  migrations: string[];
  /** Rows of each table that was kept. */
  rows: Record<string, number>;
}

export const FORMAT = 'gujeong-backup/1';
const BEGIN = `{"format":"${FORMAT}","sha256":"`;
const ZEROS = '0'.repeat(64);
const LONGEST_LINE = 1_000_000;

export const headerLine = (header: Omit<Header, 'format' | 'sha256'>): string => `${JSON.stringify({ format: FORMAT, sha256: ZEROS, ...header })}\n`;

/** Where in the file the sum stands. */
export const SUM_AT = BEGIN.length;

/** The sum of a file that begins with this line; the caller adds what follows. */
export const sumFrom = (line: string): Hash => createHash('sha256').update(line.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${ZEROS}"`));

export interface Opened {
  header: Header;
  /** As it stands in the file, with its end. */
  line: string;
  /** Where the rows begin. */
  begins: number;
}

/** Reads the first line; what is no backup, or one of a later form, is refused in words. */
export async function openHeader(file: string): Promise<Opened> {
  const start = await startOf(file);
  const other = /^\{"format":"gujeong-backup\/(\d+)"/.exec(start.subarray(0, 60).toString('latin1'))?.[1];
  if (other === undefined) throw new StartError(`${file} is no backup of Gujeong Graph; name a file that gujeong backup wrote.`);
  if (other !== FORMAT.split('/')[1]) throw new StartError(`${file} is a backup of form ${other}, written by a later version of this program; this one reads form ${FORMAT.split('/')[1]}. Restore it with that version.`);
  const end = start.indexOf(10);
  if (end < 0) throw damaged(file);
  const line = start.subarray(0, end + 1).toString('utf8');
  try {
    return { header: JSON.parse(line) as Header, line, begins: end + 1 };
  } catch {
    throw damaged(file);
  }
}

async function startOf(file: string): Promise<Buffer> {
  const handle = await fs.open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_LINE), 0, LONGEST_LINE, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

export const damaged = (file: string): StartError => new StartError(`${file} is damaged or was cut short: its checksum does not fit its content. Nothing was written; take another copy of the file, or an earlier backup.`);
