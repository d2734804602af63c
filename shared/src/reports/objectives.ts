// Holders and objectives of management by objectives 목표관리제 by grade: shared by II-3 and III-policy-2.
import { keysIn, narrow, tally, type Group } from './cells.js';
import type { Opens } from './view.js';

/** The objectives of one year; both items read the year of the plan. */
export const MBO_YEAR = 2002;
export const MBO_PLAN = 'III-policy-2';

/** What is only proposed is no objective yet. */
const year = { year: { eq: MBO_YEAR }, setOn: { isNull: false } };
export const holders: Opens = { noun: 'Post', root: 'posts', where: { objectives: { some: year } }, select: 'code title grade division { name }' };
export const objectives: Opens = { noun: 'Objective', root: 'objectives', where: year, select: 'code title indicator target unit weight holder { title }' };

export interface OfGrade {
  id: string;
  grade: number;
  holders: number;
  opens: Opens;
}

/** The grades that the scheme names, then any other grade that holds objectives. */
export const holdersByGrade = (groups: readonly Group[]): OfGrade[] => keysIn<number>(groups, 0, [4, 5]).map(grade => ({
  id: `grade${grade}`, grade, holders: tally(groups, [grade]), opens: narrow(holders, { grade: { eq: grade } }),
}));
