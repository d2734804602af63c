// Savings: targets, what was saved or earned, and the awards for it: proposed, decided by the committee, paid.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, of, optional, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Division } from '../organization/division.entity.js';
import { BudgetLine } from './budgetLine.entity.js';
import { decisionOf, sameDecision } from './committeeDecisions.js';
import { SavingsAward } from './savingsAward.entity.js';
import { SavingsRecord } from './savingsRecord.entity.js';
import { SavingsTarget } from './savingsTarget.entity.js';

const targetRecords = records(SavingsTarget, {
  may: 'B',
  code: async (write, { fiscalYear, division }) => `SAVINGS-${Number(fiscalYear)}${division == null ? '' : `-${(await write.get(Division, division as number, ['code'])).code}`}`,
  rules: async (write, { id = 0, fiscalYear, division, startsOn, endsOn, baseOn, rate }) => {
    must(Number(rate) > 0 && Number(rate) < 1, 'rate', 'OUT_OF_RANGE', { ko: '목표율은 0과 1 사이입니다. 예: 2.0%는 0.02', en: 'The rate is between 0 and 1: 0.02 stands for 2.0 %.' });
    must(String(startsOn) <= String(endsOn), 'endsOn', 'BEFORE_BEGIN', { ko: `시작일(${String(startsOn)})보다 앞설 수 없습니다.`, en: `It ends on or after the day it begins (${String(startsOn)}).` });
    for (const [path, date] of [['startsOn', startsOn], ['endsOn', endsOn], ['baseOn', baseOn]] as const) {
      must(String(date).startsWith(`${Number(fiscalYear)}-`), path, 'OUTSIDE_YEAR', { ko: `${Number(fiscalYear)}회계연도 안의 날을 적으십시오.`, en: `Give a day of ${Number(fiscalYear)}.` });
    }
    const others = await write.find(SavingsTarget, ['code'], {
      where: row => sql`${row('id')} <> ${id} AND COALESCE(${row('division')}, 0) = ${division ?? 0} AND ${row('startsOn')} <= ${endsOn} AND ${row('endsOn')} >= ${startsOn}`,
    });
    must(!others.length, 'startsOn', 'OVERLAPS', { ko: `기간이 겹치는 목표(${others[0]?.code})가 있습니다.`, en: `Another target of the same period stands (${others[0]?.code}).` });
  },
});

const recordSavings = action({
  name: 'recordSavings',
  title: { ko: '절약·증대 실적 등록', en: 'Record savings' },
  doc: '예산절약·수입증대 실적: what a division saved on a line or earned on one. What is saved is neither committed nor saved already. It counts toward the target of its day. Items III-budget-1, III-budget-2.',
  returns: () => SavingsRecord,
  may: 'S B',
  owner: 'division',
  input: both(of(SavingsRecord, 'division', 'kind', 'amount', 'description'), optional(of(SavingsRecord, 'line')), day('date', '등록일.', { ko: '등록일', en: 'Recorded on' })),
  run: async (write, { date, ...values }) => {
    must(values.amount > 0, 'amount', 'NOT_POSITIVE', { ko: '금액은 1원 이상으로 적으십시오.', en: 'The amount is 1 won or more.' });
    if (values.line != null) await mustBeSpare(write, { ...values, line: values.line }, date);
    return write.add(SavingsRecord, { ...values, date, target: await targetOf(write, values.division, date), code: await write.nextCode(SavingsRecord, `SAVED-${date.slice(0, 4)}-`) });
  },
});

async function mustBeSpare(write: Write, { line, division, kind, amount }: { line: number; division: number; kind: string; amount: number }, date: string): Promise<void> {
  const held = await write.get(BudgetLine, line, ['division', 'side', 'fiscalYear', 'current', 'committed', 'carriedForward'], date);
  must(held.division === division, 'line', 'OTHER_DIVISION', { ko: '다른 부서의 과목입니다. 그 부서의 과목을 고르십시오.', en: 'The line is of another division.' });
  must(held.fiscalYear === Number(date.slice(0, 4)), 'line', 'OTHER_YEAR', { ko: `${date.slice(0, 4)}회계연도의 과목을 고르십시오.`, en: `Choose a line of ${date.slice(0, 4)}.` });
  const saves = kind === 'EXPENDITURE_SAVED';
  must((held.side === 'EXPENDITURE') === saves, 'line', 'OTHER_SIDE', saves ? { ko: '예산절약은 세출 과목에 적습니다.', en: 'Savings are made on a line of expenditure.' } : { ko: '수입증대는 세입 과목에 적습니다.', en: 'Extra revenue is earned on a line of revenue.' });
  if (!saves) return;
  const before = await write.find(SavingsRecord, ['amount'], { where: row => sql`${row('line')} = ${line} AND ${row('kind')} = ${kind}` });
  const spare = held.current - held.committed - held.carriedForward - before.reduce((sum, r) => sum + r.amount, 0);
  must(amount <= spare, 'amount', 'NOT_SPARE', { ko: `${date} 현재 원인행위와 앞선 절약을 뺀 잔액은 ${spare}원입니다. 그 이하로 적으십시오.`, en: `As of ${date} ${spare} won are neither committed nor saved already; give that or less.` });
}

/** The target of the day that binds the division, else the whole district's. */
async function targetOf(write: Write, division: number, date: string): Promise<number | null> {
  const targets = await write.find(SavingsTarget, ['division'], {
    where: row => sql`${row('startsOn')} <= ${date} AND ${row('endsOn')} >= ${date} AND (${row('division')} IS NULL OR ${row('division')} = ${division})`,
  });
  return (targets.find(t => t.division !== null) ?? targets[0])?.id ?? null;
}

