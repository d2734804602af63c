// Code lists of what needs somebody today: deadlines, and what waits for a hand.
import { codeList, type CodeOf } from './codeList.js';

/** Deadlines first, then what waits. */
export const TodayKind = codeList('TodayKind', { ko: '오늘 할 일', en: 'Kind of entry' }, {
  PEREMPTORY: { ko: '불변기일', en: 'Peremptory deadline' },
  LAWSUIT_DEADLINE: { ko: '소송 기한', en: 'Deadline of a lawsuit' },
  QUESTION: { ko: '답변 기한', en: 'Answer to the council' },
  QUESTION_INTERNAL: { ko: '내부 답변 기한', en: 'Answer, internal due date' },
  COMMITMENT: { ko: '약속 이행 기한', en: 'Commitment' },
  FINDING_ACTION: { ko: '지적사항 조치 기한', en: 'Action on a finding' },
  DIRECTIVE: { ko: '지시사항 처리기한', en: "Mayor's directive" },
  DELAYED_PROJECT: { ko: '부진사업 재평가', en: 'Delayed project to be assessed anew' },
  MILESTONE: { ko: '추진일정', en: 'Milestone' },
  CLEARANCE: { ko: '결재 대기', en: 'Waits for clearance' },
  ASSIGNMENT: { ko: '접수 대기', en: 'Waits to be accepted' },
  RETURNED_DRAFT: { ko: '반려된 답변', en: 'Draft returned' },
  CLOSURE: { ko: '종결 확인 대기', en: 'Closure to be confirmed' },
  ROUTING: { ko: '배부 대기', en: 'Waits to be routed' },
  DELIVERY: { ko: '송부 대기', en: 'Waits to be delivered' },
});
export type TodayKind = CodeOf<typeof TodayKind>;
