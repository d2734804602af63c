// What the graph derives for council questions: status, overdue and holder move with the reference date.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let graph: TestGraph;
beforeAll(async () => void (graph = await testGraph()));
afterAll(() => graph.close());

interface Clearance {
  order: number;
  decidedOn: string | null;
  post: { division: { code: string } };
}
interface Question {
  code: string;
  askedOn: string;
  dueOn: string;
  status: string;
  overdue: boolean;
  holderCode: string | null;
  holderName: string | null;
  assignments: { nodes: { role: string; assignedOn: string; returnedOn: string | null; division: { code: string } }[] };
  answers: { nodes: { kind: string; deliveredOn: string | null; submittedForClearanceOn: string | null; clearances: { nodes: Clearance[] } }[] };
}

const FIELDS = `code askedOn dueOn status overdue holderCode holderName
  assignments { nodes { role assignedOn returnedOn division { code } } }
  answers { nodes { kind deliveredOn submittedForClearanceOn clearances { nodes { order decidedOn post { division { code } } } } } }`;
const questions = (asOf: string, where: string) =>
  graph.ask<{ councilQuestions: { nodes: Question[] } }>(`query ($asOf: Date!) { councilQuestions(asOf: $asOf, first: 100, where: ${where}) { nodes { ${FIELDS} } } }`, { asOf }).then(d => d.councilQuestions.nodes);

const OPEN = ['UNASSIGNED', 'ASSIGNED', 'DRAFTING', 'IN_CLEARANCE'];

describe('council questions', () => {
  it('given 30 June 2002, asked for the questions of the year, got 90 in every status, the late ones overdue', async () => {
    const all = await questions('2002-06-30', '{askedOn: {gte: "2002-01-01"}}');
    expect(all).toHaveLength(90);
    expect([...new Set(all.map(q => q.status))].sort()).toEqual(['ANSWERED', 'ASSIGNED', 'DRAFTING', 'IN_CLEARANCE', 'TRANSFERRED', 'UNASSIGNED', 'WITHDRAWN']);
    expect(all.filter(q => q.overdue).map(q => q.code)).toEqual(all.filter(q => q.dueOn < '2002-06-30' && OPEN.includes(q.status)).map(q => q.code));
    expect(all.some(q => q.overdue)).toBe(true);
  });

  it('given an open question, asked who holds it, got the next desk in clearance, else the lead; none before routing or after the end', async () => {
    const asOf = '2002-06-30';
    for (const q of await questions(asOf, '{askedOn: {gte: "2002-01-01"}}')) {
      const lead = q.assignments.nodes.filter(a => a.role === 'LEAD' && !(a.returnedOn && a.returnedOn <= asOf)).at(-1);
      const answer = q.answers.nodes.filter(a => a.submittedForClearanceOn && a.submittedForClearanceOn <= asOf && !(a.deliveredOn && a.deliveredOn <= asOf)).at(-1);
      const desk = answer?.clearances.nodes.filter(c => !(c.decidedOn && c.decidedOn <= asOf)).sort((a, b) => a.order - b.order)[0];
      const expected = !OPEN.includes(q.status) ? null : q.status === 'IN_CLEARANCE' ? (desk?.post.division.code ?? null) : (lead?.division.code ?? null);
      expect([q.code, q.holderCode]).toEqual([q.code, expected]);
      expect(q.holderName === null).toBe(q.holderCode === null);
    }
  });

  it('given one question that was in clearance on 30 June, asked at later days, got its way to an answer', async () => {
    const [question] = await questions('2002-06-30', '{status: {eq: IN_CLEARANCE}}');
    const at = async (asOf: string) => (await questions(asOf, `{code: {eq: "${question!.code}"}}`))[0]!;
    const delivered = question!.answers.nodes.find(a => a.kind === 'FINAL')!.deliveredOn!;
    expect((await at(question!.askedOn)).answers.nodes).toEqual([]);
    expect(['UNASSIGNED', 'ASSIGNED']).toContain((await at(question!.askedOn)).status);
    expect(await at(delivered)).toMatchObject({ status: 'ANSWERED', overdue: false, holderCode: null });
  });
});
