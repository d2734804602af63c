// Resolutions of the finance committees, for tests.
import type { TestGraph } from '../../testing/graph.js';

/** A new resolution of a committee (COM-SAVINGS, COM-FINANCE, COM-INVESTMENT) on a day. */
export async function resolved(g: TestGraph, committee: string, result: string, heldOn: string): Promise<string> {
  const { committees } = await g.ask<{ committees: { nodes: { id: string }[] } }>(`{ committees(where: { code: { eq: "${committee}" } }) { nodes { id } } }`);
  const { committeeDecision } = await g.act<{ committeeDecision: { id: string } }>('recordDecision', { committee: committees.nodes[0]!.id, heldOn, agenda: '시험 심의', result, ...(result === 'CONDITIONAL' ? { condition: '재원 확보' } : {}) }, 'committeeDecision { id }');
  return committeeDecision.id;
}
