// I-3 주요 시설·장비: what the office has on the day, counted from the registers of facilities, equipment and lines.
import { AssetKind, FacilityKind, LinkKind } from '../vocabulary/assets.js';
import { column, count, label, ofRows, tally, type CellOptions, type Group } from './cells.js';
import { BY_COLUMN, MIXED } from './units.js';
import { reportView, type Label, type Opens, type Row, type Table } from './view.js';

interface Data {
  facilities: { groups: Group[] };
  assets: { groups: Group[] };
  networkLinks: { groups: Group[] };
}

const facility = (where: Record<string, unknown>): Opens => ({ noun: 'Facility', root: 'facilities', where, select: 'code name kind address division { name }' });
const asset = (where: Record<string, unknown>): Opens => ({
  noun: 'Asset', root: 'assets', where: { status: { ne: 'RETIRED' }, ...where }, select: 'code name specification status acquiredOn facility { name } division { name }',
});
const link = (where: Record<string, unknown>): Opens => ({ noun: 'NetworkLink', root: 'networkLinks', where, select: 'code kind aEnd { name } bEnd { name } carrier openedOn bandwidth' });

const row = (id: string, ko: string, en: string, value: number, options: CellOptions): Row => ({ id, label: label(ko, en), cells: { quantity: count(value, options) } });

function rows({ facilities, assets, networkLinks }: Data): Row[] {
  const places = (kind: FacilityKind) => [tally(facilities.groups, [kind]), { opens: facility({ kind: { eq: kind } }) }] as const;
  const devices = (kind: AssetKind) => [tally(assets.groups, [kind]), { opens: asset({ kind: { eq: kind } }) }] as const;
  const lines = (kind: LinkKind) => [tally(networkLinks.groups, [kind]), { opens: link({ kind: { eq: kind } }) }] as const;
  const [pcs, allPcs] = devices('PC');
  const officePcs = tally(assets.groups, ['PC', 'DISTRICT_OFFICE']);
  const pcsAt = (kind: Record<string, string>) => ({ opens: asset({ kind: { eq: 'PC' }, facility: { kind } }) });
  return [
    row('informationCultureCenters', '정보문화센터 (개소)', 'Information culture centers (places)', ...places('INFORMATION_CULTURE_CENTER')),
    row('machineRooms', '전산 기계실 (개소)', 'Machine rooms (places)', ...places('MACHINE_ROOM')),
    row('archiveRooms', '구정 자료실 (개소)', 'Archive rooms (places)', ...places('ARCHIVE_ROOM')),
    row('mainServers', '주전산기: 시군구 행정종합정보장비 등 (대)', 'Servers: district administration system and others (devices)', ...devices('SERVER')),
    row('pcTotal', 'P·C 총 (대)', 'PCs, total (devices)', pcs, {
      ...allPcs, formula: ofRows('quantity', '총 = 구 + 등(그 밖)', 'Total = district office + elsewhere', ['+', 'pcDistrictOffice'], ['+', 'pcOther']),
    }),
    { ...row('pcDistrictOffice', 'P·C 구 (대)', 'PCs, district office (devices)', officePcs, pcsAt({ eq: 'DISTRICT_OFFICE' })), indent: 1 },
    { ...row('pcOther', 'P·C 등(그 밖) (대)', 'PCs, elsewhere (devices)', pcs - officePcs, pcsAt({ ne: 'DISTRICT_OFFICE' })), indent: 1 },
    row('communicationEquipment', '광전송장비 등 (대)', 'Optical transmission and other communication devices', ...devices('COMMUNICATION')),
    row('highSpeedLines', '초고속정보통신망 (회선)', 'High-speed network (lines)', ...lines('HIGH_SPEED')),
    row('lanLines', 'LAN통신망 (회선)', 'LAN (lines)', ...lines('LAN')),
  ];
}

const EQUIPMENT = ['SERVER', 'PC', 'COMMUNICATION'] as const;
const LINES = ['HIGH_SPEED', 'LAN'] as const;
const equipment = label('장비 (대)', 'Equipment (devices)');
const ends = label('끝나는 회선', 'Lines that end there');

function bySite({ assets, networkLinks }: Data): Table {
  const cells = (kind?: FacilityKind) => ({
    ...Object.fromEntries(EQUIPMENT.map(k => [k, count(tally(assets.groups, [k, kind]), { zero: '-', opens: asset({ kind: { eq: k }, ...(kind && { facility: { kind: { eq: kind } } }) }), ...total(kind, k) })])),
    ...Object.fromEntries(LINES.map(k => [k, count(tally(networkLinks.groups, [k, kind]), { zero: '-', opens: link({ kind: { eq: k }, ...(kind && { bEnd: { kind: { eq: kind } } }) }), ...total(kind, k) })])),
  });
  const kinds = Object.keys(FacilityKind.values) as FacilityKind[];
  const total = (kind: FacilityKind | undefined, id: string) =>
    kind ? {} : { formula: ofRows(id, '계 = 시설 구분별 합', 'Total of the kinds of facility', ...kinds.map(k => ['+', k] as const)) };
  const head = (list: { values: Readonly<Record<string, Label>> }, ids: readonly string[], group: Label) => ids.map(id => column(id, list.values[id]!.ko, list.values[id]!.en, { group }));
  return {
    id: 'facilities-by-site',
    title: label('시설 구분별 장비와 회선', 'Equipment and lines by kind of facility'),
    unit: BY_COLUMN,
    columns: [...head(AssetKind, EQUIPMENT, equipment), ...head(LinkKind, LINES, ends)],
    rows: [
      { id: 'total', label: label('계', 'Total'), total: true, cells: cells() },
      ...kinds.map(kind => ({ id: kind, label: FacilityKind.values[kind], cells: cells(kind) })),
    ],
    notes: [],
  };
}

export const facilities = reportView<Data>({
  id: 'facilities',
  item: 'I-3',
  title: label('주요 시설·장비', 'Main facilities and equipment'),
  unit: MIXED,
  asOf: '2002-09-01',
  lines: [43, 45],
  document: `query Facilities($asOf: Date!) {
  facilities(asOf: $asOf, where: { kind: { in: [INFORMATION_CULTURE_CENTER, MACHINE_ROOM, ARCHIVE_ROOM] } }) { groups(by: [KIND]) { keys count } }
  assets(asOf: $asOf, where: { status: { ne: RETIRED }, kind: { in: [SERVER, PC, COMMUNICATION] } }) { groups(by: [KIND, FACILITY_KIND]) { keys count } }
  networkLinks(asOf: $asOf, where: { kind: { in: [HIGH_SPEED, LAN] } }) { groups(by: [KIND, B_END_KIND]) { keys count } }
}`,
  variables: asOf => ({ asOf }),
  layout: data => ({
    columns: [column('quantity', '수량', 'Quantity')],
    rows: rows(data),
    notes: [{ text: label("‘구’는 구청사, ‘등’은 그 밖의 시설에 있는 P·C로 읽음.", 'The two parts of the PCs are read as those in the district office and those elsewhere.') }],
    more: [bySite(data)],
  }),
});
