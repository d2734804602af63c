// What a drawing asks for: the columns of its plan, and its leaves as a question of their own.
import { mustNoun } from '@/graph/model';
import type { Sorted, Where } from '@/graph/view/spec';
import type { PicturePlan } from './plans';

export function columnsOfPlan(plan: PicturePlan): readonly string[] {
  const { called } = mustNoun(plan.noun);
  if (plan.kind === 'tree') return [called, plan.parent, plan.group];
  if (plan.kind === 'timeline') return [called, plan.from, plan.until, plan.state];
  return [plan.day, plan.label, plan.detail, plan.state];
}

export const leavesOf = (plan: PicturePlan): readonly { readonly noun: string; readonly columns: readonly string[]; readonly where: Where | undefined; readonly order: readonly Sorted[] }[] =>
  plan.kind === 'tree' && plan.leaves ? [{ noun: plan.leaves.noun, columns: [mustNoun(plan.leaves.noun).called, plan.leaves.parent], where: plan.leaves.where, order: [{ path: 'code' }] }] : [];
