// Where an answer stands on its way through clearance, and which desk is next: pure, from its dated facts.

interface Written {
  readonly submittedForClearanceOn: string | null;
  readonly deliveredOn: string | null;
}
interface Desk {
  readonly order: number;
  readonly decision: 'APPROVED' | 'RETURNED' | null;
}

/** RETURNED ends it: another draft begins anew. */
export type Way = 'DRAFT' | 'IN_CLEARANCE' | 'CLEARED' | 'RETURNED' | 'DELIVERED';

export function wayOf(answer: Written, desks: readonly Desk[]): Way {
  if (answer.deliveredOn !== null) return 'DELIVERED';
  if (answer.submittedForClearanceOn === null) return 'DRAFT';
  if (desks.some(d => d.decision === 'RETURNED')) return 'RETURNED';
  return desks.every(d => d.decision === 'APPROVED') ? 'CLEARED' : 'IN_CLEARANCE';
}

/** The first desk that has not decided; none once one has returned it. */
export function nextDesk<D extends Desk>(desks: readonly D[]): D | undefined {
  if (desks.some(d => d.decision === 'RETURNED')) return undefined;
  return [...desks].sort((a, b) => a.order - b.order).find(d => d.decision === null);
}
