// The units of figures, as a table prints them beside its head: (단위: 명).
import type { Unit } from './labels.js';

export const won: Unit = { ko: '원', en: 'won' };
export const persons: Unit = { ko: '명', en: 'persons' };
export const seats: Unit = { ko: '명', en: 'seats' };
/** Pieces of equipment. */
export const pieces: Unit = { ko: '대', en: 'pieces' };
export const sessions: Unit = { ko: '회', en: 'sessions' };
export const copies: Unit = { ko: '부', en: 'copies' };
export const issues: Unit = { ko: '회', en: 'issues' };
export const days: Unit = { ko: '일', en: 'days' };
export const nights: Unit = { ko: '박', en: 'nights' };
export const degrees: Unit = { ko: '도', en: 'degrees' };
export const megabits: Unit = { ko: 'Mbps', en: 'Mbps' };
/** Things counted one by one; English names them. */
export const count = (en: string): Unit => ({ ko: '개', en });
