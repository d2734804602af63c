// The library that writes DOCX, read when the first document is made.
export type Docx = typeof import('docx');

export const docxLibrary = (): Promise<Docx> => import('docx');
