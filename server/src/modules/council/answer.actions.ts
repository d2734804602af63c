// Answers: drafted by the lead division, sent up for clearance, delivered by the liaison, corrected by another answer.
import { action } from '../../writing/action.js';
import { both, day, of, optional, record, ref, refs } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Post } from '../organization/post.entity.js';
import { Answer } from './answer.entity.js';
import { Assignment } from './assignment.entity.js';
import { Clearance } from './clearance.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';
import { deskOf } from './desk.js';
import { answerWithWay, clearancesOf, notBefore, open, ownLead, standing, underWay, type AnswerRow } from './handling.js';

const answer = () => Answer;
const OWN = 'answer.question.assignments.division';

const draftAnswer = action({
  name: 'draftAnswer',
  title: { ko: '답변 작성', en: 'Draft an answer' },
  doc: '답변 작성 by the lead division: a holding answer or the final one; who drafts has accepted the question. One draft of a kind at a time: a draft is revised, and after a return written anew. Item II-8.',
  returns: answer,
  on: 'question',
  may: 'S',
  owner: 'question.assignments.division',
  input: both(ref('question', () => CouncilQuestion, 'The question answered.'), of(Answer, 'kind', 'text'), day('date', '작성일.', { ko: '작성일', en: 'Drafted on' })),
  run: async (write, { question, kind, text, date }) => {
    must(kind !== 'CORRECTION', 'kind', 'CORRECTS_NOTHING', { ko: '정정답변은 이미 한 답변에서 정정으로 작성합니다.', en: 'A correction begins from the answer it corrects: use correctAnswer.' });
    await open(write, question, date);
    const lead = await ownLead(write, question, 'question');
    notBefore(date, lead.acceptedOn ?? lead.assignedOn, 'date', { ko: '배부·접수일', en: 'the question was routed to and accepted by the division' });
    const same = (await underWay(write, question)).find(a => a.kind === kind);
    must(!same, 'kind', 'DRAFT_EXISTS', { ko: '같은 종류의 답변이 이미 작성 또는 결재 중입니다. 그 답변을 고치십시오.', en: 'An answer of this kind is drafted or in clearance already; revise that one.' });
    if (lead.acceptedOn === null) await write.change(Assignment, lead.id, { acceptedOn: date });
    return write.add(Answer, { question, kind, text, draftedOn: date });
  },
});

const reviseAnswer = action({
  name: 'reviseAnswer',
  title: { ko: '답변 고치기', en: 'Revise' },
  doc: '답변 고치기: the text of a draft that is not in clearance. A returned draft stays as it was cleared; another is written. Item II-8.',
  returns: answer,
  on: 'answer',
  may: 'S',
  owner: OWN,
  input: both(record('answer', answer), of(Answer, 'text')),
  run: async (write, { answer: key, text, version }) => {
    const { question } = await draft(write, key);
    await ownLead(write, question, 'answer');
    await write.change(Answer, key, { text }, version);
    return key;
  },
});

/** An answer that was not sent up yet. */
async function draft(write: Write, key: number): Promise<AnswerRow> {
  const { answer: found, way } = await answerWithWay(write, key);
  must(way !== 'RETURNED', 'answer', 'RETURNED', { ko: '반려된 답변은 그대로 남깁니다. 의견을 반영하여 새로 작성하십시오.', en: 'A returned answer stays as it was; draft another that heeds the comment.' });
  must(way === 'DRAFT', 'answer', 'NOT_A_DRAFT', { ko: `${found.submittedForClearanceOn}에 결재를 올린 답변입니다.`, en: `It was sent up for clearance on ${found.submittedForClearanceOn}.` });
  return found;
}

