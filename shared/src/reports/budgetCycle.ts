// III-budget-5 2003년도 예산편성: what divisions asked for, what was adjusted and what was fixed, each once its day has come.
import { FundCode, RequestStage } from '../vocabulary/budget.js';
import { DivisionKind } from '../vocabulary/organization.js';
import { WON_PER_THOUSAND } from '../units.js';
import { column, count, label, narrow, ofColumns, ofRows, tally, won, type Group } from './cells.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { CASES, THOUSAND_WON } from './units.js';
import { reportView, type Cell, type Label, type Opens, type Row, type Table } from './view.js';

interface Requests {
  divisions: Group[];
  funds: Group[];
}
interface Data {
  plan: { nodes: PlanProject[] };
  requested: Requests & { stages: Group[] };
  adjusted: Requests;
  final: Requests;
  budgetVersions: { nodes: { code: string; title: string; change: number }[] };
}

const FISCAL_YEAR = 2003;
const VERSION = '2003-ORIGINAL';
/** Entries of an original budget are dated 1 January, after its adoption: a version is shown with all of its entries. */
const ALL_ENTRIES = '9999-12-31';
const LEAVES = Object.entries(FundCode.values).filter(([code]) => code !== 'SPECIAL');
const TAKEN = { requested: 'requestedOn', adjusted: 'adjustedOn', final: 'finalizedOn' } as const;
type Step = keyof typeof TAKEN;

const requests: Opens = {
  noun: 'BudgetRequest', root: 'budgetRequests', where: { cycle: { fiscalYear: { eq: FISCAL_YEAR } } }, select: 'code division { name } line { name } project { title } requested adjusted final stage rationale',
};
const columns = [
  column('count', '요구건수 (건)', 'Requests (cases)'),
  column('requested', '요구액', 'Requested'),
  column('adjusted', '조정액', 'Adjusted'),
  column('final', '확정액', 'Final'),
];

interface Line {
  id: string;
  label: Label;
  key?: string;
  where: Record<string, unknown>;
}

/** Rows by division or by fund, with their total above them. */
function requestRows(data: Data, by: keyof Requests, lines: readonly Line[], asOf: string): Row[] {
  const row = ({ id, label: head, key, where }: Line): Row => {
    const from = narrow(requests, where);
    const down = (c: string) => (key === undefined ? { formula: ofRows(c, '계 = 아래로 더한 값', 'Total of the rows', ...lines.map(l => ['+', l.id] as const)) } : {});
    const money = (step: Step): Cell => won(tally(data[step][by], [key], step), WON_PER_THOUSAND, { opens: narrow(from, { [TAKEN[step]]: { lte: asOf } }), ...down(step) });
    return {
      id, label: head, total: key === undefined,
      cells: { count: count(tally(data.requested[by], [key]), { opens: from, ...down('count') }), requested: money('requested'), adjusted: money('adjusted'), final: money('final') },
    };
  };
  return [row({ id: 'total', label: label('계', 'Total'), where: {} }), ...lines.map(row)];
}

const KINDS = Object.keys(DivisionKind.values);
const place = ({ keys }: Group): number => KINDS.indexOf(String(keys[2]));

/** By kind, then by name. */
const divisionLines = ({ requested }: Data): Line[] =>
  [...requested.divisions].sort((a, b) => place(a) - place(b)).map(({ keys }) => ({ id: String(keys[0]), key: String(keys[0]), label: label(String(keys[1]), String(keys[1])), where: { division: { code: { eq: keys[0] } } } }));

function stagesTable({ requested: { stages } }: Data): Table {
  const row = (id: string, head: Label, value: number, opens: Opens): Row => ({ id, label: head, cells: { count: count(value, { opens }) } });
  const entries = Object.entries(RequestStage.values);
  return {
    id: 'budget-cycle-stages',
    title: label('편성 단계', 'Stage of the requests'),
    unit: CASES,
    head: label('단 계', 'Stage'),
    columns: [column('count', '건수', 'Requests')],
    rows: [
      { ...row('total', label('계', 'Total'), tally(stages, []), requests), total: true },
      ...entries.map(([code, head]) => row(code, head, tally(stages, [code]), narrow(requests, { stage: { eq: code } }))),
    ],
    notes: [],
  };
}

