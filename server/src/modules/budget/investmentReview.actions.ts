// 투·융자심사: opened against the threshold that is in force, decided by the committee; and the thresholds themselves.
import { among } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, of, optional, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import { CommitteeDecision } from '../organization/committeeDecision.entity.js';
import { decisionOf } from './committeeDecisions.js';
import { InvestmentReview } from './investmentReview.entity.js';
import { LegalThreshold } from './legalThreshold.entity.js';

/** The threshold of new investments; its rows differ by the period they are in force. */
const THRESHOLD = 'INVESTMENT_REVIEW_NEW';
const LIMITS = ['amount', 'ratio', 'days'] as const;

const thresholdRecords = records(LegalThreshold, {
  may: 'B',
  rules: async (write, after, before) => {
    must(LIMITS.filter(l => after[l] != null).length === 1, 'amount', 'ONE_OF', { ko: '금액, 비율, 일수 가운데 하나만 적으십시오.', en: 'Give one of amount, ratio and days.' });
    const others = await write.find(LegalThreshold, ['validFrom'], {
      ever: true,
      where: row => sql`${row('code')} = ${after['code']} AND ${row('id')} <> ${before?.['id'] ?? 0} AND ${row('validFrom')} < ${after['validTo'] ?? '9999-12-31'} AND (${row('validTo')} IS NULL OR ${row('validTo')} > ${after['validFrom']})`,
    });
    must(!others.length, 'validFrom', 'OVERLAPS', { ko: `같은 기준이 ${others[0]?.validFrom}부터 시행 중입니다. 먼저 그 종료일을 적으십시오.`, en: `The same limit is in force from ${others[0]?.validFrom}; end that first.` });
    const changed = before && [...LIMITS, 'code', 'validFrom'].find(name => after[name] !== before[name]);
    if (!changed) return;
    const held = await write.find(InvestmentReview, [], { where: row => sql`${row('threshold')} = ${before['id']}`, limit: 1 });
    must(!held.length, changed, 'IN_USE', { ko: '이미 심사에 쓴 기준입니다. 종료일을 적고 새 기준을 등록하십시오.', en: 'Reviews are held against it; end it and add a new row.' });
  },
});

const openInvestmentReview = action({
  name: 'openInvestmentReview',
  title: { ko: '투·융자심사 의뢰', en: 'Open a review' },
  doc: '투·융자심사 의뢰: a project and its cost, held against the threshold in force on the due date (today when none is set). Whether a review is required follows from it. Item III-budget-4.',
  returns: () => InvestmentReview,
  on: 'project',
  may: 'S B',
  owner: 'project.division',
  input: both(of(InvestmentReview, 'project', 'targetYear', 'totalCost', 'isNew'), optional(of(InvestmentReview, 'dueOn', 'dueText'))),
  run: async (write, { project, targetYear, totalCost, isNew, dueOn, dueText }) => {
    must(totalCost > 0, 'totalCost', 'NOT_POSITIVE', { ko: '총사업비를 1원 이상으로 적으십시오.', en: 'The cost is 1 won or more.' });
    must(dueOn == null || dueOn < `${targetYear}-01-01`, 'dueOn', 'TOO_LATE', { ko: `심사는 ${targetYear}회계연도가 시작되기 전에 합니다.`, en: `It precedes the budget of ${targetYear}.` });
    const earlier = await write.find(InvestmentReview, ['code', 'decision'], { where: row => sql`${row('project')} = ${project} AND ${row('targetYear')} = ${targetYear}` });
    const decisions = earlier.flatMap(r => r.decision ?? []);
    const deferred = new Set((decisions.length ? await write.find(CommitteeDecision, [], { ever: true, where: row => sql`${among(row('id'), decisions)} AND ${row('result')} = ${'DEFERRED'}` }) : []).map(d => d.id));
    const standing = earlier.find(r => r.decision === null || !deferred.has(r.decision));
    must(!standing, 'project', 'OPEN', { ko: `이 사업의 ${targetYear}년도 심사(${standing?.code})가 이미 있습니다. 재검토로 결정된 뒤에 다시 의뢰하십시오.`, en: `There is a review of it for ${targetYear} (${standing?.code}); open another after it was deferred.` });
    const day = dueOn ?? write.today;
    const [threshold] = await write.find(LegalThreshold, ['amount'], { asOf: day, where: row => sql`${row('code')} = ${THRESHOLD} AND ${row('amount')} IS NOT NULL` });
    must(threshold, 'dueOn', 'NO_THRESHOLD', { ko: `${day} 현재 시행 중인 투자심사 기준이 없습니다. 법정 기준을 먼저 등록하십시오.`, en: `No threshold (${THRESHOLD}) is in force on ${day}; add it first.` });
    return write.add(InvestmentReview, { project, targetYear, totalCost, isNew, dueOn: dueOn ?? null, dueText: dueText ?? null, threshold: threshold.id, code: await write.nextCode(InvestmentReview, `INVEST-${targetYear}-`) });
  },
});

const decideInvestmentReview = action({
  name: 'decideInvestmentReview',
  title: { ko: '심사 결과 등록', en: 'Decide' },
  doc: '투·융자심사 결과 by the 투자심사위원회, of a project that must be reviewed. Item III-budget-4.',
  returns: () => InvestmentReview,
  on: 'review',
  may: 'B',
  input: both(record('review', () => InvestmentReview, 'The review.'), of(InvestmentReview, 'decision')),
  run: async (write, { review, version, decision }) => {
    const found = await write.get(InvestmentReview, review, ['required', 'decision']);
    must(found.decision === null, 'review', 'DECIDED', { ko: '이미 심사한 사업입니다.', en: 'It is decided already.' });
    must(found.required, 'review', 'NOT_REQUIRED', { ko: '심사 대상이 아닙니다. 신규사업이고 총사업비가 기준 이상이어야 합니다.', en: 'It needs no review: only new projects at or above the threshold do.' });
    await decisionOf(write, decision, 'INVESTMENT_REVIEW', null);
    await write.change(InvestmentReview, review, { decision }, version);
    return review;
  },
});

export const investmentReviewActions = [...thresholdRecords, openInvestmentReview, decideInvestmentReview];
