// The document's own rows and text, as files of shared/dataset/2002; beside them the calendar, of shared/dataset/calendar.
import fs from 'node:fs';
import path from 'node:path';
import type { Origin } from '@gujeong/shared/vocabulary/common';
import { at } from '../places.js';
import { StartError } from '../settings.js';
import type { Draft } from './draft.js';

const datasets = at('shared', 'dataset');
const datasetFolder = path.join(datasets, '2002');

/** Adds every row of `<folder>/<domain>/<Noun>.json`; what cannot be read is named with its file. */
export function readDocument(draft: Draft, folder = datasetFolder): void {
  for (const domain of folders(folder)) readRows(draft, folder, domain, 'DOCUMENT');
}

/** Adds the holidays, and the rules by which days are counted: no part of the document, and true of other years too. */
export const readCalendar = (draft: Draft): void => readRows(draft, datasets, 'calendar', 'ENTERED');

function readRows(draft: Draft, folder: string, domain: string, origin: Origin): void {
  for (const file of fs.readdirSync(path.join(folder, domain)).filter(f => f.endsWith('.json')).sort()) {
    const noun = file.replace('.json', '');
    for (const row of rowsOf(path.join(folder, domain, file))) add(draft, noun, { origin, ...row }, path.join(domain, file));
  }
}

function add(draft: Draft, noun: string, row: Record<string, unknown>, file: string): void {
  try {
    draft.add(noun, row);
  } catch (error) {
    throw new StartError(`${file}: ${(error as Error).message}`);
  }
}

/** The printed document, line by line; line 1 stands first. */
export const documentLines = (folder = datasetFolder): string[] => text(path.join(folder, 'document.txt')).split('\n').map(l => l.replace(/\r$/, ''));

function folders(folder: string): string[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true }).filter(e => e.isDirectory()).map(e => e.name).sort();
  } catch {
    throw new StartError(`The dataset folder ${folder} cannot be read; the checkout is not whole.`);
  }
}

function rowsOf(file: string): Record<string, unknown>[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text(file));
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`${file} is not JSON (${(error as Error).message}); mend the file and start again.`);
  }
  if (!Array.isArray(rows)) throw new StartError(`${file} must hold a list of rows.`);
  return rows as Record<string, unknown>[];
}

function text(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    throw new StartError(`${file} cannot be read; check that it is there and that you may read it.`);
  }
}
