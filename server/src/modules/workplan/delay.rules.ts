// 부진 is never only said: it has its cause, and what brings the work back on its way.
import { must } from '../../writing/refusal.js';

interface Judged {
  /** The status or the result. */
  judged: string;
  cause?: string | null;
  countermeasure?: string | null;
}

export function explained({ judged, cause, countermeasure }: Judged): void {
  if (judged !== 'DELAYED') return;
  must(cause, 'cause', 'REQUIRED', { ko: '부진으로 평가하려면 원인을 적어야 합니다. 예: 보상 협의 지연', en: 'What is delayed needs its cause, for example: talks on compensation are late.' });
  must(countermeasure, 'countermeasure', 'REQUIRED', { ko: '부진으로 평가하려면 정상추진 대책을 적어야 합니다. 예: 10월까지 수용재결 신청', en: 'What is delayed needs a countermeasure, for example: apply for expropriation by October.' });
}
