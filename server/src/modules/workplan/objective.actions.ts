// 목표관리제: objectives are proposed by those who hold them, fixed by the coordinator, reviewed within the year and judged after it.
import { Int } from 'type-graphql';
import { action } from '../../writing/action.js';
import { both, day, of, optional, plain, ref } from '../../writing/fields.js';
import { acts } from '../../writing/permission.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import { Post } from '../organization/post.entity.js';
import { Objective } from './objective.entity.js';
import { isWhole, objectiveRules, objectivesOf, percentText } from './objective.rules.js';
import { ObjectiveReview } from './objectiveReview.entity.js';

const setObjective = action({
  name: 'setObjective',
  title: { ko: '목표 설정', en: 'Propose objective' },
  doc: "목표 설정: an objective of a post for a year, proposed until the coordinator fixes the year's objectives. The weights of a holder's year are at most 1 together. Items II-3, III-policy-2.",
  returns: () => Objective,
  on: 'holder',
  may: 'P S',
  owner: 'holder.division',
  input: both(of(Objective, 'holder', 'year', 'title', 'indicator', 'unit', 'target', 'weight'), optional(of(Objective, 'project', 'budgetLine'))),
  run: async (write, input) => {
    await objectiveRules(write, input, null);
    return write.add(Objective, { ...input, code: await write.nextCode(Objective, `${input.year}-OBJ-`), setOn: null });
  },
});

const fixObjectives = action({
  name: 'fixObjectives',
  title: { ko: '목표 확정', en: 'Fix objectives' },
  doc: "목표 확정: all objectives that a post has proposed for a year are fixed at once; their weights make 1. Items II-3, III-policy-2.",
  returns: () => Objective,
  many: true,
  on: 'holder',
  may: 'P',
  input: both(ref('holder', () => Post, 'The post that holds them.', { ko: '목표 대상자', en: 'Holder' }), plain<'year', number>('year', Int, 'The year they are for.', { ko: '대상 연도', en: 'Year' }), day('date', '확정일.', { ko: '목표 설정일', en: 'Set on' })),
  run: async (write, { holder, year, date }) => {
    const all = await objectivesOf(write, holder, year);
    const proposed = all.filter(o => o.setOn === null);
    const weights = all.map(o => o.weight);
    must(proposed.length, 'holder', 'NOTHING_PROPOSED', { ko: `이 직위의 ${year}년 목표 가운데 확정할 것이 없습니다.`, en: `This post has no objectives of ${year} to be fixed.` });
    must(isWhole(weights), 'holder', 'NOT_WHOLE', { ko: `가중치의 합이 100%여야 확정할 수 있습니다. 지금 ${percentText(weights)}입니다.`, en: `The weights must make 100 % before they are fixed; they make ${percentText(weights)}.` });
    for (const { id, version } of proposed) {
      await write.change(Objective, id, { setOn: date }, version);
      await write.add(ObjectiveReview, { objective: id, kind: 'SETTING', date });
    }
    return proposed.map(o => o.id);
  },
});

const reviewObjective = action({
  name: 'reviewObjective',
  title: { ko: '목표 점검·평가', en: 'Review' },
  doc: '목표 점검·평가: interim reviews within the year by the head of the division, with what was achieved; the final one after the year by the coordinator, with a score. Items II-3, III-policy-2.',
  returns: () => ObjectiveReview,
  on: 'objective',
  may: 'P H',
  owner: 'objective.holder.division',
  input: both(of(ObjectiveReview, 'objective', 'kind'), optional(of(ObjectiveReview, 'actual', 'score', 'usedFor', 'reason', 'cause', 'countermeasure')), day('date', '점검·평가일.', { ko: '점검·평가일', en: 'Reviewed on' })),
  run: async (write, input) => {
    const { kind, date, actual, score } = input;
    const { setOn, year } = await write.get(Objective, input.objective, ['setOn', 'year']);
    must(setOn !== null, 'objective', 'NOT_FIXED', { ko: '아직 확정하지 않은 목표입니다. 먼저 목표를 확정하십시오.', en: 'It is only proposed; fix it first.' });
    must(kind !== 'SETTING', 'kind', 'BY_FIXING', { ko: '목표설정은 목표를 확정할 때 기록됩니다.', en: 'Setting is recorded when the objectives are fixed.' });
    must(date >= setOn, 'date', 'BEFORE_SETTING', { ko: `점검일은 목표 설정일(${setOn})보다 앞설 수 없습니다.`, en: `It is reviewed on or after the day it was set (${setOn}).` });
    must(actual != null, 'actual', 'REQUIRED', { ko: '실적을 적어야 합니다. 예: 62.5', en: 'Say what was achieved, for example 62.5.' });
    if (kind === 'INTERIM') {
      must(date <= `${year}-12-31`, 'date', 'AFTER_YEAR', { ko: `중간점검은 ${year}년 안에 합니다. 그 뒤에는 최종평가를 하십시오.`, en: `An interim review falls within ${year}; after it comes the final one.` });
      must(score == null, 'score', 'ONLY_FINAL', { ko: '평점은 최종평가에서만 매깁니다.', en: 'Only the final review has a score.' });
    } else {
      must(acts(write.viewer, 'P'), 'kind', 'BY_PLANNING', { ko: '최종평가는 정책기획 담당이 합니다.', en: 'The final review is made by the coordinator.' });
      must(date > `${year}-12-31`, 'date', 'WITHIN_YEAR', { ko: `최종평가는 ${year}년이 끝난 뒤(${year + 1}-01-01부터)에 합니다.`, en: `The final review falls after the year it judges, from ${year + 1}-01-01.` });
      must(score != null, 'score', 'REQUIRED', { ko: '최종평가에는 평점이 있어야 합니다. 예: 92점은 0.92', en: 'The final review needs a score, for example 0.92.' });
      must(score >= 0 && score <= 1, 'score', 'OUT_OF_RANGE', { ko: '평점은 0에서 1까지입니다. 예: 92점은 0.92', en: 'A score is 0 to 1, for example 0.92.' });
    }
    return write.add(ObjectiveReview, input);
  },
});

export const objectiveActions = [
  ...records(Objective, { may: 'P S', owner: 'holder.division', except: ['code', 'setOn', 'holder', 'year'], only: ['update', 'retire', 'bulk'], rules: objectiveRules }),
  setObjective,
  fixObjectives,
  reviewObjective,
];
