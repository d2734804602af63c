// The basic plan of the third elected term: its pledges, its projects and their years (2002-07-01 – 2006-06-30).
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { pledgedGroups, type PlannedProject } from './pledges.js';
import { unitProjects } from './unitProjects.js';

const plan = 'BASIC-PLAN-2002';
const million = 1_000_000;
const goals = {
  B: { first: '기본계획 수립 및 타당성 조사', second: '실시설계 및 보상', middle: '공사 시행', last: '준공 및 운영' },
  P: { first: '시행계획 수립 및 시범 실시', second: '대상 확대', middle: '지속 추진', last: '성과평가 및 정착' },
};

/** What is to be reached in the n-th of all years. */
function goal(kind: 'B' | 'P', n: number, all: number): string {
  const { first, second, middle, last } = goals[kind];
  if (all === 1 || n === all) return last;
  if (n === 1) return first;
  return n === 2 ? second : middle;
}

/** The field in which the division's major projects stand, so that plan and pledge follow the same classification. */
function fieldOf(draft: Draft, division: string): string | undefined {
  const fields = new Map<string, number>();
  for (const row of draft.rows('Project')) {
    if (row.kind !== 'MAJOR' || row.division !== division || typeof row.field !== 'string') continue;
    fields.set(row.field, (fields.get(row.field) ?? 0) + 1);
  }
  return [...fields].sort(([a, n], [b, m]) => m - n || a.localeCompare(b))[0]?.[0];
}

export function generateBasicPlan(draft: Draft): void {
  const random = new Random('proposals:basicPlan');
  const fields = new Map<string, string | undefined>();
  const field = (division: string) => {
    if (!fields.has(division)) fields.set(division, fieldOf(draft, division));
    return fields.get(division);
  };
  let number = 0;

  function addProject(division: string, [title, from, to, cost, kind]: PlannedProject, round: number, pledge?: string): string {
    number += 1;
    const code = `2002-BASIC-${String(number).padStart(3, '0')}`;
    const years = to - from + 1;
    draft.add('Project', {
      code,
      title: round === 1 ? title : `${title} (${round}단계)`,
      kind: 'BASIC_PLAN',
      field: field(division),
      startsOn: from === 2002 ? '2002-07-01' : `${from}-01-01`,
      endsOn: to === 2006 ? '2006-06-30' : `${to}-12-31`,
      precision: 'YEAR',
      periodText: `${from} ~ ${to}`,
      requiredBudget: cost ? cost * million : undefined,
      division,
      partOf: 'III-research-1',
      origin: 'GENERATED',
    });
    const amounts = cost ? random.split(cost, years, 10, 10) : [];
    for (let n = 1; n <= years; n++) {
      const amount = amounts[n - 1];
      draft.add('BasicPlanItem', {
        key: `${code}:${from + n - 1}`,
        plan, project: code, pledge,
        fiscalYear: from + n - 1,
        amount: amount === undefined ? undefined : amount * million,
        goal: goal(kind, n, years),
        origin: 'GENERATED',
      });
    }
    return code;
  }

  for (let round = 1; round <= draft.scale; round++) {
    pledgedGroups.forEach(({ pledge: title, division, projects }, i) => {
      const pledge = `PLEDGE-${String(i + 1).padStart(2, '0')}`;
      const codes = projects.map(project => addProject(division, project, round, pledge));
      if (round === 1) draft.add('Pledge', { code: pledge, title, plan, field: field(division), division, projects: codes, origin: 'GENERATED' });
    });
    for (const [division, projects] of Object.entries(unitProjects)) for (const project of projects) addProject(division, project, round);
  }
}
