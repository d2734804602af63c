// BasicPlan 구정 기본계획. Item III-research-1.
import { BasicPlanState } from '@gujeong/shared/vocabulary/proposals';
import { date, derived, int, many, noun, text } from '../../graph/noun.js';
import { choose } from '../../graph/row.js';
import { sql } from '../../graph/sql.js';
import { Stored } from '../../graph/stored.js';
import { Publication } from '../reports/publication.entity.js';
import { BasicPlanItem } from './basicPlanItem.entity.js';
import { Pledge } from './pledge.entity.js';

@noun({ doc: "구정 기본계획, 민선3기 2002.7.1–2006.6.30: a mayor's term, not fiscal years. Item III-research-1." })
export class BasicPlan extends Stored {
  @text('계획 코드.', { unique: true }) code: string;
  @text('계획명 (가칭).') title: string;
  @date('First day of the plan.') startsOn: string;
  @date('Last day of the plan.') endsOn: string;
  @int('총사업수 as intended: 100개 내외, about 100; null where not stated.', { nullable: true }) intendedProjects: number | null;
  @date('초안 작성일; null until a day is set, and of a month the last day.', { nullable: true }) draftedOn: string | null;
  @date('확정일; null until a day is set.', { nullable: true }) fixedOn: string | null;
  @date('책자 발간일; null until a day is set.', { nullable: true }) publishedOn: string | null;
  @derived.choice(BasicPlanState, '초안 작성, 초안, 확정, 발간 as of the reference date.', row =>
    choose([
      [sql`${row('publishedOn')} <= ${row.asOf}`, 'PUBLISHED'],
      [sql`${row('fixedOn')} <= ${row.asOf}`, 'FIXED'],
      [sql`${row('draftedOn')} <= ${row.asOf}`, 'DRAFTED'],
    ], 'DRAFTING'))
  state: BasicPlanState;
  @many(() => BasicPlanItem, 'plan', '연차별 단위사업.') items: BasicPlanItem[];
  @many(() => Pledge, 'plan', '포함된 공약사업.') pledges: Pledge[];
  @many(() => Publication, 'basicPlan', '책자.') publications: Publication[];
}
