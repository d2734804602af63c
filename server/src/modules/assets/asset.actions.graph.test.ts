// Equipment from registration to retirement, bulk replacement, and the tables of I-3 and II-14 that follow.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGraph, type TestGraph } from '../../testing/graph.js';
import { auditor, onDuty, staffOf } from '../../testing/viewers.js';

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

interface Asset { id: string; version: number; code: string; status: string; facility: { id: string } | null; division: { id: string } | null; retiredOn: string | null }
const SELECT = 'id version code status facility { id } division { id } retiredOn';
const keyOf = (id: string): number => Number(id.split('-').at(-1));
const ict = onDuty('ICT', 9_999);
const act = (name: string, input: object, viewer = ict) => graph.act<{ asset: Asset | null }>(name, { ...input }, `asset { ${SELECT} }`, viewer);
const change = (name: string, input: object, viewer = ict) =>
  graph.act<{ assetChange: { kind: string; before: number | null; after: number | null; unit: string | null; quantity: number; text: string; asset: { status: string } | null } | null }>(name, { ...input }, 'assetChange { kind before after unit quantity text asset { status } }', viewer);
const register = (more: object = {}, viewer = ict) =>
  graph.act<{ assets: Asset[] | null }>('registerAssets', { kind: 'PC', name: '업무용 PC', specification: '586 IV급', facility: facility['DISTRICT-OFFICE'], division: division['TAX1'], acquiredOn: '2002-12-02', ...more }, `assets { ${SELECT} }`, viewer);
const made = async (more: object = {}): Promise<Asset> => (await register(more)).assets![0]!;
const found = async (where: string): Promise<Asset[]> => (await graph.ask<{ assets: { nodes: Asset[] } }>(`{ assets(asOf: "2002-12-31", first: 5, where: ${where}, orderBy: [{field: CODE}]) { nodes { ${SELECT} } } }`)).assets.nodes;
const cells = async (view: string, table?: string): Promise<Record<string, number>> => {
  const { data } = await graph.send(`{ report(view: "${view}", asOf: "2002-12-31") { rows { ...Row } more { id rows { ...Row } } } } fragment Row on ReportRow { id cells { column value } }`);
  type Row = { id: string; cells: { column: string; value: number | null }[] };
  const report = (data as { report: { rows: Row[]; more: { id: string; rows: Row[] }[] } }).report;
  const rows = table ? report.more.find(m => m.id === table)!.rows : report.rows;
  return Object.fromEntries(rows.flatMap(r => r.cells.map(c => [`${r.id}.${c.column}`, c.value ?? 0] as const)));
};
const differences = (before: Record<string, number>, after: Record<string, number>) => Object.fromEntries(Object.keys(after).map(k => [k, after[k]! - (before[k] ?? 0)]).filter(([, d]) => d));

describe('registerAssets', () => {
  it('given three alike, registered, got codes one after another, and the table of I-3 three more', async () => {
    const before = await cells('facilities');
    const { assets, refused } = await register({ quantity: 3, cost: 1_350_000 });
    expect([refused, assets!.map(a => [a.status, a.facility!.id])]).toEqual([[], Array(3).fill(['IN_USE', facility['DISTRICT-OFFICE']])]);
    const numbers = assets!.map(a => Number(/^PC-(\d{5})$/.exec(a.code)![1]));
    expect(numbers.map(n => n - numbers[0]!)).toEqual([0, 1, 2]);
    expect(differences(before, await cells('facilities'))).toEqual({ 'pcTotal.quantity': 3, 'pcDistrictOffice.quantity': 3 });
  });

  it('given staff, registered for their own division, got it; for another, forbidden; what does not fit, refused', async () => {
    const staff = staffOf(keyOf(division['TAX1']!));
    expect((await register({}, staff)).refused).toEqual([]);
    await expect(register({ division: division['ROADS'] }, staff)).rejects.toThrow('FORBIDDEN');
    await expect(register({ division: null }, staff)).rejects.toThrow('FORBIDDEN');
    await expect(register({}, auditor)).rejects.toThrow('FORBIDDEN');
    expect((await register({ quantity: 0 })).refused).toEqual(['quantity: OUT_OF_RANGE']);
    expect((await register({ quantity: 501 })).refused).toEqual(['quantity: OUT_OF_RANGE']);
    expect((await register({ donor: '영등포전화국', cost: 0 })).refused).toEqual(['cost: GIVEN_FREE']);
    expect((await register({ cost: -1 })).refused).toEqual(['cost: NEGATIVE']);
    expect((await register({ acquiredOn: '2003-01-01' })).refused).toEqual(['acquiredOn: FUTURE_DATE']);
  });
});

