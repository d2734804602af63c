// Code lists of informatization: changes of systems, and how metrics combine.
import { codeList, type CodeOf } from './codeList.js';

export const SystemChangeKind = codeList('SystemChangeKind', { ko: '시스템 변경 구분', en: 'Kind of system change' }, {
  INTRODUCED: { ko: '도입', en: 'Introduced' },
  DEVELOPED: { ko: '개발', en: 'Developed' },
  UPGRADED: { ko: '업그레이드', en: 'Upgraded' },
  SERVICE_ADDED: { ko: '콘텐츠·서비스 추가', en: 'Content or service added' },
  TRAINED: { ko: '사용자 교육', en: 'Users trained' },
  SECURITY_CHECKED: { ko: '보안진단', en: 'Security checked' },
  RETIRED: { ko: '운영 중단', en: 'Retired' },
});
export type SystemChangeKind = CodeOf<typeof SystemChangeKind>;

/** How a metric's values combine over periods. */
export const Aggregation = codeList('Aggregation', { ko: '집계 방식', en: 'Aggregation' }, {
  SUM: { ko: '합계', en: 'Sum' },
  RATIO: { ko: '비율', en: 'Ratio' },
  LAST: { ko: '최종값', en: 'Latest' },
});
export type Aggregation = CodeOf<typeof Aggregation>;
