// What an act is called in the history that is no verb of the graph: a file's rows brought in, and what the program does by itself.
import type { Label } from './codeList.js';
import { nounLabel } from './labels/index.js';

const BY_ITSELF: Readonly<Record<string, Label>> = {
  seed: { ko: '기초자료 적재', en: 'Data loaded' },
  import: { ko: '전체 자료 일괄 등록', en: 'Import of all records' },
  firstStart: { ko: '최초 관리자 등록', en: 'First administrator entered' },
  signInByOpenId: { ko: '통합 로그인 이용자 등록', en: 'User entered by single sign-on' },
};

/** `importProject` is 사업 일괄 등록, Import: Projects; undefined for what is no such act. */
export function actTitle(action: string): Label | undefined {
  const brought = nounLabel(/^import([A-Z][A-Za-z]*)$/.exec(action)?.[1] ?? '');
  if (brought) return { ko: `${brought.ko} 일괄 등록`, en: `Import: ${brought.plural}` };
  return Object.hasOwn(BY_ITSELF, action) ? BY_ITSELF[action] : undefined;
}
