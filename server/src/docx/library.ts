// The library that writes DOCX, read when the first document is made.
import type * as library from 'docx';

export type Docx = typeof library;

export const docxLibrary = (): Promise<Docx> => import('docx');
