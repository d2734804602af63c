// Every format that a document can be had in. A further one is one entry more: the command line, the address and its errors read this table.
import { csv } from '@gujeong/shared/document/csv';
import { html } from '@gujeong/shared/document/html';
import { hwpx } from '@gujeong/shared/document/hwpx';
import { json } from '@gujeong/shared/document/json';
import type { Document } from '@gujeong/shared/document/model';
import { drawnChart } from '../charts/drawing.js';
import { docx } from '../docx/docx.js';
import { pdf } from '../pdf/pdf.js';
import { xlsx } from '../sheets/xlsx.js';
import { encoded } from './encoded.js';

export interface Writer {
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** The whole file, or its pieces as they are made. The same document gives the same bytes. */
  write(document: Document): Promise<Uint8Array> | AsyncIterable<Uint8Array>;
}

export const writers = {
  hwpx: { mediaType: 'application/hwp+zip', extension: 'hwpx', write: hwpx },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: 'docx', write: docx },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx', write: xlsx },
  pdf: { mediaType: 'application/pdf', extension: 'pdf', write: pdf },
  html: { mediaType: 'text/html; charset=utf-8', extension: 'html', write: document => encoded(html(document, drawnChart)) },
  csv: { mediaType: 'text/csv; charset=utf-8', extension: 'csv', write: document => encoded(csv(document)) },
  json: { mediaType: 'application/json; charset=utf-8', extension: 'json', write: document => encoded(json(document)) },
} as const satisfies Record<string, Writer>;

export type Format = keyof typeof writers;

export const formats = Object.keys(writers) as Format[];

export const isFormat = (text: string): text is Format => Object.hasOwn(writers, text);

/** The file of a document, piece by piece. */
export async function* written(format: Format, document: Document): AsyncGenerator<Uint8Array> {
  const file = (writers[format] as Writer).write(document);
  if (Symbol.asyncIterator in file) yield* file;
  else yield await file;
}
