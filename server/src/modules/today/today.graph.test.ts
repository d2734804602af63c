// The feed on the 2002 data: against the graph itself, and along the way of a question.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recording } from '../../database/connection.js';
import { PUBLIC, type Viewer } from '../../identity/viewer.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { admin, auditor, headOf, liaison, onDuty, reader, staffOf } from '../../testing/viewers.js';
import type { Entry } from './entry.js';
import type { Count, Feed } from './feed.js';

let graph: TestGraph;
let divisions: Map<string, number>;
const divisionOf = (code: string): number => divisions.get(code)!;
beforeAll(async () => {
  graph = await testGraph();
  const { divisions: page } = await graph.ask<{ divisions: { nodes: { id: string; code: string }[] } }>('{ divisions(first: 100) { nodes { id code } } }');
  divisions = new Map(page.nodes.map(d => [d.code, Number(d.id.split('-')[1])]));
});
afterAll(() => graph.close());

const ENTRY = '{ kind noun record title dueOn days division { id code name } acknowledged what whatEn }';
const QUERY = `query ($asOf: Date, $recordedAt: DateTime) { today(asOf: $asOf, recordedAt: $recordedAt) { asOf overdue ${ENTRY} due ${ENTRY} upcoming ${ENTRY} waiting ${ENTRY} counts { kind overdue due upcoming waiting } } }`;
async function today(viewer: Viewer, asOf = '2002-12-31', recordedAt?: string): Promise<Feed> {
  const { data, errors } = await graph.send(QUERY, { asOf, recordedAt }, viewer);
  if (errors) throw new Error(`${String(errors[0]!.extensions?.['code'])} ${errors[0]!.message}`);
  return data!['today'] as Feed;
}
const ids = (entries: readonly Entry[], ...kinds: string[]) => entries.filter(e => kinds.includes(e.kind)).map(e => e.record).sort();
const dated = ({ overdue, due, upcoming }: Feed) => [...overdue, ...due, ...upcoming];
const DAYS = ['2002-03-29', '2002-06-30', '2002-09-10', '2002-12-31'];

