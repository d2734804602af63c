// The mid-term plan: its edition, amounts by project, year and source, and its submission to the council.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, of, optional, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Bill } from '../council/bill.entity.js';
import { WorkField } from '../workplan/workField.entity.js';
import { decisionOf, sameDecision } from './committeeDecisions.js';
import { MidTermAmount } from './midTermAmount.entity.js';
import { MidTermPlan } from './midTermPlan.entity.js';

const YEARS = 5;

const planRecords = records(MidTermPlan, {
  may: 'B',
  except: ['submittedOn', 'bill', 'decision'],
  code: (_write, { editionYear }) => Promise.resolve(`MTP-${Number(editionYear)}`),
  rules: async (write, after, before) => {
    must(before === null || before['submittedOn'] === null, 'id', 'SUBMITTED', { ko: '제출한 계획은 고칠 수 없습니다. 다음 연도의 계획을 등록하십시오.', en: 'A submitted plan stays; make the next edition.' });
    const [startYear, endYear] = [Number(after['startYear']), Number(after['endYear'])];
    must(endYear === startYear + YEARS - 1, 'endYear', 'NOT_FIVE_YEARS', { ko: `5개년 계획입니다. 시작연도가 ${startYear}이면 종료연도는 ${startYear + YEARS - 1}입니다.`, en: `It covers five years: from ${startYear} to ${startYear + YEARS - 1}.` });
    if (after['supersedes'] == null) return;
    const earlier = await write.get(MidTermPlan, after['supersedes'] as number, ['editionYear']);
    must(earlier.editionYear < Number(after['editionYear']), 'supersedes', 'NOT_EARLIER', { ko: '앞 연도의 계획을 고르십시오.', en: 'It replaces an earlier edition.' });
  },
  retiring: async (write, key) => {
    const { submittedOn } = await write.get(MidTermPlan, key, ['submittedOn']);
    must(submittedOn === null, 'id', 'SUBMITTED', { ko: '제출한 계획은 삭제할 수 없습니다.', en: 'A submitted plan stays.' });
  },
});

const setMidTermAmount = action({
  name: 'setMidTermAmount',
  title: { ko: '연도별 투자액 입력', en: 'Set an amount' },
  doc: '연도별 투자액: what a plan gives a project in one year from one source; it replaces what stood there, and 0 takes it out. The field is that of the project in this plan or the one before, when none is given. Item III-budget-3.',
  returns: () => MidTermPlan,
  on: 'plan',
  may: 'B',
  input: both(record('plan', () => MidTermPlan, 'The plan.'), of(MidTermAmount, 'project', 'fiscalYear', 'fundingSource', 'amount'), optional(of(MidTermAmount, 'field'))),
  run: async (write, { plan, version, project, fiscalYear, fundingSource, amount, field }) => {
    const { startYear, endYear, submittedOn, supersedes } = await write.get(MidTermPlan, plan, ['startYear', 'endYear', 'submittedOn', 'supersedes']);
    must(submittedOn === null, 'plan', 'SUBMITTED', { ko: '이미 제출한 계획입니다.', en: 'The plan is submitted already.' });
    must(startYear <= fiscalYear && fiscalYear <= endYear, 'fiscalYear', 'OUTSIDE_PLAN', { ko: `계획기간(${startYear}~${endYear}년) 안의 연도를 적으십시오.`, en: `Give a year of the plan, ${startYear} to ${endYear}.` });
    must(amount >= 0, 'amount', 'NEGATIVE', { ko: '투자액은 0원 이상입니다.', en: 'The amount is 0 or more.' });
    await write.changeParts(MidTermPlan, plan, version);
    const chosen = field ?? (await knownField(write, project, [plan, supersedes]));
    must(chosen != null, 'field', 'REQUIRED', { ko: '처음 들어가는 사업입니다. 중기계획 분야를 고르십시오.', en: 'The project is new to the plan; choose its field.' });
    const { scheme } = await write.get(WorkField, chosen, ['scheme']);
    must(scheme === 'MID_TERM_PLAN', 'field', 'OTHER_SCHEME', { ko: '중기계획 분야를 고르십시오.', en: 'Choose a field of the mid-term plan.' });
    const [known] = await write.find(MidTermAmount, [], { where: row => sql`${row('plan')} = ${plan} AND ${row('project')} = ${project} AND ${row('fiscalYear')} = ${fiscalYear} AND ${row('fundingSource')} = ${fundingSource}` });
    if (known && amount === 0) await write.retire(MidTermAmount, known.id);
    else if (known) await write.change(MidTermAmount, known.id, { amount, field: chosen });
    else if (amount > 0) await write.add(MidTermAmount, { plan, project, fiscalYear, fundingSource, amount, field: chosen });
    return plan;
  },
});

/** The field under which the plan, or the edition before, holds the project. */
async function knownField(write: Write, project: number, plans: readonly (number | null)[]): Promise<number | null> {
  for (const plan of plans) {
    if (plan === null) continue;
    const [found] = await write.find(MidTermAmount, ['field'], { where: row => sql`${row('plan')} = ${plan} AND ${row('project')} = ${project}`, limit: 1 });
    if (found) return found.field;
  }
  return null;
}

const submitMidTermPlan = action({
  name: 'submitMidTermPlan',
  title: { ko: '의회 제출', en: 'Submit' },
  doc: '중기투자·재정계획 제출: to the council, after the 지방재정계획 심의회 has passed it. It has an amount in each of its years, and stays as it was submitted. Item III-budget-3.',
  returns: () => MidTermPlan,
  on: 'plan',
  may: 'B',
  input: both(record('plan', () => MidTermPlan, 'The plan.'), of(MidTermPlan, 'decision'), optional(of(MidTermPlan, 'bill')), day('date', '제출일.', { ko: '제출일', en: 'Submitted on' })),
  run: async (write, { plan, version, decision: given, bill, date }) => {
    const { startYear, endYear, submittedOn, decision: known } = await write.get(MidTermPlan, plan, ['startYear', 'endYear', 'submittedOn', 'decision']);
    must(submittedOn === null, 'plan', 'SUBMITTED', { ko: '이미 제출한 계획입니다.', en: 'The plan is submitted already.' });
    const decision = sameDecision(known, given);
    const { result } = await decisionOf(write, decision, 'LOCAL_FINANCE_PLAN', null, date);
    must(result === 'APPROVED' || result === 'CONDITIONAL', 'decision', 'NOT_PASSED', { ko: '가결되지 않은 심의입니다.', en: 'That resolution did not pass it.' });
    const held = new Set((await write.find(MidTermAmount, ['fiscalYear'], { where: row => sql`${row('plan')} = ${plan}` })).map(a => a.fiscalYear));
    const missing = Array.from({ length: endYear - startYear + 1 }, (_, i) => startYear + i).filter(year => !held.has(year));
    must(!missing.length, 'plan', 'INCOMPLETE', { ko: `투자액이 없는 연도가 있습니다: ${missing.join(', ')}`, en: `There is no amount in ${missing.join(', ')}.` });
    if (bill != null) {
      const { kind } = await write.get(Bill, bill, ['kind']);
      must(kind === 'REPORT', 'bill', 'NOT_A_REPORT', { ko: '보고 의안을 고르십시오.', en: 'Choose a bill that is a report.' });
    }
    await write.change(MidTermPlan, plan, { submittedOn: date, decision, bill: bill ?? null }, version);
    return plan;
  },
});

export const midTermPlanActions = [...planRecords, setMidTermAmount, submitMidTermPlan];
