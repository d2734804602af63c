// Lines, facilities and stock-takes, and the tables that follow.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { onDuty, staffOf } from '../../testing/viewers.js';

let graph: TestGraph;
const facility: Record<string, string> = {};
const division: Record<string, string> = {};
beforeAll(async () => {
  graph = await testGraph();
  const { facilities, divisions } = await graph.ask<Record<'facilities' | 'divisions', { nodes: { id: string; code: string }[] }>>('{ facilities(first: 100) { nodes { id code } } divisions(first: 100) { nodes { id code } } }');
  for (const { id, code } of facilities.nodes) facility[code] = id;
  for (const { id, code } of divisions.nodes) division[code] = id;
});
afterAll(() => graph.close());

const keyOf = (id: string): number => Number(id.split('-').at(-1));
const ict = onDuty('ICT', 9_999);
const assetOf = async (code: string): Promise<string> => (await graph.ask<{ assets: { nodes: { id: string }[] } }>(`{ assets(asOf: "2002-12-31", first: 1, where: {code: {eq: "${code}"}}) { nodes { id } } }`)).assets.nodes[0]!.id;
const cells = async (): Promise<Record<string, number>> => {
  const { data } = await graph.send('{ report(view: "facilities", asOf: "2002-12-31") { rows { id cells { value } } } }');
  return Object.fromEntries((data as { report: { rows: { id: string; cells: { value: number }[] }[] } }).report.rows.map(r => [r.id, r.cells[0]!.value]));
};
const differences = (before: Record<string, number>, after: Record<string, number>) => Object.fromEntries(Object.keys(after).map(k => [k, after[k]! - (before[k] ?? 0)]).filter(([, d]) => d));

describe('lines', () => {
  interface Link { id: string; version: number; code: string; bandwidth: number; closedOn: string | null }
  const open = (more: object) => graph.act<{ networkLink: Link | null }>('addLink', { kind: 'HIGH_SPEED', aEnd: facility['MACHINE-ROOM'], bEnd: facility['PUMP-01'], carrier: '초고속국가통신망', bandwidth: 2, date: '2002-12-02', ...more }, 'networkLink { id version code bandwidth closedOn }', ict);
  const faster = (link: string, bandwidth: number, more: object = {}) => graph.act<{ assetChange: unknown }>('upgradeLink', { link, bandwidth, ...more }, 'assetChange { before after unit kind link { bandwidth } }', ict);
  const close = (link: string, more: object = {}) => graph.act<{ networkLink: Link | null }>('closeLink', { link, version: 1, ...more }, 'networkLink { id version code bandwidth closedOn }', ict);

  it('given a line, opened, made faster and closed, got its speed from its changes and the table one more, then as before', async () => {
    const before = await cells();
    const { networkLink, refused } = await open({ aAsset: await assetOf('COM-BACKBONE-1'), bAsset: await assetOf('COM-PUMP-01') });
    expect([refused, networkLink]).toMatchObject([[], { code: expect.stringMatching(/^HS-\d{3}$/), bandwidth: 2 }]);
    expect(differences(before, await cells())).toEqual({ highSpeedLines: 1 });
    const { id } = networkLink!;
    expect((await faster(id, 2)).refused).toEqual(['bandwidth: NOT_FASTER']);
    expect((await faster(id, 45, { date: '2002-12-01' })).refused).toEqual(['date: OUT_OF_ORDER']);
    expect((await faster(id, 45, { date: '2002-12-16' })).assetChange).toEqual({ before: 2, after: 45, unit: 'Mbps', kind: 'UPGRADED', link: { bandwidth: 45 } });
    expect((await close(id, { date: '2002-12-10' })).refused).toEqual(['date: OUT_OF_ORDER']);
    expect((await close(id, { date: '2002-12-20' })).networkLink).toMatchObject({ closedOn: '2002-12-20', version: 2 });
    expect((await close(id, { version: 2 })).refused).toEqual(['link: CLOSED']);
    expect((await faster(id, 155)).refused).toEqual(['link: CLOSED']);
    expect(differences(before, await cells())).toEqual({});
  });

  it('given ends that do not fit, opened, got refused by end', async () => {
    const [backbone, pump] = [await assetOf('COM-BACKBONE-1'), await assetOf('COM-PUMP-02')];
    expect((await open({ bAsset: pump })).refused).toEqual(['bAsset: ELSEWHERE']);
    expect((await open({ bandwidth: 0 })).refused).toEqual(['bandwidth: NOT_POSITIVE']);
    expect((await open({ kind: 'LAN', bEnd: facility['MACHINE-ROOM'], aAsset: backbone })).refused).toEqual(['bAsset: REQUIRED']);
    expect((await open({ kind: 'LAN', bEnd: facility['MACHINE-ROOM'], aAsset: backbone, bAsset: backbone })).refused).toEqual(['bAsset: SAME_END']);
    expect((await open({ aAsset: backbone, date: '1998-01-05' })).refused).toEqual(['date: OUT_OF_ORDER']);
    await expect(graph.act('addLink', { kind: 'LAN', aEnd: facility['PUMP-01'], bEnd: facility['PUMP-02'], bandwidth: 10 }, '', staffOf(keyOf(division['FLOOD']!)))).rejects.toThrow('FORBIDDEN');
    const { id } = (await open({})).networkLink!;
    const set = (more: object) => graph.act('updateNetworkLink', { id, version: 1, ...more }, 'networkLink { carrier }', ict);
    expect((await set({ bAsset: pump })).refused).toEqual(['bAsset: ELSEWHERE']);
    expect(await set({ carrier: '영등포전화국' })).toMatchObject({ refused: [], networkLink: { carrier: '영등포전화국' } });
  });
});