describe('the feed', () => {
  it.each(DAYS)('given the liaison on %s, asked, got what the graph itself says is overdue before the council and the courts', async asOf => {
    const feed = await today(liaison, asOf);
    const said = await graph.ask<Record<string, { nodes: { id: string }[] }>>(`query ($d: Date) {
      councilQuestions(asOf: $d, first: 100, where: { overdue: { eq: true } }) { nodes { id } }
      commitments(asOf: $d, first: 100, where: { state: { eq: OVERDUE } }) { nodes { id } }
      deadlines(asOf: $d, first: 100, where: { state: { eq: MISSED }, lawsuit: { closedOn: { isNull: true } } }) { nodes { id } } }`, { d: asOf });
    const of = (root: string) => said[root]!.nodes.map(n => n.id).sort();
    expect(ids(feed.overdue, 'QUESTION')).toEqual(of('councilQuestions'));
    expect(ids(feed.overdue, 'COMMITMENT')).toEqual(of('commitments'));
    expect(ids(feed.overdue, 'PEREMPTORY', 'LAWSUIT_DEADLINE')).toEqual(of('deadlines'));
  });

  it.each(DAYS.slice(2))('given the staff of every division on %s, asked, got each his own, and together all that roles with counts are told', async asOf => {
    const feeds: { key: number; feed: Feed }[] = [];
    for (const key of divisions.values()) feeds.push({ key, feed: await today(staffOf(key), asOf) });
    for (const { key, feed } of feeds) {
      const other = dated(feed).filter(e => !e.kind.startsWith('QUESTION') && e.division?.id !== `Division-${key}`);
      expect(other).toEqual([]);
      expect(feed.waiting.filter(e => ['CLOSURE', 'ROUTING', 'DELIVERY', 'CLEARANCE'].includes(e.kind))).toEqual([]);
    }
    const counts = (await today(admin, asOf)).counts;
    for (const list of ['overdue', 'due', 'upcoming'] as const) {
      for (const { kind, [list]: n } of counts) {
        const all = new Set(feeds.flatMap(({ feed }) => ids(feed[list], kind)));
        const unrouted = kind.startsWith('QUESTION') ? ids((await today(liaison, asOf))[list], kind).filter(id => !all.has(id)).length : 0;
        expect({ asOf, list, kind, n: all.size + unrouted }).toEqual({ asOf, list, kind, n });
      }
    }
  });

  it('given any day, asked, got what is over first by its date with peremptory deadlines before all, and days that fit the dates', async () => {
    for (const asOf of DAYS) {
      const feed = await today(liaison, asOf);
      const order = feed.overdue.map(e => `${e.kind === 'PEREMPTORY' ? 0 : 1}${e.dueOn}`);
      expect(order).toEqual([...order].sort());
      expect(feed.upcoming.map(e => e.dueOn)).toEqual(feed.upcoming.map(e => e.dueOn).sort());
      expect([feed.overdue.every(e => e.days! < 0), feed.due.every(e => e.days === 0 && e.dueOn === asOf), feed.upcoming.every(e => e.days! > 0 && e.days! <= 14)]).toEqual([true, true, true]);
    }
    const soon = (await today(liaison)).upcoming.filter(e => e.kind === 'PEREMPTORY');
    expect(soon.map(e => [e.dueOn, e.acknowledged])).toEqual([['2003-01-07', true], ['2003-01-09', true], ['2003-01-11', false]]);
    expect(soon[2]!.what).toBe('불변기일까지 11일 남았습니다. 아직 인지 확인이 없습니다.');
  });

  it('given roles of the whole office, asked, got counts and no lists; the public, got refused; a reader’s past, refused', async () => {
    const [a, b, c] = [await today(admin), await today(auditor), await today(reader)];
    expect([b, c]).toEqual([a, a]);
    expect([a.overdue, a.due, a.upcoming, a.waiting]).toEqual([[], [], [], []]);
    const own: readonly Count[] = (await today(liaison)).counts;
    expect(a.counts.find(n => n.kind === 'COMMITMENT')).toEqual(own.find(n => n.kind === 'COMMITMENT'));
    await expect(today(PUBLIC)).rejects.toThrow('UNAUTHENTICATED');
    await expect(today(reader, '2002-12-31', '2002-12-31T00:00:00Z')).rejects.toThrow('FORBIDDEN');
  });

  it.each(DAYS.slice(2))('given counts of the whole office on %s, asked the lists that they name, got as many records', async asOf => {
    const asked = (viewer: Viewer) => graph.send(`query ($asOf: Date) { today(asOf: $asOf) { counts { kind overdue due upcoming waiting lists { field overdue due upcoming waiting } } } }`, { asOf }, viewer)
      .then(({ data }) => (data!['today'] as { counts: Count[] }).counts);
    const states = ['overdue', 'due', 'upcoming', 'waiting'] as const;
    for (const { kind, lists: told, ...count } of await asked(reader)) {
      const lists = told!;
      const named = states.filter(state => lists[state] !== null);
      expect([kind, states.filter(state => count[state] > 0 && !named.includes(state))]).toEqual([kind, []]);
      const filter = `${lists.field[0]!.toUpperCase()}${lists.field.slice(1, -1)}Where`;
      const query = `query ($asOf: Date, ${named.map(state => `$${state}: ${filter}`).join(', ')}) { ${named.map(state => `${state}: ${lists.field}(asOf: $asOf, where: $${state}) { totalCount }`).join(' ')} }`;
      const { data, errors } = await graph.send(query, { asOf, ...Object.fromEntries(named.map(state => [state, JSON.parse(lists[state]!)])) }, reader);
      expect([kind, errors, Object.fromEntries(named.map(state => [state, (data![state] as { totalCount: number }).totalCount]))]).toEqual([kind, undefined, Object.fromEntries(named.map(state => [state, count[state]]))]);
    }
    expect((await asked(liaison)).every(count => count.lists === null)).toBe(true);
  });

  it('given staff without a division, asked, got nothing', async () => {
    expect(await today(staffOf())).toMatchObject({ overdue: [], due: [], upcoming: [], waiting: [], counts: [] });
  });

  it('given a head of the planning division, asked, got it in a few statements', async () => {
    const viewer = { ...onDuty('PLANNING', divisionOf('PLANNING')), head: true };
    const connection = recording(graph.app.database.connection);
    const context = graph.app.context(viewer);
    const { parse } = await import('graphql');
    const document = parse(QUERY);
    await graph.app.run({ document, operation: document.definitions[0] as never, variables: {} }, { ...context, request: { ...context.request, connection } });
    expect(connection.statements.length).toBeGreaterThan(10);
    expect(connection.statements.length).toBeLessThanOrEqual(40);
  });
});

describe('work of the divisions', () => {
  it('given a project found delayed, asked over the quarters, got it due again by the end of the next, until it is assessed anew', async () => {
    const { projects } = await graph.ask<{ projects: { nodes: { id: string; division: { id: string } }[] } }>('{ projects(first: 1, where: { assessments: { none: {} } }) { nodes { id division { id } } } }');
    const [project] = projects.nodes;
    const viewer = staffOf(Number(project!.division.id.split('-')[1]));
    const assess = (date: string) => graph.act('assessProject', { project: project!.id, date, status: 'DELAYED', cause: '보상 협의 지연', countermeasure: '수용재결 신청' }, 'statusAssessment { id }');
    const seen = async (asOf: string) => {
      const feed = await today(viewer, asOf);
      return (['overdue', 'due', 'upcoming'] as const).flatMap(list => feed[list].filter(e => e.record === project!.id && e.kind === 'DELAYED_PROJECT').map(e => [list, e.dueOn]));
    };
    await assess('2002-08-20');
    expect(await seen('2002-12-31')).toEqual([['due', '2002-12-31']]);
    expect(await seen('2002-12-20')).toEqual([['upcoming', '2002-12-31']]);
    expect(await seen('2002-11-30')).toEqual([]);
    expect(await seen('2003-01-02')).toEqual([['overdue', '2002-12-31']]);
    await assess('2002-12-30');
    expect(await seen('2003-01-02')).toEqual([]);
    expect(await seen('2003-03-31')).toEqual([['due', '2003-03-31']]);
  });

  it('given directives whose closure is asked for, asked, got them waiting for the planning duty only, and no longer due', async () => {
    const planning = await today(onDuty('PLANNING', divisionOf('PLANNING')));
    const { directives } = await graph.ask<{ directives: { nodes: { id: string }[] } }>('{ directives(first: 100, where: { closedOn: { isNull: true }, closureRequestedOn: { isNull: false } }) { nodes { id } } }');
    expect(ids(planning.waiting, 'CLOSURE')).toEqual(directives.nodes.map(n => n.id).sort());
    expect(ids(dated(planning), 'DIRECTIVE').filter(id => directives.nodes.some(n => n.id === id))).toEqual([]);
    expect((await today(onDuty('BUDGET', divisionOf('PLANNING')))).waiting.filter(e => e.kind === 'CLOSURE')).toEqual([]);
  });
});

