// II-8 구정질문 처리: question papers and their questions since 1 January, and where their answers stand.
import { QuestionKind, QuestionStatus } from '../vocabulary/council.js';
import { column, count, label, narrow, ofRows, tally, type Group } from './cells.js';
import { codes, crossTable } from './crossTable.js';
import { newYearOf } from './periods.js';
import { CASES, PERSONS, QUESTIONS } from './units.js';
import { reportView, type Formula, type Label, type Opens, type Row, type Table } from './view.js';

interface Data {
  questionPapers: { groups: Group[] };
  councilQuestions: { groups: Group[]; status: Group[] };
  held: { groups: Group[] };
  asked: { totalCount: number };
  oral: { totalCount: number };
  written: { totalCount: number };
}

const KINDS: readonly { id: 'total' | 'oral' | 'written'; label: Label; kind?: QuestionKind }[] = [
  { id: 'total', label: label('총', 'Total') },
  { id: 'oral', label: QuestionKind.values.ORAL, kind: 'ORAL' },
  { id: 'written', label: QuestionKind.values.WRITTEN, kind: 'WRITTEN' },
];

const ofKind = (kind?: string): Record<string, unknown> => (kind ? { kind: { eq: kind } } : {});
const papers = (asOf: string): Opens => ({ noun: 'QuestionPaper', root: 'questionPapers', where: { receivedOn: { gte: newYearOf(asOf) } }, select: 'code kind receivedOn member { name constituency } session { code } questions { totalCount }' });
const questions = (asOf: string): Opens => ({ noun: 'CouncilQuestion', root: 'councilQuestions', where: { askedOn: { gte: newYearOf(asOf) } }, select: 'code kind subject askedOn dueOn status holderName member { name }' });
const bothKinds = (columnId: string): { formula: Formula } => ({ formula: ofRows(columnId, '총 = 구두질문 + 서면질문', 'Oral and written', ['+', 'oral'], ['+', 'written']) });

const row = (data: Data, asOf: string, { id, label: head, kind }: (typeof KINDS)[number]): Row => ({
  id, label: head, total: !kind,
  cells: {
    members: count(tally(data.questionPapers.groups, [kind]), { opens: narrow(papers(asOf), ofKind(kind)), ...(kind ? {} : bothKinds('members')) }),
    questions: count(tally(data.councilQuestions.groups, [kind]), { opens: narrow(questions(asOf), ofKind(kind)), ...(kind ? {} : bothKinds('questions')) }),
  },
});

/** 연인원 counts a member once for each paper, 실인원 once. */
function distinctTable(data: Data, asOf: string): Table {
  const distinct = { total: data.asked, oral: data.oral, written: data.written };
  return {
    id: 'council-questions-members',
    title: label('질문 의원 (연인원과 실인원)', 'Members who asked'),
    unit: PERSONS,
    columns: [column('papers', '연인원', 'Papers'), column('distinct', '실인원', 'Distinct members')],
    rows: KINDS.map(({ id, label: head, kind }) => ({
      id, label: head, total: !kind,
      cells: {
        papers: count(tally(data.questionPapers.groups, [kind]), { opens: narrow(papers(asOf), ofKind(kind)), ...(kind ? {} : bothKinds('papers')) }),
        distinct: count(distinct[id].totalCount, {
          opens: { noun: 'CouncilMember', root: 'councilMembers', where: { papers: { some: { receivedOn: { gte: newYearOf(asOf) }, ...ofKind(kind) } } }, select: 'code name constituency term { number } papers { totalCount } questions { totalCount }' },
        }),
      },
    })),
    notes: [{ text: label('구두와 서면으로 모두 질문한 의원이 있으므로 실인원은 더하여 총계가 되지 않음. 대수가 바뀐 뒤의 의원은 따로 셈.', 'Some members asked both ways, so distinct members do not add up. Members of another term are counted apart.') }],
  };
}

function holdersTable(data: Data, asOf: string): Table {
  const open = data.held.groups;
  const holders = [...new Map(open.map(g => [g.keys[0]!, String(g.keys[1])]))];
  const opens = narrow(questions(asOf), { holderCode: { isNull: false } });
  const line = (id: string, head: Label, from: Opens, key?: Group['keys'][number]): Row => ({
    id, label: head, total: key === undefined,
    cells: {
      open: count(tally(open, [key]), { opens: from, ...(key === undefined ? { formula: ofRows('open', '계 = 부서의 합', 'Total of the divisions', ...holders.map(([code]) => ['+', String(code)] as const)) } : {}) }),
      overdue: count(tally(open, [key, undefined, true]), { opens: narrow(from, { overdue: { eq: true } }) }),
    },
  });
  return {
    id: 'council-questions-holders',
    title: label('처리 중인 질문의 소관', 'Who holds the open questions'),
    unit: CASES,
    head: label('부 서', 'Division'),
    columns: [column('open', '처리 중', 'Open'), column('overdue', '기한경과', 'Overdue')],
    rows: [line('total', label('계', 'Total'), opens), ...holders.map(([code, name]) => line(String(code), label(name, name), narrow(questions(asOf), { holderCode: { eq: code } }), code))],
    notes: [{ text: label('아직 배부되지 않은 질문은 소관이 없어 빠짐.', 'Questions that are not routed yet have no holder and are left out.') }],
  };
}

export const councilQuestions = reportView<Data>({
  id: 'council-questions',
  item: 'II-8',
  title: label('구정질문 처리', 'Council questions'),
  unit: QUESTIONS,
  asOf: '2002-06-30',
  lines: [130, 134],
  document: `query CouncilQuestions($asOf: Date!, $from: Date!) {
  questionPapers(asOf: $asOf, where: { receivedOn: { gte: $from } }) { groups(by: [KIND]) { keys count } }
  councilQuestions(asOf: $asOf, where: { askedOn: { gte: $from } }) {
    groups(by: [KIND]) { keys count }
    status: groups(by: [KIND, STATUS]) { keys count }
  }
  held: councilQuestions(asOf: $asOf, where: { askedOn: { gte: $from }, holderCode: { isNull: false } }) {
    groups(by: [HOLDER_CODE, HOLDER_NAME, OVERDUE], orderBy: [{ key: HOLDER_CODE }]) { keys count }
  }
  asked: councilMembers(asOf: $asOf, where: { papers: { some: { receivedOn: { gte: $from } } } }) { totalCount }
  oral: councilMembers(asOf: $asOf, where: { papers: { some: { receivedOn: { gte: $from }, kind: { eq: ORAL } } } }) { totalCount }
  written: councilMembers(asOf: $asOf, where: { papers: { some: { receivedOn: { gte: $from }, kind: { eq: WRITTEN } } } }) { totalCount }
}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf) }),
  layout: (data, asOf) => ({
    columns: [column('members', '의원 수', 'Members (papers)'), column('questions', '건수', 'Questions')],
    rows: KINDS.map(kind => row(data, asOf, kind)),
    notes: [{ text: label('의원 수는 질문서를 센 연인원임.', 'Members are counted once for each question paper.') }],
    more: [
      {
        id: 'council-questions-status',
        title: label('처리상태', 'Status of the questions'),
        unit: CASES,
        ...crossTable({ rows: codes(QuestionKind, kind => ({ kind })), columns: codes(QuestionStatus, status => ({ status })), groups: data.councilQuestions.status, opens: questions(asOf) }),
        notes: [],
      },
      holdersTable(data, asOf),
      distinctTable(data, asOf),
    ],
  }),
});
