// What becomes of a question beside its answer: withdrawn, transferred, given more time, tied to what it is about.
import { action } from '../../writing/action.js';
import { both, day, line, of, optional, record, ref } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import { sql } from '../../graph/sql.js';
import type { Write } from '../../writing/write.js';
import { questionDue, type QuestionDue } from '../calendar/dueBook.rules.js';
import { CouncilQuestion } from './councilQuestion.entity.js';
import { CouncilSession } from './councilSession.entity.js';
import { DueExtension } from './dueExtension.entity.js';
import { holds, open, openAssignments, type QuestionRow } from './handling.js';
import { bookOf } from './questionPaper.actions.js';
import { QuestionPaper } from './questionPaper.entity.js';

const question = () => CouncilQuestion;
const ASSIGNED = 'question.assignments.division';

const withdrawQuestion = action({
  name: 'withdrawQuestion',
  title: { ko: '질문 철회', en: 'Withdraw' },
  doc: '질문 철회: the member takes an open question back; no answer is owed any more. Item II-8.',
  returns: question,
  on: 'question',
  may: 'C',
  input: both(record('question', question), day('date', '철회일.', { ko: '철회일', en: 'Withdrawn on' })),
  run: async (write, { question: key, date, version }) => {
    await open(write, key, date);
    await write.change(CouncilQuestion, key, { withdrawnOn: date }, version);
    return key;
  },
});

const transferQuestion = action({
  name: 'transferQuestion',
  title: { ko: '질문 이첩', en: 'Transfer' },
  doc: '질문 이첩: an open question that another body must answer is handed to it. Item II-8.',
  returns: question,
  on: 'question',
  may: 'C',
  input: both(record('question', question), line('to', '이첩받는 기관: 서울특별시.', { ko: '이첩 기관', en: 'Transferred to' }, 200), day('date', '이첩일.', { ko: '이첩일', en: 'Transferred on' })),
  run: async (write, { question: key, to, date, version }) => {
    await open(write, key, date);
    await write.change(CouncilQuestion, key, { transferredOn: date, transferredTo: to }, version);
    return key;
  },
});

const extendDue = action({
  name: 'extendDue',
  title: { ko: '답변 기한 연기', en: 'Extend the due date' },
  doc: '답변 기한 연기 of an open question: to a day later than its present due date, with the reason told to the council. The internal due date follows by its rule. Item II-8.',
  returns: () => DueExtension,
  on: 'question',
  may: 'C',
  input: both(ref('question', question, 'The question answered later.'), of(DueExtension, 'newDueOn', 'reason'), day('date', '연기 통지일.', { ko: '연기 통지일', en: 'Announced on' })),
  run: async (write, { question: key, newDueOn, reason, date }) => {
    const found = await open(write, key, date);
    must(newDueOn > found.dueOn, 'newDueOn', 'NOT_LATER', { ko: `지금 답변 기한(${found.dueOn})보다 늦은 날이어야 합니다. 기한은 앞당길 수 없습니다.`, en: `Later than the present due date (${found.dueOn}); an extension never shortens.` });
    must(newDueOn > date, 'newDueOn', 'NOT_LATER', { ko: `연기된 기한은 연기를 알린 날(${date})보다 늦어야 합니다.`, en: `Later than the day the council was told (${date}).` });
    const { internal } = await dueWith(write, found, { date, newDueOn, reason });
    return write.add(DueExtension, { question: key, date, newDueOn, newInternalDueOn: internal?.dueOn ?? null, reason });
  },
});

