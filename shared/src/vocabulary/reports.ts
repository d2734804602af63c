// Code lists of reports: the parts of the main-work report and of its statements.
import { codeList, type CodeOf } from './codeList.js';

export const ReportSection = codeList('ReportSection', { ko: '보고 구분', en: 'Part of the report' }, {
  GENERAL: { ko: '일반현황', en: 'I. General' },
  RESULTS: { ko: '주요업무 추진실적', en: 'II. Results' },
  PLAN: { ko: '주요업무계획', en: 'III. Plan' },
});
export type ReportSection = CodeOf<typeof ReportSection>;

/** The headings that the document prints above its sentences, under one name each (개요 and 사업개요 are read by their lines). */
export const StatementSection = codeList('StatementSection', { ko: '보고문 구분', en: 'Section of a statement' }, {
  PURPOSE: { ko: '목적', en: 'Purpose' },
  TARGET: { ko: '대상', en: 'Target' },
  DIRECTION: { ko: '추진방향', en: 'Direction' },
  CONTENT: { ko: '추진사항·내용', en: 'Content' },
  METHOD: { ko: '방법', en: 'Method' },
  PLACE: { ko: '장소', en: 'Place' },
  SCHEDULE: { ko: '일정', en: 'Schedule' },
  EFFECT: { ko: '효과', en: 'Effect' },
  NOTE: { ko: '비고', en: 'Note' },
});
export type StatementSection = CodeOf<typeof StatementSection>;
