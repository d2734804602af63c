// Assets: the figures of I-3 and II-14 over the draft, at their dates and at others.
import { beforeAll, describe, expect, it } from 'vitest';
import { generateAssets } from './assets.js';
import { readDocument } from './document.js';
import { Draft, type DraftRow } from './draft.js';
import { generateOrganization } from './organization.js';

const drafted = (scale = 1): Draft => {
  const made = new Draft(scale);
  readDocument(made);
  generateOrganization(made);
  generateAssets(made);
  return made;
};
let draft: Draft;
beforeAll(() => {
  draft = drafted();
});

const DATES = ['2002-03-31', '2002-06-30', '2002-09-01', '2002-09-30', '2002-12-31'];
const kept = (kind: string, day: string, of = draft) =>
  of.rows('Asset').filter(a => a.kind === kind && String(a.acquiredOn) <= day && !(a.retiredOn && String(a.retiredOn) <= day));
const lines = (kind: string, day: string, of = draft) => of.rows('NetworkLink').filter(l => l.kind === kind && String(l.openedOn) <= day && !l.closedOn);
const facilities = (kind: string) => draft.rows('Facility').filter(f => f.kind === kind);
const replaced = (batch: string, day: string) => draft.rows('Asset').filter(a => a.batch === batch && String(a.acquiredOn) <= day);
/** The same counts without repeats, least first: equal to them when they grow from date to date. */
const rising = (counts: readonly number[]) => [...new Set(counts)].sort((a, b) => a - b);

describe('the register on 2002-09-01', () => {
  it('holds the facilities of I-3', () => {
    expect(['INFORMATION_CULTURE_CENTER', 'MACHINE_ROOM', 'ARCHIVE_ROOM', 'PUMPING_STATION'].map(kind => facilities(kind).length)).toEqual([2, 1, 1, 8]);
  });

  it('holds 15 servers, 1,775 PCs and 198 communication devices', () => {
    expect(['SERVER', 'PC', 'COMMUNICATION'].map(kind => kept(kind, '2002-09-01').length)).toEqual([15, 1775, 198]);
  });

  it('holds 1,316 PCs in the district office and 459 elsewhere', () => {
    const offices = new Set(facilities('DISTRICT_OFFICE').map(f => f.key));
    const pcs = kept('PC', '2002-09-01');
    const here = pcs.filter(pc => offices.has(String(pc.facility)));
    expect([here.length, pcs.length - here.length]).toEqual([1316, 459]);
  });

  it('holds 40 high-speed and 1,300 LAN lines', () => {
    expect([lines('HIGH_SPEED', '2002-09-01').length, lines('LAN', '2002-09-01').length]).toEqual([40, 1300]);
  });
});

describe('over the year', () => {
  it.each(['PC', 'LAN'])('%s counts grow at each of five dates', kind => {
    const counts = DATES.map(day => (kind === 'LAN' ? lines(kind, day) : kept(kind, day)).length);
    expect(counts).toEqual(rising(counts));
  });

  it.each(['SERVER', 'COMMUNICATION', 'HIGH_SPEED'])('%s counts grow at each but the end of September', kind => {
    const counts = DATES.filter(day => day !== '2002-09-30').map(day => (kind === 'HIGH_SPEED' ? lines(kind, day) : kept(kind, day)).length);
    expect(counts).toEqual(rising(counts));
  });
});

describe('the replacement', () => {
  it('of PCs is done 158 times and of printers 89 times by 31 July, and not all by 30 June', () => {
    expect([replaced('REPL-2002-PC', '2002-07-31').length, replaced('REPL-2002-PRINTER', '2002-07-31').length]).toEqual([158, 89]);
    expect([replaced('REPL-2002-PC', '2002-06-30').length, replaced('REPL-2002-PRINTER', '2002-06-30').length]).toEqual([118, 69]);
    expect(replaced('REPL-2002-PC', '2002-03-31')).toEqual([]);
  });

  it('takes one out for one in, of the same kind, at the same place, on the same day', () => {
    for (const asset of draft.rows('Asset').filter(a => a.batch)) {
      const old = draft.get('Asset', String(asset.replaces));
      expect([old.kind, old.facility, old.division, old.retiredOn]).toEqual([asset.kind, asset.facility, asset.division, asset.acquiredOn]);
    }
  });

  it('was planned for 154 PCs and 89 printers', () => {
    expect(draft.rows('ReplacementBatch').map(b => b.planned)).toEqual([154, 89]);
  });
});

describe('changes of III-ict-3 that the document dates', () => {
  const stated = (key: string) => draft.get('AssetChange', key);
  it('give disk and speed before and after', () => {
    expect([stated('AC-2002-02-NMS-DISK').before, stated('AC-2002-02-NMS-DISK').after, stated('AC-2002-06-HIGHWAY').before, stated('AC-2002-06-HIGHWAY').after]).toEqual([18, 38, 2, 1000]);
  });

  it('give what was donated in May: a rack, two cards, eight devices, nine of them in the register with the donor', () => {
    expect(['RACK', 'OPTICAL-CARDS', 'DEVICES'].map(part => stated(`AC-2002-05-${part}`).quantity)).toEqual([1, 2, 8]);
    expect(draft.rows('Asset').filter(a => a.donor === '영등포전화국').map(a => a.kind)).toEqual(['RACK', ...Array<string>(8).fill('COMMUNICATION')]);
  });
});

