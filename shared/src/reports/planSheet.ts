// The plan sheet of a III item: its project's period, milestones and required budget beside the money that was found for it.
// The purpose, directions and contents are printed as the item's narrative.
import { column, dayCell, label, won, words } from './cells.js';
import { MIXED, THOUSAND_WON } from './units.js';
import { WON_PER_THOUSAND } from '../units.js';
import { MilestoneState } from '../vocabulary/workplan.js';
import type { Opens, Row, Table } from './view.js';

export interface PlanProject {
  readonly code: string;
  readonly title: string;
  readonly periodText: string | null;
  readonly requiredBudget: number | null;
  readonly linkedBudget: number;
  readonly spent: number;
  readonly milestones: { readonly nodes: readonly { title: string; dueText: string; state: MilestoneState; doneOn: string | null }[] };
}

/** Put `plan: projects(where: { code: { eq: $code } }, asOf: $asOf) { nodes { ...PlanSheet } }` in a view's document. */
export const PLAN_SHEET = `fragment PlanSheet on Project {
  code title periodText requiredBudget linkedBudget spent
  milestones(orderBy: [{ field: ORDER }], first: 50) { nodes { title dueText state doneOn } }
}`;

/** The schedule (추진일정) of a plan item; none where the document prints none. */
export function scheduleTable(project: PlanProject | undefined): Table[] {
  const nodes = project?.milestones.nodes ?? [];
  if (!project || !nodes.length) return [];
  return [{
    id: `${project.code}-schedule`,
    title: label('추진일정', 'Schedule'),
    unit: MIXED,
    head: label('일 정', 'Step'),
    columns: [column('due', '기한', 'Due', { text: true }), column('state', '상태', 'State', { text: true }), column('doneOn', '완료일', 'Done on', { text: true })],
    rows: nodes.map((m, i) => ({ id: `step-${i + 1}`, label: label(m.title, m.title), cells: { due: words(m.dueText), state: words(MilestoneState.values[m.state]), doneOn: dayCell(m.state === 'DONE' ? m.doneOn : null) } })),
    notes: [],
  }];
}

const BUDGET_COLUMNS = [column('required', '소요예산', 'Required'), column('linked', '예산현액', 'Appropriated'), column('spent', '지출액', 'Spent')];

export type PlanBudget = Pick<PlanProject, 'code' | 'title' | 'linkedBudget' | 'spent'> & { readonly requiredBudget: number };

const budgetRow = (project: PlanBudget): Row => {
  const lines: Opens = { noun: 'BudgetLine', root: 'budgetLines', where: { project: { code: { eq: project.code } } }, select: 'code name current spent' };
  return {
    id: project.code,
    label: label(project.title, project.title),
    cells: {
      required: won(project.requiredBudget, WON_PER_THOUSAND, { opens: { noun: 'Project', root: 'projects', where: { code: { eq: project.code } }, select: 'code title requiredBudget' } }),
      linked: won(project.linkedBudget, WON_PER_THOUSAND, { opens: lines }),
      spent: won(project.spent, WON_PER_THOUSAND, { opens: lines }),
    },
  };
};

/** 소요예산 beside 예산현액 of the linked lines and what was spent, for each of several plan items. */
export const budgetsTable = (id: string, projects: readonly PlanBudget[]): Table => ({
  id, title: label('소요예산과 편성·집행', 'Required budget, appropriation and spending'), unit: THOUSAND_WON, columns: BUDGET_COLUMNS, rows: projects.map(budgetRow), notes: [],
});

/** The same for one; none where the document states no amount. */
export function budgetTable(project: PlanProject | undefined): Table[] {
  if (!project || project.requiredBudget === null) return [];
  return [budgetsTable(`${project.code}-budget`, [{ ...project, requiredBudget: project.requiredBudget }])];
}
