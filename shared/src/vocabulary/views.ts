// Code lists of saved views: how a list is shown, and with whom it is shared.
import { codeList, type CodeOf } from './codeList.js';

export const ViewShow = codeList('ViewShow', { ko: '보기 형태', en: 'Shown as' }, {
  LIST: { ko: '목록', en: 'List' },
  TABLE: { ko: '표', en: 'Table' },
  PIVOT: { ko: '교차표', en: 'Pivot table' },
  CHART: { ko: '차트', en: 'Chart' },
});
export type ViewShow = CodeOf<typeof ViewShow>;

export const SharedWith = codeList('SharedWith', { ko: '공유 범위', en: 'Shared with' }, {
  PRIVATE: { ko: '나만', en: 'Nobody else' },
  DIVISION: { ko: '우리 부서', en: 'My division' },
  EVERYONE: { ko: '모두', en: 'Everyone' },
});
export type SharedWith = CodeOf<typeof SharedWith>;