/** Both due dates with one more extension beside those told before. */
async function dueWith(write: Write, { id, paper, kind, askedOn, firstDueOn, firstInternalDueOn }: QuestionRow, extension: { date: string; newDueOn: string; reason: string }): Promise<QuestionDue> {
  const { receivedOn, session } = await write.get(QuestionPaper, paper, ['receivedOn', 'session']);
  const { closesOn } = await write.get(CouncilSession, session, ['closesOn']);
  const told = await write.find(DueExtension, ['date', 'newDueOn', 'reason'], { where: r => sql`${r('question')} = ${id}` });
  return questionDue(await bookOf(write), { kind, receivedOn, askedOn, sessionClosesOn: closesOn, extensions: [...told, extension], stated: { official: firstDueOn, internal: firstInternalDueOn } });
}

const linkQuestion = action({
  name: 'linkQuestion',
  title: { ko: '관련 자료 연결', en: 'Link' },
  doc: '관련 사업·예산과목·장비 and the question this one follows up; a list given stands in place of the one before, what is left out stays. Item II-8.',
  returns: question,
  on: 'question',
  may: 'C S',
  owner: ASSIGNED,
  input: both(record('question', question), optional(of(CouncilQuestion, 'projects', 'budgetLines', 'assets', 'followsUp'))),
  run: async (write, { question: key, version, projects, budgetLines, assets, followsUp }) => {
    const asked = (await openAssignments(write, key)).some(a => write.viewer.divisions.includes(a.division));
    must(holds(write, 'C') || asked, 'question', 'NOT_ASSIGNED', { ko: '반송한 질문입니다. 지금 배부된 부서만 연결할 수 있습니다.', en: 'Your division returned the question; only those that have it now may link it.' });
    if (followsUp != null) await followable(write, key, followsUp);
    const links = { ...(projects ? { projects } : {}), ...(budgetLines ? { budgetLines } : {}), ...(assets ? { assets } : {}) };
    await write.change(CouncilQuestion, key, { ...links, ...(followsUp === undefined ? {} : { followsUp }) }, version);
    return key;
  },
});

/** A question follows up another that was put no later, and never itself, not even by way of others. */
async function followable(write: Write, key: number, followsUp: number): Promise<void> {
  const { askedOn } = await write.get(CouncilQuestion, key, ['askedOn']);
  const first = await write.get(CouncilQuestion, followsUp, ['askedOn', 'followsUp']);
  must(first.askedOn <= askedOn, 'followsUp', 'LATER_QUESTION', { ko: `원질문은 이 질문(${askedOn})보다 나중에 한 질문일 수 없습니다.`, en: `The question followed up was put on or before ${askedOn}.` });
  const seen = new Set([key]);
  for (let at: number | null = followsUp; at !== null; at = (await write.get(CouncilQuestion, at, ['followsUp'])).followsUp) {
    must(!seen.has(at), 'followsUp', 'CIRCLE', { ko: '보충질문이 자기 자신으로 되돌아옵니다.', en: 'The question would follow up itself.' });
    seen.add(at);
  }
}

const kept = records(CouncilQuestion, {
  may: 'C',
  only: ['update', 'retire', 'bulk'],
  except: ['code', 'paper', 'member', 'kind', 'askedOn', 'followsUp', 'withdrawnOn', 'transferredOn', 'transferredTo', 'projects', 'budgetLines', 'assets'],
  rules: (_write, { askedOn, firstDueOn, firstInternalDueOn }) => {
    must(String(firstDueOn) >= String(askedOn), 'firstDueOn', 'BEFORE_QUESTION', { ko: `답변 기한은 질문일(${String(askedOn)})보다 앞설 수 없습니다.`, en: `The answer is due on or after the day of the question (${String(askedOn)}).` });
    must(!firstInternalDueOn || String(firstInternalDueOn) <= String(firstDueOn), 'firstInternalDueOn', 'AFTER_OFFICIAL', { ko: `내부 기한은 답변 기한(${String(firstDueOn)})보다 늦을 수 없습니다.`, en: `The internal due date is on or before the official one (${String(firstDueOn)}).` });
  },
});

export const councilQuestionActions = [withdrawQuestion, transferQuestion, extendDue, linkQuestion, ...kept];
