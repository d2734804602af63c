// II-13 시군구 행정종합정보화: work domains live by phase, what was built, and where the security system stands.
import { DivisionKind } from '../vocabulary/organization.js';
import { column, count, label, ofRows, tally, words, type Group } from './cells.js';
import { newYearOf } from './periods.js';
import { domainTable, PHASE_COLUMNS, phaseRows, PHASES, SYSTEM, type Phase } from './systemPhases.js';
import { DIVISIONS, DOMAINS, MIXED } from './units.js';
import { reportView, type Opens, type Table } from './view.js';
import { DONE_COLUMNS, WORK_HEAD, workRows, WORKS, worksOf, type WorksData } from './works.js';

interface Data {
  systemPhases: { nodes: Phase[] };
  projects: { nodes: WorksData[] };
  rollouts: { groups: Group[] };
}

const PLAN = 'III-ict-2';
const SECURITY = 'SIGUNGU-SECURITY';

/** Dong offices are counted together; other divisions are named. */
function security(groups: readonly Group[]): Table {
  const rollouts = (division?: Record<string, unknown>): Opens => ({
    noun: 'Rollout', root: 'rollouts', where: { system: { code: { eq: SECURITY } }, ...(division && { division }) }, select: 'system { name } division { name kind } liveOn precision',
  });
  const kinds = (Object.keys(DivisionKind.values) as DivisionKind[]).filter(k => tally(groups, [k]) > 0);
  const names = (kind: DivisionKind) => groups.filter(g => g.keys[0] === kind).map(g => String(g.keys[1])).join(', ');
  return {
    id: 'district-systems-security',
    title: label('시군구 보안시스템 대상부서', 'Divisions behind the security system'),
    unit: DIVISIONS,
    columns: [column('divisions', '부서 수', 'Divisions'), column('names', '부서', 'Which', { text: true })],
    rows: [
      {
        id: 'total', label: label('계', 'Total'), total: true,
        cells: { divisions: count(tally(groups, []), { opens: rollouts(), formula: ofRows('divisions', '계 = 구분별 합', 'Total of the kinds', ...kinds.map(k => ['+', k] as const)) }) },
      },
      ...kinds.map(kind => ({
        id: kind,
        label: DivisionKind.values[kind],
        cells: { divisions: count(tally(groups, [kind]), { opens: rollouts({ kind: { eq: kind } }) }), names: words(kind === 'DONG_OFFICE' ? '각 동사무소' : names(kind)) },
      })),
    ],
    notes: [],
  };
}

export const districtSystems = reportView<Data>({
  id: 'district-systems',
  item: 'II-13',
  title: label('시군구 행정종합정보화 단계별 업무 운영', 'City, county and district administration systems: work domains by phase'),
  unit: DOMAINS,
  asOf: '2002-07-31',
  document: `query DistrictSystems($asOf: Date!, $from: Date!, $plan: String!) {
  systemPhases(asOf: $asOf, where: { system: { code: { eq: "${SYSTEM}" } } }, orderBy: [{ field: NUMBER }], first: 100) { nodes { ...Phases } }
  projects(asOf: $asOf, where: { code: { eq: $plan } }) { nodes { ...Works } }
  rollouts(asOf: $asOf, where: { system: { code: { eq: "${SECURITY}" } } }) { groups(by: [DIVISION_KIND, DIVISION_NAME]) { keys count } }
}
${PHASES}
${WORKS}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf), plan: PLAN }),
  layout: ({ systemPhases, projects, rollouts }) => ({
    head: label('단 계', 'Phase'),
    columns: PHASE_COLUMNS,
    rows: phaseRows(systemPhases.nodes),
    more: [
      {
        id: 'district-systems-works',
        title: label('시스템 구축·설치', 'What was built'),
        unit: MIXED,
        head: WORK_HEAD,
        columns: DONE_COLUMNS,
        rows: projects.nodes.flatMap(p => workRows(worksOf(p).filter(w => w.date !== null))),
        notes: [],
      },
      security(rollouts.groups),
      domainTable('district-systems-domains', systemPhases.nodes),
    ],
  }),
});
