// Labels of the nouns of the calendar: holidays, Saturdays and the rules of due dates.
import type { Labels } from './labels.js';
import { days } from './units.js';

export const labels: Labels = {
  Holiday: {
    _: { ko: '공휴일', en: 'Holiday', plural: 'Holidays' },
    code: { ko: '공휴일 코드', en: 'Code' },
    date: { ko: '날짜', en: 'Date' },
    name: { ko: '공휴일명', en: 'Name' },
    kind: { ko: '휴일 구분', en: 'Kind' },
  },
  SaturdayRule: {
    _: { ko: '토요일 기준', en: 'Saturday rule', plural: 'Saturday rules' },
    code: { ko: '기준 번호', en: 'Rule number' },
    purpose: { ko: '토요일 적용', en: 'Purpose' },
    rests: { ko: '토요일 휴무', en: 'Day of rest' },
    validFrom: { ko: '시행일', en: 'In force from' },
    validTo: { ko: '실효일', en: 'Ceased on' },
    basis: { ko: '근거', en: 'Basis' },
  },
  DueRule: {
    _: { ko: '기한 규칙', en: 'Due date rule', plural: 'Due date rules' },
    code: { ko: '규칙 번호', en: 'Rule number' },
    name: { ko: '규칙명', en: 'Name' },
    subject: { ko: '기한 대상', en: 'What is due' },
    target: { ko: '기한 구분', en: 'Which due date' },
    anchor: { ko: '기준일', en: 'Counted from' },
    direction: { ko: '계산 방향', en: 'Direction' },
    days: { ko: '일수', en: 'Number of days', unit: days },
    counting: { ko: '일수 산정', en: 'Days counted' },
    firstDayCounts: { ko: '초일 산입', en: 'First day counts' },
    movesFromHoliday: { ko: '휴일 순연', en: 'Moves from a holiday' },
    cap: { ko: '기한의 한도', en: 'Latest day' },
    peremptory: { ko: '불변기간', en: 'Peremptory' },
    basis: { ko: '근거', en: 'Basis' },
    validFrom: { ko: '시행일', en: 'In force from' },
    validTo: { ko: '실효일', en: 'Ceased on' },
  },
};
