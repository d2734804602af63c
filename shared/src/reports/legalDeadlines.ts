// III-council-3 송무수행: deadlines of suits that are still to be met, important suits, and opinions of counsel.
import { DeadlineKind, DeadlineState, LawsuitKind, LawsuitStage } from '../vocabulary/legal.js';
import { column, count, dayCell, label, narrow, ofRows, reached, words, type Group } from './cells.js';
import { codes, crossTable, monthEntry } from './crossTable.js';
import { newYearOf } from './periods.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { CASES, MIXED } from './units.js';
import { reportView, type Label, type Opens, type Row, type Table } from './view.js';

interface DeadlineRow {
  id: string;
  kind: DeadlineKind;
  dueOn: string;
  state: DeadlineState;
  acknowledgedOn: string | null;
  note: string | null;
  lawsuit: { code: string; title: string; stage: LawsuitStage; important: boolean; division: { name: string } };
}
interface Data {
  plan: { nodes: PlanProject[] };
  deadlines: { groups: Group[]; months: Group[] };
  near: { nodes: DeadlineRow[] };
  lawsuits: { groups: Group[] };
  asked: { groups: Group[] };
  answered: { groups: Group[] };
}

const toBeMet: Opens = {
  noun: 'Deadline', root: 'deadlines', where: { state: { ne: 'DONE' } }, select: 'kind dueOn state acknowledgedOn note lawsuit { code title stage important }',
};
const importantSuits: Opens = {
  noun: 'Lawsuit', root: 'lawsuits', where: { inDocket: { eq: true }, important: { eq: true } }, select: 'code title kind filedOn stage outcome division { name } counsel { name }',
};

/** Days ahead that the calendar shows; a peremptory deadline is shown however far it is. */
const AHEAD = 30;
const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** 불변기일 first, then by day. */
const calendarTable = (nodes: readonly DeadlineRow[], asOf: string): Table => ({
  id: 'legal-deadlines-calendar',
  title: label(`기일·기한 (${AHEAD}일 안)`, `Calendar of deadlines (${AHEAD} days)`),
  unit: MIXED,
  head: label('사 건', 'Suit'),
  columns: [
    column('kind', '구분', 'Kind', { text: true }),
    column('dueOn', '기한', 'Due', { text: true }),
    column('state', '상태', 'State', { text: true }),
    column('acknowledgedOn', '인지일', 'Acknowledged', { text: true }),
    column('stage', '심급', 'Stage', { text: true }),
    column('important', '중요사건', 'Important', { text: true }),
    column('division', '수행부서', 'Division', { text: true }),
  ],
  rows: [...nodes.filter(d => d.kind === 'PEREMPTORY'), ...nodes.filter(d => d.kind !== 'PEREMPTORY')].map(d => ({
    id: d.id, label: label(d.lawsuit.title, d.lawsuit.title),
    cells: {
      kind: words(DeadlineKind.values[d.kind]),
      dueOn: dayCell(d.dueOn, { opens: { noun: 'Deadline', root: 'deadlines', where: { id: { eq: d.id } }, select: 'kind dueOn state acknowledgedOn note lawsuit { code title stage }' } }),
      state: words(DeadlineState.values[d.state]),
      acknowledgedOn: dayCell(reached(d.acknowledgedOn, asOf)),
      stage: words(LawsuitStage.values[d.lawsuit.stage]),
      important: words(d.lawsuit.important ? '○' : ''),
      division: words(d.lawsuit.division.name),
    },
  })),
  notes: [{ text: label('불변기일은 기한에 관계없이 모두 실음.', 'Peremptory deadlines are all listed, however far.') }],
});

