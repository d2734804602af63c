// Suits from service to closing, with their deadlines, and the tables of II-10 and III-council-3 that follow.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { auditor, headOf, liaison, staffOf } from '../../testing/viewers.js';

let graph: TestGraph;
let division: string;
let other: string;
beforeAll(async () => {
  graph = await testGraph();
  const { divisions } = await graph.ask<{ divisions: { nodes: { id: string }[] } }>('{ divisions(first: 2, where: {code: {in: ["TAX1", "ROADS"]}}) { nodes { id } } }');
  [division, other] = divisions.nodes.map(d => d.id) as [string, string];
});
afterAll(() => graph.close());

const keyOf = (id: string): number => Number(id.split('-').at(-1));
interface Suit { id: string; version: number; code: string; filedOn: string; stage: string; outcome: string | null; closedOn: string | null }
interface Due { id: string; version: number; kind: string; dueOn: string; note: string; acknowledgedOn: string | null; doneOn: string | null; state: string }

const served = async (more: object = {}) =>
  graph.act<{ lawsuit: Suit | null }>('logService', { kind: 'ADMINISTRATIVE', side: 'DEFENDANT', title: '재산세부과처분취소 (서울행정법원 2002구합99999)', division, date: '2002-06-03', ...more }, 'lawsuit { id version code filedOn stage outcome closedOn }', liaison);
const suit = async (more: object = {}): Promise<string> => (await served(more)).lawsuit!.id;
const event = (lawsuit: string, kind: string, date: string, more: object = {}) =>
  graph.act<{ lawsuitEvent: { id: string; instance: number; note: string | null; lawsuit: { stage: string } } | null }>('addLawsuitEvent', { lawsuit, kind, date, ...more }, 'lawsuitEvent { id instance note lawsuit { stage } }', liaison);
const close = (lawsuit: string, outcome: string, date: string, more: object = {}) =>
  graph.act<{ lawsuit: Suit | null }>('closeLawsuit', { lawsuit, outcome, date, ...more }, 'lawsuit { id stage outcome closedOn }', liaison);
const deadlines = async (lawsuit: string): Promise<Due[]> =>
  (await graph.ask<{ lawsuit: { deadlines: { nodes: Due[] } } }>(`{ lawsuit(id: "${lawsuit}", asOf: "2002-12-31") { deadlines(first: 9, orderBy: [{field: DUE_ON}]) { nodes { id version kind dueOn note acknowledgedOn doneOn state } } } }`)).lawsuit.deadlines.nodes;
const deadline = (name: string, input: object, viewer = liaison) => graph.act<{ deadline: Due | null }>(name, { ...input }, 'deadline { id version kind dueOn note acknowledgedOn doneOn state }', viewer);
const cells = async (view: string, row: string): Promise<Record<string, number>> => {
  const { data } = await graph.send(`{ report(view: "${view}", asOf: "2002-12-31") { rows { id cells { column value } } } }`);
  const rows = (data as { report: { rows: { id: string; cells: { column: string; value: number | null }[] }[] } }).report.rows;
  return Object.fromEntries(rows.find(r => r.id === row)!.cells.map(c => [c.column, c.value ?? 0]));
};
const differences = (before: Record<string, number>, after: Record<string, number>) => Object.fromEntries(Object.keys(after).map(k => [k, after[k]! - (before[k] ?? 0)]).filter(([, d]) => d));

describe('logService', () => {
  it('given service after July 2002, logged, got the suit filed, the answer due by the article, and the table one more', async () => {
    const before = await cells('litigation', 'administrative');
    const { lawsuit, refused } = await served({ date: '2002-12-02', important: true, claim: 12_000_000 });
    expect([refused, lawsuit]).toMatchObject([[], { code: expect.stringMatching(/^LS-2002-\d{3}$/), filedOn: '2002-12-02', stage: 'FIRST', outcome: null }]);
    expect(await deadlines(lawsuit!.id)).toMatchObject([{ kind: 'ANSWER_BRIEF', dueOn: '2003-01-02', note: expect.stringMatching(/답변서 제출\n송달: 2002\. 12\. 2\.\(월\)\n[^]*다음 날로 넘겨 2003\. 1\. 2\.\(목\)[^]*근거: 민사소송법 제256조/) }]);
    expect(differences(before, await cells('litigation', 'administrative'))).toEqual({ receivedSubtotal: 1, filed2002: 1, pendingSubtotal: 1, first: 1 });
  });

  it('given counsel no longer retained, or no sum, or a role that may not, logged, got refused', async () => {
    const { legalCounsels } = await graph.ask<{ legalCounsels: { nodes: { id: string }[] } }>('{ legalCounsels(asOf: "2001-01-01", first: 1, where: {code: {eq: "COUNSEL-3"}}) { nodes { id } } }');
    expect((await served({ counsel: legalCounsels.nodes[0]!.id })).refused).toEqual(['counsel: NOT_RETAINED']);
    expect((await served({ claim: 0 })).refused).toEqual(['claim: NOT_POSITIVE']);
    expect((await served({ date: '2003-01-02' })).refused).toEqual(['date: FUTURE_DATE']);
    for (const viewer of [auditor, staffOf(keyOf(division))]) await expect(graph.act('logService', { kind: 'CIVIL', side: 'DEFENDANT', title: '손해배상', division }, '', viewer)).rejects.toThrow('FORBIDDEN');
  });
});

