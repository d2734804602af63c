// 소요예산 of the plan items, in 천원.
import { check, family, type Check, type Labels } from '../check.js';
import { cellsOf, prose } from '../figures.js';
import { allOf } from '../identity.js';
import { equal, sum } from '../identities/sum.js';
import { sumOf } from '../rational.js';
import { formatNumber } from '../../units.js';

const at = cellsOf('plan-budgets');
const amount = (plan: string) => at(plan, 'amount');

const plans: Labels = {
  'ict-1': { ko: '지식기반 행정정보화', en: 'Knowledge-based administration' },
  'ict-2': { ko: '시군구 행정종합정보화', en: 'District administration systems' },
  'ict-3': { ko: '정보화기반시설 확충', en: 'Information infrastructure' },
  'ict-4': { ko: '홈페이지 활성화', en: 'Homepage' },
  'computing-1': { ko: '정보화 교육운영', en: 'Informatization training' },
  'research-1': { ko: '구정 기본계획', en: 'Basic plan' },
  'research-2': { ko: '구민창안·아이디어', en: 'Ideas' },
};
const itemOf = (plan: string) => `III-${plan}`;
const ict = Object.keys(plans).filter((plan) => plan.startsWith('ict-'));

export const planBudgets: Check[] = [
  ...family(
    { name: 'plan-budgets.lines', title: { ko: '소요예산 본문 = 표', en: 'required budget, text = table' }, items: (plan) => [itemOf(plan)] },
    plans,
    (plan) => equal(amount(plan), prose(`planBudget.${plan}`)),
  ),
  check(
    {
      name: 'plan-budgets.total',
      title: { ko: '소요예산 계 = 7개 사업의 합', en: 'Required budget: total = sum of the seven' },
      items: Object.keys(plans).map(itemOf),
      notes: {
        NOT_STATED: ({ read }) => {
          const known = allOf(ict.map(amount), read);
          if (!known) return { ko: '합계가 원문에 없음', en: 'The total is not stated' };
          const part = formatNumber(sumOf(known).toNumber());
          return { ko: `합계가 원문에 없음(정보통신 ${part}천원)`, en: `The total is not stated (ICT ${part} thousand won)` };
        },
      },
    },
    sum(amount('total'), Object.keys(plans).map(amount)),
  ),
];
