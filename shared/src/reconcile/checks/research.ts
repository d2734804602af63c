// III-research 1 and 3: 구정 기본계획, 벤치마킹.
import { check, type Check } from '../check.js';
import { prose } from '../figures.js';
import { years } from '../identities/duration.js';
import { product } from '../identities/product.js';
import { equal, sum } from '../identities/sum.js';

const benchmarking = ['III-research-3'];

export const research: Check[] = [
  check(
    { name: 'basic-plan.years', title: { ko: '구정 기본계획: 계획범위 = 개년 수', en: 'Basic plan: period = years stated' }, items: ['III-research-1'] },
    years(prose('basicPlan.years'), prose('basicPlan.from'), prose('basicPlan.to')),
  ),
  check(
    { name: 'benchmarking.members', title: { ko: '벤치마킹: 인원 = 팀 × 팀별 인원', en: 'Benchmarking: members = teams × members a team' }, items: benchmarking },
    product(prose('benchmarking.members'), { factors: [prose('benchmarking.teams'), prose('benchmarking.membersPerTeam')] }),
  ),
  check(
    { name: 'benchmarking.fields', title: { ko: '벤치마킹: 대상분야 수 = 열거한 분야 수', en: 'Benchmarking: fields stated = named' }, items: benchmarking },
    equal(prose('benchmarking.fields'), prose('benchmarking.fields.named')),
  ),
  check(
    { name: 'benchmarking.days', title: { ko: '벤치마킹 출장: 일 = 박 + 1', en: 'Benchmarking trip: days = nights + 1' }, items: benchmarking },
    sum(prose('benchmarking.days'), [prose('benchmarking.nights')], { constant: 1 }),
  ),
];