describe('a suit lost, appealed and won', () => {
  it('given its events, entered in order, got the deadline of appeal from the service, met by the appeal, and the outcome in the table', async () => {
    const lawsuit = await suit();
    const before = await cells('litigation', 'administrative');
    expect((await event(lawsuit, 'APPEALED', '2002-08-01')).refused).toEqual(['kind: NOT_JUDGED']);
    const judged = await event(lawsuit, 'JUDGMENT', '2002-09-02', { judgment: 'LOST', servedOn: '2002-09-07' });
    expect([judged.refused, judged.lawsuitEvent]).toMatchObject([[], { instance: 1, note: null }]);
    // 14 days end on Chuseok, a Saturday: moved past Sunday to Monday.
    expect(await deadlines(lawsuit)).toMatchObject([{ kind: 'PEREMPTORY', dueOn: '2002-09-23', doneOn: null, note: expect.stringMatching(/^판결 송달 후 항소 제기 또는 포기\n송달: 2002\. 9\. 7\.\(토\)\n[^]*추석[^]*근거: 민사소송법 제396조/) }]);
    expect((await event(lawsuit, 'APPEALED', '2002-09-24')).refused).toEqual(['date: MISSED']);
    expect(await event(lawsuit, 'APPEALED', '2002-09-23')).toMatchObject({ refused: [], lawsuitEvent: { instance: 2, note: '우리 구 항소 제기', lawsuit: { stage: 'SECOND' } } });
    expect(await deadlines(lawsuit)).toMatchObject([{ acknowledgedOn: '2002-09-23', doneOn: '2002-09-23' }]);
    expect((await close(lawsuit, 'WON', '2002-10-01')).refused).toEqual(['lawsuit: PENDING']);
    expect((await event(lawsuit, 'JUDGMENT', '2002-12-02', { judgment: 'WON', servedOn: '2002-12-05' })).refused).toEqual(['servedOn: NOTHING_TO_APPEAL']);
    expect((await event(lawsuit, 'JUDGMENT', '2002-12-02', { judgment: 'WON', instance: 1 })).refused).toEqual(['instance: OTHER_INSTANCE']);
    expect((await event(lawsuit, 'JUDGMENT', '2002-12-02', { judgment: 'WON' })).refused).toEqual([]);
    expect((await close(lawsuit, 'WON', '2002-12-16')).refused).toEqual(['date: NOT_FINAL']);
    expect((await close(lawsuit, 'LOST', '2002-12-30')).refused).toEqual(['outcome: OTHER_OUTCOME']);
    expect(await close(lawsuit, 'WON', '2002-12-17')).toMatchObject({ refused: [], lawsuit: { stage: 'CLOSED', outcome: 'WON', closedOn: '2002-12-17' } });
    expect((await close(lawsuit, 'WON', '2002-12-30')).refused).toEqual(['lawsuit: CLOSED']);
    expect((await event(lawsuit, 'SETTLED', '2002-12-30')).refused).toEqual(['lawsuit: CLOSED']);
    expect(differences(before, await cells('litigation', 'administrative'))).toEqual({ pendingSubtotal: -1, first: -1, closedSubtotal: 1, won: 1 });
  });
});

describe('a suit withdrawn', () => {
  it('given its withdrawal, closed, got won by withdrawal and what was not due yet fallen away', async () => {
    const lawsuit = await suit({ date: '2002-12-09' });
    expect((await event(lawsuit, 'WITHDRAWN', '2002-12-16', { judgment: 'WON' })).refused).toEqual(['judgment: NOT_ASKED']);
    expect((await event(lawsuit, 'WITHDRAWN', '2002-12-16')).lawsuitEvent?.note).toBe('원고가 소를 취하함');
    expect((await event(lawsuit, 'JUDGMENT', '2002-12-18', { judgment: 'WON' })).refused).toEqual(['kind: ENDED']);
    expect((await close(lawsuit, 'WON_BY_WITHDRAWAL', '2002-12-15')).refused).toEqual(['date: OUT_OF_ORDER']);
    expect((await close(lawsuit, 'WON_BY_WITHDRAWAL', '2002-12-18')).refused).toEqual([]);
    expect(await deadlines(lawsuit)).toMatchObject([{ kind: 'ANSWER_BRIEF', doneOn: '2002-12-18', state: 'DONE', note: expect.stringContaining('종결로 이행할 것이 없어짐') }]);
  });
});

