// Promises: made by an answer, followed up each quarter, kept or released; each end leaves a note that says how.
import { DateScalar } from '../../graph/scalars.js';
import { action } from '../../writing/action.js';
import { both, day, line, of, optional, plain, record, ref } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Found, Write } from '../../writing/write.js';
import { ProgressNote } from '../workplan/progressNote.entity.js';
import { Answer } from './answer.entity.js';
import { Commitment } from './commitment.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';
import { answerWithWay, holds, notBefore, openAssignments, ownLead } from './handling.js';

const commitment = () => Commitment;
const OWN = 'commitment.division';

const promise = action({
  name: 'promise',
  title: { ko: '약속 등록', en: 'Promise' },
  doc: '약속 of an answer: what, by when, by which division (the lead when not given), through which project, budget line or equipment. It binds from the day the answer is delivered. Item II-8.',
  returns: commitment,
  on: 'answer',
  may: 'C S',
  owner: 'answer.question.assignments.division',
  input: both(ref('answer', () => Answer, 'The answer that promises it.'), of(Commitment, 'text'), optional(of(Commitment, 'division', 'project', 'budgetLine', 'asset')), optional(plain<'dueOn', string>('dueOn', DateScalar, '이행 기한.', { ko: '이행 기한', en: 'Due date' }))),
  run: async (write, { answer: key, text, dueOn = null, division, project = null, budgetLine = null, asset = null }) => {
    const { answer, way } = await answerWithWay(write, key);
    must(way !== 'RETURNED', 'answer', 'RETURNED', { ko: '반려된 답변에는 약속을 달 수 없습니다.', en: 'A returned answer promises nothing.' });
    const lead = holds(write, 'C') ? (await openAssignments(write, answer.question)).find(a => a.role === 'LEAD') : await ownLead(write, answer.question, 'answer');
    const keeper = division ?? lead?.division;
    must(keeper, 'division', 'REQUIRED', { ko: '이행할 부서를 정하여야 합니다.', en: 'Name the division that keeps it.' });
    if (dueOn !== null) notBefore(dueOn, answer.deliveredOn ?? answer.draftedOn, 'dueOn', { ko: '답변일', en: 'the answer was given' });
    const { code } = await write.get(CouncilQuestion, answer.question, ['code']);
    return write.add(Commitment, { code: await write.nextCode(Commitment, `${code}-P`, 1), answer: key, question: answer.question, text, dueOn, division: keeper, project, budgetLine, asset });
  },
});

/** A promise that binds and has not ended. */
async function bound(write: Write, key: number, date: string): Promise<Found<Commitment, 'madeOn' | 'fulfilledOn' | 'releasedOn'>> {
  const found = await write.get(Commitment, key, ['madeOn', 'fulfilledOn', 'releasedOn']);
  must(found.fulfilledOn === null, 'commitment', 'FULFILLED', { ko: `${found.fulfilledOn}에 이행한 약속입니다.`, en: `The promise was kept on ${found.fulfilledOn}.` });
  must(found.releasedOn === null, 'commitment', 'RELEASED', { ko: `${found.releasedOn}에 해제한 약속입니다.`, en: `The promise was released on ${found.releasedOn}.` });
  must(found.madeOn, 'commitment', 'NOT_BINDING', { ko: '답변을 송부하기 전의 약속입니다.', en: 'The answer that promises it was not delivered yet.' });
  notBefore(date, found.madeOn, 'date', { ko: '답변일', en: 'it was promised' });
  return found;
}

const followUpCommitment = action({
  name: 'followUpCommitment',
  title: { ko: '이행상황 보고', en: 'Follow up' },
  doc: '이행상황 보고 on a promise, each quarter while it is open. Item II-8.',
  returns: () => ProgressNote,
  on: 'commitment',
  may: 'C S',
  owner: OWN,
  input: both(ref('commitment', commitment, 'The promise reported on.'), of(ProgressNote, 'text', 'progress'), day('date', '보고일.', { ko: '보고일', en: 'Reported on' })),
  run: async (write, { commitment: key, text, progress = null, date }) => {
    await bound(write, key, date);
    must(progress === null || (progress >= 0 && progress <= 1), 'progress', 'OUT_OF_RANGE', { ko: '진도는 0에서 1 사이의 값입니다. 예: 60%는 0.6', en: 'Progress lies between 0 and 1: 60 % is 0.6.' });
    return write.add(ProgressNote, { commitment: key, text, progress, date });
  },
});

const fulfilCommitment = action({
  name: 'fulfilCommitment',
  title: { ko: '약속 이행', en: 'Fulfil' },
  doc: '약속 이행: the promise is kept; the text says how and stands as its last note. Item II-8.',
  returns: commitment,
  on: 'commitment',
  may: 'S',
  owner: OWN,
  input: both(record('commitment', commitment), line('text', '이행 내용.', { ko: '이행 내용', en: 'How it was kept' }), day('date', '이행일.', { ko: '이행일', en: 'Fulfilled on' })),
  run: async (write, { commitment: key, text, date, version }) => {
    await bound(write, key, date);
    await write.change(Commitment, key, { fulfilledOn: date }, version);
    await write.add(ProgressNote, { commitment: key, text, progress: 1, date });
    return key;
  },
});

const releaseCommitment = action({
  name: 'releaseCommitment',
  title: { ko: '약속 해제', en: 'Release' },
  doc: '약속 해제: agreed with the council without being kept; the reason stands as its last note. Item II-8.',
  returns: commitment,
  on: 'commitment',
  may: 'C',
  input: both(record('commitment', commitment), line('reason', '해제 사유.', { ko: '해제 사유', en: 'Reason for release' }), day('date', '해제일.', { ko: '해제일', en: 'Released on' })),
  run: async (write, { commitment: key, reason, date, version }) => {
    await bound(write, key, date);
    await write.change(Commitment, key, { releasedOn: date }, version);
    await write.add(ProgressNote, { commitment: key, text: reason, progress: null, date });
    return key;
  },
});

export const commitmentActions = [promise, followUpCommitment, fulfilCommitment, releaseCommitment];
