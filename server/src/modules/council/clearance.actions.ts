// Clearance: each post decides in its turn; a return says why and ends the way of this answer.
import { ClearanceDecision } from '@gujeong/shared/vocabulary/council';
import { action } from '../../writing/action.js';
import { both, choiceOf, day, of, optional, record } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Post } from '../organization/post.entity.js';
import { Clearance } from './clearance.entity.js';
import { nextDesk } from './clearance.rules.js';
import { planningDivision } from './desk.js';
import { answerWithWay, clearancesOf, holds, notBefore, standing } from './handling.js';

const decideClearance = action({
  name: 'decideClearance',
  title: { ko: '결재', en: 'Decide' },
  doc: '결재, strictly in order: by the head of the division of the post, at the planning post also by who has the planning duty. A return needs a comment; the posts behind are then asked no more. Item II-8.',
  returns: () => Clearance,
  on: 'clearance',
  may: 'P H',
  owner: 'clearance.post.division',
  input: both(record('clearance', () => Clearance), choiceOf('decision', ClearanceDecision, '승인 or 반려.'), optional(of(Clearance, 'comment')), day('date', '결재일.', { ko: '결재일', en: 'Decided on' })),
  run: async (write, { clearance: key, decision, comment = null, date, version }) => {
    const { answer: asked, post } = await write.get(Clearance, key, ['answer', 'post']);
    await mayDecide(write, post);
    const { answer, way } = await answerWithWay(write, asked);
    await standing(write, answer.question, date, 'clearance');
    must(way === 'IN_CLEARANCE', 'clearance', 'NOT_IN_CLEARANCE', { ko: '결재가 이미 끝난 답변입니다.', en: 'The clearance of this answer has ended.' });
    const desks = await clearancesOf(write, asked);
    const mine = desks.find(d => d.id === key)!;
    must(mine.decision === null, 'clearance', 'DECIDED', { ko: `${mine.decidedOn}에 이미 결재하였습니다.`, en: `It was decided on ${mine.decidedOn} already.` });
    must(nextDesk(desks)?.id === key, 'clearance', 'NOT_YET', { ko: '앞 순서의 결재가 끝나지 않았습니다.', en: 'A post before this one has not decided yet.' });
    const before = desks.filter(d => d.order < mine.order).at(-1)?.decidedOn ?? answer.submittedForClearanceOn!;
    notBefore(date, before, 'date', { ko: '상신일 또는 앞 결재일', en: 'it was submitted, or the post before decided' });
    must(decision === 'APPROVED' || comment, 'comment', 'REQUIRED', { ko: '반려하려면 의견을 적어야 합니다. 예: 추진 시기와 소요예산을 구체적으로 밝혀 다시 작성할 것', en: 'A return needs a comment, for example: state when and at what cost.' });
    await write.change(Clearance, key, { decision, comment, decidedOn: date }, version);
    if (decision === 'RETURNED') for (const behind of desks.filter(d => d.order > mine.order)) await write.retire(Clearance, behind.id);
    return key;
  },
});

/** The planning duty clears at the planning post only. */
async function mayDecide(write: Write, post: number): Promise<void> {
  const { title, division } = await write.get(Post, post, ['title', 'division']);
  const { role, head, divisions } = write.viewer;
  const mine = role === 'ADMIN' || (head && divisions.includes(division)) || (holds(write, 'P') && division === (await planningDivision(write)));
  must(mine, 'clearance', 'OTHER_POST', { ko: `${title}이(가) 결재할 차례의 답변입니다.`, en: `This step is decided by ${title}.` });
}

export const clearanceActions = [decideClearance];
