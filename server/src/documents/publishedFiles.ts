// The files of published reports: each is made once while this process remembers it, however many ask for it.
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { App } from '../app.js';
import { publishedDocument } from './publishedDocument.js';
import { writers, written, type Format } from './writers.js';

export interface PublishedFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly hash: string;
}

const MOST_BYTES = 48_000_000;

export class PublishedFiles {
  private readonly known = new LRUCache<string, PublishedFile>({ maxSize: MOST_BYTES, sizeCalculation: ({ bytes }) => bytes.length + 1 });
  private readonly making = new Map<string, Promise<PublishedFile | null>>();
  /** One after the other: who reads without signing in takes no more of the processor. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly app: Pick<App, 'model' | 'reporting' | 'context'>) {}

  /** null: there is no such report. */
  of(report: string, format: Format, language: 'ko' | 'en'): Promise<PublishedFile | null> {
    const key = `${report} ${format} ${language}`;
    const found = this.known.get(key);
    if (found) return Promise.resolve(found);
    let made = this.making.get(key);
    if (!made) {
      made = this.last.then(() => this.make(report, format, language)).finally(() => this.making.delete(key));
      this.making.set(key, made);
      this.last = made.then(file => void (file && this.known.set(key, file))).catch(() => undefined);
    }
    return made;
  }

  private async make(report: string, format: Format, language: 'ko' | 'en'): Promise<PublishedFile | null> {
    const named = await publishedDocument(this.app, report, language);
    if (!named) return null;
    const pieces: Uint8Array[] = [];
    for await (const piece of written(format, named.document)) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    return { name: named.nameOf(writers[format].extension), bytes, hash: createHash('sha256').update(bytes).digest('hex') };
  }
}
