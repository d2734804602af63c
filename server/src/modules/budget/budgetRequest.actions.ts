// Making the next year's budget: the cycle, and what divisions ask for, adjusted and fixed by the budget team.
import { action } from '../../writing/action.js';
import { both, day, of, optional, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { BudgetCycle } from './budgetCycle.entity.js';
import { BudgetLine } from './budgetLine.entity.js';
import { BudgetRequest } from './budgetRequest.entity.js';
import { Fund } from './fund.entity.js';

const cycleRecords = records(BudgetCycle, {
  may: 'B',
  code: (_write, { fiscalYear }) => Promise.resolve(`CYCLE-${Number(fiscalYear)}`),
  rules: (_write, { fiscalYear, startsOn, endsOn, revenueEstimate }) => {
    must(String(startsOn) <= String(endsOn), 'endsOn', 'BEFORE_BEGIN', { ko: `시작일(${String(startsOn)})보다 앞설 수 없습니다.`, en: `It ends on or after the day it begins (${String(startsOn)}).` });
    must(String(endsOn) < `${Number(fiscalYear)}-01-01`, 'endsOn', 'TOO_LATE', { ko: `${Number(fiscalYear)}년도 예산은 그 전해에 편성합니다.`, en: `The budget of ${Number(fiscalYear)} is made before that year.` });
    must(revenueEstimate == null || Number(revenueEstimate) >= 0, 'revenueEstimate', 'NEGATIVE', { ko: '세입추계는 0원 이상입니다.', en: 'The estimate is 0 or more.' });
  },
});

const requestBudget = action({
  name: 'requestBudget',
  title: { ko: '예산 요구', en: 'Request' },
  doc: "예산 요구: a division asks for money of the next year, within the cycle's days. Item III-budget-5.",
  returns: () => BudgetRequest,
  on: 'cycle',
  may: 'S H',
  owner: 'division',
  input: both(of(BudgetRequest, 'cycle', 'division', 'fund', 'requested'), optional(of(BudgetRequest, 'project', 'rationale')), day('date', '요구일.', { ko: '요구일', en: 'Requested on' })),
  run: async (write, { date, ...values }) => {
    must(values.requested > 0, 'requested', 'NOT_POSITIVE', { ko: '요구액을 1원 이상으로 적으십시오.', en: 'Ask for 1 won or more.' });
    must(values.fund !== 'SPECIAL', 'fund', 'NOT_A_LEAF', { ko: '특별회계 가운데 하나를 고르십시오. 예: 주차장', en: 'Choose one of the special accounts, for example PARKING.' });
    const { fiscalYear } = await mustBeInCycle(write, values.cycle, date);
    return write.add(BudgetRequest, { ...values, requestedOn: date, code: await write.nextCode(BudgetRequest, `REQUEST-${fiscalYear}-`) });
  },
});

const adjustBudgetRequest = action({
  name: 'adjustBudgetRequest',
  title: { ko: '조정', en: 'Adjust' },
  doc: '조정: what the budget team leaves of a request, 0 to all of it; again until it is fixed. Item III-budget-5.',
  returns: () => BudgetRequest,
  on: 'request',
  may: 'B',
  input: both(record('request', () => BudgetRequest, 'The request.'), of(BudgetRequest, 'adjusted'), day('date', '조정일.', { ko: '조정일', en: 'Adjusted on' })),
  run: async (write, { request, version, adjusted, date }) => {
    const found = await write.get(BudgetRequest, request, ['cycle', 'requested', 'requestedOn', 'finalizedOn']);
    mustNotBeFinal(found.finalizedOn);
    mustBeWithin('adjusted', adjusted, found.requested);
    must(date >= found.requestedOn, 'date', 'TOO_EARLY', { ko: `요구일(${found.requestedOn})보다 앞설 수 없습니다.`, en: `It is on or after the request (${found.requestedOn}).` });
    await mustBeInCycle(write, found.cycle, date);
    await write.change(BudgetRequest, request, { adjusted, adjustedOn: date }, version);
    return request;
  },
});

const finalizeBudgetRequest = action({
  name: 'finalizeBudgetRequest',
  title: { ko: '확정', en: 'Fix' },
  doc: '확정: what goes into the budget drawn up, with the line it becomes; 0 when refused. Item III-budget-5.',
  returns: () => BudgetRequest,
  on: 'request',
  may: 'B',
  input: both(record('request', () => BudgetRequest, 'The request.'), of(BudgetRequest, 'final', 'line'), day('date', '확정일.', { ko: '확정일', en: 'Fixed on' })),
  run: async (write, { request, version, final, line, date }) => {
    const found = await write.get(BudgetRequest, request, ['cycle', 'division', 'fund', 'requested', 'adjustedOn', 'finalizedOn']);
    mustNotBeFinal(found.finalizedOn);
    must(found.adjustedOn !== null, 'request', 'NOT_ADJUSTED', { ko: '먼저 조정액을 적으십시오.', en: 'Adjust it first.' });
    must(date >= found.adjustedOn, 'date', 'TOO_EARLY', { ko: `조정일(${found.adjustedOn})보다 앞설 수 없습니다.`, en: `It is on or after the adjustment (${found.adjustedOn}).` });
    mustBeWithin('final', final, found.requested);
    const { fiscalYear } = await mustBeInCycle(write, found.cycle, date);
    must(final !== 0 || line == null, 'line', 'REFUSED', { ko: '반영하지 않은 요구에는 예산과목을 두지 않습니다.', en: 'A refused request becomes no line.' });
    if (final !== 0) await mustFit(write, line, { ...found, fiscalYear });
    await write.change(BudgetRequest, request, { final, finalizedOn: date, line: line ?? null }, version);
    return request;
  },
});

async function mustBeInCycle(write: Write, cycle: number, date: string): Promise<{ fiscalYear: number }> {
  const { fiscalYear, startsOn, endsOn } = await write.get(BudgetCycle, cycle, ['fiscalYear', 'startsOn', 'endsOn']);
  must(startsOn <= date && date <= endsOn, 'date', 'OUTSIDE_CYCLE', { ko: `${fiscalYear}년도 예산편성 기간(${startsOn}~${endsOn}) 안의 날을 적으십시오.`, en: `Give a day of the cycle, ${startsOn} to ${endsOn}.` });
  return { fiscalYear };
}

function mustNotBeFinal(finalizedOn: string | null): void {
  must(finalizedOn === null, 'request', 'FINAL', { ko: `${finalizedOn}에 확정한 요구입니다.`, en: `It was fixed on ${finalizedOn}.` });
}

function mustBeWithin(path: 'adjusted' | 'final', amount: number | null | undefined, requested: number): asserts amount is number {
  must(amount != null, path, 'REQUIRED', { ko: '금액을 적으십시오. 반영하지 않으면 0원입니다.', en: 'Give the amount; 0 when it is refused.' });
  must(amount >= 0 && amount <= requested, path, 'OUT_OF_RANGE', { ko: `0원부터 요구액 ${requested}원까지 적을 수 있습니다.`, en: `Give 0 to what was asked for, ${requested}.` });
}

/** The line that a request becomes is of its year, division and fund. */
async function mustFit(write: Write, key: number | null | undefined, { fiscalYear, division, fund }: { fiscalYear: number; division: number; fund: string }): Promise<void> {
  must(key != null, 'line', 'REQUIRED', { ko: `${fiscalYear}회계연도의 예산과목을 고르십시오. 없으면 먼저 등록하십시오.`, en: `Choose the line of ${fiscalYear} it becomes; make it first if there is none.` });
  const line = await write.get(BudgetLine, key, ['fiscalYear', 'division', 'fund', 'side']);
  const { code } = await write.get(Fund, line.fund, ['code']);
  must(line.fiscalYear === fiscalYear && line.division === division && code === fund && line.side === 'EXPENDITURE', 'line', 'DOES_NOT_FIT', {
    ko: `요구한 부서와 회계의 ${fiscalYear}회계연도 세출 과목을 고르십시오.`, en: `Choose a line of expenditure of ${fiscalYear}, of the division and fund that the request names.`,
  });
}

export const budgetRequestActions = [...cycleRecords, requestBudget, adjustBudgetRequest, finalizeBudgetRequest];
