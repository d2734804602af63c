// What is used of pdfmake. Its published types bring those of a browser with them, and leave outlines out.
declare module 'pdfmake' {
  /** left, top, right, bottom; in points, as all that follows. */
  type Sides<T> = [T, T, T, T];

  export interface Style {
    font?: string;
    fontSize?: number;
    lineHeight?: number;
    bold?: boolean;
    color?: string;
    alignment?: 'left' | 'center' | 'right';
    margin?: Sides<number>;
  }

  export interface Node extends Style {
    style?: string;
    /** Where links and entries of the outline lead. */
    id?: string;
    pageBreak?: 'before';
    /** Of a node longer than its page, only a page is kept. */
    unbreakable?: boolean;
    width?: number | '*' | 'auto';
    outline?: boolean;
    outlineExpanded?: boolean;
    outlineParentId?: string;
    tocItem?: boolean;
    tocMargin?: Sides<number>;
    tocStyle?: Style;
    leadingIndent?: number;
    noWrap?: boolean;
    /** Raised, and 0.58 times as high. */
    sup?: boolean;
    colSpan?: number;
    rowSpan?: number;
    border?: Sides<boolean>;
    fillColor?: string;
    verticalAlignment?: 'top' | 'middle' | 'bottom';
  }

  export type Content = Node & ({ text: string | readonly Content[] } | { stack: readonly Content[] } | { columns: readonly Content[]; columnGap?: number } | { svg: string } | { toc: { title: Content } } | { table: Table; layout: string });

  export interface Table {
    widths: readonly number[];
    headerRows: number;
    /** Of a row longer than its page, only a page is kept. */
    dontBreakRows: boolean;
    /** Rows that stand on the page of the headings. */
    keepWithHeaderRows: number;
    body: Content[][];
  }

  type Measure<T> = (at: number, of: { table: Table }) => T;
  export interface TableLayout {
    hLineWidth: Measure<number>;
    vLineWidth: Measure<number>;
    hLineColor: Measure<string>;
    vLineColor: Measure<string>;
    paddingLeft: Measure<number>;
    paddingRight: Measure<number>;
    paddingTop: Measure<number>;
    paddingBottom: Measure<number>;
  }

  export interface Definition {
    pageSize: 'A4';
    pageMargins: Sides<number>;
    language: string;
    displayTitle: boolean;
    version: '1.7';
    info: Readonly<Record<string, string | Date>>;
    defaultStyle: Style;
    styles: Readonly<Record<string, Style>>;
    content: readonly Content[];
    footer: (page: number) => Content;
  }

  interface Pdfmake {
    setFonts(fonts: Readonly<Record<string, { normal: string; bold: string }>>): void;
    setTableLayouts(layouts: Readonly<Record<string, TableLayout>>): void;
    setUrlAccessPolicy(may: (url: string) => boolean): void;
    setLocalAccessPolicy(may: (path: string) => boolean): void;
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
  }
  const pdfmake: Pdfmake;
  export default pdfmake;
}
