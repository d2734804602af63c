// The units that tables state.
import type { Unit } from './view.js';

const unit = (id: string, ko: string, en: string): Unit => ({ id, ko, en });

export const PERSONS = unit('persons', '명', 'persons');
export const CASES = unit('cases', '건', 'cases');
/** 의원 beside 건: papers and their questions. */
export const QUESTIONS = unit('members / questions', '의원 / 건', 'members / questions');
export const REGULATIONS = unit('regulations', '종', 'regulations');
/** 종 in force and 건 changed, told in the row's label. */
export const REGULATION_CHANGES = unit('regulations', '종, 건', 'regulations, changes');
export const PERSONS_OBJECTIVES = unit('persons / objectives', '명, 건', 'persons, objectives');
export const DIRECTIVES = unit('directives', '건', 'directives');
export const PROJECTS = unit('projects', '건', 'projects');
export const THOUSAND_WON = unit('thousand KRW', '천원', 'thousand KRW');
export const MILLION_WON = unit('million KRW', '백만원', 'million KRW');
/** 횟수 and 인원 in one table. */
export const SESSIONS_PERSONS = unit('sessions / persons', '회, 명', 'sessions, persons');
export const DOCUMENTS_RATE = unit('documents / %', '건, %', 'documents, %');
export const ESTABLISHMENTS = unit('establishments', '개소', 'establishments');
export const DEVICES = unit('devices', '대', 'devices');
export const LINES = unit('lines', '회선', 'lines');
export const DOMAINS = unit('domains', '개 분야', 'work domains');
export const DIVISIONS = unit('divisions', '개 부서', 'divisions');
/** Tables whose rows each have a unit of their own, told in the row's label. */
export const MIXED = unit('see columns', '행별 표기', 'see rows');
/** Tables whose columns each have a unit of their own, told in the heading. */
export const BY_COLUMN = unit('see columns', '열별 표기', 'see columns');
