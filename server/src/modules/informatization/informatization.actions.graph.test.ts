// What is done with systems and metrics, on the data of 2002 as of 2002-12-31.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onDuty, staffOf } from '../../testing/viewers.js';
import { testGraph, type TestGraph } from '../../testing/graph.js';

let g: TestGraph;
beforeAll(async () => void (g = await testGraph()));
afterAll(() => g.close());

const ict = onDuty('ICT');
async function one<T>(root: string, where: string, select = ''): Promise<T & { id: string; version: number }> {
  const answer = await g.ask<Record<string, { nodes: (T & { id: string; version: number })[] }>>(`{ ${root}(where: ${where}, first: 1) { nodes { id version ${select} } } }`);
  return answer[root]!.nodes[0]!;
}
const value = async (view: string, row: string, asOf = '2002-12-31') => {
  const { report } = await g.ask<{ report: { rows: { id: string; cells: { value: number | null }[] }[] } }>(`{ report(view: "${view}", asOf: "${asOf}") { rows { id cells { value } } } }`);
  return report.rows.find(r => r.id === row)?.cells[0]?.value ?? 0;
};

it('given a metric, recorded over a period that is taken, not closed or of a rate, got refused; corrected, got the table by just that much', async () => {
  const metric = await one('metrics', '{code: {eq: "EDOC-PRODUCED"}}');
  const record = (values: object, viewer = ict) => g.act('recordMetric', { metric: metric.id, periodFrom: '2001-12-01', periodTo: '2001-12-31', value: 2100, ...values }, 'metricValue { id version value }', viewer);
  expect((await record({ metric: (await one('metrics', '{code: {eq: "EDOC-RATE"}}')).id })).refused).toEqual(['metric: COMPUTED']);
  expect((await record({ periodTo: '2001-11-30' })).refused).toEqual(['periodTo: BEFORE_BEGIN']);
  expect((await record({ periodTo: '2003-01-31' })).refused).toEqual(['periodTo: NOT_CLOSED']);
  expect((await record({ periodTo: '2002-01-01' })).refused).toEqual(['periodFrom: OVERLAPS']);
  await expect(record({}, onDuty('COMPUTING'))).rejects.toThrow('FORBIDDEN');
  expect((await record({})).refused).toEqual([]);
  expect((await record({})).refused).toEqual(['periodFrom: OVERLAPS']);
  const july = await one<{ value: number }>('metricValues', '{metric: {code: {eq: "EDOC-PRODUCED"}}, periodTo: {eq: "2002-07-31"}}', 'value');
  expect(await value('edocuments', 'documents', '2002-07-31')).toBe(15_495);
  await g.act('correctMetric', { metricValue: july.id, version: july.version, value: july.value + 5 }, '', ict);
  expect(await value('edocuments', 'documents', '2002-07-31')).toBe(15_500);
  expect((await g.act('updateMetric', { id: metric.id, version: 1, numerator: metric.id }, '', ict)).refused).toEqual(['numerator: NOT_A_RATE']);
});

it('given two systems, integrated, got one integration at a time; ended, got room for another', async () => {
  const [homepage, edoc] = [await one('informationSystems', '{code: {eq: "HOMEPAGE"}}'), await one('informationSystems', '{code: {eq: "EDOC"}}')];
  const integrate = (values: object) => g.act<{ systemIntegration: { id: string; version: number; until: string | null }; refused: string[] }>('integrateSystems', { fromSystem: homepage.id, toSystem: edoc.id, bothWays: false, since: '2002-11-01', content: '인터넷 민원을 전자결재로 넘김', ...values }, 'systemIntegration { id version until }', ict);
  expect((await integrate({ toSystem: homepage.id })).refused).toEqual(['toSystem: ITSELF']);
  const { systemIntegration } = await integrate({});
  expect((await integrate({})).refused).toEqual(['toSystem: INTEGRATED']);
  expect((await integrate({ fromSystem: edoc.id, toSystem: homepage.id, bothWays: true })).refused).toEqual(['toSystem: INTEGRATED']);
  expect((await integrate({ fromSystem: edoc.id, toSystem: homepage.id })).refused).toEqual([]);
  const end = (values: object) => g.act('endIntegration', { integration: systemIntegration.id, version: 1, date: '2002-12-01', ...values }, 'systemIntegration { until }', ict);
  expect((await end({ date: '2002-11-01' })).refused).toEqual(['date: BEFORE_BEGIN']);
  expect(await end({})).toMatchObject({ systemIntegration: { until: '2002-12-01' } });
  expect((await end({ version: 2 })).refused).toEqual(['integration: ENDED']);
  expect((await integrate({})).refused).toEqual([]);
});