describe('ties', () => {
  it('of every row lead to rows that exist', () => {
    const relations: Record<string, Record<string, string>> = {
      Facility: { division: 'Division' },
      Asset: { facility: 'Facility', division: 'Division', batch: 'ReplacementBatch', replaces: 'Asset', systems: 'InformationSystem' },
      AssetChange: { asset: 'Asset', link: 'NetworkLink', project: 'Project', stockTake: 'StockTake' },
      NetworkLink: { aEnd: 'Facility', bEnd: 'Facility', aAsset: 'Asset', bAsset: 'Asset', project: 'Project' },
      ReplacementBatch: { project: 'Project' },
      StockTake: { facility: 'Facility' },
    };
    const missing: string[] = [];
    for (const [noun, attributes] of Object.entries(relations)) {
      for (const row of draft.rows(noun)) {
        for (const [attribute, target] of Object.entries(attributes)) {
          for (const key of [row[attribute]].flat()) if (key !== undefined && !draft.has(target, String(key))) missing.push(`${noun} ${row.key} ${attribute} ${String(key)}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('of a line stand where its equipment stands, and no line opens before its equipment came', () => {
    const wrong: string[] = [];
    for (const line of draft.rows('NetworkLink')) {
      for (const [asset, end] of [['aAsset', 'aEnd'], ['bAsset', 'bEnd']] as const) {
        if (!line[asset]) continue;
        const equipment = draft.get('Asset', String(line[asset]));
        if (equipment.facility !== line[end]) wrong.push(`${line.key} ${end}`);
        if (String(equipment.acquiredOn) > String(line.openedOn)) wrong.push(`${line.key} ${asset} ${String(equipment.acquiredOn)} ${String(line.openedOn)}`);
        if (equipment.retiredOn) wrong.push(`${line.key} ${asset} retired`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('reach the backbone in two hops from every PC that has a line on 2002-09-01', () => {
    const upstream = (asset: unknown): DraftRow[] =>
      [...lines('LAN', '2002-09-01'), ...lines('HIGH_SPEED', '2002-09-01')].filter(l => l.bAsset === asset).map(l => draft.get('Asset', String(l.aAsset)));
    const paths = new Map<string, string[]>();
    const pcs = lines('LAN', '2002-09-01').filter(l => draft.get('Asset', String(l.bAsset)).kind === 'PC');
    expect(pcs.length).toBeGreaterThan(1100);
    for (const line of pcs) {
      const access = String(line.aAsset);
      if (!paths.has(access)) paths.set(access, upstream(access).map(a => a.key));
      expect(paths.get(access)).toEqual(['COM-BACKBONE-1']);
    }
  });

  it('of eight high-speed lines lead from the backbone to the switches of the pumping stations from May', () => {
    const ends = lines('HIGH_SPEED', '2002-05-31').filter(l => draft.get('Facility', String(l.bEnd)).kind === 'PUMPING_STATION');
    expect(ends.map(l => [l.aAsset, l.bAsset])).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(n => ['COM-BACKBONE-1', `COM-PUMP-0${n}`]));
  });
});

describe('council questions', () => {
  it('about the pumping stations are tied to their switches, others keep what they have', () => {
    const made = new Draft();
    readDocument(made);
    generateOrganization(made);
    made.add('CouncilQuestion', { key: 'Q1', subject: '빗물펌프장 가동 상황의 공개' });
    made.add('CouncilQuestion', { key: 'Q2', subject: '빗물펌프장 증설', assets: ['COM-PUMP-01'] });
    made.add('CouncilQuestion', { key: 'Q3', subject: '경로당 난방비 지원' });
    generateAssets(made);
    expect(made.rows('CouncilQuestion').map(q => (q.assets as string[] | undefined)?.length)).toEqual([8, 1, undefined]);
  });
});

describe('scale', () => {
  it('multiplies PCs and LAN lines and nothing else of I-3', () => {
    const twice = drafted(2);
    expect([kept('PC', '2002-09-01', twice).length, lines('LAN', '2002-09-01', twice).length]).toEqual([3550, 2600]);
    expect([kept('SERVER', '2002-09-01', twice).length, lines('HIGH_SPEED', '2002-09-01', twice).length, kept('COMMUNICATION', '2002-09-01', twice).length]).toEqual([15, 40, 198]);
  });

  it('1 gives the same rows each time', () => {
    for (const noun of ['Facility', 'Asset', 'NetworkLink', 'AssetChange', 'StockTake']) expect(drafted().rows(noun)).toEqual(draft.rows(noun));
  });
});
