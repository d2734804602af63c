// Code lists of people and permission.
import { codeList, type CodeOf } from './codeList.js';

export const Role = codeList('Role', { ko: '역할', en: 'Role' }, {
  ADMIN: { ko: '관리자', en: 'Administrator' },
  STAFF: { ko: '부서 직원', en: 'Staff of divisions' },
  LIAISON: { ko: '의회·법제 담당', en: 'Council liaison' },
  AUDITOR: { ko: '감사', en: 'Auditor' },
  READER: { ko: '열람자', en: 'Reader' },
  INTEGRATOR: { ko: '연계 시스템', en: 'Integrator' },
});
export type Role = CodeOf<typeof Role>;

/** The teams of the planning and budget division that coordinate a field for the whole district; 의회·법제 is a role of its own. */
export const Duty = codeList('Duty', { ko: '총괄 업무', en: 'Coordinating duty' }, {
  PLANNING: { ko: '정책기획', en: 'Policy and planning' },
  BUDGET: { ko: '예산', en: 'Budget' },
  ICT: { ko: '정보통신', en: 'Information and communication' },
  COMPUTING: { ko: '전산통계', en: 'Computing and statistics' },
  RESEARCH: { ko: '구정연구기획', en: 'Research and planning' },
});
export type Duty = CodeOf<typeof Duty>;

export const TokenScope = codeList('TokenScope', { ko: '토큰 권한', en: 'Scope of a token' }, {
  READ: { ko: '읽기', en: 'Read' },
  WRITE: { ko: '읽기·쓰기', en: 'Read and write' },
});
export type TokenScope = CodeOf<typeof TokenScope>;