it('given a domain of phase 2, marked live, got it in the coverage of its phase; a second time or nowhere, refused; ended, got it out', async () => {
  const domain = await one<{ name: string }>('workDomains', '{phase: {number: {eq: 2}, system: {code: {eq: "SIGUNGU"}}}, rollouts: {none: {}}}', 'name');
  const [social, old] = [await one('divisions', '{code: {eq: "SOCIAL"}}'), (await g.ask<{ divisions: { nodes: { id: string }[] } }>('{ divisions(asOf: "2000-01-01", where: {code: {eq: "CULTURE-PR"}}) { nodes { id } } }')).divisions.nodes[0]!];
  const coverage = async () => (await g.ask<{ systemPhases: { nodes: { liveDomains: number }[] } }>('{ systemPhases(where: {number: {eq: 2}, system: {code: {eq: "SIGUNGU"}}}) { nodes { liveDomains } } }')).systemPhases.nodes[0]!.liveDomains;
  const before = await coverage();
  const live = (values: object) => g.act<{ rollouts: { id: string; system: { code: string } }[]; refused: string[] }>('markLive', { domain: domain.id, divisions: [social.id], liveOn: '2002-12-02', ...values }, 'rollouts { id system { code } }', ict);
  expect((await live({ domain: null })).refused).toEqual(['system: EXACTLY_ONE']);
  expect((await live({ divisions: [] })).refused).toEqual(['divisions: REQUIRED']);
  expect((await live({ divisions: [social.id, old.id] })).refused).toEqual(['divisions.1: NOT_STANDING']);
  const { rollouts } = await live({});
  expect(rollouts.map(r => r.system.code)).toEqual(['SIGUNGU']);
  expect(await coverage()).toBe(before + 1);
  expect((await live({})).refused).toEqual(['divisions.0: LIVE']);
  const security = await one('informationSystems', '{code: {eq: "SIGUNGU-SECURITY"}}');
  expect((await live({ domain: null, system: security.id, liveOn: '2002-01-02' })).refused).toEqual(['liveOn: BEFORE_SYSTEM']);
  expect(await g.act('endRollout', { rollout: rollouts[0]!.id, version: 1 }, 'rollout { endedOn }', ict)).toMatchObject({ rollout: { endedOn: '2002-12-31' } });
  expect(await coverage()).toBe(before);
});

it('given a system, its change logged, got it there; retired, got it out and closed to what is later', async () => {
  const system = await one('informationSystems', '{code: {eq: "BACKUP-CENTER"}}');
  const log = (values: object, viewer = ict) => g.act('logSystemChange', { system: system.id, kind: 'UPGRADED', title: '백업 용량 증설', date: '2002-11-20', ...values }, 'systemChange { precision system { retiredOn } }', viewer);
  await expect(log({}, staffOf(1))).rejects.toThrow('FORBIDDEN');
  expect(await log({})).toMatchObject({ systemChange: { precision: 'DAY', system: { retiredOn: null } } });
  expect((await log({ kind: 'RETIRED', date: '2002-07-31' })).refused).toEqual(['date: BEFORE_LIVE']);
  expect(await log({ kind: 'RETIRED', date: '2002-12-10' })).toMatchObject({ systemChange: { system: { retiredOn: '2002-12-10' } } });
  expect((await log({ date: '2002-12-20' })).refused).toEqual(['system: RETIRED']);
});
