// Rows of the training tables: 계, 구민, 직원, over the columns that a view gives.
import { Audience } from '../vocabulary/common.js';
import { count, label, narrow, ofRows } from './cells.js';
import type { Column, Opens, Row } from './view.js';

/** A column of figures: of one audience, or of both when none is given. */
export interface TrainingFigure extends Column {
  readonly opens: Opens;
  of(audience?: Audience): number;
  /** A footnote on the figure of one audience. */
  readonly marks?: Partial<Record<Audience, number>>;
}

/** The plans of a year. */
export const trainingPlans = (year: number): Opens => ({
  noun: 'TrainingPlan', root: 'trainingPlans', where: { year: { eq: year } }, select: 'year half audience sessions persons project { title }',
});

const IDS: Record<Audience, string> = { RESIDENT: 'resident', STAFF: 'staff' };
const LABELS: Record<Audience, string> = { RESIDENT: '구 민', STAFF: '직 원' };
const audiences = Object.keys(IDS) as Audience[];

export const audienceRows = (figures: readonly TrainingFigure[]): Row[] => [
  {
    id: 'total', label: label('계', 'Total'), total: true,
    cells: Object.fromEntries(figures.map(f => [f.id, count(f.of(), {
      opens: f.opens, formula: ofRows(f.id, '계 = 구민 + 직원', 'Total = residents + staff', ...audiences.map(a => ['+', IDS[a]] as const)),
    })])),
  },
  ...audiences.map(a => ({
    id: IDS[a],
    label: label(LABELS[a], Audience.values[a].en),
    cells: Object.fromEntries(figures.map(f => {
      const mark = f.marks?.[a];
      return [f.id, count(f.of(a), { opens: narrow(f.opens, { audience: { eq: a } }), ...(mark !== undefined && { mark }) })];
    })),
  })),
];
