// gujeong backup and gujeong restore
import { backup, total } from '../backup/backup.js';
import { checked, restore } from '../backup/restore.js';
import { openDatabase } from '../database/open.js';
import { DatasetLoad } from '../dataset/loaded.entity.js';
import { nouns } from '../modules/index.js';
import { settings, StartError, type Settings } from '../settings.js';
import { progressLine } from './progress.js';

const count = (n: number): string => n.toLocaleString('en-US');

export async function keep(file: string): Promise<void> {
  const line = progressLine(`Keeping a backup in ${file}`);
  const { rows, bytes, revision } = await stoppable(`no backup was written; what stood in ${file} is untouched.`, signal => backup(settings(), file, { signal, progress: line.show }));
  line.end(`${file} holds ${count(rows)} rows up to revision ${revision} (${count(bytes)} bytes, checked by SHA-256). Sessions and sign-in links are not in it; password and token hashes are: keep it where only you read it.`);
}

export async function bringBack(file: string, { replace = false, check = false }: { replace?: boolean; check?: boolean }): Promise<void> {
  const untouched = 'nothing was restored; the database is as it was. Run it again.';
  const header = await stoppable('nothing was restored.', signal => checked(file, signal));
  const held = `${count(total(header))} rows up to revision ${header.revision}, kept at ${header.at}`;
  if (check) return void process.stdout.write(`${file} is whole: ${held}.\n`);
  const given = settings();
  const where = await readied(given, replace);
  const line = progressLine(`Restoring ${file}`);
  await stoppable(untouched, signal => restore(given, file, { signal, progress: line.show }));
  line.end(`${where} now holds ${held}. Start the server again if it ran meanwhile; everybody signs in anew. Tokens and accounts stand as they did then: gujeong token list, gujeong user list.`);
}

/** Makes the tables if need be, and sees that nothing is there that would be lost. */
async function readied(given: Settings, replace: boolean): Promise<string> {
  const database = await openDatabase(given, [...nouns, DatasetLoad]);
  try {
    const [{ revision }] = (await database.source.query('SELECT revision FROM record_clock WHERE id = 1')) as [{ revision: number }];
    const [{ people }] = (await database.source.query('SELECT COUNT(*) AS people FROM `user`')) as [{ people: number }];
    if (!replace && (Number(revision) || Number(people))) throw new StartError(`${database.where} already holds data (revision ${revision}); nothing was restored. Choose an empty database, or take its place: gujeong restore FILE --replace, with the server stopped.`);
    return database.where;
  } finally {
    await database.close();
  }
}

/** Ctrl-C and SIGTERM end the work in order; faults of the file system are told in a line. */
async function stoppable<T>(outcome: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  process.once('SIGINT', abort).once('SIGTERM', abort);
  try {
    return await work(stop.signal);
  } catch (error) {
    if (stop.signal.aborted) throw new StartError(`Interrupted: ${outcome}`);
    throw told(error as NodeJS.ErrnoException, outcome);
  } finally {
    process.off('SIGINT', abort).off('SIGTERM', abort);
  }
}

/** What a person can mend, by the system's code. */
const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full', EDQUOT: 'The disk quota is used up', EFBIG: 'The file grows larger than is allowed here', EACCES: 'This may not be read or written by this account', EPERM: 'This may not be read or written by this account',
  EROFS: 'This disk is read-only', ENOENT: 'There is no such file or folder', EISDIR: 'This is a folder; name a file', ENOTDIR: 'A part of this path is no folder', EIO: 'The disk fails',
  SQLITE_FULL: 'The disk is full', SQLITE_BUSY: 'Another program is writing to the database; stop the server first', SQLITE_READONLY: 'The database file is read-only', SQLITE_IOERR: 'The disk fails',
  PROTOCOL_CONNECTION_LOST: 'The database was lost', ECONNREFUSED: 'The database cannot be reached', ECONNRESET: 'The database was lost', ER_RECORD_FILE_FULL: 'The database’s disk is full', ER_OPTION_PREVENTS_STATEMENT: 'The database takes no writes', ER_LOCK_WAIT_TIMEOUT: 'Another program is writing to the database; stop the server first',
};

function told(error: NodeJS.ErrnoException, outcome: string): Error {
  const words = WORDS[error.code ?? ''] ?? WORDS[(error.code ?? '').split('_').slice(0, 2).join('_')];
  if (!words) return error;
  return new StartError(`${words}${error.path ? `: ${error.path}` : ''}: ${outcome}`);
}
