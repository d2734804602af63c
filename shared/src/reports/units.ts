// The units that tables state.
import type { Unit } from './view.js';

const unit = (id: string, ko: string, en: string): Unit => ({ id, ko, en });

export const PERSONS = unit('persons', '명', 'persons');
export const CASES = unit('cases', '건', 'cases');
export const PROJECTS = unit('projects', '건', 'projects');
export const THOUSAND_WON = unit('thousand KRW', '천원', 'thousand KRW');
export const MILLION_WON = unit('million KRW', '백만원', 'million KRW');
/** Tables whose rows each have a unit of their own, told in the row's label. */
export const MIXED = unit('see rows', '행별 표기', 'see rows');
