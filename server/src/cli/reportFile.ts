// gujeong report --format hwpx …: a document, to a file or to standard output.
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReportView } from '@gujeong/shared/reports/view';
import { documentOf } from '../documents/documentOf.js';
import { writers, written, type Format } from '../documents/writers.js';
import { StartError } from '../settings.js';
import { withApp } from './withApp.js';

interface Options {
  all?: boolean;
  asOf?: string;
  format: Format;
  language: 'ko' | 'en';
  output?: string;
}

export async function reportFile(chosen: readonly ReportView[], { all, asOf, format, language, output }: Options): Promise<void> {
  const [view, another] = chosen;
  if (!all && another) throw new StartError(`A document holds one view or, with --all, the whole report; got ${chosen.length} views. Ask for them one after another, or say --format text or json.`);
  const { mediaType, extension } = writers[format];
  if (output === undefined && process.stdout.isTTY && !/^text|json/.test(mediaType)) throw new StartError(`A document in ${format} is not for the screen: say --output FILE, or --output . for a file here under its own name.`);
  await withApp(async app => {
    const { document, nameOf } = await documentOf(app.reporting, app.context().request, { asOf: asOf ?? null, language, ...(all ? {} : { view: view! }) });
    const pieces = written(format, document);
    if (output !== undefined) await writeOut(output, nameOf(extension), pieces);
    else for await (const piece of pieces) await new Promise<void>(resolve => void process.stdout.write(piece, () => resolve()));
  });
}

/** Writes into the file, or into the folder under `name`; a file that was not finished does not stay. */
export async function writeOut(output: string, name: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
  const file = fs.statSync(output, { throwIfNoEntry: false })?.isDirectory() ? path.join(output, name) : output;
  const unfinished = `${file}.part`;
  try {
    await pipeline(Readable.from(pieces), fs.createWriteStream(unfinished));
    fs.renameSync(unfinished, file);
  } catch (error) {
    fs.rmSync(unfinished, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOSPC', 'EROFS', 'ENOTDIR'].includes(code)) throw error;
    throw new StartError(`${file} cannot be written (${code}): choose a file in a folder that is there and that you may write.`);
  }
  process.stderr.write(`Wrote ${file}.\n`);
}
