// Which items show their records as a drawing beside the printed tables: data, so that the drawing knows no noun.
import type { Sorted, Where } from '@/graph/view/spec';

interface Plan {
  /** Tells two drawings of one item apart. */
  readonly id: string;
  readonly title: { readonly ko: string; readonly en: string };
  readonly noun: string;
  readonly where?: Where;
  readonly order: readonly Sorted[];
}
/** Records below records; those at the top stand together by `group`. Leaves are of another noun and name theirs. */
export interface TreePlan extends Plan {
  readonly kind: 'tree';
  readonly parent: string;
  readonly group: string;
  readonly leaves?: { readonly noun: string; readonly parent: string; readonly where?: Where };
}
export interface TimelinePlan extends Plan {
  readonly kind: 'timeline';
  readonly from: string;
  readonly until: string;
  readonly state: string;
}
/** Only the month that is shown is asked for. */
export interface MonthPlan extends Plan {
  readonly kind: 'month';
  readonly day: string;
  readonly label: string;
  readonly detail: string;
  readonly state: string;
}
export type PicturePlan = TreePlan | TimelinePlan | MonthPlan;

const stands: Where = { and: [{ validFrom: { lte: { $: 'today' } } }, { or: [{ validTo: { isNull: true } }, { validTo: { gte: { $: 'today' } } }] }] };
const deadlines: MonthPlan = {
  id: 'deadlines', kind: 'month', title: { ko: '소송 기한 달력', en: 'Deadlines of lawsuits' }, noun: 'Deadline', order: [{ path: 'dueOn' }], day: 'dueOn', label: 'kind', detail: 'lawsuit', state: 'state',
};
const seasons: TimelinePlan = {
  id: 'seasons', kind: 'timeline', title: { ko: '종합대책 운영 기간', en: 'Periods of the seasonal plans' }, noun: 'SeasonalPlan', order: [{ path: 'startsOn' }], from: 'startsOn', until: 'endsOn', state: 'state',
};

const ofItem: Readonly<Record<string, readonly PicturePlan[]>> = {
  'I-2': [{
    id: 'organization', kind: 'tree', title: { ko: '조직도', en: 'Organization chart' }, noun: 'Division', where: { and: [stands, { kind: { ne: 'EXTERNAL' } }] }, order: [{ path: 'id' }], parent: 'parent', group: 'kind',
    leaves: { noun: 'Team', parent: 'division', where: stands },
  }],
  'II-4': [seasons],
  'II-10': [deadlines],
  'III-policy-4': [seasons],
  'III-council-3': [deadlines],
};

/** Of each item of the plan for the year: the steps of its own project, and the projects of its field beside one another. */
export function picturesOf(item: string): readonly PicturePlan[] {
  const [, field] = /^III-([a-z]+)-\d+$/.exec(item) ?? [];
  const year: readonly PicturePlan[] = field ? [
    { id: 'milestones', kind: 'timeline', title: { ko: '추진일정', en: 'Schedule' }, noun: 'Milestone', where: { project: { code: { eq: item } } }, order: [{ path: 'order' }], from: 'dueFrom', until: 'dueOn', state: 'state' },
    { id: 'projects', kind: 'timeline', title: { ko: '이 분야 사업의 추진기간', en: 'Periods of the projects of this field' }, noun: 'Project', where: { code: { startsWith: `III-${field}-` } }, order: [{ path: 'code' }], from: 'startsOn', until: 'endsOn', state: 'status' },
  ] : [];
  return [...(ofItem[item] ?? []), ...year];
}