describe('the way of a question', () => {
  it('given each step, asked, got it before who has to do the next, and before nobody else', async () => {
    const [social, planning] = [divisionOf('SOCIAL'), divisionOf('PLANNING')];
    const people = { liaison, staff: staffOf(social), head: headOf(social), otherHead: headOf(divisionOf('CIVIL')), planner: onDuty('PLANNING', planning), plannersHead: headOf(planning) };
    const { questionPapers } = await graph.ask<{ questionPapers: { nodes: { id: string }[] } }>('{ questionPapers(first: 1, orderBy: [{ field: RECEIVED_ON, direction: DESC }], where: { kind: { eq: WRITTEN } }) { nodes { id } } }');
    const { councilQuestion: q } = await graph.act<{ councilQuestion: { id: string } }>('registerQuestion', { paper: questionPapers.nodes[0]!.id, subject: '경로당 난방비', text: '겨울철 난방비 지원은?' }, 'councilQuestion { id }');
    const waits = async () => {
      const found = await Promise.all(Object.entries(people).map(async ([who, viewer]) => (await today(viewer)).waiting.filter(e => e.title.includes('경로당 난방비')).map(e => `${who} ${e.kind}`)));
      return found.flat();
    };
    expect(await waits()).toEqual(['liaison ROUTING']);
    const { assignments } = await graph.act<{ assignments: { id: string; version: number }[] }>('routeQuestion', { question: q.id, lead: `Division-${social}` }, 'assignments { id version }');
    expect(await waits()).toEqual(['staff ASSIGNMENT', 'head ASSIGNMENT']);
    await graph.act('acceptAssignment', { assignment: assignments[0]!.id, version: assignments[0]!.version });
    expect(await waits()).toEqual([]);
    const draft = async () => {
      const { answer } = await graph.act<{ answer: { id: string; version: number } }>('draftAnswer', { question: q.id, kind: 'FINAL', text: '지원하겠음.' }, 'answer { id version }');
      return graph.act<{ answer: { clearances: { nodes: { id: string; version: number }[] } } }>('submitAnswerForClearance', { answer: answer.id, version: answer.version }, 'answer { id version clearances(orderBy: [{ field: ORDER }]) { nodes { id version } } }');
    };
    const [first] = (await draft()).answer.clearances.nodes;
    expect(await waits()).toEqual(['head CLEARANCE']);
    await graph.act('decideClearance', { clearance: first!.id, version: first!.version, decision: 'RETURNED', comment: '소요예산을 밝힐 것' }, '', people.head);
    expect(await waits()).toEqual(['staff RETURNED_DRAFT', 'head RETURNED_DRAFT']);
    expect((await today(people.staff)).waiting.find(e => e.kind === 'RETURNED_DRAFT')!.what).toContain('의견: 소요예산을 밝힐 것');
    const again = (await draft()).answer.clearances.nodes;
    expect(await waits()).toEqual(['head CLEARANCE']);
    await graph.act('decideClearance', { clearance: again[0]!.id, version: again[0]!.version, decision: 'APPROVED' }, '', people.head);
    expect(await waits()).toEqual(['planner CLEARANCE', 'plannersHead CLEARANCE']);
    await graph.act('decideClearance', { clearance: again[1]!.id, version: again[1]!.version, decision: 'APPROVED' }, '', people.planner);
    expect(await waits()).toEqual(['liaison DELIVERY']);
    const before = new Date().toISOString();
    const { answers } = await graph.ask<{ answers: { nodes: { id: string; version: number }[] } }>(`{ answers(where: { question: { id: { eq: "${q.id}" } } }, orderBy: [{ field: ID, direction: DESC }], first: 1) { nodes { id version } } }`);
    await graph.act('deliverAnswer', { answer: answers.nodes[0]!.id, version: answers.nodes[0]!.version });
    expect(await waits()).toEqual([]);
    expect((await today(liaison, '2002-12-31', before)).waiting.map(e => e.kind)).toContain('DELIVERY');
  });
});
