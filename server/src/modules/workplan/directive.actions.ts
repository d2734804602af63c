// 구청장 지시사항: issued, judged each quarter, closed when the division asks for it and the coordinator confirms.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, line, of, optional, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import { explained } from './delay.rules.js';
import { Directive } from './directive.entity.js';
import { directiveRules, openDirective, quarterBegins } from './directive.rules.js';
import { DirectiveEvaluation } from './directiveEvaluation.entity.js';
import { ProgressNote } from './progressNote.entity.js';

const issueDirective = action({
  name: 'issueDirective',
  title: { ko: '지시사항 등록', en: 'Issue directive' },
  doc: "지시사항 등록: an instruction or admonition of the mayor's with the division that leads. Item II-5.",
  returns: () => Directive,
  may: 'P',
  input: both(of(Directive, 'kind', 'occasion', 'title', 'text', 'lead', 'cooperating'), optional(of(Directive, 'dueOn', 'project')), day('issuedOn', '지시일.', { ko: '지시일', en: 'Issued on' })),
  run: async (write, input) => {
    await directiveRules(write, input);
    return write.add(Directive, { ...input, code: await write.nextCode(Directive, `${input.issuedOn.slice(0, 4)}-DIRECTIVE-`) });
  },
});

const judgement = both(of(DirectiveEvaluation, 'method', 'result'), optional(of(DirectiveEvaluation, 'reason', 'cause', 'countermeasure')));

const evaluateDirective = action({
  name: 'evaluateDirective',
  title: { ko: '분기 평가', en: 'Evaluate' },
  doc: '지시사항 분기 평가: once a quarter, in writing or on site, until it is closed; 부진 needs its cause and a countermeasure. Item II-5.',
  returns: () => DirectiveEvaluation,
  on: 'directive',
  may: 'P',
  input: both(of(DirectiveEvaluation, 'directive', 'year', 'quarter'), judgement, day('date', '평가일.', { ko: '평가일', en: 'Evaluated on' })),
  run: async (write, input) => {
    const { directive, year, quarter, date } = input;
    explained({ judged: input.result, cause: input.cause, countermeasure: input.countermeasure });
    const { issuedOn } = await openDirective(write, directive);
    must(date >= issuedOn, 'date', 'BEFORE_ISSUE', { ko: `평가일은 지시일(${issuedOn})보다 앞설 수 없습니다.`, en: `It is evaluated on or after the day it was issued (${issuedOn}).` });
    must(date >= quarterBegins(year, quarter), 'date', 'BEFORE_QUARTER', { ko: `이 분기는 ${quarterBegins(year, quarter)}에 시작합니다. 평가일이나 분기를 확인하십시오.`, en: `This quarter begins on ${quarterBegins(year, quarter)}; check the day or the quarter.` });
    const [other] = await write.find(DirectiveEvaluation, ['date'], { ever: true, where: row => sql`${row('directive')} = ${directive} AND ${row('year')} = ${year} AND ${row('quarter')} = ${quarter}` });
    must(!other, 'quarter', 'EVALUATED', { ko: `${other?.date}에 이미 평가한 분기입니다. 잘못되었으면 그 평가를 정정하십시오.`, en: `This quarter was evaluated on ${other?.date}; correct that evaluation if it is wrong.` });
    return write.add(DirectiveEvaluation, input);
  },
});

const correctDirectiveEvaluation = action({
  name: 'correctDirectiveEvaluation',
  title: { ko: '평가 정정', en: 'Correct evaluation' },
  doc: "지시사항 평가 정정: what a quarter's evaluation should have said; a directive is counted once a quarter. Item II-5.",
  returns: () => DirectiveEvaluation,
  on: 'evaluation',
  may: 'P',
  input: both(record('evaluation', () => DirectiveEvaluation, 'The evaluation.'), judgement),
  run: async (write, { evaluation, version, ...judged }) => {
    explained({ judged: judged.result, cause: judged.cause, countermeasure: judged.countermeasure });
    await openDirective(write, (await write.get(DirectiveEvaluation, evaluation, ['directive'])).directive);
    await write.change(DirectiveEvaluation, evaluation, { reason: null, cause: null, countermeasure: null, ...judged }, version);
    return evaluation;
  },
});

