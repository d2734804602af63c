// Labels of the nouns of views: lists, tables and charts that somebody saved.
import type { Labels } from './labels.js';

export const labels: Labels = {
  SavedView: {
    _: { ko: '저장한 보기', en: 'Saved view', plural: 'Saved views' },
    name: { ko: '보기 이름', en: 'Name' },
    noun: { ko: '자료 종류', en: 'Records' },
    spec: { ko: '보기 내용', en: 'Specification' },
    show: { ko: '보기 형태', en: 'Shown as' },
    sharing: { ko: '공유 범위', en: 'Shared with' },
    owner: { ko: '저장한 사람', en: 'Owner' },
    ownerName: { ko: '저장한 사람 이름', en: 'Saved by' },
    division: { ko: '공유 부서', en: 'Division' },
    pinnedBy: { ko: '고정한 사람', en: 'Pinned by' },
  },
};
