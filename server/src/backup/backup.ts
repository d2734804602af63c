// Database -> file: one snapshot while others write, a row at a time, to a temporary name that takes the file's own only when all is on the disk.
import fs from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { openSnapshot, type Snapshot } from '../database/snapshot.js';
import { StartError, type Settings } from '../settings.js';
import { withFaultOf } from './fault.js';
import { headerLine, SUM_AT, sumFrom, type Header } from './header.js';
import { countOf, keptTables, rowsOf } from './kept.js';
import { linesOf } from './lines.js';

interface Options {
  /** Stops it; nothing of it is left. */
  signal?: AbortSignal;
  progress?: (done: number, all: number) => void;
}

export interface Kept {
  rows: number;
  bytes: number;
  revision: number;
}

/** A file of this name is taken the place of, whole or not at all. */
export async function backup(settings: Pick<Settings, 'dataDir' | 'database'>, file: string, { signal, progress = () => undefined }: Options = {}): Promise<Kept> {
  const snapshot = await openSnapshot(settings);
  const part = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    const about = await aboutOf(snapshot);
    const bytes = await write(snapshot, part, about, { ...(signal ? { signal } : {}), progress });
    await fs.rename(part, file);
    return { rows: total(about), bytes, revision: about.revision };
  } catch (error) {
    await fs.rm(part, { force: true });
    throw error;
  } finally {
    await snapshot.close();
  }
}

export const total = ({ rows }: Pick<Header, 'rows'>): number => Object.values(rows).reduce((sum, n) => sum + n, 0);

async function aboutOf({ kind, tables, all }: Snapshot): Promise<Omit<Header, 'format' | 'sha256'>> {
  if (!tables.some(t => t.name === 'record_clock')) throw new StartError('The database has no tables of this program yet; there is nothing to keep. npm start makes them.');
  const migrations = (await all('SELECT name FROM migration ORDER BY id')).map(r => String(r[0]));
  const [[revision] = [0]] = await all('SELECT revision FROM record_clock WHERE id = 1');
  const rows: Record<string, number> = {};
  for (const table of keptTables(tables)) rows[table.name] = Number((await all(countOf(table)))[0]![0]);
  return { at: new Date().toISOString(), database: kind, revision: Number(revision), migrations, rows };
}

async function write(snapshot: Snapshot, part: string, about: Omit<Header, 'format' | 'sha256'>, { signal, progress }: Options): Promise<number> {
  const handle = await fs.open(part, 'wx', 0o600);
  try {
    const line = headerLine(about);
    const sum = sumFrom(line);
    await handle.writeFile(line);
    const onto = async (packed: AsyncIterable<Buffer>): Promise<void> => {
      for await (const chunk of packed) {
        sum.update(chunk);
        await handle.writeFile(chunk);
      }
    };
    await withFaultOf(onto, sink => pipeline(Readable.from(pieces(snapshot, n => progress!(n, total(about))), { objectMode: false }), createGzip({ level: 6 }), sink, signal ? { signal } : {}));
    await handle.write(sum.digest('hex'), SUM_AT);
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

async function* pieces({ tables, each }: Snapshot, progress: (done: number) => void): AsyncGenerator<string> {
  let done = 0;
  for (const table of keptTables(tables)) yield* linesOf(table, each(rowsOf(table)), n => progress((done += n)));
}
