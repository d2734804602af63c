// A 2002 budget line while it is being planned: what it is for, and what is granted to it. Amounts in thousand won.
import type { Nature } from './classification.js';
import { classificationOf, natureOf } from './classification.js';
import type { LeafFund } from './figures.js';
import { SHARES, type ShareName } from './shares.js';

export interface PlannedLine {
  key: string;
  name: string;
  fund: LeafFund;
  division: string;
  /** 세항: lines of one programme are asked for together for the next year. */
  programme: string;
  /** The title without the 목. */
  title: string;
  item: string;
  nature: Nature;
  project?: string;
  /** First day of the project: nothing is committed before it. */
  startsOn?: string;
  shares: ShareName;
  classification: string;
  /** Its share of what the fund has left when fixed amounts are taken out; null when the amount is fixed. */
  weight: number | null;
  original: number;
  deemed?: { version: number; amount: number };
  supplementary: number;
  carriedIn: number;
}

type Given = Pick<PlannedLine, 'fund' | 'division' | 'programme' | 'title' | 'item'> & Partial<PlannedLine>;

/** Numbers the lines of each division. */
export class LineBook {
  readonly lines: PlannedLine[] = [];
  private readonly counts = new Map<string, number>();

  add(given: Given): PlannedLine {
    const n = (this.counts.get(given.division) ?? 0) + 1;
    if (!given.key) this.counts.set(given.division, n);
    const line: PlannedLine = {
      key: `BL-2002-${given.division}-${String(n).padStart(3, '0')}`,
      name: given.title.endsWith(given.item) ? given.title : `${given.title} - ${given.item}`,
      nature: natureOf(given.item),
      shares: 'OWN',
      classification: classificationOf(given.fund, given.division, given.programme, given.item),
      weight: null,
      original: 0,
      supplementary: 0,
      carriedIn: 0,
      ...given,
    };
    this.lines.push(line);
    return line;
  }
}

/** The stored row of a line of any year. */
export function lineRow(line: PlannedLine, fiscalYear: number, key: string): { key: string } & Record<string, unknown> {
  return {
    key, code: key, name: line.name, fiscalYear, side: 'EXPENDITURE', classification: line.classification, fund: line.fund,
    division: line.division, project: line.project, fundingShares: SHARES[line.shares], origin: 'GENERATED',
  };
}
