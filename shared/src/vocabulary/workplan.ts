// Code lists of the work plan: projects, milestones, objectives, seasonal plans and directives.
import { codeList, type CodeOf } from './codeList.js';

export const WorkFieldScheme = codeList('WorkFieldScheme', { ko: '분야 체계', en: 'Scheme of fields' }, {
  MAJOR_WORK_PLAN: { ko: '주요업무계획 분야', en: 'Major work plan' },
  MID_TERM_PLAN: { ko: '중기계획 분야', en: 'Mid-term plan' },
});
export type WorkFieldScheme = CodeOf<typeof WorkFieldScheme>;

/** Kinds overlap in substance (the same work may be a national task and a major project): never add them up. */
export const ProjectKind = codeList('ProjectKind', { ko: '사업 구분', en: 'Kind of project' }, {
  NATIONAL_AGENDA: { ko: '국정과제', en: 'National agenda task' },
  MAJOR: { ko: '주요업무', en: 'Major project' },
  DIVISION_PLAN: { ko: '주요업무계획 항목', en: 'Plan item of the division' },
  BASIC_PLAN: { ko: '구정기본계획 단위사업', en: 'Basic plan project' },
  INVESTMENT: { ko: '투자사업', en: 'Investment project' },
});
export type ProjectKind = CodeOf<typeof ProjectKind>;

export const AgendaSector = codeList('AgendaSector', { ko: '국정과제 부문', en: 'Sector of the national agenda' }, {
  ECONOMY: { ko: '경제부문', en: 'Economy' },
  GOVERNMENT: { ko: '정부부문', en: 'Government' },
  SOCIETY: { ko: '사회부문', en: 'Society' },
  FUTURE: { ko: '미래부문', en: 'Future' },
});
export type AgendaSector = CodeOf<typeof AgendaSector>;

export const ProjectStatus = codeList('ProjectStatus', { ko: '추진현황', en: 'Status' }, {
  COMPLETED: { ko: '완료', en: 'Completed', tone: 'good' },
  ON_TRACK: { ko: '정상추진', en: 'On track', tone: 'calm' },
  DELAYED: { ko: '부진', en: 'Delayed', tone: 'bad' },
  ON_HOLD: { ko: '보류', en: 'On hold', tone: 'warn' },
  PLAN_CHANGED: { ko: '계획변경', en: 'Plan changed', tone: 'change' },
  CANCELLED: { ko: '취소', en: 'Cancelled', tone: 'none' },
});
export type ProjectStatus = CodeOf<typeof ProjectStatus>;

export const MilestoneState = codeList('MilestoneState', { ko: '일정 상태', en: 'State of a milestone' }, {
  UPCOMING: { ko: '도래 전', en: 'Upcoming', tone: 'none' },
  OPEN: { ko: '진행', en: 'Open', tone: 'calm' },
  DONE: { ko: '완료', en: 'Done', tone: 'good' },
  OVERDUE: { ko: '지연', en: 'Overdue', tone: 'bad' },
});
export type MilestoneState = CodeOf<typeof MilestoneState>;

export const ObjectiveReviewKind = codeList('ObjectiveReviewKind', { ko: '목표 점검 구분', en: 'Kind of objective review' }, {
  SETTING: { ko: '목표설정', en: 'Setting' },
  INTERIM: { ko: '중간점검', en: 'Interim review' },
  FINAL: { ko: '최종평가', en: 'Final review' },
});
export type ObjectiveReviewKind = CodeOf<typeof ObjectiveReviewKind>;

export const SeasonalPlanKind = codeList('SeasonalPlanKind', { ko: '종합대책 구분', en: 'Kind of seasonal plan' }, {
  WINTER: { ko: '겨울철종합대책', en: 'Winter' },
  LUNAR_NEW_YEAR: { ko: '설날종합대책', en: 'Lunar New Year' },
  SUMMER: { ko: '여름철종합대책', en: 'Summer' },
  CHUSEOK: { ko: '추석종합대책', en: 'Chuseok' },
});
export type SeasonalPlanKind = CodeOf<typeof SeasonalPlanKind>;

export const SeasonalPlanState = codeList('SeasonalPlanState', { ko: '종합대책 상태', en: 'State of a seasonal plan' }, {
  PREPARING: { ko: '준비', en: 'Preparing', tone: 'none' },
  OPEN: { ko: '운영', en: 'Open', tone: 'calm' },
  CLOSED: { ko: '종료', en: 'Closed', tone: 'good' },
});
export type SeasonalPlanState = CodeOf<typeof SeasonalPlanState>;

export const DutyMode = codeList('DutyMode', { ko: '상황실 운영 구분', en: 'Mode of duty' }, {
  WEEKDAY: { ko: '평시', en: 'Weekday' },
  NIGHT: { ko: '야간', en: 'Night' },
  HOLIDAY: { ko: '공휴일', en: 'Holiday' },
});
export type DutyMode = CodeOf<typeof DutyMode>;

/** Of the mayor's directives 지시사항; 훈령, a regulation, is RegulationKind.DIRECTIVE. */
export const DirectiveKind = codeList('DirectiveKind', { ko: '지시 구분', en: 'Kind of directive' }, {
  INSTRUCTION: { ko: '지시사항', en: 'Instruction' },
  ADMONITION: { ko: '훈시사항', en: 'Admonition' },
});
export type DirectiveKind = CodeOf<typeof DirectiveKind>;

export const DirectiveOccasion = codeList('DirectiveOccasion', { ko: '지시 계기', en: 'Occasion of a directive' }, {
  EXPANDED_STAFF_MEETING: { ko: '확대간부회의', en: 'Expanded staff meeting' },
  REGULAR_MEETING: { ko: '정기회의', en: 'Regular meeting' },
  EVALUATION: { ko: '각종 평가', en: 'Evaluation' },
  BRIEFING: { ko: '보고회', en: 'Briefing' },
  SITE_INSPECTION: { ko: '현장 순시', en: 'Site inspection' },
});
export type DirectiveOccasion = CodeOf<typeof DirectiveOccasion>;

export const DirectiveResult = codeList('DirectiveResult', { ko: '지시사항 평가결과', en: 'Result of a directive' }, {
  COMPLETED: { ko: '추진완료', en: 'Completed', tone: 'good' },
  ON_TRACK: { ko: '정상추진', en: 'On track', tone: 'calm' },
  DELAYED: { ko: '부진', en: 'Delayed', tone: 'bad' },
});
export type DirectiveResult = CodeOf<typeof DirectiveResult>;

export const CheckMethod = codeList('CheckMethod', { ko: '평가방법', en: 'Method of evaluation' }, {
  WRITTEN: { ko: '서면', en: 'In writing' },
  ON_SITE: { ko: '현장확인', en: 'On site' },
});
export type CheckMethod = CodeOf<typeof CheckMethod>;
