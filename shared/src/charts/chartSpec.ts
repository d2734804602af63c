// A chart as plain data: categories along one side, series with a value for each; every value knows the cell it stands for.
export type ChartTone = 'main' | 'rest' | 'quiet' | 'good' | 'calm' | 'bad' | 'warn' | 'change' | 'none' | 'dark';

export interface ChartValue {
  readonly value: number | null;
  /** As the table prints it. */
  readonly text: string;
  /** Whoever draws the chart gives it back when the element is chosen. */
  readonly row: string;
  readonly column: string;
}

export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  readonly tone: ChartTone;
  readonly values: readonly (ChartValue | null)[];
}

export interface ChartSpec {
  readonly title: string;
  readonly unit: string;
  /** bars: side by side; stacked: one upon another; steps: each starts where the one before ended; pair: two sides of one axis; lines. */
  readonly kind: 'bars' | 'stacked' | 'steps' | 'pair' | 'lines';
  /** Categories run downwards, with room for their names. */
  readonly lying?: boolean;
  readonly categories: readonly { readonly id: string; readonly label: string; readonly note?: string }[];
  readonly series: readonly ChartSeries[];
  /** Of steps: the categories that show a level and begin anew from nothing. */
  readonly levels?: readonly string[];
}