describe('logJudgmentService', () => {
  it('given a judgment served later, logged once, got its deadline; waived by both, the suit closes at once', async () => {
    const lawsuit = await suit();
    const judged = (await event(lawsuit, 'JUDGMENT', '2002-12-16', { judgment: 'PARTLY_WON' })).lawsuitEvent!.id;
    const serve = (servedOn: string, id = judged) => deadline('logJudgmentService', { event: id, servedOn });
    const filed = (await graph.ask<{ lawsuit: { events: { nodes: { id: string }[] } } }>(`{ lawsuit(id: "${lawsuit}", asOf: "2002-12-31") { events(first: 1, orderBy: [{field: DATE}]) { nodes { id } } } }`)).lawsuit.events.nodes[0]!.id;
    expect((await serve('2002-12-15')).refused).toEqual(['servedOn: OUT_OF_ORDER']);
    expect((await serve('2002-12-20', filed)).refused).toEqual(['event: NO_JUDGMENT']);
    expect(await serve('2002-12-20')).toMatchObject({ refused: [], deadline: { kind: 'PEREMPTORY', dueOn: '2003-01-03', state: 'DUE_SOON' } });
    expect((await serve('2002-12-21')).refused).toEqual(['servedOn: SERVED']);
    expect((await close(lawsuit, 'OTHER', '2002-12-31')).refused).toEqual(['date: NOT_FINAL']);
    expect((await close(lawsuit, 'OTHER', '2002-12-31', { waived: true })).refused).toEqual([]);
    expect((await serve('2002-12-21')).refused).toEqual(['event: MOVED_ON']);
  });
});

