// Findings of the council: recorded by the liaison, acted on by their division, checked each quarter until they are closed.
import { Quarter } from '@gujeong/shared/vocabulary/common';
import { all, sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, of, record, ref } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Found, Write } from '../../writing/write.js';
import { AuditFinding } from './auditFinding.entity.js';
import { CouncilQuestion } from './councilQuestion.entity.js';
import { FindingAction } from './findingAction.entity.js';
import { FindingCheck } from './findingCheck.entity.js';
import { notBefore } from './handling.js';

const finding = () => AuditFinding;
/** Results with which nothing is left to do. */
const ENDING = ['COMPLETED', 'NOT_FEASIBLE', 'TRANSFERRED'];

const kept = records(AuditFinding, {
  may: 'C',
  except: ['closedOn'],
  code: (write, { raisedOn }) => write.nextCode(AuditFinding, `AF-${String(raisedOn).slice(0, 4)}-`),
  rules: async (write, after) => {
    const { occasion, raisedOn, dueOn, question } = after as { occasion: string; raisedOn: string; dueOn?: string | null; question?: number | null };
    must(raisedOn <= write.today, 'raisedOn', 'FUTURE_DATE', { ko: `오늘(${write.today})보다 뒤의 날은 적을 수 없습니다.`, en: `A fact is dated today (${write.today}) or earlier.` });
    if (dueOn) notBefore(dueOn, raisedOn, 'dueOn', { ko: '지적일', en: 'it was raised' });
    must(occasion === 'QUESTION' || question == null, 'question', 'OTHER_OCCASION', { ko: '행정사무감사의 지적에는 구정질문을 달지 않습니다.', en: 'A finding of an audit comes of no question.' });
    if (question != null) notBefore(raisedOn, (await write.get(CouncilQuestion, question, ['askedOn'])).askedOn, 'raisedOn', { ko: '질문일', en: 'the question was put' });
  },
});

async function open(write: Write, key: number, date: string, path = 'finding'): Promise<Found<AuditFinding, 'raisedOn' | 'closedOn'>> {
  const found = await write.get(AuditFinding, key, ['raisedOn', 'closedOn']);
  must(found.closedOn === null, path, 'CLOSED', { ko: `${found.closedOn}에 종결된 지적사항입니다.`, en: `The finding was closed on ${found.closedOn}.` });
  notBefore(date, found.raisedOn, 'date', { ko: '지적일', en: 'it was raised' });
  return found;
}

const actionsOf = (write: Write, key: number) => write.find(FindingAction, ['doneOn'], { ever: true, where: r => sql`${r('finding')} = ${key}` });

const planFindingAction = action({
  name: 'planFindingAction',
  title: { ko: '조치계획 수립', en: 'Plan an action' },
  doc: '조치계획: what the division will do about a finding, and by when. Item III-council-1.',
  returns: () => FindingAction,
  on: 'finding',
  may: 'S',
  owner: 'finding.division',
  input: both(ref('finding', finding, 'The finding acted on.'), of(FindingAction, 'text', 'dueOn'), day('date', '조치계획 수립일.', { ko: '조치계획 수립일', en: 'Planned on' })),
  run: async (write, { finding: key, text, dueOn = null, date }) => {
    await open(write, key, date);
    if (dueOn !== null) notBefore(dueOn, date, 'dueOn', { ko: '조치계획 수립일', en: 'it was planned' });
    return write.add(FindingAction, { finding: key, text, plannedOn: date, dueOn });
  },
});

const completeFindingAction = action({
  name: 'completeFindingAction',
  title: { ko: '조치 완료', en: 'Complete' },
  doc: '조치 완료 with its evidence: the document that shows it done. Item III-council-1.',
  returns: () => FindingAction,
  on: 'action',
  may: 'S',
  owner: 'action.finding.division',
  input: both(record('action', () => FindingAction), of(FindingAction, 'evidence'), day('doneOn', '조치 완료일.', { ko: '조치 완료일', en: 'Done on' })),
  run: async (write, { action: key, evidence, doneOn, version }) => {
    const found = await write.get(FindingAction, key, ['finding', 'plannedOn', 'doneOn']);
    must(found.doneOn === null, 'action', 'DONE', { ko: `${found.doneOn}에 이미 완료하였습니다.`, en: `It was done on ${found.doneOn} already.` });
    notBefore(doneOn, found.plannedOn, 'doneOn', { ko: '조치계획 수립일', en: 'it was planned' });
    await open(write, found.finding, doneOn, 'action');
    must(evidence, 'evidence', 'REQUIRED', { ko: '증빙을 적어야 합니다. 예: 조치 결과 보고 공문(기획예산과-1234)', en: 'Name the evidence, for example: the letter that reports the result.' });
    await write.change(FindingAction, key, { doneOn, evidence }, version);
    return key;
  },
});

