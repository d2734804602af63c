// Calendar days as YYYY-MM-DD texts: arithmetic, and how they are told.

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export const addDays = (day: string, n: number): string => new Date(time(day) + n * 864e5).toISOString().slice(0, 10);

/** 0 is Sunday, 6 Saturday. */
export const weekday = (day: string): number => new Date(time(day)).getUTCDay();

const KOREAN = '일월화수목금토';
const ENGLISH = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** 2002. 9. 16.(월) */
export const inKorean = (day: string): string => `${day.split('-').map(Number).join('. ')}.(${KOREAN[weekday(day)]})`;

/** 2002-09-16 (Mon) */
export const inEnglish = (day: string): string => `${day} (${ENGLISH[weekday(day)]})`;
