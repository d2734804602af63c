// I-2 조직: the division's teams, which are the report's fields, and the tree of the district office.
import { DivisionKind, type DivisionKind as DivisionCode } from '../vocabulary/organization.js';
import { BLANK, column, count, label, narrow, ofRows, tally, words, type Group } from './cells.js';
import { BY_COLUMN } from './units.js';
import { reportView, type Opens, type Row, type Table } from './view.js';

interface Unit {
  code: string;
  name: string;
  nameEn: string | null;
}
interface Division extends Unit {
  kind: DivisionCode;
  teamCount: number;
  headcount: number;
  parent: { code: string } | null;
}
interface Data {
  divisions: { nodes: Division[] };
  teams: { nodes: Unit[] };
  projects: { groups: Group[] };
  reportItems: { groups: Group[] };
}

const DIVISION = 'PLANNING';
const YEAR = 2002;

const named = ({ name, nameEn }: Unit) => label(name, nameEn ?? name);
const teamsOf = (division: string): Opens => ({ noun: 'Team', root: 'teams', where: { division: { code: { eq: division } } }, select: 'code name validFrom division { name }' });
const results: Opens = {
  noun: 'ReportItem', root: 'reportItems', asOf: null,
  where: { section: { eq: 'RESULTS' }, team: { division: { code: { eq: DIVISION } } } }, select: 'code title section team { name }',
};
const plans: Opens = {
  noun: 'Project', root: 'projects',
  where: { kind: { eq: 'DIVISION_PLAN' }, planYear: { eq: YEAR }, division: { code: { eq: DIVISION } } }, select: 'code title periodText team { name }',
};

/** The division and its teams; work that no standing team has is told in a row of its own. */
function chart({ divisions, teams, projects, reportItems }: Data): Row[] {
  const division = divisions.nodes.find(d => d.code === DIVISION);
  if (!division) return [];
  const standing = teams.nodes.map(t => t.code);
  const counted = { results: (team?: string) => tally(reportItems.groups, [team]), plans: (team?: string) => tally(projects.groups, [team]) };
  const rest = (of: (team?: string) => number) => of() - standing.reduce((sum, team) => sum + of(team), 0);
  const others = rest(counted.results) + rest(counted.plans) > 0;
  const terms = [...standing, ...(others ? ['other'] : [])].map(id => ['+', id] as const);
  const cells = (opensOf: (opens: Opens) => Opens, of: (measure: keyof typeof counted) => number) => ({
    teams: BLANK,
    results: count(of('results'), { zero: '-', opens: opensOf(results) }),
    plans: count(of('plans'), { zero: '-', opens: opensOf(plans) }),
  });
  return [
    {
      id: division.code,
      label: named(division),
      total: true,
      cells: {
        teams: count(division.teamCount, { opens: teamsOf(DIVISION) }),
        results: count(counted.results(), { opens: results, formula: ofRows('results', '팀별 항목의 합', 'Total of the teams', ...terms) }),
        plans: count(counted.plans(), { opens: plans, formula: ofRows('plans', '팀별 항목의 합', 'Total of the teams', ...terms) }),
      },
    },
    ...teams.nodes.map((team): Row => ({
      id: team.code, label: named(team), indent: 1, cells: cells(opens => narrow(opens, { team: { code: { eq: team.code } } }), measure => counted[measure](team.code)),
    })),
    ...(others ? [{
      id: 'other', label: label('담당 팀 없음·폐지된 팀', 'No team, or one that has ceased'), indent: 1,
      cells: cells(opens => ({ ...opens, where: { and: [opens.where, { not: { team: { code: { in: standing } } } }] } }), measure => rest(counted[measure])),
    }] : []),
  ];
}

/** Divisions right under the head of the district first, then the bureaus with theirs, and the rest. */
const ORDER: readonly DivisionCode[] = ['DIVISION', 'BUREAU', 'AFFILIATE', 'COUNCIL_OFFICE', 'DONG_OFFICE', 'EXTERNAL'];

function tree(nodes: readonly Division[]): Table {
  const standing = new Set(nodes.map(d => d.code));
  const below = (parent: string | null): Division[] => nodes
    .filter(d => (d.parent && standing.has(d.parent.code) ? d.parent.code : null) === parent)
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const branch = (parent: string | null, indent: number): Row[] => below(parent).flatMap((d): Row[] => [
    {
      id: d.code,
      label: named(d),
      indent,
      cells: {
        kind: words(DivisionKind.values[d.kind]),
        teams: count(d.teamCount, { zero: '-', opens: teamsOf(d.code) }),
        headcount: count(d.headcount, { zero: '-', opens: { noun: 'StaffingQuota', root: 'staffingQuotas', where: { division: { code: { eq: d.code } } }, select: 'division { name } track grade series authorized current' } }),
      },
    },
    ...branch(d.code, indent + 1),
  ]);
  return {
    id: 'district-units',
    title: label('구 기구표', 'Units of the district'),
    unit: BY_COLUMN,
    head: label('부 서', 'Unit'),
    columns: [column('kind', '구분', 'Kind', { text: true }), column('teams', '팀 (개)', 'Teams'), column('headcount', '현원 (명)', 'In office (persons)')],
    rows: branch(null, 0),
    notes: [{ text: label('국의 현원은 국장과 국 서무의 인원이며, 소속 과의 인원은 과에 적었음. 원문에 이름이 없는 부서와 팀은 예시임.', 'A bureau’s persons are its head and clerks; those of its divisions stand with the divisions. Units and teams that the document does not name are examples.') }],
  };
}

export const organization = reportView<Data>({
  id: 'organization',
  item: 'I-2',
  title: label('조직', 'Organization'),
  unit: BY_COLUMN,
  asOf: '2002-09-01',
  document: `query Organization($asOf: Date!, $division: String!, $year: Int!) {
  divisions(asOf: $asOf, where: { kind: { ne: EXTERNAL } }, first: 100) { nodes { code name nameEn kind teamCount headcount parent { code } } }
  teams(asOf: $asOf, where: { division: { code: { eq: $division } } }, first: 100) { nodes { code name nameEn } }
  projects(asOf: $asOf, where: { kind: { eq: DIVISION_PLAN }, planYear: { eq: $year }, division: { code: { eq: $division } } }) { groups(by: [TEAM_CODE]) { keys count } }
  reportItems(where: { section: { eq: RESULTS }, team: { division: { code: { eq: $division } } } }) { groups(by: [TEAM_CODE]) { keys count } }
}`,
  variables: asOf => ({ asOf, division: DIVISION, year: YEAR }),
  layout: data => ({
    head: label('부 서', 'Unit'),
    columns: [column('teams', '팀 (개)', 'Teams'), column('results', '추진실적 (건)', 'Items of results'), column('plans', '추진계획 (건)', 'Plan items')],
    rows: chart(data),
    notes: [{ text: label('원문의 조직도는 비어 있어, 주요업무계획의 여섯 분야에서 팀을 읽음.', 'The document’s own chart is empty; the teams are read from the six fields of its plan.') }],
    more: [tree(data.divisions.nodes)],
  }),
});
