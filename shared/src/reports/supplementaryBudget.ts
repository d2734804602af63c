// II-7 2002 제1회 추가경정예산(안): the draft beside the budget it starts from, which is struck on its own day.
import { FundCode } from '../vocabulary/budget.js';
import { formatMoney, percent, WON_PER_THOUSAND } from '../units.js';
import { budgetVersionsTable, type BudgetVersionRow } from './budgetVersions.js';
import { BLANK, column, label, ofColumns, ofRows, rate, reached, tally, won, type Group } from './cells.js';
import { dayText } from './periods.js';
import { THOUSAND_WON } from './units.js';
import { reportView, type Cell, type Formula, type Label, type Opens, type Row } from './view.js';

interface Data {
  budgetLines: { groups: Group[] };
  budgetEntries: { groups: Group[] };
  budgetVersions: { nodes: BudgetVersionRow[] };
}

const VERSION = '2002-SUPP-1';
const YEAR = 2002;
/** 기정예산액 기준일: once the draft is adopted, the budget of a later day would hold it already. */
const BASE_ON = '2002-08-31';
const BLANK_NOTE = 1;

const base = label('기 정 예 산 액', 'Budget so far');
const columns = [
  column('supplementary', '추경예산(안)', 'Supplementary (draft)'),
  column('currentTotal', '계', 'Total', { group: base }),
  column('original', '당초예산', 'Original', { group: base }),
  column('deemed', '간주처리', 'Deemed', { group: base }),
  column('change', '증(△)감', 'Change'),
  column('changeRate', '증감률 (%)', 'Change (%)', { group: label('비 고', 'Remark') }),
];

interface Fund {
  id: string;
  label: Label;
  indent?: number;
  /** Keys of the groups: the printed subtotal, the leaf. */
  keys: readonly (string | undefined)[];
  parts?: readonly string[];
}
const SPECIAL = { medicalAid: 'MEDICAL_AID', residentIncome: 'RESIDENT_INCOME', parking: 'PARKING' } as const;
const FUNDS: readonly Fund[] = [
  { id: 'total', label: label('합 계', 'Total'), keys: [], parts: ['general', 'special'] },
  { id: 'general', label: FundCode.values.GENERAL, keys: ['GENERAL'] },
  { id: 'special', label: FundCode.values.SPECIAL, keys: ['SPECIAL'], parts: Object.keys(SPECIAL) },
  ...Object.entries(SPECIAL).map(([id, code]) => ({ id, label: FundCode.values[code], keys: ['SPECIAL', code], indent: 1 })),
];

const strikeOn = (asOf: string): string => (asOf < BASE_ON ? asOf : BASE_ON);

function fundWhere([group, code]: Fund['keys']): object {
  if (code) return { fund: { code: { eq: code } } };
  return group ? { fund: { group: { eq: group } } } : {};
}

const added = ({ parts }: Fund, columnId: string): { formula: Formula } | undefined =>
  parts && { formula: ofRows(columnId, '아래 회계의 합', 'Total of the accounts below', ...parts.map(p => ['+', p] as const)) };

function row({ budgetLines, budgetEntries }: Data, asOf: string, fund: Fund): Row {
  const { id, keys, indent } = fund;
  const lines: Opens = {
    noun: 'BudgetLine', root: 'budgetLines', asOf: strikeOn(asOf),
    where: { fiscalYear: { eq: YEAR }, side: { eq: 'EXPENDITURE' }, ...fundWhere(keys) }, select: 'code name fund { name } division { name } original deemed budget',
  };
  const entries: Opens = {
    noun: 'BudgetEntry', root: 'budgetEntries', where: { budgetVersion: { code: { eq: VERSION } }, line: { side: { eq: 'EXPENDITURE' }, ...fundWhere(keys) } },
    select: 'code date amount description line { name fund { name } }',
  };
  const of = (measure: string): number => tally(budgetLines.groups, keys, measure);
  const change = tally(budgetEntries.groups, keys, 'amount');
  const cell = (amount: number, opens: Opens, columnId: string): Cell => won(amount, WON_PER_THOUSAND, { opens, ...added(fund, columnId) });
  const ratio = rate(change, of('budget'), { formula: ofColumns(id, '증감률 = 증(△)감 ÷ 기정예산액 × 100', 'Change ÷ budget so far × 100', ['+', 'change'], ['÷', 'currentTotal']) });
  return {
    id, label: fund.label, ...(indent ? { indent } : {}), total: !!fund.parts,
    cells: {
      supplementary: won(of('budget') + change, WON_PER_THOUSAND, { formula: ofColumns(id, '추경예산(안) = 기정예산액 + 증(△)감', 'Budget so far + change', ['+', 'currentTotal'], ['+', 'change']) }),
      currentTotal: won(of('budget'), WON_PER_THOUSAND, { opens: lines, formula: ofColumns(id, '기정예산액 = 당초예산 + 간주처리', 'Original + deemed', ['+', 'original'], ['+', 'deemed']) }),
      original: cell(of('original'), lines, 'original'),
      deemed: cell(of('deemed'), lines, 'deemed'),
      change: cell(change, entries, 'change'),
      changeRate: indent ? { ...BLANK, mark: BLANK_NOTE } : { ...ratio, text: ratio.text && `${ratio.text}%` },
    },
  };
}