function opinionsTable({ asked, answered }: Data, asOf: string): Table {
  const counsels = asked.groups.map(({ keys }) => ({ code: String(keys[0]), name: String(keys[1]) }));
  const opinions: Opens = { noun: 'CounselOpinion', root: 'counselOpinions', where: { askedOn: { gte: newYearOf(asOf) } }, select: 'code question askedOn answeredOn division { name } counsel { name } lawsuit { title }' };
  const row = (id: string, head: Label, from: Opens, key?: string): Row => {
    const value = (groups: readonly Group[]): number => groups.filter(g => key === undefined || g.keys[0] === key).reduce((sum, g) => sum + (g.count ?? 0), 0);
    const down = (c: string) => (key === undefined ? { formula: ofRows(c, '계 = 아래로 더한 값', 'Total of the rows', ...counsels.map(x => ['+', x.code] as const)) } : {});
    return {
      id, label: head, total: key === undefined,
      cells: {
        asked: count(value(asked.groups), { opens: from, ...down('asked') }),
        answered: count(value(answered.groups), { opens: narrow(from, { answeredOn: { lte: asOf } }), ...down('answered') }),
      },
    };
  };
  return {
    id: 'counsel-opinions',
    title: label('법률자문', 'Opinions of counsel'),
    unit: CASES,
    head: label('고문변호사', 'Counsel'),
    columns: [column('asked', '의뢰', 'Asked'), column('answered', '회신', 'Answered')],
    rows: [row('total', label('계', 'Total'), opinions), ...counsels.map(c => row(c.code, label(c.name, c.name), narrow(opinions, { counsel: { code: { eq: c.code } } }), c.code))],
    notes: [],
  };
}

export const legalDeadlines = reportView<Data>({
  id: 'legal-deadlines',
  item: 'III-council-3',
  title: label('송무수행', 'Conduct of litigation'),
  unit: CASES,
  asOf: '2002-09-01',
  document: `query LegalDeadlines($asOf: Date!, $from: Date!, $until: Date!, $code: String!) {
  plan: projects(asOf: $asOf, where: { code: { eq: $code } }) { nodes { ...PlanSheet } }
  deadlines(asOf: $asOf, where: { state: { ne: DONE } }) {
    groups(by: [KIND, STATE]) { keys count }
    months: groups(by: [DUE_ON_MONTH, KIND], orderBy: [{ key: DUE_ON_MONTH }]) { keys count }
  }
  near: deadlines(asOf: $asOf, where: { state: { ne: DONE }, or: [{ kind: { eq: PEREMPTORY } }, { dueOn: { lte: $until } }] }, orderBy: [{ field: DUE_ON }], first: 100) {
    nodes { id kind dueOn state acknowledgedOn note lawsuit { code title stage important division { name } } }
  }
  lawsuits(asOf: $asOf, where: { inDocket: { eq: true }, important: { eq: true } }) { groups(by: [KIND, STAGE]) { keys count } }
  asked: counselOpinions(asOf: $asOf, where: { askedOn: { gte: $from } }) { groups(by: [COUNSEL_CODE, COUNSEL_NAME], orderBy: [{ key: COUNSEL_CODE }]) { keys count } }
  answered: counselOpinions(asOf: $asOf, where: { askedOn: { gte: $from }, answeredOn: { lte: $asOf } }) { groups(by: [COUNSEL_CODE]) { keys count } }
}
${PLAN_SHEET}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf), until: daysAfter(asOf, AHEAD), code: 'III-council-3' }),
  layout: (data, asOf) => ({
    head: label('구 분', 'Kind of deadline'),
    ...crossTable({ rows: codes(DeadlineKind, kind => ({ kind })), columns: codes(DeadlineState, state => ({ state }), ['OPEN', 'DUE_SOON', 'MISSED']), groups: data.deadlines.groups, opens: toBeMet }),
    notes: [{ text: label('이행된 기한은 빠짐. 임박은 7일 안에 기한이 오는 것임.', 'Deadlines that were met are left out. Due soon: within seven days.') }],
    more: [
      calendarTable(data.near.nodes, asOf),
      {
        id: 'legal-deadlines-months', title: label('월별 기한', 'Deadlines by month'), unit: CASES, head: label('월', 'Month'),
        ...crossTable({ rows: [...new Set(data.deadlines.months.map(g => String(g.keys[0])))].map(month => monthEntry(month, 'dueOn')), columns: codes(DeadlineKind, kind => ({ kind })), groups: data.deadlines.months, opens: toBeMet }),
        notes: [],
      },
      {
        id: 'important-suits', title: label('중요사건 특별관리', 'Important suits'), unit: CASES,
        ...crossTable({ rows: codes(LawsuitKind, kind => ({ kind })), columns: codes(LawsuitStage, stage => ({ stage })), groups: data.lawsuits.groups, opens: importantSuits }),
        notes: [],
      },
      opinionsTable(data, asOf),
      ...scheduleTable(data.plan.nodes[0]), ...budgetTable(data.plan.nodes[0]),
    ],
  }),
});
