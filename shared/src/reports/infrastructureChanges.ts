// II-14 정보화기반시설 확충: what was built and renewed, what was replaced, the pumping stations' lines, and what was given.
import { column, count, dayCell, label, ofRows, tally, words, type Group } from './cells.js';
import { newYearOf } from './periods.js';
import { BATCH, replacementTable, type Batch } from './replacements.js';
import { DEVICES, LINES, MIXED } from './units.js';
import { reportView, type Opens, type Table } from './view.js';
import { DONE_COLUMNS, WORK_HEAD, workRows, WORKS, worksOf, type WorksData } from './works.js';

interface Link { bEnd: { code: string; name: string }; openedOn: string; carrier: string | null; bandwidth: number | null }

interface Data {
  projects: { nodes: (WorksData & { batches: { nodes: Batch[] } })[] };
  networkLinks: { nodes: Link[] };
  assets: { groups: Group[] };
}

const PLAN = 'III-ict-3';

function pumpingStations(links: readonly Link[]): Table {
  const opens = (end: Record<string, unknown> = {}): Opens => ({
    noun: 'NetworkLink', root: 'networkLinks', where: { kind: { eq: 'HIGH_SPEED' }, bEnd: { kind: { eq: 'PUMPING_STATION' }, ...end } },
    select: 'code aEnd { name } bEnd { name address } carrier openedOn bandwidth',
  });
  const stations = [...new Map(links.map(l => [l.bEnd.code, l])).values()];
  return {
    id: 'infrastructure-changes-pumping-stations',
    title: label('빗물펌프장 초고속정보통신망', 'High-speed lines to the pumping stations'),
    unit: LINES,
    head: label('구축장소', 'Station'),
    columns: [
      column('lines', '회선', 'Lines'), column('openedOn', '개통일', 'Opened on', { text: true }), column('carrier', '통신망', 'Carrier', { text: true }), column('bandwidth', '속도', 'Bandwidth', { text: true }),
    ],
    rows: [
      {
        id: 'total', label: label(`계 (${stations.length}개소)`, `Total (${stations.length} stations)`), total: true,
        cells: { lines: count(links.length, { opens: opens(), formula: ofRows('lines', '계 = 펌프장별 합', 'Total of the stations', ...stations.map(s => ['+', s.bEnd.code] as const)) }) },
      },
      ...stations.map(({ bEnd, openedOn, carrier, bandwidth }) => ({
        id: bEnd.code,
        label: label(bEnd.name, bEnd.name),
        cells: {
          lines: count(links.filter(l => l.bEnd.code === bEnd.code).length, { opens: opens({ code: { eq: bEnd.code } }) }),
          openedOn: dayCell(openedOn), carrier: words(carrier), bandwidth: words(bandwidth === null ? null : `${bandwidth}Mbps`),
        },
      })),
    ],
    notes: [],
  };
}

/** `groups` by DONOR and NAME. */
const donations = (groups: readonly Group[], asOf: string): Table => ({
  id: 'infrastructure-changes-donations',
  title: label('무상설치', 'Equipment given'),
  unit: DEVICES,
  head: label('장 비', 'Equipment'),
  columns: [column('donor', '제공', 'Given by', { text: true }), column('count', '수량', 'Quantity')],
  rows: groups.map(g => {
    const [donor, name] = g.keys.map(String);
    return {
      id: `${donor}-${name}`,
      label: label(name!, name!),
      cells: {
        donor: words(donor),
        count: count(tally([g], []), {
          opens: { noun: 'Asset', root: 'assets', where: { donor: { eq: donor }, name: { eq: name }, acquiredOn: { gte: newYearOf(asOf) } }, select: 'code name donor acquiredOn facility { name }' },
        }),
      },
    };
  }),
  notes: groups.length ? [{ text: label('광통신카드는 장비에 꽂는 부품이어서 장비대장에 따로 오르지 않고 위의 추진 내용에만 있음.', 'Optical cards are parts of other equipment and stand only in the list of works, not in the register.') }] : [],
});

export const infrastructureChanges = reportView<Data>({
  id: 'infrastructure-changes',
  item: 'II-14',
  title: label('정보화기반시설 확충 추진실적', 'Information infrastructure: what was done'),
  unit: MIXED,
  asOf: '2002-07-31',
  document: `query InfrastructureChanges($asOf: Date!, $from: Date!, $plan: String!) {
  projects(asOf: $asOf, where: { code: { eq: $plan } }) { nodes { ...Works batches(orderBy: [{ field: CODE }]) { nodes { ...Batch } } } }
  networkLinks(asOf: $asOf, where: { kind: { eq: HIGH_SPEED }, bEnd: { kind: { eq: PUMPING_STATION } } }, orderBy: [{ field: B_END_CODE }], first: 100) { nodes { bEnd { code name } openedOn carrier bandwidth } }
  assets(asOf: $asOf, where: { donor: { isNull: false }, acquiredOn: { gte: $from } }) { groups(by: [DONOR, NAME]) { keys count } }
}
${WORKS}
${BATCH}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf), plan: PLAN }),
  layout: ({ projects, networkLinks, assets }, asOf) => ({
    head: WORK_HEAD,
    columns: DONE_COLUMNS,
    rows: projects.nodes.flatMap(p => workRows(worksOf(p).filter(w => w.date !== null))),
    more: [
      replacementTable('infrastructure-changes-replacements', projects.nodes.flatMap(p => p.batches.nodes)),
      pumpingStations(networkLinks.nodes),
      donations(assets.groups, asOf),
    ],
  }),
});
