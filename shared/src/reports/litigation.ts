// II-10 소송업무수행: the docket of the year by kind, where suits stand and how they ended.
import { LawsuitKind } from '../vocabulary/legal.js';
import { BLANK, column, count, label, narrow, ofColumns, ofRows, rate, tally, type Group } from './cells.js';
import { CASES } from './units.js';
import { reportView, type Cell, type Column, type Formula, type Label, type Opens, type Row, type Table } from './view.js';

interface Data {
  lawsuits: { receipt: Group[]; stage: Group[]; outcome: Group[] };
}

type By = 'receipt' | 'stage' | 'outcome';
interface Measure {
  readonly column: Column;
  readonly by: By;
  /** Values of the attribute; none for the subtotal of all. */
  readonly values: readonly string[];
  /** A subtotal's parts. */
  readonly parts?: readonly string[];
}

const RECEIVED = label('접 수', 'Received');
const PENDING = label('진 행', 'Pending');
const CLOSED = label('종 결', 'Closed');
const measure = (id: string, ko: string, en: string, group: Label, by: By, values: readonly string[], parts?: readonly string[]): Measure =>
  ({ column: column(id, ko, en, { group }), by, values, ...(parts ? { parts } : {}) });
const PENDING_STAGES = ['FIRST', 'SECOND', 'THIRD', 'REMANDED'];
const WON = ['WON', 'WON_BY_WITHDRAWAL'];

const measures = (year: string): readonly Measure[] => [
  measure('receivedSubtotal', '소계', 'Subtotal', RECEIVED, 'receipt', ['CARRIED_OVER', 'NEW'], ['carriedOver', 'filed2002']),
  measure('carriedOver', '이월', 'Carried over', RECEIVED, 'receipt', ['CARRIED_OVER']),
  measure('filed2002', `${year} 신규`, `New in ${year}`, RECEIVED, 'receipt', ['NEW']),
  measure('pendingSubtotal', '소계', 'Subtotal', PENDING, 'stage', PENDING_STAGES, ['first', 'second', 'third', 'remanded']),
  measure('first', '1심', 'First instance', PENDING, 'stage', ['FIRST']),
  measure('second', '2심', 'Second instance', PENDING, 'stage', ['SECOND']),
  measure('third', '3심', 'Third instance', PENDING, 'stage', ['THIRD']),
  measure('remanded', '환송', 'Remanded', PENDING, 'stage', ['REMANDED']),
  measure('closedSubtotal', '소계', 'Subtotal', CLOSED, 'outcome', [...WON, 'LOST', 'OTHER'], ['won', 'lost', 'other']),
  measure('won', '승소', 'Won', CLOSED, 'outcome', WON),
  measure('wonByWithdrawal', '(취하)', '(by withdrawal)', CLOSED, 'outcome', ['WON_BY_WITHDRAWAL']),
  measure('lost', '패소', 'Lost', CLOSED, 'outcome', ['LOST']),
  measure('other', '기타', 'Other', CLOSED, 'outcome', ['OTHER']),
];

const KINDS: readonly { id: string; label: Label; kind?: LawsuitKind }[] = [
  { id: 'total', label: label('계', 'Total') },
  { id: 'state', label: LawsuitKind.values.STATE, kind: 'STATE' },
  { id: 'administrative', label: LawsuitKind.values.ADMINISTRATIVE, kind: 'ADMINISTRATIVE' },
  { id: 'civil', label: LawsuitKind.values.CIVIL, kind: 'CIVIL' },
];

const docket = (kind?: LawsuitKind): Opens => ({
  noun: 'Lawsuit', root: 'lawsuits', where: { inDocket: { eq: true }, ...(kind ? { kind: { eq: kind } } : {}) },
  select: 'code title kind filedOn receipt stage outcome closedOn division { name }',
});
const sum = ({ lawsuits }: Data, by: By, values: readonly string[], kind?: LawsuitKind): number => values.reduce((all, v) => all + tally(lawsuits[by], [kind, v]), 0);
const ofValues = (kind: LawsuitKind | undefined, by: By, values: readonly string[]): Opens => narrow(docket(kind), { [by]: { in: values } });

