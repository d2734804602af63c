// Rules of objectives: who may hold them, and what their weights add up to.
import { sql } from '../../graph/sql.js';
import { acts } from '../../writing/permission.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Post } from '../organization/post.entity.js';
import { Objective } from './objective.entity.js';

type Values = Record<string, unknown>;

/** The grades under management by objectives. */
const GRADES = new Set([4, 5]);

/** 0.3 + 0.3 + 0.2 + 0.2 is not quite 1 in floating point. */
const hundredths = (weights: readonly number[]): number => Math.round(weights.reduce((sum, w) => sum + w, 0) * 1e6) / 1e4;

export const percentText = (weights: readonly number[]): string => `${hundredths(weights)}%`;
export const withinWhole = (weights: readonly number[]): boolean => hundredths(weights) <= 100;
export const isWhole = (weights: readonly number[]): boolean => hundredths(weights) === 100;

/** What holds for every objective, proposed or fixed; a fixed one is changed by the coordinator only. */
export async function objectiveRules(write: Write, after: Values, before: Values | null): Promise<void> {
  must(!before || before['setOn'] === null || acts(write.viewer, 'P'), 'id', 'FIXED', { ko: `${String(before?.['setOn'])}에 확정한 목표입니다. 변경은 정책기획 담당이 합니다.`, en: `It was fixed on ${String(before?.['setOn'])}; the coordinator changes it.` });
  const { holder, year, weight, target } = after as { holder: number; year: number; weight: number; target: number };
  const thisYear = Number(write.today.slice(0, 4));
  must(year >= 1990 && year <= thisYear + 1, 'year', 'OUT_OF_RANGE', { ko: `대상 연도는 1990년부터 ${thisYear + 1}년까지입니다.`, en: `The year is 1990 to ${thisYear + 1}.` });
  must(target > 0, 'target', 'OUT_OF_RANGE', { ko: '목표치는 0보다 커야 합니다. 실적을 목표치로 나누어 달성률을 셈합니다.', en: 'A target is more than 0: what is achieved is measured against it.' });
  const post = await write.get(Post, holder, ['grade', 'validTo']);
  must(GRADES.has(post.grade), 'holder', 'GRADE', { ko: `목표관리 대상은 4급과 5급입니다. 이 직위는 ${post.grade}급입니다.`, en: `Objectives are held by grades 4 and 5; this post is of grade ${post.grade}.` });
  must(post.validTo === null || post.validTo > `${year}-01-01`, 'holder', 'CEASED', { ko: `${post.validTo}에 없어진 직위입니다.`, en: `This post ceased on ${post.validTo}.` });
  must(weight > 0 && weight <= 1, 'weight', 'OUT_OF_RANGE', { ko: '가중치는 0보다 크고 1 이하입니다. 예: 30%는 0.3', en: 'A weight is more than 0 and at most 1, for example 0.3 for 30 %.' });
  const others = (await objectivesOf(write, holder, year)).filter(o => o.id !== after['id']).map(o => o.weight);
  must(withinWhole([...others, weight]), 'weight', 'OVER_WHOLE', { ko: `한 직위의 한 해 가중치는 모두 100%를 넘을 수 없습니다. 다른 목표가 이미 ${percentText(others)}입니다.`, en: `The weights of a holder's year are at most 100 % together; the others have ${percentText(others)}.` });
}

/** All objectives of a holder's year, proposed or fixed. */
export const objectivesOf = (write: Write, holder: number, year: number) =>
  write.find(Objective, ['weight', 'setOn'], { ever: true, where: row => sql`${row('holder')} = ${holder} AND ${row('year')} = ${year}` });