describe('deadlines', () => {
  it('given a period of law, set, got the day and its derivation; a day, as given', async () => {
    const lawsuit = await suit();
    const set = (more: object) => deadline('setDeadline', { lawsuit, ...more });
    expect((await set({ kind: 'PEREMPTORY', period: 'FINAL_APPEAL_BRIEF', countedFrom: '2002-12-02', note: '상고이유서 제출' })).deadline).toMatchObject({ dueOn: '2002-12-23', note: expect.stringMatching(/^상고이유서 제출\n[^]*제427조/) });
    expect((await set({ kind: 'HEARING', dueOn: '2003-01-20', note: '제1차 변론기일' })).deadline).toMatchObject({ dueOn: '2003-01-20', note: '제1차 변론기일', state: 'OPEN' });
    expect((await set({ kind: 'HEARING' })).refused).toEqual(['dueOn: ONE_OF_TWO']);
    expect((await set({ kind: 'HEARING', dueOn: '2003-01-20', period: 'APPEAL', countedFrom: '2002-12-02' })).refused).toEqual(['dueOn: ONE_OF_TWO']);
    expect((await set({ kind: 'HEARING', dueOn: '2002-06-02' })).refused).toEqual(['dueOn: OUT_OF_ORDER']);
    expect((await set({ kind: 'PEREMPTORY', period: 'IMMEDIATE_APPEAL' })).refused).toEqual(['countedFrom: REQUIRED']);
    expect((await set({ kind: 'HEARING', period: 'IMMEDIATE_APPEAL', countedFrom: '2002-12-02' })).refused).toEqual(['kind: PEREMPTORY']);
    expect((await set({ kind: 'EVIDENCE', period: 'ANSWER_BRIEF', countedFrom: '2002-06-10' })).refused).toEqual(['period: NO_RULE']);
    expect((await set({ kind: 'EVIDENCE', period: 'COUNCIL_QUESTION_WRITTEN', countedFrom: '2002-12-02' })).refused).toEqual(['period: NO_SUIT']);
    const elsewhere = (await event(await suit(), 'SETTLED', '2002-11-11')).lawsuitEvent!.id;
    expect((await set({ kind: 'HEARING', dueOn: '2003-01-20', event: elsewhere })).refused).toEqual(['event: OTHER_SUIT']);
  });

  it('given a peremptory one, met before it is acknowledged, after its day or twice, got refused; acknowledged and met, done, and out of the table', async () => {
    const lawsuit = await suit();
    const set = (dueOn: string, kind = 'PEREMPTORY') => deadline('setDeadline', { lawsuit, kind, dueOn }).then(d => d.deadline!);
    const [open, past, paper] = [await set('2003-01-10'), await set('2002-12-20'), await set('2002-12-20', 'EVIDENCE')];
    const [staff, head] = [staffOf(keyOf(division)), headOf(keyOf(division))];
    const before = await cells('legal-deadlines', 'PEREMPTORY');
    expect((await deadline('meetDeadline', { deadline: open.id, version: 1 }, staff)).refused).toEqual(['deadline: NOT_ACKNOWLEDGED']);
    await expect(deadline('acknowledgeDeadline', { deadline: open.id, version: 1 }, staffOf(keyOf(other)))).rejects.toThrow('FORBIDDEN');
    expect((await deadline('acknowledgeDeadline', { deadline: open.id, version: 1, date: '2002-06-02' }, head)).refused).toEqual(['date: OUT_OF_ORDER']);
    expect((await deadline('acknowledgeDeadline', { deadline: open.id, version: 1, date: '2002-12-26' }, head)).deadline).toMatchObject({ acknowledgedOn: '2002-12-26', version: 2 });
    expect((await deadline('acknowledgeDeadline', { deadline: open.id, version: 2 }, head)).refused).toEqual(['deadline: ACKNOWLEDGED']);
    expect((await deadline('meetDeadline', { deadline: open.id, version: 2, date: '2002-12-25' }, staff)).refused).toEqual(['date: OUT_OF_ORDER']);
    expect((await deadline('meetDeadline', { deadline: open.id, version: 2, date: '2002-12-30', result: '검찰과 협의하여 상소를 포기함' }, staff)).deadline).toMatchObject({ doneOn: '2002-12-30', state: 'DONE', note: '이행: 검찰과 협의하여 상소를 포기함' });
    expect((await deadline('meetDeadline', { deadline: open.id, version: 3 }, staff)).refused).toEqual(['deadline: MET']);
    await deadline('acknowledgeDeadline', { deadline: past.id, version: 1, date: '2002-12-19' }, head);
    expect((await deadline('meetDeadline', { deadline: past.id, version: 2 }, staff)).refused).toEqual(['date: MISSED']);
    expect((await deadline('meetDeadline', { deadline: paper.id, version: 1 }, staff)).refused).toEqual([]);
    expect(differences(before, await cells('legal-deadlines', 'PEREMPTORY'))).toMatchObject({ OPEN: -1 });
  });
});

describe('opinions of counsel', () => {
  const counsel = async () => (await graph.ask<{ legalCounsels: { nodes: { id: string }[] } }>('{ legalCounsels(asOf: "2002-12-31", first: 1, where: {code: {eq: "COUNSEL-1"}}) { nodes { id } } }')).legalCounsels.nodes[0]!.id;

  it('given a question, asked and answered, got the opinion once', async () => {
    const ask = async (more: object = {}) => graph.act<{ counselOpinion: { id: string; version: number; code: string } | null }>('askOpinion', { counsel: await counsel(), division, question: '가산금 산정의 기준일', askedOn: '2002-12-10', ...more }, 'counselOpinion { id version code }', staffOf(keyOf(division)));
    expect((await ask({ askedOn: '1997-01-06' })).refused).toEqual(['counsel: NOT_RETAINED']);
    expect((await ask({ lawsuit: await suit({ division: other }) })).refused).toEqual(['lawsuit: OTHER_DIVISION']);
    expect((await ask({ lawsuit: await suit({ date: '2002-12-12' }) })).refused).toEqual(['askedOn: OUT_OF_ORDER']);
    await expect(ask({ division: other })).rejects.toThrow('FORBIDDEN');
    const { counselOpinion: asked } = await ask();
    expect(asked!.code).toMatch(/^CO-2002-\d{3}$/);
    const record = (more: object) => graph.act<{ counselOpinion: unknown }>('recordOpinion', { opinion: asked!.id, version: asked!.version, text: '고지일을 기준으로 함', ...more }, 'counselOpinion { answeredOn text }', liaison);
    expect((await record({ date: '2002-12-09' })).refused).toEqual(['date: OUT_OF_ORDER']);
    expect((await record({ text: ' ' })).refused).toEqual(['text: BLANK']);
    expect(await record({ date: '2002-12-20' })).toMatchObject({ refused: [], counselOpinion: { answeredOn: '2002-12-20', text: '고지일을 기준으로 함' } });
    expect((await record({ version: 2 })).refused).toEqual(['opinion: ANSWERED']);
  });
});
