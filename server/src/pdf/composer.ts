// The thread in which a PDF is laid out: one document, then its end.
import { parentPort, workerData } from 'node:worker_threads';
import type { Document } from '@gujeong/shared/document/model';
import { composed } from './composed.js';

export interface Composition {
  /** Its tables hold their rows. */
  document: Document;
  charts: ReadonlyMap<string, string>;
}

const { document, charts } = workerData as Composition;
const bytes = await composed(document, charts);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
