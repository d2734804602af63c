// Code lists that more than one domain uses.
import { codeList, type CodeOf } from './codeList.js';

export const Origin = codeList('Origin', { ko: '출처 구분', en: 'Origin' }, {
  DOCUMENT: { ko: '원문', en: 'Document' },
  GENERATED: { ko: '예시', en: 'Generated example' },
  ENTERED: { ko: '입력', en: 'Entered' },
});
export type Origin = CodeOf<typeof Origin>;

export const Half = codeList('Half', { ko: '반기', en: 'Half' }, {
  H1: { ko: '상반기', en: 'First half' },
  H2: { ko: '하반기', en: 'Second half' },
});
export type Half = CodeOf<typeof Half>;

export const Quarter = codeList('Quarter', { ko: '분기', en: 'Quarter' }, {
  Q1: { ko: '1/4분기', en: 'Q1' },
  Q2: { ko: '2/4분기', en: 'Q2' },
  Q3: { ko: '3/4분기', en: 'Q3' },
  Q4: { ko: '4/4분기', en: 'Q4' },
});
export type Quarter = CodeOf<typeof Quarter>;

/** How exact a printed date is. FROM 이후 has an open end. */
export const DatePrecision = codeList('DatePrecision', { ko: '날짜 정밀도', en: 'Date precision' }, {
  DAY: { ko: '일', en: 'Day' },
  MONTH: { ko: '월', en: 'Month' },
  QUARTER: { ko: '분기', en: 'Quarter' },
  HALF: { ko: '반기', en: 'Half' },
  YEAR: { ko: '연', en: 'Year' },
  FROM: { ko: '이후', en: 'From' },
  THROUGHOUT: { ko: '연중', en: 'Throughout' },
  ON_DEMAND: { ko: '수시', en: 'On demand' },
});
export type DatePrecision = CodeOf<typeof DatePrecision>;

export const Audience = codeList('Audience', { ko: '대상', en: 'Audience' }, {
  RESIDENT: { ko: '구민', en: 'Residents' },
  STAFF: { ko: '직원', en: 'Staff' },
});
export type Audience = CodeOf<typeof Audience>;

/** Where money comes from. */
export const FundingSource = codeList('FundingSource', { ko: '재원', en: 'Funding source' }, {
  OWN: { ko: '구비', en: 'District' },
  CITY: { ko: '시비', en: 'City' },
  NATIONAL: { ko: '국비', en: 'National' },
});
export type FundingSource = CodeOf<typeof FundingSource>;

export const Track = codeList('Track', { ko: '직군', en: 'Track' }, {
  GENERAL: { ko: '일반직', en: 'General' },
  TECHNICAL: { ko: '기능직', en: 'Technical' },
  SPECIAL: { ko: '별정직', en: 'Special' },
  EMPLOYED: { ko: '고용직', en: 'Employed' },
});
export type Track = CodeOf<typeof Track>;