function blankRates({ budgetLines, budgetEntries }: Data): string {
  return Object.values(SPECIAL).map(code => {
    const value = percent(tally(budgetEntries.groups, ['SPECIAL', code], 'amount'), tally(budgetLines.groups, ['SPECIAL', code], 'budget'));
    return value === null ? '' : `${FundCode.values[code].ko} ${formatMoney(value, 1)}%`;
  }).filter(Boolean).join(', ');
}

/** What the draft is on the reference date, and of which day the base columns are. */
function standing(draft: BudgetVersionRow | undefined, asOf: string): Label {
  const base = dayText(strikeOn(asOf));
  const adopted = reached(draft?.adoptedOn, asOf);
  if (!draft) return label(`기정예산액은 ${base} 현재임. 추경예산(안)은 아직 편성되지 않음.`, `The budget so far is that of ${base}. No draft has been drawn up yet.`);
  if (adopted) return label(`기정예산액은 ${base} 현재임. 추경예산은 ${dayText(adopted)} 의결되어 그 뒤의 예산액에 들어 있음.`, `The budget so far is that of ${base}. Adopted on ${dayText(adopted)}, the supplementary budget counts from then on.`);
  return label(`기정예산액은 ${base} 현재임. 추경예산(안)은 의결 전이므로 다른 표의 예산액에는 들어가지 않음.`, `The budget so far is that of ${base}. The draft counts in no other table before it is adopted.`);
}

export const supplementaryBudget = reportView<Data>({
  id: 'supplementary-budget',
  item: 'II-7',
  title: label('2002 제1회 추가경정예산(안)', 'First supplementary budget 2002 (draft)'),
  unit: THOUSAND_WON,
  asOf: BASE_ON,
  lines: [117, 128],
  document: `query SupplementaryBudget($asOf: Date!, $version: String!, $year: Int!, $baseOn: Date!) {
  budgetLines(asOf: $baseOn, where: { fiscalYear: { eq: $year }, side: { eq: EXPENDITURE } }) {
    groups(by: [FUND_GROUP, FUND_CODE]) { keys sum { original deemed budget } }
  }
  budgetEntries(asOf: $asOf, where: { budgetVersion: { code: { eq: $version } }, line: { side: { eq: EXPENDITURE } } }) {
    groups(by: [LINE_FUND_GROUP, LINE_FUND_CODE]) { keys sum { amount } }
  }
  budgetVersions(asOf: $asOf, where: { fiscalYear: { eq: $year } }, orderBy: [{ field: DRAFTED_ON }, { field: CODE }], first: 100) {
    nodes { code title kind draftedOn submittedOn adoptedOn status change }
  }
}`,
  variables: asOf => ({ asOf, version: VERSION, year: YEAR, baseOn: strikeOn(asOf) }),
  layout: (data, asOf) => {
    const rates = blankRates(data);
    return {
      columns,
      struckOn: strikeOn(asOf),
      rows: FUNDS.map(fund => row(data, asOf, fund)),
      notes: [
        { mark: BLANK_NOTE, text: label(`원문의 비고란이 비어 있어 적지 않음.${rates && ` 계산하면 ${rates}.`}`, 'Blank in the document.') },
        { text: standing(data.budgetVersions.nodes.find(v => v.code === VERSION), asOf) },
      ],
      more: [budgetVersionsTable(data.budgetVersions.nodes, asOf)],
    };
  },
});
