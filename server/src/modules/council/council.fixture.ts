// Steps of the tests of council verbs: the people who take part, and a question brought as far as a test needs it.
import type { Viewer } from '../../identity/viewer.js';
import type { TestGraph } from '../../testing/graph.js';
import { headOf, liaison, onDuty, staffOf } from '../../testing/viewers.js';

type Node = { id: string };

export interface Office {
  traffic: string;
  flood: string;
  planning: string;
  session: string;
  member: string;
  liaison: Viewer;
  staff: Viewer;
  head: Viewer;
  /** Of the planning division, with the planning duty. */
  planner: Viewer;
  /** A written question received on 2002-12-10; answers its id. */
  question(date?: string): Promise<string>;
  /** One routed to TRAFFIC-ADMIN on 2002-12-11. */
  routed(): Promise<string>;
  /** A final answer of it, drafted on 2002-12-12. */
  drafted(): Promise<{ question: string; answer: string }>;
  /** The same sent up on 2002-12-13, with the ids of its clearances in order. */
  submitted(): Promise<{ question: string; answer: string; desks: string[] }>;
  /** The same cleared by both posts on 2002-12-16. */
  cleared(): Promise<{ question: string; answer: string }>;
  /** The same delivered on 2002-12-17. */
  delivered(): Promise<{ question: string; answer: string }>;
  version(noun: string, id: string): Promise<number>;
}

export async function office(g: TestGraph): Promise<Office> {
  const one = async (root: string, where: string): Promise<string> => {
    const { found } = await g.ask<{ found: { nodes: Node[] } }>(`{ found: ${root}(asOf: "2002-12-31", first: 1, where: ${where}) { nodes { id } } }`);
    return found.nodes[0]!.id;
  };
  const division = (code: string) => one('divisions', `{code: {eq: "${code}"}}`);
  const [traffic, flood, planning] = [await division('TRAFFIC-ADMIN'), await division('FLOOD'), await division('PLANNING')];
  const [session, member] = [await one('councilSessions', '{code: {eq: "제88회"}}'), await one('councilMembers', '{code: {eq: "CM-4-01"}}')];
  const key = (id: string) => Number(id.split('-')[1]);
  const people = { liaison, staff: staffOf(key(traffic)), head: headOf(key(traffic)), planner: onDuty('PLANNING', key(planning)) };
  const version = async (noun: string, id: string): Promise<number> =>
    (await g.ask<Record<string, { version: number }>>(`{ ${noun}(id: "${id}") { version } }`))[noun]!.version;
  const act = <T>(action: string, input: Record<string, unknown>, selection: string, viewer: Viewer): Promise<T> =>
    g.act<T & object>(action, input, selection, viewer).then(answer => {
      if (answer.refused.length) throw new Error(`${action} was refused: ${answer.refused.join(', ')}`);
      return answer;
    });
  const question = async (date = '2002-12-10'): Promise<string> => {
    const { questionPaper } = await act<{ questionPaper: { questions: { nodes: Node[] } } }>('registerQuestionPaper', {
      session, member, kind: 'WRITTEN', receivedOn: date, questions: [{ subject: '당산1동 공영주차장 확충', text: '부지 확보 대책은 무엇인지' }],
    }, 'questionPaper { questions { nodes { id } } }', liaison);
    return questionPaper.questions.nodes[0]!.id;
  };
  const routed = async (): Promise<string> => {
    const id = await question();
    await act('routeQuestion', { question: id, lead: traffic, cooperating: [flood], date: '2002-12-11' }, '', liaison);
    return id;
  };
  const drafted: Office['drafted'] = async () => {
    const id = await routed();
    const { answer } = await act<{ answer: Node }>('draftAnswer', { question: id, kind: 'FINAL', text: '대상지 2개소를 조사하고 있습니다.', date: '2002-12-12' }, 'answer { id }', people.staff);
    return { question: id, answer: answer.id };
  };
  const submitted: Office['submitted'] = async () => {
    const found = await drafted();
    const { answer } = await act<{ answer: { clearances: { nodes: Node[] } } }>('submitAnswerForClearance', { answer: found.answer, version: 1, date: '2002-12-13' }, 'answer { clearances(orderBy: [{field: ORDER}]) { nodes { id } } }', people.staff);
    return { ...found, desks: answer.clearances.nodes.map(c => c.id) };
  };
  const cleared: Office['cleared'] = async () => {
    const { desks, ...found } = await submitted();
    for (const [clearance, viewer] of [[desks[0], people.head], [desks[1], people.planner]] as const) await act('decideClearance', { clearance, decision: 'APPROVED', version: 1, date: '2002-12-16' }, '', viewer);
    return found;
  };
  const delivered: Office['delivered'] = async () => {
    const found = await cleared();
    await act('deliverAnswer', { answer: found.answer, version: 2, date: '2002-12-17' }, '', liaison);
    return found;
  };
  return { traffic, flood, planning, session, member, ...people, version, question, routed, drafted, submitted, cleared, delivered };
}
