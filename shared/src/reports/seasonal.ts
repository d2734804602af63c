// Seasonal plans 계절별 종합대책 and their function areas 기능분야: shared by II-4 and III-policy-4.
import { SeasonalPlanKind, type SeasonalPlanKind as PlanKind } from '../vocabulary/workplan.js';
import { column, label, words } from './cells.js';
import { MIXED } from './units.js';
import type { Label, Opens, Table } from './view.js';

export interface PlanAreas {
  readonly code: string;
  readonly kind: PlanKind;
  readonly functionAreas: { readonly nodes: readonly { order: number; name: string; measures: string | null; division: { name: string } }[] };
}

/** Put `...FunctionAreas` in a selection of seasonal plans. */
export const FUNCTION_AREAS = `fragment FunctionAreas on SeasonalPlan {
  code kind functionAreas(orderBy: [{ field: ORDER }], first: 50) { nodes { order name measures division { name } } }
}`;

/** Plans that run at some day between the two, both included. */
export const running = (from: string, to: string) => ({ startsOn: { lte: to }, endsOn: { gte: from } });

export const areasOf = (plan: Record<string, unknown>): Opens => ({ noun: 'FunctionArea', root: 'functionAreas', where: { plan }, select: 'order name measures division { name } plan { title }' });

export const planName = ({ kind }: { kind: PlanKind }): Label => SeasonalPlanKind.values[kind];

/** 주관부서 and 주요 대책 of every function area, plan by plan. */
export const areaTable = (plans: readonly PlanAreas[]): Table => ({
  id: 'function-areas',
  title: label('기능분야별 대책', 'Function areas'),
  unit: MIXED,
  head: label('기능분야', 'Function area'),
  columns: [column('plan', '종합대책', 'Plan', { text: true }), column('division', '주관부서', 'Lead', { text: true }), column('measures', '주요 대책', 'Measures', { text: true })],
  rows: plans.flatMap(plan => plan.functionAreas.nodes.map(area => ({
    id: `${plan.code}-${area.order}`,
    label: label(area.name, area.name),
    cells: { plan: words(planName(plan)), division: words(area.division.name), measures: words(area.measures) },
  }))),
  notes: [{ text: label('원문이 "등"으로 줄인 분야는 예시로 채웠음.', 'Areas that the document shortens to "and others" are examples.') }],
});
