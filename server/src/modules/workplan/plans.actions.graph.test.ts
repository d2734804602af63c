// Seasonal plans and the mayor's directives from their beginning to their end, on the data of 2002 as of 2002-12-31.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headOf, onDuty, staffOf } from '../../testing/viewers.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let g: TestGraph;
beforeAll(async () => void (g = await testGraph()));
afterAll(() => g.close());

const planning = onDuty('PLANNING');
const keyOf = (id: string): number => Number(id.split('-').at(-1));
const division = async (code: string) => (await g.ask<{ divisions: { nodes: { id: string }[] } }>(`{ divisions(where: {code: {eq: "${code}"}}) { nodes { id } } }`)).divisions.nodes[0]!.id;
const rows = async (view: string) => {
  const { report } = await g.ask<{ report: { rows: { id: string; cells: { column: string; value: number | null; text: string }[] }[]; more: { id: string; rows: { id: string; cells: { column: string; value: number | null }[] }[] }[] } }>(`{ report(view: "${view}", asOf: "2002-12-31") { rows { id cells { column value text } } more { id rows { id cells { column value } } } } }`);
  return report;
};

interface Plan {
  id: string;
  version: number;
  code: string;
  state: string;
  personShifts: number;
}

describe('a seasonal plan', () => {
  it('given a winter, prepared, opened, its shifts logged and closed, got its persons in the table; every rule on the way is told', async () => {
    const select = 'seasonalPlan { id version code state personShifts }';
    const given = { kind: 'WINTER', title: '겨울철종합대책', startsOn: '2002-11-15', endsOn: '2003-03-15' };
    expect((await g.act('createSeasonalPlan', { ...given, endsOn: '2002-03-15' }, select, planning)).refused).toEqual(['endsOn: BEFORE_BEGIN']);
    expect((await g.act('createSeasonalPlan', given, select, planning)).refused).toEqual(['code: TAKEN']);
    const { seasonalPlan } = await g.act<{ seasonalPlan: Plan }>('createSeasonalPlan', { ...given, code: 'WINTER-2002-2' }, select, planning);
    expect(seasonalPlan).toMatchObject({ state: 'PREPARING', personShifts: 0 });
    const plan = { plan: seasonalPlan.id, version: seasonalPlan.version };
    const roads = await division('CIVIL-WORKS');
    const staff = staffOf(keyOf(roads));
    const log = (values: object, viewer = staff) => g.act<{ dutyShift: { plan: Plan }; refused: string[] }>('logDutyShift', { plan: seasonalPlan.id, division: roads, date: '2002-12-10', mode: 'NIGHT', persons: 9, ...values }, 'dutyShift { plan { personShifts } }', viewer);
    expect((await log({})).refused).toEqual(['plan: NOT_OPEN']);
    expect((await g.act('openSeasonalPlan', { ...plan, date: '2002-10-31' }, select, planning)).refused).toEqual(['date: OUT_OF_PERIOD']);
    expect((await g.act('closeSeasonalPlan', plan, select, planning)).refused).toEqual(['plan: NOT_OPEN']);
    expect(await g.act('openSeasonalPlan', { ...plan, date: '2002-11-15' }, select, planning)).toMatchObject({ seasonalPlan: { state: 'OPEN', version: 2 } });
    expect((await g.act('openSeasonalPlan', { ...plan, version: 2 }, select, planning)).refused).toEqual(['plan: OPENED']);

    const { functionArea } = await g.act<{ functionArea: { id: string } }>('createFunctionArea', { plan: seasonalPlan.id, order: 1, name: '제설', division: roads }, 'functionArea { id }', planning);
    const [foreign] = (await g.ask<{ functionAreas: { nodes: { id: string }[] } }>('{ functionAreas(where: {plan: {code: {eq: "SUMMER-2002"}}}, first: 1) { nodes { id } } }')).functionAreas.nodes;
    expect((await log({ functionArea: foreign!.id })).refused).toEqual(['functionArea: OTHER_PLAN']);
    expect((await log({ date: '2002-11-14' })).refused).toEqual(['date: BEFORE_OPENING']);
    expect(await log({ functionArea: functionArea.id })).toMatchObject({ dutyShift: { plan: { personShifts: 9 } } });
    expect((await log({ functionArea: functionArea.id, persons: -10 })).refused).toEqual(['persons: BELOW_ZERO']);
    expect(await log({ functionArea: functionArea.id, persons: -2 })).toMatchObject({ dutyShift: { plan: { personShifts: 7 } } });
    await expect(log({}, staffOf(keyOf(await division('SOCIAL'))))).rejects.toThrow('FORBIDDEN');
    expect((await g.act('closeSeasonalPlan', { ...plan, version: 2, date: '2002-12-01' }, select, planning)).refused).toEqual(['date: LATER_SHIFTS']);
    expect(await g.act('closeSeasonalPlan', { ...plan, version: 2 }, select, planning)).toMatchObject({ seasonalPlan: { state: 'CLOSED', personShifts: 7 } });
    expect((await log({})).refused).toEqual(['plan: CLOSED']);
    const table = (await rows('seasonal-plans')).rows;
    expect(table.find(r => r.id === 'WINTER-2002-2')?.cells.find(c => c.column === 'personShifts')?.value).toBe(7);
  });
});