const proposeSavingsAward = action({
  name: 'proposeSavingsAward',
  title: { ko: '성과금 신청', en: 'Propose an award' },
  doc: '성과금 신청: an award to a division or to the holder of a post, for what was saved or earned. Item III-budget-2.',
  returns: () => SavingsAward,
  on: 'record',
  may: 'S',
  owner: 'record.division',
  input: both(of(SavingsAward, 'record', 'division', 'post', 'proposedAmount'), day('date', '신청일.', { ko: '신청일', en: 'Proposed on' })),
  run: async (write, { record: saved, division, post, proposedAmount, date }) => {
    must((division == null) !== (post == null), 'division', 'ONE_OF', { ko: '부서나 직위 가운데 하나만 고르십시오.', en: 'Give either a division or a post.' });
    const { amount, date: savedOn } = await write.get(SavingsRecord, saved, ['amount', 'date']);
    must(date >= savedOn, 'date', 'TOO_EARLY', { ko: `실적 등록일(${savedOn})보다 앞설 수 없습니다.`, en: `It is on or after the day of the savings (${savedOn}).` });
    must(proposedAmount > 0 && proposedAmount <= amount, 'proposedAmount', 'OUT_OF_RANGE', { ko: `1원부터 실적 금액 ${amount}원까지 적을 수 있습니다.`, en: `Give 1 won to what was saved, ${amount}.` });
    const open = await write.find(SavingsAward, ['code'], {
      ever: true, where: row => sql`${row('record')} = ${saved} AND ${row('decision')} IS NULL AND COALESCE(${row('division')}, 0) = ${division ?? 0} AND COALESCE(${row('post')}, 0) = ${post ?? 0}`,
    });
    must(!open.length, 'record', 'PROPOSED', { ko: `이미 신청하여 심사 중입니다(${open[0]?.code}).`, en: `It is proposed already and not decided (${open[0]?.code}).` });
    return write.add(SavingsAward, { record: saved, division: division ?? null, post: post ?? null, proposedAmount, proposedOn: date, code: await write.nextCode(SavingsAward, `AWARD-${date.slice(0, 4)}-`, 2) });
  },
});

const decideSavingsAward = action({
  name: 'decideSavingsAward',
  title: { ko: '성과금 결정', en: 'Decide' },
  doc: '성과금 결정 by the 예산절약 성과금 심사위원회: an amount up to the one proposed, 0 when refused. Item III-budget-2.',
  returns: () => SavingsAward,
  on: 'award',
  may: 'B',
  input: both(record('award', () => SavingsAward, 'The award proposed.'), of(SavingsAward, 'decision', 'amount')),
  run: async (write, { award, version, decision: given, amount }) => {
    const { proposedOn, proposedAmount, decision: known, amount: before } = await write.get(SavingsAward, award, ['proposedOn', 'proposedAmount', 'decision', 'amount']);
    must(before === null, 'award', 'DECIDED', { ko: '이미 결정한 성과금입니다.', en: 'It is decided already.' });
    const decision = sameDecision(known, given);
    const { result } = await decisionOf(write, decision, 'SAVINGS_AWARD', proposedOn);
    must(amount != null, 'amount', 'REQUIRED', { ko: '결정액을 적으십시오. 지급하지 않으면 0원입니다.', en: 'Give the amount; 0 when it is refused.' });
    must(result !== 'DEFERRED', 'decision', 'DEFERRED', { ko: '보류된 심의입니다. 다시 심의한 결과를 고르십시오.', en: 'That resolution deferred it; choose the one that decides.' });
    const met = result === 'REJECTED' ? amount === 0 : amount > 0 && amount <= proposedAmount;
    must(met, 'amount', 'OUT_OF_RANGE', result === 'REJECTED' ? { ko: '부결된 성과금의 결정액은 0원입니다.', en: 'A refused award is 0 won.' } : { ko: `1원부터 신청액 ${proposedAmount}원까지 적을 수 있습니다.`, en: `Give 1 won to what was proposed, ${proposedAmount}.` });
    await write.change(SavingsAward, award, { decision, amount }, version);
    return award;
  },
});

const paySavingsAward = action({
  name: 'paySavingsAward',
  title: { ko: '성과금 지급', en: 'Pay' },
  doc: '성과금 지급: the day an award was paid. Item III-budget-2.',
  returns: () => SavingsAward,
  on: 'award',
  may: 'B',
  input: both(record('award', () => SavingsAward, 'The award decided.'), day('date', '지급일.', { ko: '지급일', en: 'Paid on' })),
  run: async (write, { award, version, date }) => {
    const { decision, amount, paidOn } = await write.get(SavingsAward, award, ['decision', 'amount', 'paidOn']);
    must(paidOn === null, 'award', 'PAID', { ko: '이미 지급한 성과금입니다.', en: 'It is paid already.' });
    must(decision !== null && amount !== null && amount > 0, 'award', 'NOT_GRANTED', { ko: '지급하기로 결정하지 않은 성과금입니다.', en: 'No amount was granted.' });
    await decisionOf(write, decision, 'SAVINGS_AWARD', null, date);
    await write.change(SavingsAward, award, { paidOn: date }, version);
    return award;
  },
});

export const savingsActions = [...targetRecords, recordSavings, proposeSavingsAward, decideSavingsAward, paySavingsAward];
