// Question papers as the council sends them: registered with their questions, each with its due dates by the rules in force.
import { DateScalar } from '../../graph/scalars.js';
import { action } from '../../writing/action.js';
import { both, day, items, of, optional, plain, ref, type InputOf } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { questionDue, type DueBook } from '../calendar/dueBook.rules.js';
import { readBook } from '../calendar/readBook.rules.js';
import { CouncilMember } from './councilMember.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';
import { CouncilSession } from './councilSession.entity.js';
import { notBefore } from './handling.js';
import { QuestionPaper } from './questionPaper.entity.js';

const dueFields = both(
  optional(plain<'dueOn', string>('dueOn', DateScalar, '답변 기한, where the council named one; by the rule in force when not given.', { ko: '답변 기한', en: 'Answer due date' })),
  optional(plain<'internalDueOn', string>('internalDueOn', DateScalar, '내부 기한; by the rule in force when not given.', { ko: '내부 기한', en: 'Internal due date' })),
);
const questionFields = both(of(CouncilQuestion, 'subject', 'text'), dueFields, optional(of(CouncilQuestion, 'followsUp')));
type Question = InputOf<typeof questionFields>;
const askedOn = optional(of(CouncilQuestion, 'askedOn'));

interface Paper {
  readonly id: number;
  readonly member: number;
  readonly kind: 'ORAL' | 'WRITTEN';
  readonly receivedOn: string;
  readonly session: { readonly opensOn: string; readonly closesOn: string };
}

const registerQuestionPaper = action({
  name: 'registerQuestionPaper',
  title: { ko: '질문서 접수', en: 'Register a paper' },
  doc: '질문서 접수 with its questions. Numbers are given by the system, due dates by the rules in force on the day counted from, unless the council named others. Oral questions are put at a sitting of the session. Item II-8.',
  returns: () => QuestionPaper,
  may: 'C',
  input: both(of(QuestionPaper, 'session', 'member', 'kind'), day('receivedOn', '접수일.', { ko: '접수일', en: 'Received on' }), askedOn, items('questions', questionFields, 'Its questions, one or more.', { ko: '질문', en: 'Questions' })),
  run: async (write, { session, member, kind, receivedOn, askedOn: given, questions }) => {
    must(questions.length > 0, 'questions', 'REQUIRED', { ko: '질문을 한 건 이상 적어야 합니다.', en: 'A paper holds at least one question.' });
    const sitting = await write.get(CouncilSession, session, ['code', 'term', 'opensOn', 'closesOn']);
    const { term, servesFrom } = await write.get(CouncilMember, member, ['term', 'servesFrom']);
    must(term === sitting.term, 'member', 'OTHER_TERM', { ko: `${sitting.code}가 열린 대수의 의원이 아닙니다. 같은 분이라도 해당 대수의 의원을 고르십시오.`, en: `The member sits in another term than session ${sitting.code}; choose the member of that term.` });
    notBefore(receivedOn, servesFrom, 'receivedOn', { ko: '의원 임기 시작일', en: 'the term of the member begins' });
    const code = await write.nextCode(QuestionPaper, `QP-${receivedOn.slice(0, 4)}-`);
    const id = await write.add(QuestionPaper, { code, session, member, kind, receivedOn });
    const book = await bookOf(write);
    for (const [i, question] of questions.entries()) await addQuestion(write, book, { id, member, kind, receivedOn, session: sitting }, question, given, ['questions', String(i)]);
    return id;
  },
});

const registerQuestion = action({
  name: 'registerQuestion',
  title: { ko: '질문 추가', en: 'Add a question' },
  doc: '질문 추가: one more question of a paper that is registered already. Item II-8.',
  returns: () => CouncilQuestion,
  on: 'paper',
  may: 'C',
  input: both(ref('paper', () => QuestionPaper, 'The paper it stands in.'), questionFields, askedOn),
  run: async (write, { paper, askedOn: given, ...question }) => {
    const found = await write.get(QuestionPaper, paper, ['session', 'member', 'kind', 'receivedOn']);
    const session = await write.get(CouncilSession, found.session, ['opensOn', 'closesOn']);
    return addQuestion(write, await bookOf(write), { ...found, session }, question, given, []);
  },
});

export const bookOf = (write: Write): Promise<DueBook> => readBook((cls, names) => write.find(cls, names, { ever: true }));

async function addQuestion(write: Write, book: DueBook, paper: Paper, { subject, text, followsUp, dueOn, internalDueOn }: Question, given: string | null | undefined, path: readonly string[]): Promise<number> {
  const { kind, member, receivedOn, session } = paper;
  const asked = given ?? (kind === 'ORAL' ? write.today : receivedOn);
  askedRules(write, paper, asked);
  const due = questionDue(book, { kind, receivedOn, askedOn: asked, sessionClosesOn: session.closesOn, extensions: [], stated: { official: dueOn ?? null, internal: internalDueOn ?? null } });
  const firstDueOn = dueOn ?? due.official?.dueOn;
  const firstInternalDueOn = internalDueOn ?? due.internal?.dueOn ?? null;
  must(firstDueOn, [...path, 'dueOn'], 'REQUIRED', { ko: '그날 시행 중인 기한 규칙이 없습니다. 답변 기한을 직접 적으십시오.', en: 'No due rule was in force on that day; give the due date.' });
  must(firstDueOn >= asked, [...path, 'dueOn'], 'BEFORE_QUESTION', { ko: `답변 기한은 질문일(${asked})보다 앞설 수 없습니다.`, en: `The answer is due on or after the day of the question (${asked}).` });
  must(firstInternalDueOn === null || firstInternalDueOn <= firstDueOn, [...path, 'internalDueOn'], 'AFTER_OFFICIAL', { ko: `내부 기한은 답변 기한(${firstDueOn})보다 늦을 수 없습니다.`, en: `The internal due date is on or before the official one (${firstDueOn}).` });
  const code = await write.nextCode(CouncilQuestion, `CQ-${asked.slice(0, 4)}-`);
  return write.add(CouncilQuestion, { code, paper: paper.id, member, kind, subject, text, askedOn: asked, firstDueOn, firstInternalDueOn, followsUp: followsUp ?? null }, path);
}

function askedRules(write: Write, { kind, receivedOn, session: { opensOn, closesOn } }: Paper, asked: string): void {
  must(asked <= write.today, 'askedOn', 'FUTURE_DATE', { ko: `오늘(${write.today})보다 뒤의 날은 적을 수 없습니다. 구두질문은 질문한 날에 등록하십시오.`, en: `A fact is dated today (${write.today}) or earlier; register an oral question on the day it was put.` });
  notBefore(asked, receivedOn, 'askedOn', { ko: '접수일', en: 'the paper was received' });
  must(kind === 'WRITTEN' || (asked >= opensOn && asked <= closesOn), 'askedOn', 'NOT_IN_SESSION', { ko: `구두질문은 회기(${opensOn}~${closesOn}) 안의 날에 합니다.`, en: `An oral question is put during its session (${opensOn} to ${closesOn}).` });
}

export const questionPaperActions = [
  registerQuestionPaper, registerQuestion,
  // A paper registered by mistake is retired and registered anew: its member and kind stand in its questions too.
  ...records(QuestionPaper, { may: 'C', only: ['retire'] }),
];
