// II-12 지식기반 행정정보화: what was done month by month, and where the systems of the plan are live.
import { column, count, dayCell, label } from './cells.js';
import { newYearOf } from './periods.js';
import { DIVISIONS, MIXED } from './units.js';
import { reportView, type Table } from './view.js';
import { DONE_COLUMNS, WORK_HEAD, workRows, WORKS, worksOf, type IntegrationNode, type WorksData } from './works.js';

interface System { code: string; name: string; liveOn: string | null; rollouts: { groups: { keys: string[] }[] } }

interface Data {
  projects: { nodes: WorksData[] };
  systemIntegrations: { nodes: IntegrationNode[] };
  informationSystems: { nodes: System[] };
}

const PLAN = 'III-ict-1';

/** Divisions that were dissolved since are left out. */
const coverage = (systems: readonly System[]): Table => ({
  id: 'knowledge-administration-systems',
  title: label('시스템별 운영부서', 'Divisions where each system is live'),
  unit: DIVISIONS,
  head: label('시스템', 'System'),
  columns: [column('liveOn', '운영 개시일', 'Live since', { text: true }), column('divisions', '운영부서', 'Divisions')],
  rows: systems.map(s => ({
    id: s.code,
    label: label(s.name, s.name),
    cells: {
      liveOn: dayCell(s.liveOn),
      divisions: count(s.rollouts.groups.length, {
        zero: '-',
        opens: { noun: 'Division', root: 'divisions', where: { rollouts: { some: { system: { code: { eq: s.code } } } } }, select: 'code name kind parent { name }' },
      }),
    },
  })),
  notes: [],
});

export const knowledgeAdministration = reportView<Data>({
  id: 'knowledge-administration',
  item: 'II-12',
  title: label('지식기반 행정정보화사업 추진실적', 'Knowledge-based administration: what was done'),
  unit: MIXED,
  asOf: '2002-07-31',
  document: `query KnowledgeAdministration($asOf: Date!, $from: Date!, $plan: String!) {
  projects(asOf: $asOf, where: { code: { eq: $plan } }) { nodes { ...Works } }
  systemIntegrations(asOf: $asOf, where: { since: { gte: $from }, or: [{ fromSystem: { project: { code: { eq: $plan } } } }, { toSystem: { project: { code: { eq: $plan } } } }] }, orderBy: [{ field: SINCE }], first: 100) {
    nodes { id since content bothWays fromSystem { name } toSystem { name } }
  }
  informationSystems(asOf: $asOf, where: { project: { code: { eq: $plan } } }, orderBy: [{ field: CODE }], first: 100) {
    nodes { code name liveOn rollouts(where: { division: { or: [{ validTo: { isNull: true } }, { validTo: { gt: $asOf } }] } }) { groups(by: [DIVISION_CODE]) { keys } } }
  }
}
${WORKS}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf), plan: PLAN }),
  layout: ({ projects, systemIntegrations, informationSystems }) => ({
    head: WORK_HEAD,
    columns: DONE_COLUMNS,
    rows: projects.nodes.flatMap(p => workRows(worksOf(p, systemIntegrations.nodes).filter(w => w.date !== null))),
    more: [coverage(informationSystems.nodes)],
  }),
});
