// Code lists of the history: what a change did to a record.
import { codeList, type CodeOf } from './codeList.js';

export const ChangeKind = codeList('ChangeKind', { ko: '변경 구분', en: 'Kind of change' }, {
  CREATED: { ko: '등록', en: 'Created' },
  UPDATED: { ko: '수정', en: 'Updated' },
  RETIRED: { ko: '삭제', en: 'Retired' },
});
export type ChangeKind = CodeOf<typeof ChangeKind>;
