// File -> database: the checksum first, then all rows in one transaction, and the checksum once more before it is kept.
import fs from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { migrations } from '../database/migrations/index.js';
import { replaceAll, type Replacing } from '../database/replacing.js';
import { StartError, type Settings } from '../settings.js';
import { total } from './backup.js';
import { withFaultOf } from './fault.js';
import { damaged, openHeader, sumFrom, type Header, type Opened } from './header.js';
import { isReplaced } from './kept.js';
import { read, type Section, type Value } from './lines.js';

interface Options {
  /** Stops it; nothing has been changed then. */
  signal?: AbortSignal;
  progress?: (done: number, all: number) => void;
}

/** Answers what a file holds; refuses one that is damaged, or of tables that this program does not have. */
export async function checked(file: string, signal?: AbortSignal): Promise<Header> {
  const opened = await openHeader(file);
  const sum = sumFrom(opened.line);
  for await (const chunk of fs.createReadStream(file, { start: opened.begins, ...(signal ? { signal } : {}) })) sum.update(chunk as Buffer);
  if (sum.digest('hex') !== opened.header.sha256) throw damaged(file);
  sameTables(file, opened.header);
  return opened.header;
}

function sameTables(file: string, header: Header): void {
  const ours = new Set(migrations.map(m => m.name));
  const later = header.migrations.find(m => !ours.has(m));
  if (later) throw new StartError(`${file} was written by a later version of this program (its tables: ${later}). Restore it with that version.`);
  const missing = migrations.map(m => m.name).filter(m => !header.migrations.includes(m));
  if (missing.length) throw new StartError(`${file} was written by an earlier version of this program (before ${missing[0]!}). Restore it with that version; then npm start of this one brings it up to date.`);
}

/** Puts the rows of a checked file in place of all that stands; the tables must be there. */
export async function restore(settings: Pick<Settings, 'dataDir' | 'database'>, file: string, { signal, progress = () => undefined }: Options = {}): Promise<void> {
  const opened = await openHeader(file);
  await replaceAll(settings, async into => {
    for (const { name } of into.tables) if (isReplaced(name)) await into.empty(name);
    await fill(into, file, opened, { ...(signal ? { signal } : {}), progress });
    // The last moment at which it can be stopped.
    signal?.throwIfAborted();
  });
}

async function fill(into: Replacing, file: string, { header, line, begins }: Opened, { signal, progress }: Options): Promise<void> {
  const sum = sumFrom(line);
  const summed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum.update(chunk);
      done(null, chunk);
    },
  });
  const filling = new Filling(into, n => progress!(n, total(header)));
  const onto = async (text: AsyncIterable<Buffer>): Promise<void> => {
    for await (const item of read(text)) await filling.take(item);
    await filling.flush();
  };
  await withFaultOf(onto, sink => pipeline(fs.createReadStream(file, { start: begins }), summed, createGunzip(), sink, signal ? { signal } : {}));
  // The file may have been changed since it was checked.
  if (sum.digest('hex') !== header.sha256 || Object.entries(header.rows).some(([table, rows]) => filling.rows(table) !== rows)) throw damaged(file);
}

/** Parameters of one statement, and about how many characters. */
const MOST_PARAMETERS = 2_000;
const MOST_CHARACTERS = 1_000_000;

/** Gathers rows until they are worth a statement. */
class Filling {
  private section: Section = { table: '', columns: [] };
  private waiting: Value[][] = [];
  private characters = 0;
  private done = 0;
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly into: Replacing,
    private readonly progress: (done: number) => void,
  ) {}

  rows(table: string): number {
    return this.counts.get(table) ?? 0;
  }

  async take(item: Section | Value[]): Promise<void> {
    if (!Array.isArray(item)) {
      await this.flush();
      const known = this.into.tables.find(t => t.name === item.table)?.columns.map(c => c.name);
      const stray = known ? item.columns.find(c => !known.includes(c)) : item.table;
      if (stray !== undefined) throw new StartError(`The database has no place for ${item.table}${known ? `.${stray}` : ''} of the backup; nothing was restored. Restore into a database that this version of the program has made.`);
      this.section = item;
      return;
    }
    this.waiting.push(item);
    for (const value of item) if (typeof value === 'string') this.characters += value.length;
    if ((this.waiting.length + 1) * this.section.columns.length > MOST_PARAMETERS || this.characters > MOST_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (!this.waiting.length) return;
    const { table, columns } = this.section;
    await this.into.insert(table, columns, this.waiting);
    this.counts.set(table, this.rows(table) + this.waiting.length);
    this.progress((this.done += this.waiting.length));
    this.waiting = [];
    this.characters = 0;
  }
}
