// The order of days: no step is taken before the one it follows.
import { must } from '../../writing/refusal.js';

/** `ko` and `en` name the earlier step: 정비대상 선정일, it was proposed. */
export function notBefore(date: string, earliest: string | null, path: string, ko: string, en: string): void {
  must(!earliest || date >= earliest, path, 'OUT_OF_ORDER', { ko: `${ko}(${earliest ?? ''})보다 앞선 날은 적을 수 없습니다.`, en: `Not before ${en} (${earliest ?? ''}); got ${date}.` });
}
