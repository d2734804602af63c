// III-research-2 구민창안 및 구정발전 아이디어: proposals by stage and proposer, and the awards.
import { WON_PER_THOUSAND } from '../units.js';
import { Audience } from '../vocabulary/common.js';
import { IdeaStage, PrizeKind } from '../vocabulary/proposals.js';
import { column, count, label, narrow, ofColumns, ofRows, tally, won, words, type Group } from './cells.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { BY_COLUMN, CASES } from './units.js';
import { reportView, type Opens, type Row, type Table } from './view.js';

interface Data {
  ideas: { groups: Group[] };
  awards: { groups: Group[] };
  plan: { nodes: PlanProject[] };
}

/** The first day of the plan's period. */
const FROM = '2002-07-19';
const stages = Object.keys(IdeaStage.values) as IdeaStage[];
const proposers = Object.keys(Audience.values) as Audience[];

const ideaList: Opens = { noun: 'Idea', root: 'ideas', where: { receivedOn: { gte: FROM } }, select: 'code title proposer division { name } receivedOn stage awards { nodes { rank } }' };

function row(id: string, groups: readonly Group[], proposer?: Audience): Row {
  const opens = proposer ? narrow(ideaList, { proposer: { eq: proposer } }) : ideaList;
  const sum = (c: string) => ofRows(c, '계 = 구민 + 직원', 'Total = residents + staff', ...proposers.map(p => ['+', p] as const));
  return {
    id, label: proposer ? Audience.values[proposer] : label('계', 'Total'), ...(!proposer && { total: true }),
    cells: {
      total: count(tally(groups, [undefined, proposer]), { opens, formula: ofColumns(id, '계 = 단계별 합', 'Total of the stages', ...stages.map(s => ['+', s] as const)) }),
      ...Object.fromEntries(stages.map(s => [s, count(tally(groups, [s, proposer]), { opens: narrow(opens, { stage: { eq: s } }), ...(!proposer && { formula: sum(s) }) })])),
    },
  };
}

/** `groups` by RANK and PRIZE; the best rank has the largest prize. */
function awardTable(groups: readonly Group[]): Table {
  const amount = (g: Group) => g.sum?.['amount'] ?? 0;
  const ranked = [...groups].sort((a, b) => amount(b) / (b.count ?? 1) - amount(a) / (a.count ?? 1));
  const id = (g: Group) => g.keys.join('-');
  const awards = (where: Record<string, unknown>): Opens => ({
    noun: 'Award', root: 'awards', where: { idea: { receivedOn: { gte: FROM } }, ...where }, select: 'rank prize amount date idea { code title proposer division { name } }',
  });
  const sum = (c: string) => ofRows(c, '계 = 등급별 합', 'Total of the ranks', ...ranked.map(g => ['+', id(g)] as const));
  return {
    id: 'ideas-awards',
    title: label('우수작 시상', 'Awards'),
    unit: BY_COLUMN,
    head: label('등 급', 'Rank'),
    columns: [column('prize', '부상', 'Prize', { text: true }), column('winners', '수상 (건)', 'Awards'), column('amount', '금액 (천원)', 'Amount (thousand won)')],
    rows: [
      {
        id: 'total', label: label('계', 'Total'), total: true,
        cells: {
          winners: count(tally(ranked, []), { opens: awards({}), formula: sum('winners') }),
          amount: won(tally(ranked, [], 'amount'), WON_PER_THOUSAND, { opens: awards({}), formula: sum('amount') }),
        },
      },
      ...ranked.map(g => {
        const [rank, prize] = g.keys as [string, PrizeKind];
        const opens = awards({ rank: { eq: rank }, prize: { eq: prize } });
        return {
          id: id(g), label: label(rank, rank),
          cells: { prize: words(PrizeKind.values[prize]), winners: count(g.count ?? 0, { opens }), amount: won(amount(g), WON_PER_THOUSAND, { opens }) },
        };
      }),
    ],
    notes: [{ text: label('시상금의 합은 소요예산 안에 있어야 함.', 'The awards together keep within the required budget.') }],
  };
}

export const ideas = reportView<Data>({
  id: 'ideas',
  item: 'III-research-2',
  title: label('구민창안 및 구정발전 아이디어 처리현황', 'Residents’ proposals and staff ideas by stage'),
  unit: CASES,
  asOf: '2002-09-01',
  document: `query Ideas($asOf: Date!, $from: Date!, $plan: String!) {
  ideas(asOf: $asOf, where: { receivedOn: { gte: $from } }) { groups(by: [STAGE, PROPOSER]) { keys count } }
  awards(asOf: $asOf, where: { idea: { receivedOn: { gte: $from } } }) { groups(by: [RANK, PRIZE]) { keys count sum { amount } } }
  plan: projects(where: { code: { eq: $plan } }, asOf: $asOf) { nodes { ...PlanSheet } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, from: FROM, plan: 'III-research-2' }),
  layout: ({ ideas: { groups }, awards, plan }) => ({
    head: label('제안자', 'Proposer'),
    columns: [column('total', '계', 'Total'), ...stages.map(s => column(s, IdeaStage.values[s].ko, IdeaStage.values[s].en))],
    rows: [row('total', groups), ...proposers.map(p => row(p, groups, p))],
    more: [awardTable(awards.groups), ...scheduleTable(plan.nodes[0]), ...budgetTable(plan.nodes[0])],
  }),
});
