// III-policy-3 규제개혁: rules found or analysed this year, and what was decided on them.
import { RegulatoryResult, RegulatoryReviewKind } from '../vocabulary/legal.js';
import { column, count, label, narrow, ofColumns, ofRows, tally, type CellOptions, type Group } from './cells.js';
import { newYearOf } from './periods.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { CASES } from './units.js';
import { reportView, type Cell, type Opens, type Row } from './view.js';

interface Data {
  registered: { groups: Group[] };
  decided: { groups: Group[] };
  plan: { nodes: PlanProject[] };
}

const KINDS = Object.keys(RegulatoryReviewKind.values) as RegulatoryReviewKind[];
const RESULTS = Object.keys(RegulatoryResult.values) as RegulatoryResult[];
const DECIDED = label('의결', 'Decided');

const columns = [
  column('registered', '발굴·접수', 'Registered'),
  column('decided', '계', 'Total', { group: DECIDED }),
  ...RESULTS.map(r => column(r, RegulatoryResult.values[r].ko, RegulatoryResult.values[r].en, { group: DECIDED })),
  column('pending', '심사중', 'Pending'),
];

function rows({ registered, decided }: Data, asOf: string): Row[] {
  const all: Opens = { noun: 'RegulatoryReview', root: 'regulatoryReviews', where: { registeredOn: { gte: newYearOf(asOf) } }, select: 'code subject kind registeredOn decidedOn result division { name }' };
  const row = (id: string, opens: Opens, kind: RegulatoryReviewKind | undefined, formula: (c: string) => Pick<Cell, 'formula'>): Record<string, Cell> => {
    const closed = narrow(opens, { decidedOn: { lte: asOf } });
    const cell = (c: string, value: number, options: CellOptions): Cell => count(value, { zero: '-', ...formula(c), ...options });
    const [found, done] = [tally(registered.groups, [kind]), tally(decided.groups, [kind])];
    return {
      registered: cell('registered', found, { opens }),
      decided: cell('decided', done, { opens: closed, formula: ofColumns(id, '의결 = 심사 결과별의 합', 'Total of the results', ...RESULTS.map(r => ['+', r] as const)) }),
      ...Object.fromEntries(RESULTS.map(r => [r, cell(r, tally(decided.groups, [kind, r]), { opens: narrow(closed, { result: { eq: r } }) })])),
      pending: cell('pending', found - done, {
        opens: narrow(opens, { or: [{ decidedOn: { isNull: true } }, { decidedOn: { gt: asOf } }] }),
        formula: ofColumns(id, '심사중 = 발굴·접수 − 의결', 'Registered less decided', ['+', 'registered'], ['−', 'decided']),
      }),
    };
  };
  const sum = (c: string) => ({ formula: ofRows(c, '계 = 구분별의 합', 'Total of the kinds', ...KINDS.map(k => ['+', k] as const)) });
  return [
    { id: 'total', label: label('계', 'Total'), total: true, cells: row('total', all, undefined, sum) },
    ...KINDS.map((kind): Row => ({ id: kind, label: RegulatoryReviewKind.values[kind], cells: row(kind, narrow(all, { kind: { eq: kind } }), kind, () => ({})) })),
  ];
}

export const regulatoryReform = reportView<Data>({
  id: 'regulatory-reform',
  item: 'III-policy-3',
  title: label('규제개혁 추진현황', 'Regulatory reform'),
  unit: CASES,
  asOf: '2002-09-01',
  document: `query RegulatoryReform($asOf: Date!, $from: Date!, $code: String!) {
  registered: regulatoryReviews(asOf: $asOf, where: { registeredOn: { gte: $from } }) { groups(by: [KIND]) { keys count } }
  decided: regulatoryReviews(asOf: $asOf, where: { registeredOn: { gte: $from }, decidedOn: { lte: $asOf } }) { groups(by: [KIND, RESULT]) { keys count } }
  plan: projects(where: { code: { eq: $code } }, asOf: $asOf) { nodes { ...PlanSheet } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf), code: 'III-policy-3' }),
  layout: (data, asOf) => ({
    columns,
    rows: rows(data, asOf),
    notes: [{ text: label('원문에는 정비방향만 있고 건수가 없어, 심사 기록(예시)에서 셈함.', 'The document gives the directions but no figures; these are counted from review records, which are examples.') }],
    more: [...scheduleTable(data.plan.nodes[0]), ...budgetTable(data.plan.nodes[0])],
  }),
});
