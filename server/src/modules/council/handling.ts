// What the verbs of a question ask before they act: is it open, who leads it, which answers of it are under way.
import { globalId } from '../../graph/id.js';
import { all, sql } from '../../graph/sql.js';
import { lettersOf, type Letter } from '../../writing/permission.js';
import { must } from '../../writing/refusal.js';
import type { Found, Write } from '../../writing/write.js';
import { Division } from '../organization/division.entity.js';
import { Answer } from './answer.entity.js';
import { Assignment } from './assignment.entity.js';
import { Clearance } from './clearance.entity.js';
import { wayOf, type Way } from './clearance.rules.js';
import { CouncilQuestion } from './councilQuestion.entity.js';

const QUESTION = ['code', 'paper', 'kind', 'askedOn', 'firstDueOn', 'firstInternalDueOn', 'dueOn', 'withdrawnOn', 'transferredOn', 'status'] as const;
export type QuestionRow = Found<CouncilQuestion, (typeof QUESTION)[number]>;

/** A question that was neither withdrawn nor transferred, on a day not before it was put. `path` names the input field that leads to it. */
export async function standing(write: Write, question: number, date: string, path: string): Promise<QuestionRow> {
  const found = await write.get(CouncilQuestion, question, QUESTION);
  must(found.withdrawnOn === null, path, 'WITHDRAWN', { ko: `${found.withdrawnOn}에 철회된 질문입니다.`, en: `The question was withdrawn on ${found.withdrawnOn}.` });
  must(found.transferredOn === null, path, 'TRANSFERRED', { ko: `${found.transferredOn}에 다른 기관으로 이첩된 질문입니다.`, en: `The question was transferred to another body on ${found.transferredOn}.` });
  notBefore(date, found.askedOn, 'date', { ko: '질문일', en: 'the question was put' });
  return found;
}

/** A standing question that no final answer has closed. */
export async function open(write: Write, question: number, date: string, path = 'question'): Promise<QuestionRow> {
  const found = await standing(write, question, date, path);
  must(found.status !== 'ANSWERED', path, 'ANSWERED', { ko: '이미 최종답변을 마친 질문입니다. 답변을 바로잡으려면 정정답변을 작성하십시오.', en: 'The final answer was delivered; correct it with correctAnswer.' });
  return found;
}

/** Facts follow each other: refuses a day before that of the fact it rests on. */
export function notBefore(date: string, earliest: string, path: string, what: { ko: string; en: string }): void {
  must(date >= earliest, path, 'TOO_EARLY', { ko: `${what.ko}(${earliest})보다 앞선 날은 적을 수 없습니다.`, en: `On or after the day ${what.en} (${earliest}); got ${date}.` });
}

export const holds = (write: Write, letter: Letter): boolean => {
  const mine = lettersOf(write.viewer);
  return mine.has('A') || mine.has(letter);
};

export const openAssignments = (write: Write, question: number) =>
  write.find(Assignment, ['division', 'role', 'assignedOn', 'acceptedOn'], { ever: true, where: r => all([sql`${r('question')} = ${question}`, sql`${r('returnedOn')} IS NULL`]) });

/** The open lead, which must be the viewer's own division. */
export async function ownLead(write: Write, question: number, path: string): Promise<Found<Assignment, 'division' | 'role' | 'assignedOn' | 'acceptedOn'>> {
  const lead = (await openAssignments(write, question)).find(a => a.role === 'LEAD');
  must(lead, path, 'NOT_ROUTED', { ko: '주관 부서가 없는 질문입니다. 먼저 배부하여야 합니다.', en: 'No division leads this question; route it first.' });
  const { name } = await write.get(Division, lead.division, ['name']);
  must(write.viewer.role === 'ADMIN' || write.viewer.divisions.includes(lead.division), path, 'NOT_LEAD', { ko: `주관 부서(${name})만 할 수 있습니다.`, en: `Only the lead division (${name}) may do this.` });
  return lead;
}

const ANSWER = ['question', 'kind', 'text', 'draftedOn', 'submittedForClearanceOn', 'deliveredOn', 'corrects'] as const;
export type AnswerRow = Found<Answer, (typeof ANSWER)[number]>;

export async function answerWithWay(write: Write, key: number): Promise<{ answer: AnswerRow; way: Way }> {
  const answer = await write.get(Answer, key, ANSWER);
  return { answer, way: wayOf(answer, await clearancesOf(write, key)) };
}

export const clearancesOf = (write: Write, answer: number) =>
  write.find(Clearance, ['order', 'post', 'decision', 'decidedOn', 'comment'], { ever: true, where: r => sql`${r('answer')} = ${answer}`, order: r => r('order') });

/** Answers of a question that are drafted or in clearance: neither delivered nor returned. */
export async function underWay(write: Write, question: number): Promise<(AnswerRow & { way: Way })[]> {
  const written = await write.find(Answer, ANSWER, { ever: true, where: r => all([sql`${r('question')} = ${question}`, sql`${r('deliveredOn')} IS NULL`]) });
  const ways = await Promise.all(written.map(async a => ({ ...a, way: wayOf(a, await clearancesOf(write, a.id)) })));
  return ways.filter(a => a.way !== 'RETURNED');
}

export const nameOfAnswer = (write: Write, key: number): string => globalId(write.model.of(Answer), key);