/** What was fixed, beside the budget that was made of it. */
const versionTable = ({ final, budgetVersions }: Data, asOf: string): Table => ({
  id: 'budget-cycle-version',
  title: label('확정액과 예산(안)', 'Final amounts and the budget drawn up'),
  unit: THOUSAND_WON,
  columns: [column('version', '예산(안)', 'Budget (draft)'), column('final', '확정액', 'Final'), column('difference', '차이', 'Difference')],
  rows: budgetVersions.nodes.map(v => {
    const fixed = tally(final.divisions, [], 'final');
    return {
      id: v.code, label: label(v.title, v.title),
      cells: {
        version: won(v.change, WON_PER_THOUSAND, {
          opens: { noun: 'BudgetEntry', root: 'budgetEntries', asOf: ALL_ENTRIES, where: { budgetVersion: { code: { eq: v.code } }, line: { side: { eq: 'EXPENDITURE' } } }, select: 'code date amount line { name division { name } }' },
        }),
        final: won(fixed, WON_PER_THOUSAND, { opens: narrow(requests, { finalizedOn: { lte: asOf } }) }),
        difference: won(v.change - fixed, WON_PER_THOUSAND, { formula: ofColumns(v.code, '차이 = 예산(안) − 확정액', 'Budget − final', ['+', 'version'], ['−', 'final']) }),
      },
    };
  }),
  notes: [],
});

export const budgetCycle = reportView<Data>({
  id: 'budget-cycle',
  item: 'III-budget-5',
  title: label('2003년도 예산편성', 'Making the 2003 budget'),
  unit: THOUSAND_WON,
  asOf: '2002-09-01',
  document: `query BudgetCycle($asOf: Date!, $fiscalYear: Int!, $version: String!, $code: String!) {
  plan: projects(asOf: $asOf, where: { code: { eq: $code } }) { nodes { ...PlanSheet } }
  requested: budgetRequests(asOf: $asOf, where: { cycle: { fiscalYear: { eq: $fiscalYear } } }) {
    divisions: groups(by: [DIVISION_CODE, DIVISION_NAME, DIVISION_KIND], orderBy: [{ key: DIVISION_NAME }]) { keys count sum { requested } }
    funds: groups(by: [FUND]) { keys count sum { requested } }
    stages: groups(by: [STAGE]) { keys count }
  }
  adjusted: budgetRequests(asOf: $asOf, where: { cycle: { fiscalYear: { eq: $fiscalYear } }, adjustedOn: { lte: $asOf } }) {
    divisions: groups(by: [DIVISION_CODE]) { keys sum { adjusted } }
    funds: groups(by: [FUND]) { keys sum { adjusted } }
  }
  final: budgetRequests(asOf: $asOf, where: { cycle: { fiscalYear: { eq: $fiscalYear } }, finalizedOn: { lte: $asOf } }) {
    divisions: groups(by: [DIVISION_CODE]) { keys sum { final } }
    funds: groups(by: [FUND]) { keys sum { final } }
  }
  budgetVersions(asOf: $asOf, where: { code: { eq: $version } }) { nodes { code title change } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, fiscalYear: FISCAL_YEAR, version: VERSION, code: 'III-budget-5' }),
  layout: (data, asOf) => ({
    head: label('부 서', 'Division'),
    columns,
    rows: requestRows(data, 'divisions', divisionLines(data), asOf),
    notes: [
      { text: label('조정액과 확정액은 기준일까지 조정·확정된 요구만 더함.', 'Adjusted and final amounts are of requests that had come so far by the reference date.') },
      { text: label('부서별 요구는 원문에 없어 예시로 만들었음.', 'The document states no requests; these are examples.') },
    ],
    more: [
      { id: 'budget-cycle-funds', title: label('회계별 편성', 'By fund'), unit: THOUSAND_WON, head: label('회 계', 'Fund'), columns, rows: requestRows(data, 'funds', LEAVES.map(([code, head]) => ({ id: code, key: code, label: head, where: { fund: { eq: code } } })), asOf), notes: [] },
      stagesTable(data),
      ...(data.budgetVersions.nodes.length ? [versionTable(data, asOf)] : []),
      ...scheduleTable(data.plan.nodes[0]), ...budgetTable(data.plan.nodes[0]),
    ],
  }),
});