describe('moveAsset', () => {
  it('given another place and division, moved, got both with the move told, and the table of I-3 moved', async () => {
    const { id: asset, version } = await made();
    const before = await cells('facilities');
    const to = { asset, version, facility: facility['ICC-1'], division: division['PLANNING'], date: '2002-12-10', text: '교육장 보강' };
    expect((await act('moveAsset', { ...to, date: '2002-12-01' })).refused).toEqual(['date: OUT_OF_ORDER']);
    expect((await act('moveAsset', { ...to, facility: facility['DISTRICT-OFFICE'], division: division['TAX1'] })).refused).toEqual(['facility: NOT_MOVED']);
    expect(await act('moveAsset', to, staffOf(keyOf(division['TAX1']!)))).toMatchObject({ refused: [], asset: { facility: { id: facility['ICC-1'] }, division: { id: division['PLANNING'] }, version: 2 } });
    expect(differences(before, await cells('facilities'))).toEqual({ 'pcDistrictOffice.quantity': -1, 'pcOther.quantity': 1 });
    const { assetChanges } = await graph.ask<{ assetChanges: { nodes: object[] } }>(`{ assetChanges(asOf: "2002-12-31", where: {asset: {id: {eq: "${asset}"}}}) { nodes { kind attribute text } } }`);
    expect(assetChanges.nodes).toEqual([{ kind: 'RELOCATED', attribute: 'facility', text: '영등포구청사 → 제1영등포정보문화센터, 세무1과 → 기획예산과, 교육장 보강' }]);
    expect((await act('moveAsset', { asset, version: 2, facility: null, date: '2002-12-09' })).refused).toEqual(['date: OUT_OF_ORDER']);
    await expect(act('moveAsset', { asset, version: 2, facility: null }, staffOf(keyOf(division['TAX1']!)))).rejects.toThrow('FORBIDDEN');
    await expect(act('moveAsset', { asset, version: 1, facility: null })).rejects.toThrow('CONFLICT');
  });

  it('given one with a line, moved away, got refused; only to another division, moved; away with its line closed, moved', async () => {
    const [pc] = await found('{kind: {eq: PC}, status: {eq: IN_USE}, acquiredOn: {lt: "2002-01-01"}, facility: {code: {eq: "DISTRICT-OFFICE"}}, linksTo: {some: {closedOn: {isNull: true}}}, changes: {none: {}}}');
    const { id: asset, version } = pc!;
    const before = await cells('facilities');
    expect((await act('moveAsset', { asset, version, facility: facility['ICC-2'] })).refused).toEqual(['asset: LINKED']);
    const other = division[pc!.division!.id === division['TAX1'] ? 'TAX2' : 'TAX1'];
    expect((await act('moveAsset', { asset, version, division: other })).asset?.division).toEqual({ id: other });
    expect((await act('moveAsset', { asset, version: version + 1, facility: facility['ICC-2'], closeLinks: true })).asset?.facility).toEqual({ id: facility['ICC-2'] });
    expect(differences(before, await cells('facilities'))).toEqual({ 'pcDistrictOffice.quantity': -1, 'pcOther.quantity': 1, 'lanLines.quantity': -1 });
  });
});

describe('repair, store and back', () => {
  it('given the steps, taken in order, got the status of each; out of order, refused', async () => {
    const { id: asset } = await made();
    expect((await change('returnAsset', { asset, date: '2002-12-03' })).refused).toEqual(['asset: NOT_AWAY']);
    expect(await change('repairAsset', { asset, text: '메인보드 불량', date: '2002-12-05' })).toMatchObject({ refused: [], assetChange: { kind: 'REPAIRED', before: 0, after: 1, asset: { status: 'IN_REPAIR' } } });
    expect((await change('storeAsset', { asset, text: '회수', date: '2002-12-06' })).refused).toEqual(['asset: AWAY']);
    expect((await change('returnAsset', { asset, date: '2002-12-04' })).refused).toEqual(['date: OUT_OF_ORDER']);
    expect((await change('returnAsset', { asset, date: '2002-12-11' })).assetChange).toMatchObject({ before: 1, after: 0, text: '수리 완료, 사용 부서 반환', asset: { status: 'IN_USE' } });
    expect((await change('storeAsset', { asset, text: '인사이동에 따른 회수', date: '2002-12-12' })).assetChange).toMatchObject({ kind: 'RELOCATED', asset: { status: 'IN_STORE' } });
    expect((await change('returnAsset', { asset, date: '2002-12-13' })).assetChange?.asset?.status).toBe('IN_USE');
  });
});

