// III-council-1 대의회 협조체제의 강화: findings of the council and how they are followed up, and seats of members on committees.
import { Quarter } from '../vocabulary/common.js';
import { FindingOccasion, FindingStatus } from '../vocabulary/council.js';
import { CommitteeKind } from '../vocabulary/organization.js';
import { column, count, label, ofRows, words, type Group } from './cells.js';
import { codes, crossTable } from './crossTable.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { CASES, PERSONS } from './units.js';
import { reportView, type Opens, type Table } from './view.js';

interface CommitteeRow {
  code: string;
  name: string;
  kind: CommitteeKind;
  councilMembers: { totalCount: number };
}
interface Data {
  plan: { nodes: PlanProject[] };
  auditFindings: { groups: Group[] };
  findingChecks: { groups: Group[] };
  committees: { nodes: CommitteeRow[] };
}

const findings: Opens = { noun: 'AuditFinding', root: 'auditFindings', select: 'code occasion title raisedOn dueOn status division { name } actions { totalCount }' };
const checks = (year: number): Opens => ({
  noun: 'FindingCheck', root: 'findingChecks', where: { year: { eq: year } }, select: 'date quarter result cause countermeasure finding { code title division { name } }',
});

function seatsTable(committees: readonly CommitteeRow[], asOf: string): Table {
  const serving = { term: { startsOn: { lte: asOf }, endsOn: { gte: asOf } } };
  const opens = (code?: string): Opens => ({
    noun: 'CouncilMember', root: 'councilMembers', where: { ...serving, committees: { some: code ? { code: { eq: code } } : {} } }, select: 'code name constituency term { number } committees { nodes { name } }',
  });
  return {
    id: 'committee-seats',
    title: label('각종 위원회의 구의원 참여', 'Council members on committees'),
    unit: PERSONS,
    head: label('위원회', 'Committee'),
    columns: [column('kind', '구분', 'Kind', { text: true }), column('members', '구의원', 'Council members')],
    rows: [
      {
        id: 'total', label: label('계 (연인원)', 'Total (seats)'), total: true,
        cells: { members: count(committees.reduce((sum, c) => sum + c.councilMembers.totalCount, 0), { formula: ofRows('members', '계 = 위원회의 합', 'Total of the committees', ...committees.map(c => ['+', c.code] as const)) }) },
      },
      ...committees.map(c => ({
        id: c.code, label: label(c.name, c.name),
        cells: { kind: words(CommitteeKind.values[c.kind]), members: count(c.councilMembers.totalCount, { opens: opens(c.code) }) },
      })),
    ],
    notes: [{ text: label('한 의원이 여러 위원회에 참여하면 위원회마다 셈.', 'A member on several committees is counted on each.') }],
  };
}

export const auditFindings = reportView<Data>({
  id: 'audit-findings',
  item: 'III-council-1',
  title: label('대의회 협조체제의 강화', 'Working with the council'),
  unit: CASES,
  asOf: '2002-09-01',
  document: `query AuditFindings($asOf: Date!, $year: Int!, $code: String!) {
  plan: projects(asOf: $asOf, where: { code: { eq: $code } }) { nodes { ...PlanSheet } }
  auditFindings(asOf: $asOf) { groups(by: [OCCASION, STATUS]) { keys count } }
  findingChecks(asOf: $asOf, where: { year: { eq: $year } }) { groups(by: [QUARTER, RESULT]) { keys count } }
  committees(asOf: $asOf, orderBy: [{ field: CODE }], first: 100) {
    nodes { code name kind councilMembers(where: { term: { startsOn: { lte: $asOf }, endsOn: { gte: $asOf } } }) { totalCount } }
  }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, year: Number(asOf.slice(0, 4)), code: 'III-council-1' }),
  layout: ({ plan, auditFindings: { groups }, findingChecks, committees }, asOf) => ({
    head: label('지적 계기', 'Occasion'),
    ...crossTable({ rows: codes(FindingOccasion, occasion => ({ occasion })), columns: codes(FindingStatus, status => ({ status })), groups, opens: findings }),
    notes: [{ text: label('지적사항은 원문에 건수가 없어 예시로 만들었음. 조치상태는 기준일까지의 마지막 점검 결과임.', 'The document counts no findings; these are examples. A status is the result of the newest check.') }],
    more: [
      {
        id: 'finding-checks', title: label('분기별 점검결과', 'Quarterly checks'), unit: CASES, head: label('분 기', 'Quarter'),
        ...crossTable({ rows: codes(Quarter, quarter => ({ quarter })), columns: codes(FindingStatus, result => ({ result })), groups: findingChecks.groups, opens: checks(Number(asOf.slice(0, 4))) }),
        notes: [],
      },
      seatsTable(committees.nodes, asOf),
      ...scheduleTable(plan.nodes[0]), ...budgetTable(plan.nodes[0]),
    ],
  }),
});
