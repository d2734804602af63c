// III-research-3 벤치마킹: teams and members by field, their visits, and what they found.
import { BenchmarkField, SiteKind } from '../vocabulary/proposals.js';
import { column, count, label, ofRows, words } from './cells.js';
import { periodText } from './periods.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { BY_COLUMN } from './units.js';
import { reportView, type Opens, type Row, type Table } from './view.js';

interface Found { totalCount: number }
interface Visit { site: string; siteKind: SiteKind; startsOn: string; endsOn: string; findings: Found; adopted: Found }
interface Team { code: string; field: BenchmarkField; members: number; visits: { nodes: Visit[] } }

interface Data {
  benchmarkTeams: { nodes: Team[] };
  plan: { nodes: PlanProject[] };
}

const fields = Object.keys(BenchmarkField.values) as BenchmarkField[];

/** Each column: its heading, the figure of a team, and the records behind it; `team` filters on the team. */
const measures = (asOf: string): { id: string; ko: string; en: string; of(t: Team): number; opens(team: Record<string, unknown>): Opens }[] => {
  const done = (t: Team) => t.visits.nodes.filter(v => v.endsOn <= asOf);
  const teams = (team: Record<string, unknown>): Opens => ({ noun: 'BenchmarkTeam', root: 'benchmarkTeams', where: team, select: 'code field members plannedNights plannedDays visits { nodes { site startsOn } }' });
  const visits = (where: Record<string, unknown>): Opens => ({ noun: 'BenchmarkVisit', root: 'benchmarkVisits', where, select: 'team { code field } site siteKind startsOn endsOn reportedOn' });
  const findings = (where: Record<string, unknown>): Opens => ({ noun: 'BenchmarkFinding', root: 'benchmarkFindings', where, select: 'code title visit { site } reportedOn adoptedOn ideas { nodes { title } }' });
  return [
    { id: 'teams', ko: '팀 (팀)', en: 'Teams', of: () => 1, opens: teams },
    { id: 'members', ko: '인원 (명)', en: 'Members', of: t => t.members, opens: teams },
    { id: 'planned', ko: '출장 계획 (건)', en: 'Visits planned', of: t => t.visits.nodes.length, opens: team => visits({ team }) },
    { id: 'visited', ko: '출장 실시 (건)', en: 'Visits made', of: t => done(t).length, opens: team => visits({ team, endsOn: { lte: asOf } }) },
    { id: 'findings', ko: '발굴 시책 (건)', en: 'Findings', of: t => t.visits.nodes.reduce((n, v) => n + v.findings.totalCount, 0), opens: team => findings({ visit: { team } }) },
    { id: 'adopted', ko: '구정 반영 (건)', en: 'Adopted', of: t => t.visits.nodes.reduce((n, v) => n + v.adopted.totalCount, 0), opens: team => findings({ visit: { team }, adoptedOn: { lte: asOf } }) },
  ];
};

const row = (teams: readonly Team[], asOf: string, field?: BenchmarkField): Row => ({
  id: field ?? 'total',
  label: field ? BenchmarkField.values[field] : label('계', 'Total'),
  ...(!field && { total: true }),
  cells: Object.fromEntries(measures(asOf).map(m => [m.id, count(teams.filter(t => !field || t.field === field).reduce((n, t) => n + m.of(t), 0), {
    opens: m.opens({ year: { eq: Number(asOf.slice(0, 4)) }, ...(field && { field: { eq: field } }) }),
    ...(!field && { formula: ofRows(m.id, '계 = 분야별 합', 'Total of the fields', ...fields.map(f => ['+', f] as const)) }),
  })])),
});

const teamTable = (teams: readonly Team[], asOf: string): Table => ({
  id: 'benchmarking-teams',
  title: label('팀별 출장', 'Visits by team'),
  unit: BY_COLUMN,
  head: label('팀', 'Team'),
  columns: [
    column('field', '분야', 'Field', { text: true }), column('members', '인원 (명)', 'Members'), column('site', '방문기관', 'Site', { text: true }),
    column('siteKind', '기관 구분', 'Kind of site', { text: true }), column('period', '출장 기간', 'Period', { text: true }), column('findings', '발굴 시책 (건)', 'Findings'),
  ],
  rows: teams.map((t, i) => {
    const opens = (id: string) => measures(asOf).find(m => m.id === id)!.opens({ code: { eq: t.code } });
    const told = (of: (v: Visit) => string) => words(t.visits.nodes.map(of).join(', '));
    return {
      id: t.code,
      label: label(`제${i + 1}팀`, `Team ${i + 1}`),
      cells: {
        field: words(BenchmarkField.values[t.field]),
        members: count(t.members, { opens: opens('members') }),
        site: told(v => v.site), siteKind: told(v => SiteKind.values[v.siteKind].ko), period: told(v => periodText(v.startsOn, v.endsOn)),
        findings: count(t.visits.nodes.reduce((n, v) => n + v.findings.totalCount, 0), { zero: '-', opens: opens('findings') }),
      },
    };
  }),
  notes: [{ text: label('방문기관은 원문에 없어 예시로 만들었음.', 'The document names no sites; these are examples.') }],
});

export const benchmarking = reportView<Data>({
  id: 'benchmarking',
  item: 'III-research-3',
  title: label('벤치마킹 분야별 추진현황', 'Benchmarking by field'),
  unit: BY_COLUMN,
  asOf: '2002-09-01',
  document: `query Benchmarking($asOf: Date!, $year: Int!, $plan: String!) {
  benchmarkTeams(asOf: $asOf, where: { year: { eq: $year } }, orderBy: [{ field: CODE }], first: 100) {
    nodes { code field members visits(orderBy: [{ field: STARTS_ON }]) { nodes { site siteKind startsOn endsOn findings { totalCount } adopted: findings(where: { adoptedOn: { lte: $asOf } }) { totalCount } } } }
  }
  plan: projects(where: { code: { eq: $plan } }, asOf: $asOf) { nodes { ...PlanSheet } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, year: Number(asOf.slice(0, 4)), plan: 'III-research-3' }),
  layout: ({ benchmarkTeams: { nodes }, plan }, asOf) => ({
    head: label('분 야', 'Field'),
    columns: measures(asOf).map(m => column(m.id, m.ko, m.en)),
    rows: [row(nodes, asOf), ...fields.map(f => row(nodes, asOf, f))],
    more: [teamTable(nodes, asOf), ...scheduleTable(plan.nodes[0]), ...budgetTable(plan.nodes[0])],
  }),
});