const submitAnswerForClearance = action({
  name: 'submitAnswerForClearance',
  title: { ko: '결재 상신', en: 'Submit for clearance' },
  doc: '결재 상신: the head of the lead division clears first, then the planning division; other posts only when they are named. Item II-8.',
  returns: answer,
  on: 'answer',
  may: 'S',
  owner: OWN,
  input: both(
    record('answer', answer),
    optional(refs('posts', () => Post, '결재선 in order: begins in the lead division and holds a post of the planning division. The heads of these two when not given.', { ko: '결재선', en: 'Posts that clear' })),
    day('date', '상신일.', { ko: '상신일', en: 'Submitted on' }),
  ),
  run: async (write, { answer: key, posts, date, version }) => {
    const found = await draft(write, key);
    notBefore(date, found.draftedOn, 'date', { ko: '작성일', en: 'it was drafted' });
    await answerable(write, found, date);
    const lead = await ownLead(write, found.question, 'answer');
    const other = (await underWay(write, found.question)).some(a => a.id !== key && a.way !== 'DRAFT');
    must(!other, 'answer', 'IN_CLEARANCE', { ko: '이 질문의 다른 답변이 결재 중입니다. 그 답변의 결재와 송부를 마친 뒤에 올리십시오.', en: 'Another answer of the question is in clearance; wait until it is delivered or returned.' });
    const desk = await deskOf(write, lead.division, posts ?? null, date);
    await write.change(Answer, key, { submittedForClearanceOn: date }, version);
    for (const [i, post] of desk.entries()) await write.add(Clearance, { answer: key, order: i + 1, post });
    return key;
  },
});

/** The question still owes this answer; a correction is owed after the final one, too. */
const answerable = async (write: Write, { question, kind }: AnswerRow, date: string): Promise<void> =>
  void (await (kind === 'CORRECTION' ? standing(write, question, date, 'answer') : open(write, question, date, 'answer')));

const deliverAnswer = action({
  name: 'deliverAnswer',
  title: { ko: '답변 송부', en: 'Deliver' },
  doc: '답변 송부 to the council, when every post has cleared it and not before. A final answer closes the question, and its promises bind from this day. Item II-8.',
  returns: answer,
  on: 'answer',
  may: 'C',
  input: both(record('answer', answer), day('date', '답변일.', { ko: '답변일', en: 'Delivered on' })),
  run: async (write, { answer: key, date, version }) => {
    const { answer: found, way } = await answerWithWay(write, key);
    must(way !== 'DELIVERED', 'answer', 'DELIVERED', { ko: `${found.deliveredOn}에 이미 송부하였습니다.`, en: `It was delivered on ${found.deliveredOn} already.` });
    await answerable(write, found, date);
    must(way === 'CLEARED', 'answer', 'NOT_CLEARED', { ko: '결재를 모두 마친 답변만 송부할 수 있습니다.', en: 'Only an answer that every post has approved can be delivered.' });
    const last = (await clearancesOf(write, key)).at(-1)!;
    notBefore(date, last.decidedOn!, 'date', { ko: '마지막 결재일', en: 'the last post approved it' });
    await write.change(Answer, key, { deliveredOn: date }, version);
    return key;
  },
});

const correctAnswer = action({
  name: 'correctAnswer',
  title: { ko: '답변 정정', en: 'Correct' },
  doc: '정정답변: a new answer that names the delivered one it corrects; it is cleared and delivered like any other, and replaces nothing. Item II-8.',
  returns: answer,
  on: 'answer',
  may: 'C',
  input: both(ref('answer', answer, 'The delivered answer that is corrected.'), of(Answer, 'text'), day('date', '작성일.', { ko: '작성일', en: 'Drafted on' })),
  run: async (write, { answer: key, text, date }) => {
    const { answer: wrong } = await answerWithWay(write, key);
    must(wrong.deliveredOn !== null, 'answer', 'NOT_DELIVERED', { ko: '송부한 답변만 정정합니다. 송부 전이면 답변을 고치십시오.', en: 'Only a delivered answer is corrected; revise a draft instead.' });
    await standing(write, wrong.question, date, 'answer');
    notBefore(date, wrong.deliveredOn, 'date', { ko: '답변일', en: 'it was delivered' });
    const going = (await underWay(write, wrong.question)).some(a => a.corrects === key);
    must(!going, 'answer', 'DRAFT_EXISTS', { ko: '이 답변의 정정답변이 이미 작성 또는 결재 중입니다.', en: 'A correction of this answer is drafted or in clearance already.' });
    return write.add(Answer, { question: wrong.question, kind: 'CORRECTION', text, draftedOn: date, corrects: key });
  },
});

export const answerActions = [draftAnswer, reviseAnswer, submitAnswerForClearance, deliverAnswer, correctAnswer];