describe('facilities', () => {
  it('given a place, made by the ICT team, got a code; closed while something stands there, refused', async () => {
    const create = (more: object = {}, viewer = ict) => graph.act<{ facility: { id: string; code: string } | null }>('createFacility', { name: '신길 빗물펌프장 관리동', kind: 'PUMPING_STATION', division: division['FLOOD'], latitude: 37.499, longitude: 126.908, ...more }, 'facility { id code }', viewer);
    const { facility: made } = await create();
    expect(made!.code).toBe('PUMP-09');
    expect((await create({ latitude: 137 })).refused).toEqual(['latitude: OUT_OF_RANGE']);
    await expect(create({}, staffOf(keyOf(division['FLOOD']!)))).rejects.toThrow('FORBIDDEN');
    const close = (id: string, closedOn = '2002-12-30') => graph.act('updateFacility', { id, version: 1, closedOn }, '', ict);
    expect((await close(facility['PUMP-03']!)).refused).toEqual(['closedOn: IN_USE']);
    expect((await close(made!.id, '2003-01-02')).refused).toEqual(['closedOn: FUTURE_DATE']);
    expect((await close(made!.id)).refused).toEqual([]);
    expect((await graph.act('registerAssets', { kind: 'PC', name: '업무용 PC', facility: made!.id }, '', ict)).refused).toEqual(['facility: NOT_OPEN']);
  });
});

describe('stock-takes', () => {
  interface Take { id: string; version: number; code: string; registered: number; difference: number; closedOn: string | null }
  const SELECT = 'stockTake { id version code registered difference closedOn }';
  const flood = () => staffOf(keyOf(division['FLOOD']!));
  const open = (counted: number, place: string, viewer = flood()) => graph.act<{ stockTake: Take | null }>('openStockTake', { facility: facility[place], kind: 'PC', counted, date: '2002-12-20' }, SELECT, viewer);
  const close = (stockTake: string, more: object, viewer = flood()) => graph.act<{ stockTake: Take | null }>('closeStockTake', { stockTake, version: 1, date: '2002-12-24', ...more }, SELECT, viewer);
  const pcAt = async (place: string) => (await graph.ask<{ assets: { nodes: { id: string; code: string }[] } }>(`{ assets(asOf: "2002-12-31", first: 1, where: {kind: {eq: PC}, status: {ne: RETIRED}, facility: {code: {eq: "${place}"}}}) { nodes { id code } } }`)).assets.nodes[0]!.id;

  it('given one more than the register, corrected, got the register to follow and the difference gone', async () => {
    const { stockTake } = await open(2, 'PUMP-05');
    expect(stockTake).toMatchObject({ code: expect.stringMatching(/^ST-2002-\d+$/), registered: 1, difference: 1 });
    expect((await open(2, 'PUMP-05')).refused).toEqual(['facility: OPEN']);
    expect((await close(stockTake!.id, {})).refused).toEqual(['note: REQUIRED']);
    const asset = await pcAt('PUMP-06');
    expect((await close(stockTake!.id, { corrections: [{ asset, facility: facility['PUMP-07'] }] })).refused).toEqual(['corrections.0.asset: ELSEWHERE']);
    expect((await close(stockTake!.id, { corrections: [{ asset: await pcAt('ICC-1'), facility: facility['PUMP-05'] }] })).refused).toEqual(['corrections.0.asset: NOT_YOURS']);
    expect((await close(stockTake!.id, { corrections: [{ asset: await assetOf('COM-PUMP-05') }] })).refused).toEqual(['corrections.0.asset: OTHER_KIND']);
    expect((await close(stockTake!.id, { corrections: [{ asset: await pcAt('PUMP-05'), facility: facility['PUMP-05'] }] })).refused).toEqual(['corrections.0.facility: NOT_MOVED']);
    expect((await close(stockTake!.id, { date: '2002-12-19' })).refused).toEqual(['date: OUT_OF_ORDER']);
    const done = await close(stockTake!.id, { corrections: [{ asset, facility: facility['PUMP-05'], text: '펌프장 사이에 옮긴 것' }] });
    expect(done).toMatchObject({ refused: [], stockTake: { registered: 2, difference: 0, closedOn: '2002-12-24' } });
    const { stockTake: after } = await graph.ask<{ stockTake: unknown }>(`{ stockTake(id: "${stockTake!.id}", asOf: "2002-12-31") { changes(first: 9) { nodes { text asset { facility { code } } } } } }`);
    expect(after).toEqual({ changes: { nodes: [{ text: '재물조사 정정: 신길 빗물펌프장 → 도림 빗물펌프장, 펌프장 사이에 옮긴 것', asset: { facility: { code: 'PUMP-05' } } }] } });
    expect((await close(stockTake!.id, { version: 2 })).refused).toEqual(['stockTake: CLOSED']);
  });

  it('given one less that is explained, closed, got the difference kept; a recount, got it gone; another division, forbidden', async () => {
    await expect(open(1, 'ICC-1')).rejects.toThrow('FORBIDDEN');
    expect((await open(-1, 'PUMP-08')).refused).toEqual(['counted: NEGATIVE']);
    const { id } = (await open(0, 'PUMP-08')).stockTake!;
    expect((await close(id, { note: '1대는 수리 입고 중으로 현장에 없음' })).stockTake).toMatchObject({ difference: -1, closedOn: '2002-12-24' });
    const { id: again } = (await open(0, 'PUMP-08')).stockTake!;
    expect((await close(again, { counted: 1 })).stockTake).toMatchObject({ difference: 0 });
  });
});
