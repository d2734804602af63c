// explainDue: the derivation agrees with the due dates of every question, and holds as of a day and as of what was known.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC } from '../../identity/viewer.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { reader } from '../../testing/viewers.js';
import { office, type Office } from './council.fixture.js';

let g: TestGraph;
let o: Office;
beforeAll(async () => {
  g = await testGraph();
  o = await office(g);
});
afterAll(() => g.close());

interface Explained {
  dueOn: string;
  rule: string;
  complete: boolean;
  steps: { kind: string; date: string; text: string; textKo: string; basis: string | null }[];
}
const explain = async (question: string, args = '') =>
  (await g.ask<{ explainDue: { official: Explained; internal: Explained | null } | null }>(`{ explainDue(question: "${question}"${args}) { official { dueOn rule complete steps { kind date text textKo basis } } internal { dueOn rule steps { kind date } } } }`)).explainDue;

describe('explainDue', () => {
  it('given every twentieth question of the examples, explained, got its due dates at the last steps', async () => {
    const { q } = await g.ask<{ q: { nodes: { id: string; dueOn: string; internalDueOn: string }[] } }>('{ q: councilQuestions(first: 100, orderBy: [{field: CODE}]) { nodes { id dueOn internalDueOn } } }');
    const some = q.nodes.filter((_, i) => i % 20 === 0);
    expect(some.length).toBeGreaterThan(4);
    for (const { id, dueOn, internalDueOn } of some) {
      const { official, internal } = (await explain(id))!;
      expect([id, official.dueOn, official.steps.at(-1)!.date, official.steps.at(-1)!.kind, internal!.dueOn]).toEqual([id, dueOn, dueOn, 'DUE', internalDueOn]);
    }
  });

  it('given a question whose tenth day is in the Chuseok holidays, explained, got each step in both languages with its basis', async () => {
    const { q } = await g.ask<{ q: { nodes: { id: string }[] } }>('{ q: councilSessions(first: 1, where: {code: {eq: "제85회"}}) { nodes { id } } }');
    const { questionPaper } = await g.act<{ questionPaper: { questions: { nodes: { id: string; dueOn: string }[] } } }>('registerQuestionPaper', {
      session: q.nodes[0]!.id, member: o.member, kind: 'WRITTEN', receivedOn: '2002-09-10', questions: [{ subject: '추석 교통 대책', text: '무엇인지' }],
    }, 'questionPaper { questions { nodes { id dueOn } } }', o.liaison);
    const [question] = questionPaper.questions.nodes;
    const { official } = (await explain(question!.id))!;
    expect([question!.dueOn, official.rule, official.complete]).toEqual(['2002-09-23', 'WRITTEN_OFFICIAL', true]);
    expect(official.steps.map(s => [s.kind, s.date])).toEqual([['START', '2002-09-10'], ['FIRST_DAY', '2002-09-10'], ['COUNTED', '2002-09-20'], ['MOVED', '2002-09-23'], ['DUE', '2002-09-23']]);
    expect(official.steps[3]).toMatchObject({ textKo: '2002. 9. 20.(금)은 쉬는 날(추석 연휴)이므로 다음 날로 넘겨 2002. 9. 23.(월)', basis: expect.stringContaining('민법 제161조') });
    expect(official.steps.every(s => s.text && s.textKo)).toBe(true);
  });

  it('given an extension, explained as of the day before and after it, and as known before it was entered, got what held', async () => {
    const question = await o.routed();
    const moment = (await g.ask<{ r: { nodes: { at: string }[] } }>('{ r: revisions(first: 1, orderBy: [{field: AT, direction: DESC}]) { nodes { at } } }')).r.nodes[0]!.at;
    await g.act('extendDue', { question, newDueOn: '2003-01-10', reason: '현장 조사', date: '2002-12-18' }, '', o.liaison);
    const dues = async (args: string) => {
      const { official, internal } = (await explain(question, args))!;
      return [official.dueOn, internal!.dueOn, official.steps.filter(s => s.kind === 'EXTENDED').map(s => s.textKo)];
    };
    expect(await dues('')).toEqual(['2003-01-10', '2003-01-07', ['2002. 12. 18.(수) 연기: 2003. 1. 10.(금) (사유: 현장 조사)']]);
    expect(await dues(', asOf: "2002-12-17"')).toEqual(['2002-12-20', '2002-12-16', []]);
    expect(await dues(`, recordedAt: "${moment}"`)).toEqual(['2002-12-20', '2002-12-16', []]);
  });

  it('given due dates that were set by hand, explained, got the step that says so', async () => {
    const question = await o.question();
    await g.act('updateCouncilQuestion', { id: question, version: 1, firstDueOn: '2002-12-27', firstInternalDueOn: '2002-12-26' }, '', o.liaison);
    const { official, internal } = (await explain(question))!;
    expect([official.dueOn, internal!.dueOn]).toEqual(['2002-12-27', '2002-12-26']);
    expect(official.steps.find(s => s.kind === 'STATED')).toMatchObject({ date: '2002-12-27', textKo: '따로 정한 기한: 2002. 12. 27.(금)' });
    await g.act('updateCouncilQuestion', { id: question, version: 2, firstInternalDueOn: null }, '', o.liaison);
    expect((await explain(question))!.internal).toBeNull();
  });

  it('given a rule changed later, explained as known before, got the rule of then; today the date stands as it was set', async () => {
    const question = await o.question();
    const moment = (await g.ask<{ r: { nodes: { at: string }[] } }>('{ r: revisions(first: 1, orderBy: [{field: AT, direction: DESC}]) { nodes { at } } }')).r.nodes[0]!.at;
    const { rule } = await g.ask<{ rule: { nodes: { id: string; version: number }[] } }>('{ rule: dueRules(first: 1, where: {code: {eq: "WRITTEN_OFFICIAL"}}) { nodes { id version } } }');
    expect((await g.act('updateDueRule', { ...rule.nodes[0], days: 7 })).refused).toEqual([]);
    const now = (await explain(question))!.official;
    expect([now.dueOn, now.steps.some(s => s.kind === 'STATED')]).toEqual(['2002-12-20', true]);
    const then = (await explain(question, `, recordedAt: "${moment}"`))!.official;
    expect([then.dueOn, then.steps.some(s => s.kind === 'STATED')]).toEqual(['2002-12-20', false]);
  });

  it('given no such question, got null; the public and a reader of the history are told', async () => {
    expect(await explain('CouncilQuestion-999999')).toBeNull();
    const query = `{ explainDue(question: "CouncilQuestion-1", recordedAt: "2002-12-31T00:00:00.000Z") { question } }`;
    expect((await g.send(query, {}, PUBLIC)).errors![0]!.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await g.send(query, {}, reader)).errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await g.send('{ explainDue(question: "CouncilQuestion-1") { question } }', {}, reader)).errors).toBeUndefined();
  });
});