describe('changeAsset', () => {
  it('given two changes of one attribute, entered, got the second beginning where the first ended, and none that contradicts it', async () => {
    const { id: asset } = await made({ kind: 'SERVER', facility: facility['MACHINE-ROOM'], division: division['PLANNING'] });
    const disk = (more: object) => change('changeAsset', { asset, attribute: 'disk', text: '하드 증설', unit: 'GB', ...more });
    expect((await disk({ before: 18, after: 38, date: '2002-12-05' })).assetChange).toMatchObject({ kind: 'UPGRADED', before: 18, after: 38, unit: 'GB', quantity: 1 });
    expect((await disk({ before: 18, after: 76 })).refused).toEqual(['before: NOT_THE_LATEST']);
    expect((await disk({ after: 76, unit: 'MB' })).refused).toEqual(['unit: OTHER_UNIT']);
    expect((await disk({ after: 38 })).refused).toEqual(['after: UNCHANGED']);
    expect((await disk({ after: 76, date: '2002-12-04' })).refused).toEqual(['date: OUT_OF_ORDER']);
    expect((await disk({ after: 76, unit: null, date: '2002-12-06' })).assetChange).toMatchObject({ before: 38, after: 76, unit: 'GB' });
    expect((await disk({ attribute: 'facility', after: 1 })).refused).toEqual(['attribute: OTHER_VERB']);
    expect((await disk({ attribute: '메모리', after: 1 })).refused).toEqual(['attribute: ILL_FORMED']);
    expect((await disk({ attribute: 'cpu', kind: 'RETIRED' })).refused).toEqual(['kind: OTHER_VERB']);
    expect((await disk({ attribute: 'cpu', before: 2 })).refused).toEqual(['after: REQUIRED']);
    expect((await disk({ attribute: 'cpu', quantity: 4, unit: null })).refused).toEqual(['unit: REQUIRED']);
    expect((await disk({ attribute: 'cpu', quantity: 4, unit: '장', text: 'CPU 4장 증설' })).assetChange).toMatchObject({ before: null, after: null, quantity: 4, unit: '장' });
  });

  it('given units that are not itemised, changed for a project, got its table of works one row longer', async () => {
    const rows = async () => Object.keys(await cells('infrastructure-changes')).length;
    const before = await rows();
    const { projects } = await graph.ask<{ projects: { nodes: { id: string }[] } }>('{ projects(asOf: "2002-12-31", first: 1, where: {code: {eq: "III-ict-3"}}) { nodes { id } } }');
    const units = (more: object) => change('changeUnits', { subject: '광통신카드', quantity: 3, unit: '개', attribute: 'unit', kind: 'INSTALLED', text: '광통신카드 3개 증설', project: projects.nodes[0]!.id, date: '2002-12-20', ...more });
    expect((await units({ quantity: 0 })).refused).toEqual(['quantity: OUT_OF_RANGE']);
    expect(await units({})).toMatchObject({ refused: [], assetChange: { kind: 'INSTALLED', quantity: 3 } });
    expect(await rows()).toBeGreaterThan(before);
  });
});

describe('linkAssetSystems', () => {
  it('given a system, linked and unlinked, got it once and gone', async () => {
    const { id: asset } = await made({ kind: 'SERVER', facility: facility['MACHINE-ROOM'], division: division['PLANNING'] });
    const { informationSystems } = await graph.ask<{ informationSystems: { nodes: { id: string }[] } }>('{ informationSystems(asOf: "2002-12-31", first: 2) { nodes { id } } }');
    const [one, two] = informationSystems.nodes.map(s => s.id);
    const link = (name: string, version: number, systems: unknown[]) => graph.act<{ asset: { systems: { nodes: { id: string }[] } } | null }>(name, { asset, version, systems }, 'asset { systems(first: 9) { nodes { id } } }', ict);
    expect((await link('linkAssetSystems', 1, [one])).asset?.systems.nodes).toEqual([{ id: one }]);
    expect((await link('linkAssetSystems', 2, [one])).refused).toEqual(['systems: LINKED']);
    expect((await link('unlinkAssetSystems', 2, [two])).refused).toEqual(['systems: NOT_LINKED']);
    expect((await link('unlinkAssetSystems', 2, [one])).asset?.systems.nodes).toEqual([]);
  });
});

describe('retireAsset', () => {
  it('given one with a line, retired, got refused; with its line, both ended and both tables one less', async () => {
    const [pc] = await found('{kind: {eq: PC}, status: {eq: IN_USE}, acquiredOn: {lt: "2002-01-01"}, linksTo: {some: {closedOn: {isNull: true}}}, changes: {none: {}}}');
    const { id: asset, version } = pc!;
    const before = await cells('facilities');
    expect((await act('retireAsset', { asset, version, text: '내용연수 경과' })).refused).toEqual(['asset: LINKED']);
    expect((await act('retireAsset', { asset, version, text: '내용연수 경과', date: '1990-01-04' })).refused).toEqual(['date: OUT_OF_ORDER']);
    expect(await act('retireAsset', { asset, version, text: '내용연수 경과', closeLinks: true })).toMatchObject({ refused: [], asset: { status: 'RETIRED', retiredOn: '2002-12-31' } });
    expect(differences(before, await cells('facilities'))).toMatchObject({ 'pcTotal.quantity': -1, 'lanLines.quantity': -1 });
    expect((await act('retireAsset', { asset, version: version + 1, text: '다시' })).refused).toEqual(['asset: RETIRED']);
    expect((await change('repairAsset', { asset, text: '불량' })).refused).toEqual(['asset: RETIRED']);
    expect((await act('updateAsset', { id: asset, version: version + 1, donor: '영등포전화국' })).refused).toEqual(['cost: GIVEN_FREE']);
  });
});

