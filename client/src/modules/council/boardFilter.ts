// What the board shows: the filter of the address as a filter of the graph.
import type { Me } from '@/graph/session';

export const openStates = ['UNASSIGNED', 'ASSIGNED', 'DRAFTING', 'IN_CLEARANCE'] as const;
export const filterNames = ['session', 'member', 'division', 'kind', 'mine', 'q'] as const;

export interface BoardFilter {
  /** open (when absent), all, late, today, or a status. */
  readonly state: string | null;
  readonly session: string | null;
  readonly member: string | null;
  readonly division: string | null;
  readonly kind: string | null;
  readonly mine: string | null;
  readonly q: string | null;
}

export type Where = Readonly<Record<string, unknown>>;

const both = (parts: readonly Where[]): Where => (parts.length ? { and: parts } : {});
export const openQuestions: Where = { status: { in: openStates } };
const assignedTo = (division: Where): Where => ({ assignments: { some: { division, returnedOn: { isNull: true } } } });

/** Questions that want something of this person's divisions; of the liaison also those nobody has. */
function mineOf(me: Pick<Me, 'role' | 'divisions'> | null): Where {
  const codes = (me?.divisions ?? []).map(({ code }) => code);
  return { or: [{ holderCode: { in: codes } }, assignedTo({ code: { in: codes } }), ...(me?.role === 'LIAISON' ? [{ status: { eq: 'UNASSIGNED' } }] : [])] };
}

function narrowing(filter: BoardFilter, me: Pick<Me, 'role' | 'divisions'> | null): readonly Where[] {
  const { session, member, division, kind, mine, q } = filter;
  const words = q?.trim();
  return [
    ...(session ? [{ paper: { session: { id: { eq: session } } } }] : []),
    ...(member ? [{ member: { id: { eq: member } } }] : []),
    ...(division ? [assignedTo({ id: { eq: division } })] : []),
    ...(kind ? [{ kind: { eq: kind } }] : []),
    ...(mine ? [mineOf(me)] : []),
    ...(words ? [{ or: [{ code: { contains: words } }, { subject: { contains: words } }, { text: { contains: words } }, { member: { name: { contains: words } } }] }] : []),
  ];
}

function stateOf(state: string | null, on: string): readonly Where[] {
  if (state === 'all') return [];
  if (state === 'late') return [{ overdue: { eq: true } }];
  if (state === 'today') return [openQuestions, { dueOn: { eq: on } }];
  return [state ? { status: { eq: state } } : openQuestions];
}

export const boardWhere = (filter: BoardFilter, on: string, me: Pick<Me, 'role' | 'divisions'> | null): Where => both([...stateOf(filter.state, on), ...narrowing(filter, me)]);

/** Open questions by their due date, the late ones first; what is closed from the newest. */
export function boardOrder(state: string | null): readonly Where[] {
  const byDue = { field: 'DUE_ON', direction: 'ASC' };
  const closed = state === 'all' || (state !== null && state !== 'late' && state !== 'today' && !openStates.some((open) => open === state));
  return closed ? [{ field: 'OVERDUE', direction: 'DESC' }, { field: 'DUE_ON', direction: 'DESC' }, { field: 'ID', direction: 'DESC' }] : [byDue, { field: 'ID', direction: 'ASC' }];
}
