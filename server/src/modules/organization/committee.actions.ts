// 위원회 and what they resolve. Finance committees are the budget team's, the research committee the research team's.
import type { CommitteeKind } from '@gujeong/shared/vocabulary/organization';
import type { Stored } from '../../graph/stored.js';
import { action } from '../../writing/action.js';
import { both, day, of, optional, refs } from '../../writing/fields.js';
import { acts, type Letter } from '../../writing/permission.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { InvestmentReview } from '../budget/investmentReview.entity.js';
import { MidTermPlan } from '../budget/midTermPlan.entity.js';
import { SavingsAward } from '../budget/savingsAward.entity.js';
import { BenchmarkFinding } from '../proposals/benchmarkFinding.entity.js';
import { IdeaReview } from '../proposals/ideaReview.entity.js';
import { Committee } from './committee.entity.js';
import { CommitteeDecision } from './committeeDecision.entity.js';

/** Who keeps a committee beside the policy team. */
const KEEPER: Partial<Record<CommitteeKind, Letter>> = { SAVINGS_AWARD: 'B', LOCAL_FINANCE_PLAN: 'B', INVESTMENT_REVIEW: 'B', POLICY_RESEARCH: 'R' };

function keeps({ viewer }: Write, kind: CommitteeKind, path: string): void {
  const keeper = KEEPER[kind];
  must(acts(viewer, 'P', ...(keeper ? [keeper] : [])), path, 'NOT_YOURS', { ko: '이 위원회는 다른 담당이 맡습니다.', en: 'This committee is kept by another team.' });
}

type Decided = new () => Stored & { decision: CommitteeDecision | null };
/** What a resolution may be about, by the committees that judge it. */
const SUBJECTS: readonly { field: 'savingsAwards' | 'midTermPlans' | 'investmentReviews' | 'ideaReviews' | 'benchmarkFindings'; cls: Decided; kind: CommitteeKind }[] = [
  { field: 'savingsAwards', cls: SavingsAward, kind: 'SAVINGS_AWARD' },
  { field: 'midTermPlans', cls: MidTermPlan, kind: 'LOCAL_FINANCE_PLAN' },
  { field: 'investmentReviews', cls: InvestmentReview, kind: 'INVESTMENT_REVIEW' },
  { field: 'ideaReviews', cls: IdeaReview, kind: 'POLICY_RESEARCH' },
  { field: 'benchmarkFindings', cls: BenchmarkFinding, kind: 'POLICY_RESEARCH' },
];

const recordDecision = action({
  name: 'recordDecision',
  title: { ko: '심의 결과 등록', en: 'Record decision' },
  doc: '심의 결과 등록: one resolution of a committee, and what it was about. What has been decided once is not decided again. Items III-budget-2…4, III-research-2, 3.',
  returns: () => CommitteeDecision,
  on: 'committee',
  may: 'P B R',
  input: both(
    of(CommitteeDecision, 'committee', 'agenda', 'result'),
    optional(of(CommitteeDecision, 'condition')),
    day('heldOn', '회의일.', { ko: '회의일', en: 'Held on' }),
    optional(both(
      refs('savingsAwards', () => SavingsAward, 'Savings awards it decided.', { ko: '예산성과금', en: 'Savings awards' }),
      refs('midTermPlans', () => MidTermPlan, 'Mid-term plans it passed.', { ko: '중기재정계획', en: 'Mid-term plans' }),
      refs('investmentReviews', () => InvestmentReview, 'Investments it reviewed.', { ko: '투·융자심사', en: 'Investment reviews' }),
      refs('ideaReviews', () => IdeaReview, 'Scores of ideas it gave.', { ko: '제안 심사', en: 'Idea reviews' }),
      refs('benchmarkFindings', () => BenchmarkFinding, 'Benchmark findings it judged.', { ko: '발굴 시책', en: 'Benchmark findings' }),
    )),
  ),
  run: async (write, { committee, agenda, result, condition, heldOn, ...about }) => {
    const { kind, code, validFrom, validTo } = await write.get(Committee, committee, ['kind', 'code', 'validFrom', 'validTo']);
    keeps(write, kind, 'committee');
    must((!validFrom || heldOn >= validFrom) && (!validTo || heldOn < validTo), 'heldOn', 'NOT_STANDING', { ko: '그날 있던 위원회가 아닙니다. 회의일을 확인하십시오.', en: 'The committee did not stand on that day; check it.' });
    must(result !== 'CONDITIONAL' || condition, 'condition', 'REQUIRED', { ko: '조건부이면 조건을 적어야 합니다. 예: 관련 부서 협의의견을 보완할 것', en: 'A conditional approval needs its condition.' });
    must(result === 'CONDITIONAL' || !condition, 'condition', 'NOT_CONDITIONAL', { ko: '조건은 조건부일 때만 적습니다.', en: 'Only a conditional approval has a condition.' });
    const decision = await write.add(CommitteeDecision, { committee, agenda, result, condition: condition ?? null, heldOn, code: await write.nextCode(CommitteeDecision, `${heldOn.slice(0, 4)}-${code}-`, 1) });
    for (const { field, cls, kind: judge } of SUBJECTS) {
      for (const [i, key] of (about[field] ?? []).entries()) {
        const path = [field, String(i)];
        must(kind === judge, path, 'OTHER_COMMITTEE', { ko: '이 위원회가 심의하는 안건이 아닙니다.', en: 'This committee does not judge that.' });
        const before = (await write.get(cls, key, ['decision'])).decision;
        must(before === null, path, 'DECIDED', { ko: '이미 심의한 안건입니다.', en: 'It has been decided already.' });
        await write.change(cls, key, { decision }, undefined, path);
      }
    }
    return decision;
  },
});

export const committeeActions = [
  ...records(Committee, {
    may: 'P B',
    rules: (write, after) => keeps(write, after['kind'] as CommitteeKind, 'kind'),
    retiring: async (write, key) => keeps(write, (await write.get(Committee, key, ['kind'])).kind, 'id'),
  }),
  recordDecision,
];
