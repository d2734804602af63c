// What reading a report gives: cells in their places, how sure each is, and what has no place.
import type { FigureRef } from '../reconcile/figures.js';
import type { Label } from '../vocabulary/codeList.js';

/** READ: sure enough to be kept. DOUBTFUL: somebody has to say so first. CONFLICT: another figure was read for the same place. */
export type CellState = 'READ' | 'DOUBTFUL' | 'CONFLICT';

export interface Place {
  /** Line of the document, from 1. */
  readonly line: number;
  /** Characters of the line, from 0; `to` is the first after it. */
  readonly from: number;
  readonly to: number;
}

export interface ReadCell extends FigureRef, Place {
  readonly item: string;
  /** In `unit`; null where the document prints nothing. */
  readonly value: number | null;
  /** As printed. */
  readonly text: string;
  readonly unit: string;
  /** What one of the unit is worth: 천원 1000, % 0.01. */
  readonly scale: number;
  /** 0..1. */
  readonly confidence: number;
  readonly state: CellState;
}

export interface ReadTable {
  readonly id: string;
  readonly item: string;
  readonly title: string;
  /** From its headings, or its first figure, to its last. */
  readonly lines: readonly [number, number];
  readonly confidence: number;
  readonly cells: readonly ReadCell[];
}

/** A figure of the document that has no place, or that is not sure of the one it may have. */
export interface Unplaced extends Place {
  readonly text: string;
  readonly why: Why;
  /** The place it would have; null: none comes near. */
  readonly nearest: (FigureRef & { readonly likeness: number }) | null;
}

export type Why = 'NO_TABLE' | 'NO_HEADINGS' | 'NEW_COLUMN' | 'NEW_ROW' | 'TWO_PLACES' | 'NO_FIGURE' | 'OTHER_UNIT' | 'UNSURE' | 'CONFLICT' | 'NOT_KNOWN';

/** Something that is printed otherwise than it is known. */
export interface Remark {
  readonly kind: 'WORDING' | 'HANJA' | 'ORDER' | 'NUMBER' | 'SPACED' | 'UNIT' | 'NEW_COLUMN' | 'NEW_ROW' | 'NO_COLUMN' | 'NO_ROW' | 'NEW_ITEM' | 'CONFLICT';
  readonly line: number;
  readonly text: Label;
}

export interface Reading {
  /** As on the cover; null where none was found. */
  readonly title: string | null;
  readonly year: number | null;
  /** YYYY-MM of the cover. */
  readonly issued: string | null;
  readonly tables: readonly ReadTable[];
  /** Figures that stand in sentences and belong to no table. */
  readonly prose: readonly ReadCell[];
  readonly unplaced: readonly Unplaced[];
  readonly remarks: readonly Remark[];
  /** Places of known tables for which nothing was read. */
  readonly missing: readonly FigureRef[];
}

/** Below it nothing is kept unasked. */
export const THRESHOLD = 0.75;