function formula(row: string, { column: { id }, parts }: Measure): { formula: Formula } | undefined {
  if (parts) return { formula: ofColumns(row, '소계 = 각 칸의 합', 'Subtotal of its columns', ...parts.map(p => ['+', p] as const)) };
  return row === 'total' ? { formula: ofRows(id, '계 = 국가 + 행정 + 민사', 'Total of the three kinds', ...KINDS.slice(1).map(k => ['+', k.id] as const)) } : undefined;
}

function row(data: Data, year: string, { id, label: head, kind }: (typeof KINDS)[number]): Row {
  const cell = (m: Measure): Cell => {
    const value = sum(data, m.by, m.values, kind);
    const options = { opens: ofValues(kind, m.by, m.values), ...formula(id, m) };
    if (m.column.id !== 'wonByWithdrawal') return count(value, { zero: '-', ...options });
    return value ? { value, text: `(${value})`, ...options } : BLANK;
  };
  return { id, label: head, total: !kind, cells: Object.fromEntries(measures(year).map(m => [m.column.id, cell(m)])) };
}

/** 승소율 by two definitions: with suits that the other side withdrew, and of suits that were judged. */
function winRates(data: Data): Table {
  const line = (id: string, ko: string, en: string, kind: LawsuitKind | undefined, won: readonly string[], of: readonly string[]): Row => ({
    id, label: label(ko, en), total: !kind,
    cells: {
      won: count(sum(data, 'outcome', won, kind), { zero: '-', opens: ofValues(kind, 'outcome', won) }),
      closed: count(sum(data, 'outcome', of, kind), { zero: '-', opens: ofValues(kind, 'outcome', of) }),
      rate: rate(sum(data, 'outcome', won, kind), sum(data, 'outcome', of, kind), { formula: ofColumns(id, '승소율 = 승소 ÷ 종결 × 100', 'Won ÷ closed × 100', ['+', 'won'], ['÷', 'closed']) }),
    },
  });
  return {
    id: 'litigation-win-rate',
    title: label('승소율', 'Win rate'),
    unit: CASES,
    columns: [column('won', '승소', 'Won'), column('closed', '종결', 'Closed'), column('rate', '승소율 (%)', 'Win rate (%)')],
    rows: KINDS.flatMap(({ id, label: { ko, en }, kind }) => [
      line(`${id}-all`, `${ko} (취하 포함)`, `${en}, with withdrawals`, kind, WON, [...WON, 'LOST', 'OTHER']),
      line(`${id}-judged`, `${ko} (본안)`, `${en}, judged`, kind, ['WON'], ['WON', 'LOST']),
    ]),
    notes: [{ text: label('취하 포함은 종결 전부에 대한 승소(취하 포함), 본안은 취하와 기타를 뺀 승소·패소에 대한 승소의 비율임.', 'With withdrawals: all won of all closed. Judged: withdrawals and others are left out.') }],
  };
}

export const litigation = reportView<Data>({
  id: 'litigation',
  item: 'II-10',
  title: label('소송업무수행', 'Litigation'),
  unit: CASES,
  asOf: '2002-06-30',
  lines: [141, 148],
  document: `query Litigation($asOf: Date!) {
  lawsuits(asOf: $asOf, where: { inDocket: { eq: true } }) {
    receipt: groups(by: [KIND, RECEIPT]) { keys count }
    stage: groups(by: [KIND, STAGE]) { keys count }
    outcome: groups(by: [KIND, OUTCOME]) { keys count }
  }
}`,
  variables: asOf => ({ asOf }),
  layout: (data, asOf) => ({
    columns: measures(asOf.slice(0, 4)).map(m => m.column),
    rows: KINDS.map(kind => row(data, asOf.slice(0, 4), kind)),
    notes: [{ text: label('( ) 안은 승소 가운데 상대방의 취하로 끝난 건수임. 이월은 그해 1월 1일 전에 접수된 사건임.', 'In parentheses: of the won, those withdrawn by the other side. Carried over: filed before 1 January.') }],
    more: [winRates(data)],
  }),
});