const checkFinding = action({
  name: 'checkFinding',
  title: { ko: '분기 점검', en: 'Check' },
  doc: '분기별 점검: one for each quarter of an open finding. 부진 needs cause and countermeasure; 추진불가 and 타기관이첩 need the reason; 추진완료 needs every action done. Item III-council-1.',
  returns: () => FindingCheck,
  on: 'finding',
  may: 'C',
  input: both(of(FindingCheck, 'finding', 'year', 'quarter', 'result', 'reason', 'cause', 'countermeasure'), day('date', '점검일.', { ko: '점검일', en: 'Checked on' })),
  run: async (write, input) => {
    await open(write, input.finding, input.date);
    await onceAQuarter(write, input);
    const { result } = input;
    const delayed = result === 'DELAYED';
    must(!delayed || input.cause, 'cause', 'REQUIRED', { ko: '부진이면 원인을 적어야 합니다. 예: 관계 기관 협의가 늦어짐', en: 'A delayed finding needs its cause, for example: talks with another body are late.' });
    must(!delayed || input.countermeasure, 'countermeasure', 'REQUIRED', { ko: '부진이면 대책을 적어야 합니다. 예: 추가경정예산에 반영', en: 'A delayed finding needs a countermeasure, for example: put it into the supplementary budget.' });
    must(delayed || !(input.cause ?? input.countermeasure), 'cause', 'NOT_DELAYED', { ko: '원인과 대책은 부진일 때만 적습니다.', en: 'Cause and countermeasure belong to a delay only.' });
    must((result !== 'NOT_FEASIBLE' && result !== 'TRANSFERRED') || input.reason, 'reason', 'REQUIRED', { ko: '추진불가와 타기관이첩은 사유를 적어야 합니다. 예: 상위법령에 근거가 없음', en: 'Say why it is not feasible or was transferred.' });
    const undone = (await actionsOf(write, input.finding)).filter(a => a.doneOn === null).length;
    must(result !== 'COMPLETED' || !undone, 'result', 'ACTIONS_OPEN', { ko: `완료하지 않은 조치가 ${undone}건 있습니다. 조치를 먼저 완료하십시오.`, en: `${undone} actions are not done; complete them first.` });
    return write.add(FindingCheck, input);
  },
});

/** A quarter that has begun by the day of the check, checked once. */
async function onceAQuarter(write: Write, { finding: key, year, quarter, date }: { finding: number; year: number; quarter: Quarter; date: string }): Promise<void> {
  const from = `${year}-${String((Object.keys(Quarter.values).indexOf(quarter)) * 3 + 1).padStart(2, '0')}-01`;
  notBefore(date, from, 'date', { ko: '점검 분기의 첫날', en: 'the quarter begins' });
  const [done] = await write.find(FindingCheck, ['date'], { ever: true, where: r => all([sql`${r('finding')} = ${key}`, sql`${r('year')} = ${year}`, sql`${r('quarter')} = ${quarter}`]) });
  must(!done, 'quarter', 'CHECKED', { ko: `${done?.date}에 이미 점검한 분기입니다.`, en: `The quarter was checked on ${done?.date} already.` });
}

const closeFinding = action({
  name: 'closeFinding',
  title: { ko: '종결', en: 'Close' },
  doc: '종결 of a finding whose newest check leaves nothing to do: 추진완료, 추진불가 or 타기관이첩. Item III-council-1.',
  returns: finding,
  on: 'finding',
  may: 'C',
  input: both(record('finding', finding), day('date', '종결일.', { ko: '종결일', en: 'Closed on' })),
  run: async (write, { finding: key, date, version }) => {
    await open(write, key, date);
    const newest = (await write.find(FindingCheck, ['date', 'result'], { ever: true, where: r => sql`${r('finding')} = ${key}`, order: r => r('date') })).at(-1);
    must(newest && ENDING.includes(newest.result), 'finding', 'NOT_SETTLED', { ko: '마지막 점검이 추진완료, 추진불가, 타기관이첩일 때 종결합니다.', en: 'It is closed when its newest check says completed, not feasible or transferred.' });
    notBefore(date, newest.date, 'date', { ko: '마지막 점검일', en: 'it was checked last' });
    await write.change(AuditFinding, key, { closedOn: date }, version);
    return key;
  },
});

export const auditFindingActions = [...kept, planFindingAction, completeFindingAction, checkFinding, closeFinding];
