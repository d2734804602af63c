// Labels of the nouns of the history: what was changed, by whom, when and why.
import type { Labels } from './labels.js';

export const labels: Labels = {
  Revision: {
    _: { ko: '변경 회차', en: 'Revision', plural: 'Revisions' },
    at: { ko: '기록 시각', en: 'Recorded at' },
    actorName: { ko: '처리자', en: 'Actor' },
    actorLogin: { ko: '처리자 로그인 이름', en: 'Login of actor' },
    action: { ko: '처리', en: 'Action', acts: true },
    reason: { ko: '변경 사유', en: 'Reason' },
    requestId: { ko: '요청 번호', en: 'Request number' },
    changes: { ko: '변경 내역', en: 'Changes' },
  },
  Change: {
    _: { ko: '변경 내역', en: 'Change', plural: 'Changes' },
    revision: { ko: '변경 회차', en: 'Revision' },
    noun: { ko: '자료 종류', en: 'Kind of record' },
    recordKey: { ko: '자료 일련번호', en: 'Key of record' },
    record: { ko: '변경 자료', en: 'Record' },
    kind: { ko: '변경 구분', en: 'Kind of change' },
    fields: { ko: '항목별 변경', en: 'Fields changed' },
  },
  FieldChange: {
    _: { ko: '항목별 변경', en: 'Field change', plural: 'Field changes' },
    field: { ko: '변경 항목', en: 'Field' },
    before: { ko: '변경 전', en: 'Before' },
    after: { ko: '변경 후', en: 'After' },
  },
};