interface Directive {
  id: string;
  version: number;
  code: string;
  closureRequestedOn: string | null;
  closedOn: string | null;
  notes: { nodes: { text: string; progress: number | null }[] };
}

describe('a directive', () => {
  const select = 'directive { id version code result closureRequestedOn closedOn notes(orderBy: [{field: DATE}]) { nodes { text progress } } }';
  const issued = () => rows('mayor-directives').then(r => r.rows[0]!.cells.find(c => c.column === 'instruction')!.value!);

  it('given to a division, judged each quarter, asked to be closed, sent back and confirmed, got it closed; every rule on the way is told', async () => {
    const social = await division('SOCIAL');
    const head = headOf(keyOf(social));
    const given = { kind: 'INSTRUCTION', occasion: 'EXPANDED_STAFF_MEETING', title: '경로당 난방 점검', text: '관내 경로당의 난방 상태를 점검하고 보고할 것.', lead: social, cooperating: [], issuedOn: '2002-10-07', dueOn: '2002-12-20' };
    expect((await g.act('issueDirective', { ...given, dueOn: '2002-10-01' }, select, planning)).refused).toEqual(['dueOn: BEFORE_ISSUE']);
    expect((await g.act('issueDirective', { ...given, cooperating: [social] }, select, planning)).refused).toEqual(['cooperating: LEADS']);
    const before = await issued();
    const { directive } = await g.act<{ directive: Directive }>('issueDirective', given, select, planning);
    expect(directive.code).toBe('2002-DIRECTIVE-082');
    expect(await issued()).toBe(before + 1);

    const about = { directive: directive.id };
    const evaluate = (values: object) => g.act<{ directiveEvaluation: { id: string; version: number }; refused: string[] }>('evaluateDirective', { ...about, year: 2002, quarter: 'Q4', date: '2002-12-16', method: 'ON_SITE', result: 'ON_TRACK', ...values }, 'directiveEvaluation { id version directive { result } }', planning);
    const quarter = async () => (await rows('mayor-directives')).more.find(t => t.id === 'directive-evaluations')!.rows.find(r => r.id === 'Q4')!.cells.find(c => c.column === 'total')!.value!;
    const [evaluated] = [await quarter()];
    expect((await evaluate({ result: 'DELAYED' })).refused).toEqual(['cause: REQUIRED']);
    expect((await evaluate({ date: '2002-10-01' })).refused).toEqual(['date: BEFORE_ISSUE']);
    expect((await evaluate({ year: 2003, quarter: 'Q1' })).refused).toEqual(['date: BEFORE_QUARTER']);
    const { directiveEvaluation } = await evaluate({});
    expect((await evaluate({ result: 'COMPLETED' })).refused).toEqual(['quarter: EVALUATED']);
    expect(await quarter()).toBe(evaluated + 1);

    const ask = (version: number, viewer = head) => g.act<{ directive: Directive; refused: string[] }>('requestDirectiveClosure', { ...about, version, evidence: '경로당 42개소 점검 완료, 점검표 첨부', date: '2002-12-18' }, select, viewer);
    expect((await g.act('confirmDirectiveClosure', { ...about, version: 1 }, select, planning)).refused).toEqual(['directive: NOT_REQUESTED']);
    await expect(ask(1, headOf(9999))).rejects.toThrow('FORBIDDEN');
    expect((await ask(1)).directive).toMatchObject({ version: 2, closureRequestedOn: '2002-12-18', notes: { nodes: [{ text: '경로당 42개소 점검 완료, 점검표 첨부', progress: 1 }] } });
    expect((await ask(2)).refused).toEqual(['directive: REQUESTED']);
    expect((await g.act('confirmDirectiveClosure', { ...about, version: 2 }, select, planning)).refused).toEqual(['directive: NOT_COMPLETED']);
    await expect(g.act('sendBackDirectiveClosure', { ...about, version: 2, reason: '사진 첨부 요망' }, select, head)).rejects.toThrow('FORBIDDEN');
    expect(await g.act('sendBackDirectiveClosure', { ...about, version: 2, reason: '사진 첨부 요망' }, select, planning)).toMatchObject({ directive: { version: 3, closureRequestedOn: null, notes: { nodes: [{ progress: 1 }, { text: '사진 첨부 요망', progress: null }] } } });

    await ask(3);
    expect(await g.act('correctDirectiveEvaluation', { evaluation: directiveEvaluation.id, version: directiveEvaluation.version, method: 'ON_SITE', result: 'COMPLETED' }, 'directiveEvaluation { directive { result } }', planning)).toMatchObject({ directiveEvaluation: { directive: { result: 'COMPLETED' } } });
    expect(await g.act('confirmDirectiveClosure', { ...about, version: 4 }, select, planning)).toMatchObject({ refused: [], directive: { closedOn: '2002-12-31', result: 'COMPLETED' } });
    expect((await evaluate({})).refused).toEqual(['directive: CLOSED']);
    expect(await quarter()).toBe(evaluated + 1);
  });
});
