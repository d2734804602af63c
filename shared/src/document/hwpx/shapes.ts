// The shapes of letters and paragraphs that a document uses, by name; an id is a place in its list.
import { MM } from './xml.js';

export interface CharShape {
  /** In HWPUNIT: 1000 is 10 points. */
  readonly height: number;
  readonly bold?: boolean;
  readonly raised?: boolean;
  readonly color?: string;
  /** 0 함초롬바탕, 1 함초롬돋움. */
  readonly font?: 0 | 1;
}

const charShapes = {
  body: { height: 1100 },
  title: { height: 2800, bold: true },
  subtitle: { height: 1500 },
  sheetTitle: { height: 1800, bold: true },
  section: { height: 1600, bold: true, font: 1 },
  field: { height: 1400, bold: true, font: 1 },
  item: { height: 1300, bold: true },
  part: { height: 1150, bold: true },
  caption: { height: 1050, bold: true },
  small: { height: 900, color: '#333333' },
  cell10: { height: 1000 }, cell10Bold: { height: 1000, bold: true },
  cell9: { height: 900 }, cell9Bold: { height: 900, bold: true },
  cell8: { height: 800 }, cell8Bold: { height: 800, bold: true },
  mark: { height: 800, raised: true },
} as const satisfies Record<string, CharShape>;

export type CharName = keyof typeof charShapes;
export const CHAR_SHAPES: readonly (readonly [CharName, CharShape])[] = Object.entries(charShapes) as [CharName, CharShape][];
const charIds = new Map(CHAR_SHAPES.map(([name], id) => [name, id]));
export const charId = (name: CharName): number => charIds.get(name) ?? 0;

export interface ParaShape {
  readonly align: 'JUSTIFY' | 'LEFT' | 'CENTER' | 'RIGHT';
  readonly left?: number;
  /** Lines after the first stand this much further in. */
  readonly hang?: number;
  readonly before?: number;
  readonly after?: number;
  /** Per cent of the height of letters. */
  readonly spacing?: number;
  /** Its depth in the outline, from 0. */
  readonly outline?: number;
  /** Stays on the page of what follows. */
  readonly withNext?: boolean;
  /** Words are broken where the line ends: in narrow cells. */
  readonly breakWords?: boolean;
}

/** A bullet and its space. */
const BULLET = 1400;
const step = Math.round(4 * MM);

const paraShapes = {
  body: { align: 'JUSTIFY' },
  section: { align: 'LEFT', before: 600, after: 800, outline: 0, withNext: true },
  field: { align: 'LEFT', before: 1600, after: 300, outline: 1, withNext: true },
  item2: { align: 'LEFT', before: 1500, after: 200, outline: 1, withNext: true },
  item3: { align: 'LEFT', before: 1400, after: 200, outline: 2, withNext: true },
  part2: { align: 'LEFT', before: 700, outline: 1, withNext: true },
  part3: { align: 'LEFT', before: 700, outline: 2, withNext: true },
  part4: { align: 'LEFT', before: 700, outline: 3, withNext: true },
  sentence: { align: 'JUSTIFY', left: step },
  line0: { align: 'JUSTIFY', hang: BULLET },
  line1: { align: 'JUSTIFY', left: step, hang: BULLET },
  line2: { align: 'JUSTIFY', left: 2 * step, hang: BULLET },
  line3: { align: 'JUSTIFY', left: 3 * step, hang: BULLET },
  center: { align: 'CENTER' },
  cover: { align: 'CENTER', before: 1200, after: 1200 },
  contents1: { align: 'LEFT', before: 700, spacing: 118 },
  contents2: { align: 'LEFT', left: 2 * step, spacing: 118 },
  contents3: { align: 'LEFT', left: 4 * step, spacing: 118 },
  caption: { align: 'LEFT', before: 900, withNext: true, spacing: 130 },
  unit: { align: 'RIGHT', withNext: true, spacing: 130 },
  table: { align: 'LEFT', spacing: 100 },
  note: { align: 'JUSTIFY', before: 150, hang: 1800, spacing: 130 },
  cellCenter: { align: 'CENTER', spacing: 130, breakWords: true },
  cellRight: { align: 'RIGHT', spacing: 130, breakWords: true },
  cellLeft: { align: 'LEFT', spacing: 130, breakWords: true },
  cellLeft1: { align: 'LEFT', left: 800, spacing: 130, breakWords: true },
  cellLeft2: { align: 'LEFT', left: 1500, spacing: 130, breakWords: true },
  cellLeft3: { align: 'LEFT', left: 2200, spacing: 130, breakWords: true },
} as const satisfies Record<string, ParaShape>;

export type ParaName = keyof typeof paraShapes;
export const PARA_SHAPES: readonly (readonly [ParaName, ParaShape])[] = Object.entries(paraShapes) as [ParaName, ParaShape][];
const paraIds = new Map(PARA_SHAPES.map(([name], id) => [name, id]));
export const paraId = (name: ParaName): number => paraIds.get(name) ?? 0;

/** The styles of the list in the program: 바탕글, and 개요 1 to 4 by the depth in the outline. */
export const STYLES: readonly { readonly name: string; readonly english: string; readonly para: ParaName; readonly char: CharName }[] = [
  { name: '바탕글', english: 'Normal', para: 'body', char: 'body' },
  { name: '개요 1', english: 'Outline 1', para: 'section', char: 'section' },
  { name: '개요 2', english: 'Outline 2', para: 'item2', char: 'item' },
  { name: '개요 3', english: 'Outline 3', para: 'item3', char: 'item' },
  { name: '개요 4', english: 'Outline 4', para: 'part4', char: 'part' },
];