describe('replaceAssets', () => {
  const batches = async () => (await graph.ask<{ replacementBatches: { nodes: { id: string }[] } }>('{ replacementBatches(first: 1, where: {code: {eq: "REPL-2002-PC"}}) { nodes { id } } }')).replacementBatches.nodes[0]!.id;
  const replace = async (retired: unknown[], more: object = {}) =>
    graph.act<{ replacementBatch: { done: number } | null }>('replaceAssets', { batch: await batches(), retired, cost: 1_500_000, date: '2002-07-31', ...more }, 'replacementBatch { done }', ict);

  it('given old PCs, one with a line, replaced, got as many new ones in their places, the line on its successor, and the table of II-14 two more', async () => {
    const old = '{kind: {eq: PC}, status: {eq: IN_USE}, acquiredOn: {lt: "2002-01-01"}, changes: {none: {}}, linksTo: {';
    const [linked] = await found(`${old}some: {closedOn: {isNull: true}}}}`);
    const [bare] = await found(`${old}none: {}}}`);
    const before = await cells('infrastructure-changes', 'infrastructure-changes-replacements');
    const place = await cells('facilities');
    expect(await replace([linked!.id, bare!.id])).toMatchObject({ refused: [], replacementBatch: { done: 160 } });
    expect(differences(before, await cells('infrastructure-changes', 'infrastructure-changes-replacements'))).toEqual({ 'REPL-2002-PC.done': 2, 'REPL-2002-PC.difference': 2 });
    expect(differences(place, await cells('facilities'))).toEqual({});
    const { assets } = await graph.ask<{ assets: { nodes: object[] } }>(`{ assets(asOf: "2002-12-31", first: 5, where: {replaces: {id: {eq: "${linked!.id}"}}}) { nodes { code specification acquiredOn facility { id } division { id } replaces { status retiredOn } linksTo(first: 9) { totalCount } } } }`);
    expect(assets.nodes).toEqual([{ code: expect.stringMatching(/^PC-\d{5}$/), specification: '586 IV급', acquiredOn: '2002-07-31', facility: linked!.facility, division: linked!.division, replaces: { status: 'RETIRED', retiredOn: '2002-07-31' }, linksTo: { totalCount: 1 } }]);
  });

  it('given some that cannot go, replaced, got each told by its place and nothing done; and no day outside the period', async () => {
    const [good] = await found('{kind: {eq: PC}, status: {eq: IN_USE}, acquiredOn: {lt: "2002-01-01"}, changes: {none: {}}}');
    const [printer] = await found('{kind: {eq: PRINTER}, status: {eq: IN_USE}, acquiredOn: {lt: "2002-01-01"}}');
    const [gone] = await found('{kind: {eq: PC}, status: {eq: RETIRED}}');
    expect((await replace([good!.id, printer!.id, gone!.id])).refused).toEqual(['retired.1: OTHER_KIND', 'retired.2: RETIRED']);
    expect((await found(`{code: {eq: "${good!.code}"}}`))[0]!.status).toBe('IN_USE');
    expect((await replace([good!.id, good!.id])).refused).toEqual(['retired: TWICE']);
    expect((await replace([])).refused).toEqual(['retired: OUT_OF_RANGE']);
    expect((await replace([good!.id], { date: '2002-08-01' })).refused).toEqual(['date: OUT_OF_PERIOD']);
    expect((await replace([good!.id], { donor: '서울특별시' })).refused).toEqual(['cost: GIVEN_FREE']);
    expect(await graph.act('createReplacementBatch', { kind: 'PRINTER', planned: 10, startsOn: '2003-03-03', endsOn: '2003-04-30' }, 'replacementBatch { code done }', ict)).toMatchObject({ refused: [], replacementBatch: { code: 'REPL-2003-01', done: 0 } });
    expect((await graph.act('createReplacementBatch', { kind: 'PRINTER', planned: 10, startsOn: '2003-03-03', endsOn: '2003-03-02' }, '', ict)).refused).toEqual(['endsOn: BEFORE_BEGIN']);
  });
});
