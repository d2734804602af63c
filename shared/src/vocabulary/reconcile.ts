// Code lists of reconciliation: what a check found, and how its figures were rounded.
import { codeList, type CodeOf } from './codeList.js';

export const Verdict = codeList('Verdict', { ko: '판정', en: 'Verdict' }, {
  HOLDS: { ko: '일치', en: 'Holds', tone: 'good' },
  BROKEN: { ko: '어긋남', en: 'Broken', tone: 'bad' },
  NOT_STATED: { ko: '미기재', en: 'Not stated', tone: 'none' },
  NOTE: { ko: '참고', en: 'Note', tone: 'warn' },
});
export type Verdict = CodeOf<typeof Verdict>;

export const Rounding = codeList('Rounding', { ko: '끝수', en: 'Rounding' }, {
  EXACT: { ko: '정확', en: 'Exact' },
  NEAREST: { ko: '반올림', en: 'Rounded' },
  TRUNCATED: { ko: '버림', en: 'Truncated' },
});
export type Rounding = CodeOf<typeof Rounding>;
