// Paragraphs of Contents/section0.xml, numbered in their order.
import { escaped } from '../markup.js';
import { charId, paraId, type CharName, type ParaName } from './shapes.js';

export interface ParagraphOptions {
  /** 바탕글, or the outline's style. */
  readonly style?: number;
  /** Begins a page. */
  readonly breakBefore?: boolean;
}

export class Paragraphs {
  private next = 0;
  private objects = 0;

  paragraph(para: ParaName, runs: string, { style = 0, breakBefore = false }: ParagraphOptions = {}): string {
    const id = this.next++;
    return `<hp:p id="${id}" paraPrIDRef="${paraId(para)}" styleIDRef="${style}" pageBreak="${breakBefore ? 1 : 0}" columnBreak="0" merged="0">${runs}</hp:p>`;
  }

  /** Ids of tables: unique, and out of the way of other objects'. */
  objectId(): number {
    return 1_000_000_000 + ++this.objects;
  }
}

export const run = (char: CharName, text: string): string => `<hp:run charPrIDRef="${charId(char)}"><hp:t>${escaped(text)}</hp:t></hp:run>`;

export const runOf = (char: CharName, xml: string): string => `<hp:run charPrIDRef="${charId(char)}">${xml}</hp:run>`;
