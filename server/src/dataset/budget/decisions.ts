// Resolutions of the finance committees on budget subjects.
import type { Draft } from '../draft.js';

export type Result = 'APPROVED' | 'CONDITIONAL' | 'DEFERRED' | 'REJECTED';

/** Adds `DEC-BUDGET-<name>` and gives its key. */
export function decide(draft: Draft, name: string, committee: string, heldOn: string, agenda: string, result: Result, condition?: string): string {
  return draft.add('CommitteeDecision', { code: `DEC-BUDGET-${name}`, committee, heldOn, agenda, result, condition, origin: 'GENERATED' }).key;
}