const requestDirectiveClosure = action({
  name: 'requestDirectiveClosure',
  title: { ko: '종결 요청', en: 'Ask for closure' },
  doc: '지시사항 종결 요청: the division says that it is done, and by what that is shown; the evidence is kept as a note. Item II-5.',
  returns: () => Directive,
  on: 'directive',
  may: 'S H',
  owner: 'directive.lead',
  input: both(record('directive', () => Directive, 'The directive.'), line('evidence', '조치 결과와 근거: what was done, and what shows it.', { ko: '조치 결과와 근거', en: 'Evidence' }), day('date', '종결 요청일.', { ko: '종결 요청일', en: 'Closure requested on' })),
  run: async (write, { directive, version, evidence, date }) => {
    const { issuedOn, closureRequestedOn } = await openDirective(write, directive);
    must(closureRequestedOn === null, 'directive', 'REQUESTED', { ko: `${closureRequestedOn}에 이미 종결을 요청하였습니다.`, en: `Its closure was asked for on ${closureRequestedOn}.` });
    must(date >= issuedOn, 'date', 'BEFORE_ISSUE', { ko: `종결 요청일은 지시일(${issuedOn})보다 앞설 수 없습니다.`, en: `It is asked for on or after the day of issue (${issuedOn}).` });
    await write.change(Directive, directive, { closureRequestedOn: date }, version);
    await write.add(ProgressNote, { directive, date, text: evidence, progress: 1 });
    return directive;
  },
});

const confirmDirectiveClosure = action({
  name: 'confirmDirectiveClosure',
  title: { ko: '종결 확인', en: 'Confirm closure' },
  doc: '지시사항 종결 확인: closes a directive whose division asked for it and whose newest evaluation, if there is one, is 추진완료. Item II-5.',
  returns: () => Directive,
  on: 'directive',
  may: 'P',
  input: both(record('directive', () => Directive, 'The directive.'), day('date', '종결 확인일.', { ko: '종결 확인일', en: 'Closed on' })),
  run: async (write, { directive, version, date }) => {
    const { closureRequestedOn } = await openDirective(write, directive);
    must(closureRequestedOn !== null, 'directive', 'NOT_REQUESTED', { ko: '주관부서가 아직 종결을 요청하지 않았습니다.', en: 'The division that leads has not asked for its closure.' });
    must(date >= closureRequestedOn, 'date', 'BEFORE_REQUEST', { ko: `확인일은 종결 요청일(${closureRequestedOn})보다 앞설 수 없습니다.`, en: `It is confirmed on or after the day it was asked for (${closureRequestedOn}).` });
    const { result } = await write.get(Directive, directive, ['result'], date);
    must(result === null || result === 'COMPLETED', 'directive', 'NOT_COMPLETED', { ko: '가장 최근 평가가 추진완료가 아닙니다. 먼저 평가하거나 종결 요청을 반려하십시오.', en: 'Its newest evaluation is not 추진완료 (completed); evaluate it first, or send the request back.' });
    await write.change(Directive, directive, { closedOn: date }, version);
    return directive;
  },
});

const sendBackDirectiveClosure = action({
  name: 'sendBackDirectiveClosure',
  title: { ko: '종결 요청 반려', en: 'Send back' },
  doc: '지시사항 종결 요청 반려: the request is taken back, with what is still missing as a note. Item II-5.',
  returns: () => Directive,
  on: 'directive',
  may: 'P',
  input: both(record('directive', () => Directive, 'The directive.'), line('reason', '반려 사유: what is still missing.', { ko: '반려 사유', en: 'Reason' }), day('date', '반려일.', { ko: '반려일', en: 'Sent back on' })),
  run: async (write, { directive, version, reason, date }) => {
    const { closureRequestedOn } = await openDirective(write, directive);
    must(closureRequestedOn !== null, 'directive', 'NOT_REQUESTED', { ko: '종결 요청이 없습니다.', en: 'Nobody has asked for its closure.' });
    must(date >= closureRequestedOn, 'date', 'BEFORE_REQUEST', { ko: `반려일은 종결 요청일(${closureRequestedOn})보다 앞설 수 없습니다.`, en: `It is sent back on or after the day it was asked for (${closureRequestedOn}).` });
    await write.change(Directive, directive, { closureRequestedOn: null }, version);
    await write.add(ProgressNote, { directive, date, text: reason });
    return directive;
  },
});

export const directiveActions = [
  ...records(Directive, { may: 'P', except: ['code', 'closureRequestedOn', 'closedOn'], only: ['update', 'retire', 'bulk'], rules: directiveRules }),
  issueDirective, evaluateDirective, correctDirectiveEvaluation, requestDirectiveClosure, confirmDirectiveClosure, sendBackDirectiveClosure,
];
