// A PDF made without a browser, in a thread of its own: whoever else asks something is answered meanwhile.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Block, Document } from '@gujeong/shared/document/model';
import { rowsOf } from '@gujeong/shared/document/pages';
import { drawnChart } from '../charts/drawing.js';
import { SERVER } from '../places.js';
import type { Composition } from './composer.js';

/** As it was built, also where this file is run from its source. */
const COMPOSER = path.join(SERVER, 'dist', 'pdf', 'composer.js');
const LONGEST_MS = 90_000;
/** Of the thread's memory: a list beyond that is refused, and does not take the server with it. */
const MOST_MB = 1_000;

export async function compose(document: Document): Promise<Uint8Array> {
  const given = await held(document);
  return new Promise((resolve, reject) => {
    const worker = new Worker(COMPOSER, { workerData: given, resourceLimits: { maxOldGenerationSizeMb: MOST_MB }, execArgv: [] });
    const late = setTimeout(() => {
      reject(new Error('A PDF was not laid out in time.'));
      void worker.terminate();
    }, LONGEST_MS);
    worker.once('message', (bytes: Uint8Array) => resolve(bytes)).once('error', reject).once('exit', () => {
      clearTimeout(late);
      reject(new Error('A PDF was not laid out.'));
    });
  });
}

/** What can be handed to another thread: rows that are read page by page are all read, and charts are drawn. */
async function held(document: Document): Promise<Composition> {
  const charts = new Map<string, string>();
  const blocks: Block[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'table') blocks.push(block);
    else {
      if (block.chart) charts.set(block.id, await drawnChart(block.chart, `chart-${block.id}`));
      blocks.push({ ...block, rows: await rowsOf(block) });
    }
  }
  return { document: { ...document, blocks }, charts };
}
