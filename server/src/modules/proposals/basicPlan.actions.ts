// 구정 기본계획: its projects are set year by year, then the plan is fixed and printed.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, of, optional, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Publication } from '../reports/publication.entity.js';
import { Project } from '../workplan/project.entity.js';
import { BasicPlan } from './basicPlan.entity.js';
import { BasicPlanItem } from './basicPlanItem.entity.js';
import { Pledge } from './pledge.entity.js';

type Values = Record<string, unknown>;

const setPlanItem = action({
  name: 'setPlanItem',
  title: { ko: '연차계획 등록', en: 'Set item' },
  doc: '기본계획 단위사업의 연차계획: what a project of the plan is to reach in a year and what it costs, and the pledge it carries out. Not once the plan is fixed. Item III-research-1.',
  returns: () => BasicPlanItem,
  on: 'plan',
  may: 'R',
  input: both(of(BasicPlanItem, 'plan', 'project', 'fiscalYear'), optional(of(BasicPlanItem, 'pledge', 'amount', 'goal'))),
  run: async (write, input) => {
    await itemRules(write, input);
    return write.add(BasicPlanItem, input);
  },
});

async function itemRules(write: Write, after: Values): Promise<void> {
  const { id, plan, project, pledge, fiscalYear, amount } = after as { id?: number; plan: number; project: number; pledge?: number | null; fiscalYear: number; amount?: number | null };
  const { startsOn, endsOn } = await unfixed(write, plan, 'plan');
  const [first, last] = [startsOn, endsOn].map(d => Number(d.slice(0, 4)));
  must(fiscalYear >= first! && fiscalYear <= last!, 'fiscalYear', 'OUT_OF_PLAN', { ko: `계획기간(${first}~${last}) 안의 연도를 적으십시오.`, en: `The plan runs from ${first} to ${last}.` });
  must(amount == null || amount >= 0, 'amount', 'NEGATIVE', { ko: '사업비는 0원 이상이어야 합니다.', en: 'An amount is 0 or more.' });
  must((await write.get(Project, project, ['kind'])).kind === 'BASIC_PLAN', 'project', 'OTHER_KIND', { ko: '구정기본계획 단위사업만 넣을 수 있습니다.', en: 'Only basic plan projects stand in the plan.' });
  if (pledge != null) must([null, plan].includes((await write.get(Pledge, pledge, ['plan'])).plan), 'pledge', 'OTHER_PLAN', { ko: '다른 기본계획의 공약사업입니다.', en: 'That pledge is taken up by another plan.' });
  const [same] = await write.find(BasicPlanItem, [], { where: row => sql`${row('plan')} = ${plan} AND ${row('project')} = ${project} AND ${row('fiscalYear')} = ${fiscalYear} AND ${row('id')} <> ${id ?? 0}` });
  must(!same, 'fiscalYear', 'TAKEN', { ko: '이 사업의 그 연도 계획이 이미 있습니다. 그것을 수정하십시오.', en: 'The project has an item of that year; edit that one.' });
}

/** A plan that may still be changed. */
async function unfixed(write: Write, plan: number, path: string) {
  const found = await write.get(BasicPlan, plan, ['fixedOn', 'startsOn', 'endsOn', 'draftedOn']);
  must(found.fixedOn === null, path, 'FIXED', { ko: `${found.fixedOn}에 확정한 계획입니다.`, en: `The plan was fixed on ${found.fixedOn}.` });
  return found;
}

const fixBasicPlan = action({
  name: 'fixBasicPlan',
  title: { ko: '기본계획 확정', en: 'Fix plan' },
  doc: '기본계획 확정: from this day its items stand. It has been drafted, and has items. Item III-research-1.',
  returns: () => BasicPlan,
  on: 'plan',
  may: 'R',
  input: both(record('plan', () => BasicPlan, 'The plan.'), day('date', '확정일.', { ko: '확정일', en: 'Fixed on' })),
  run: async (write, { plan, version, date }) => {
    const { draftedOn } = await unfixed(write, plan, 'plan');
    must(draftedOn !== null, 'plan', 'NOT_DRAFTED', { ko: '초안 작성일이 없습니다. 먼저 초안 작성일을 적으십시오.', en: 'It has no day of drafting; give it first.' });
    must(date >= draftedOn, 'date', 'BEFORE_DRAFT', { ko: `확정일은 초안 작성일(${draftedOn})보다 앞설 수 없습니다.`, en: `It is fixed on or after the day it was drafted (${draftedOn}).` });
    const [item] = await write.find(BasicPlanItem, [], { where: row => sql`${row('plan')} = ${plan}`, limit: 1 });
    must(item, 'plan', 'EMPTY', { ko: '단위사업이 없는 계획은 확정할 수 없습니다.', en: 'A plan without items cannot be fixed.' });
    await write.change(BasicPlan, plan, { fixedOn: date }, version);
    return plan;
  },
});

const publishBasicPlan = action({
  name: 'publishBasicPlan',
  title: { ko: '기본계획 발간', en: 'Publish plan' },
  doc: '기본계획 발간: the fixed plan is printed; its book is among the publications. Item III-research-1.',
  returns: () => BasicPlan,
  on: 'plan',
  may: 'R',
  input: both(record('plan', () => BasicPlan, 'The plan.'), of(Publication, 'copies'), day('date', '발간일.', { ko: '발간일', en: 'Published on' })),
  run: async (write, { plan, version, copies, date }) => {
    const { fixedOn, publishedOn, title, code } = await write.get(BasicPlan, plan, ['fixedOn', 'publishedOn', 'title', 'code']);
    must(fixedOn !== null, 'plan', 'NOT_FIXED', { ko: '확정하지 않은 계획입니다. 먼저 확정하십시오.', en: 'It is not fixed yet; fix it first.' });
    must(publishedOn === null, 'plan', 'PUBLISHED', { ko: `${publishedOn}에 이미 발간하였습니다.`, en: `It was published on ${publishedOn}.` });
    must(date >= fixedOn, 'date', 'BEFORE_FIXING', { ko: `발간일은 확정일(${fixedOn})보다 앞설 수 없습니다.`, en: `It is published on or after the day it was fixed (${fixedOn}).` });
    must(copies == null || copies > 0, 'copies', 'OUT_OF_RANGE', { ko: '발간부수는 1부 이상입니다.', en: 'At least one copy is printed.' });
    await write.change(BasicPlan, plan, { publishedOn: date }, version);
    await write.add(Publication, { code: await write.nextCode(Publication, `PUB-${code}-`, 1), title, issuedOn: date, precision: 'DAY', copies, online: false, basicPlan: plan });
    return plan;
  },
});

export const basicPlanActions = [
  ...records(BasicPlan, { may: 'R', except: ['fixedOn', 'publishedOn'], rules: (_, { startsOn, endsOn }) => must(String(startsOn) <= String(endsOn), 'endsOn', 'BEFORE_BEGIN', { ko: `계획 종료일은 시작일(${String(startsOn)})보다 앞설 수 없습니다.`, en: `It ends on or after the day it starts (${String(startsOn)}).` }) }),
  ...records(BasicPlanItem, { may: 'R', except: ['plan'], only: ['update', 'retire'], rules: itemRules, retiring: async (write, key) => void (await unfixed(write, (await write.get(BasicPlanItem, key, ['plan'])).plan, 'id')) }),
  ...records(Pledge, { may: 'R' }),
  setPlanItem,
  fixBasicPlan,
  publishBasicPlan,
];
