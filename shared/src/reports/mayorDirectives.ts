// II-5 구청장 지시사항: those issued this year by kind, the quarterly evaluations, and the delayed ones with cause and countermeasure.
import { Quarter } from '../vocabulary/common.js';
import { DirectiveKind, DirectiveResult } from '../vocabulary/workplan.js';
import { column, count, keysIn, label, narrow, ofColumns, tally, words, type Group } from './cells.js';
import { dayText, newYearOf } from './periods.js';
import { CASES, DIRECTIVES, MIXED } from './units.js';
import { reportView, type Opens, type Row, type Table } from './view.js';

interface Delayed {
  code: string;
  title: string;
  lead: { name: string };
  evaluations: { nodes: { date: string; cause: string | null; countermeasure: string | null }[] };
}
interface Data {
  directives: { totalCount: number; groups: Group[] };
  delayed: { nodes: Delayed[] };
  directiveEvaluations: { groups: Group[] };
}

const KINDS = ['INSTRUCTION', 'ADMONITION'] as const;
const RESULTS = ['COMPLETED', 'ON_TRACK', 'DELAYED'] as const;
const QUARTERS = Object.keys(Quarter.values) as Quarter[];

const issued = (asOf: string): Opens => ({
  noun: 'Directive', root: 'directives', where: { issuedOn: { gte: newYearOf(asOf), lte: asOf } }, select: 'code title kind occasion issuedOn result lead { name }',
});
const evaluated = (asOf: string): Opens => ({
  noun: 'DirectiveEvaluation', root: 'directiveEvaluations', where: { date: { gte: newYearOf(asOf) } },
  select: 'date quarter method result cause directive { code title }',
});

/** Quarters that have been evaluated, each directive once a quarter until it is completed. */
function byQuarter(groups: readonly Group[], asOf: string): Table {
  const quarters = keysIn<Quarter>(groups, 0, []).sort((a, b) => QUARTERS.indexOf(a) - QUARTERS.indexOf(b));
  return {
    id: 'directive-evaluations',
    title: label('분기별 평가결과', 'Results by quarter'),
    unit: CASES,
    head: label('분 기', 'Quarter'),
    columns: [column('total', '계', 'Evaluated'), ...RESULTS.map(r => column(r, DirectiveResult.values[r].ko, DirectiveResult.values[r].en))],
    rows: quarters.map((quarter): Row => {
      const opens = narrow(evaluated(asOf), { quarter: { eq: quarter } });
      return {
        id: quarter,
        label: Quarter.values[quarter],
        cells: {
          total: count(tally(groups, [quarter]), { opens, formula: ofColumns(quarter, '계 = 평가결과별의 합', 'Total of the results', ...RESULTS.map(r => ['+', r] as const)) }),
          ...Object.fromEntries(RESULTS.map(r => [r, count(tally(groups, [quarter, r]), { opens: narrow(opens, { result: { eq: r } }) })])),
        },
      };
    }),
    notes: [{ text: label('한 건을 분기마다 평가하므로 분기별 건수는 서로 더하지 않음.', 'A directive is evaluated each quarter, so the quarters are not added up.') }],
  };
}

const delays = (nodes: readonly Delayed[]): Table => ({
  id: 'delayed-directives',
  title: label('부진사항 원인과 대책', 'Delayed: cause and countermeasure'),
  unit: MIXED,
  head: label('지시사항', 'Directive'),
  columns: [
    column('lead', '주관부서', 'Lead', { text: true }), column('date', '평가일', 'Evaluated on', { text: true }),
    column('cause', '원인', 'Cause', { text: true }), column('countermeasure', '정상추진 대책', 'Countermeasure', { text: true }),
  ],
  rows: nodes.map(({ code, title, lead, evaluations: { nodes: [newest] } }) => ({
    id: code,
    label: label(title, title),
    cells: { lead: words(lead.name), date: words(newest && dayText(newest.date)), cause: words(newest?.cause), countermeasure: words(newest?.countermeasure) },
  })),
  notes: [],
});

export const mayorDirectives = reportView<Data>({
  id: 'mayor-directives',
  item: 'II-5',
  title: label('구청장 지시사항 지시현황', 'Directives of the mayor'),
  unit: DIRECTIVES,
  asOf: '2002-06-30',
  lines: [92, 105],
  document: `query MayorDirectives($asOf: Date!, $from: Date!) {
  directives(asOf: $asOf, where: { issuedOn: { gte: $from, lte: $asOf } }) { totalCount groups(by: [KIND]) { keys count } }
  delayed: directives(asOf: $asOf, where: { issuedOn: { gte: $from, lte: $asOf }, result: { eq: DELAYED } }, orderBy: [{ field: ISSUED_ON }], first: 100) {
    nodes { code title lead { name } evaluations(orderBy: [{ field: DATE, direction: DESC }], first: 1) { nodes { date cause countermeasure } } }
  }
  directiveEvaluations(asOf: $asOf, where: { date: { gte: $from } }) { groups(by: [QUARTER, RESULT]) { keys count } }
}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf) }),
  layout: ({ directives, delayed, directiveEvaluations }, asOf) => ({
    columns: [column('total', '계', 'Total'), ...KINDS.map(k => column(k.toLowerCase(), DirectiveKind.values[k].ko, DirectiveKind.values[k].en))],
    rows: [{
      id: 'count',
      label: label('건 수', 'Directives'),
      cells: {
        total: count(directives.totalCount, { opens: issued(asOf), formula: ofColumns('count', '계 = 지시사항 + 훈시사항', 'Instructions and admonitions', ['+', 'instruction'], ['+', 'admonition']) }),
        ...Object.fromEntries(KINDS.map(kind => [kind.toLowerCase(), count(tally(directives.groups, [kind]), { opens: narrow(issued(asOf), { kind: { eq: kind } }) })])),
      },
    }],
    more: [byQuarter(directiveEvaluations.groups, asOf), delays(delayed.nodes)],
  }),
});
