// What holds for every project, whoever writes it.
import type { ProjectKind } from '@gujeong/shared/vocabulary/workplan';
import { Team } from '../organization/team.entity.js';
import { must, refuse } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Project } from './project.entity.js';

type Values = Record<string, unknown>;

/** 2002-MAJOR-253; items of the plan have the numbers of the report, which nobody else can give. */
const PREFIX: Partial<Record<ProjectKind, string>> = { NATIONAL_AGENDA: 'AGENDA', MAJOR: 'MAJOR', BASIC_PLAN: 'BASIC', INVESTMENT: 'INVEST' };

export function projectCode(write: Write, { kind, planYear }: Values): Promise<string> {
  const prefix = PREFIX[kind as ProjectKind];
  must(prefix, 'code', 'REQUIRED', { ko: '주요업무계획 항목은 사업번호를 직접 적어야 합니다. 예: III-ict-5', en: 'An item of the plan needs its number, for example III-ict-5.' });
  return write.nextCode(Project, `${String(planYear ?? write.today.slice(0, 4))}-${prefix}-`);
}

export async function projectRules(write: Write, after: Values): Promise<void> {
  const { startsOn, endsOn, requiredBudget, sector, kind, team, division } = after;
  must(!startsOn || !endsOn || String(startsOn) <= String(endsOn), 'endsOn', 'BEFORE_BEGIN', { ko: `사업 종료일은 시작일(${String(startsOn)})보다 앞설 수 없습니다.`, en: `It ends on or after the day it starts (${String(startsOn)}).` });
  must(requiredBudget == null || Number(requiredBudget) >= 0, 'requiredBudget', 'NEGATIVE', { ko: '소요예산은 0원 이상이어야 합니다.', en: 'A required budget is 0 or more.' });
  must(!sector || kind === 'NATIONAL_AGENDA', 'sector', 'NOT_AN_AGENDA_TASK', { ko: '부문은 국정과제에만 적습니다.', en: 'Only tasks of the national agenda have a sector.' });
  if (team != null) {
    const { division: of } = await write.get(Team, team as number, ['division']);
    must(of === division, 'team', 'OTHER_DIVISION', { ko: '담당 팀은 주관부서의 팀이어야 합니다.', en: 'The team must be one of the lead division.' });
  }
  if (after['id'] !== undefined) await noCircle(write, after['id'] as number, after['partOf'] as number | null);
}

/** A project is never part of itself, nor of what is part of it. */
export async function noCircle(write: Write, project: number, partOf: number | null | undefined): Promise<void> {
  for (let above = partOf ?? null; above !== null; above = (await write.get(Project, above, ['partOf'])).partOf) {
    if (above === project) refuse('partOf', 'CIRCLE', { ko: '상위 사업으로 자신이나 자신의 하위 사업을 고를 수 없습니다.', en: 'A project cannot be part of itself or of one of its own parts.' });
  }
}
