// 추진보고: what the division reports of a project, a directive or a promise.
import { action } from '../../writing/action.js';
import { both, day, of, optional } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Commitment } from '../council/commitment.entity.js';
import { Directive } from './directive.entity.js';
import { ProgressNote } from './progressNote.entity.js';

const SUBJECTS = ['project', 'directive', 'commitment'] as const;

const addProgressNote = action({
  name: 'addProgressNote',
  title: { ko: '추진보고', en: 'Report progress' },
  doc: '추진보고: a dated note on exactly one subject: a project, a directive or a promise to the council. Items II-2, II-5, II-8.',
  returns: () => ProgressNote,
  may: 'S',
  owner: ['project.division', 'directive.lead', 'commitment.division'],
  input: both(optional(of(ProgressNote, ...SUBJECTS, 'progress')), of(ProgressNote, 'text'), day('date', '보고일.', { ko: '보고일', en: 'Reported on' })),
  run: async (write, input) => {
    const named = SUBJECTS.filter(s => input[s] != null);
    must(named.length === 1, named[1] ?? 'project', 'EXACTLY_ONE', { ko: '사업, 지시사항, 약속 가운데 하나만 고르십시오.', en: 'Name exactly one subject: a project, a directive or a promise.' });
    must(input.progress == null || (input.progress >= 0 && input.progress <= 1), 'progress', 'OUT_OF_RANGE', { ko: '진도는 0에서 1까지입니다. 예: 75%는 0.75', en: 'Progress is 0 to 1, for example 0.75 for 75 %.' });
    const since = await begins(write, input);
    must(since !== undefined, 'commitment', 'NOT_DELIVERED', { ko: '아직 송부하지 않은 답변의 약속입니다.', en: 'The answer that promises it is not delivered yet.' });
    must(since === null || input.date >= since, 'date', 'BEFORE_SUBJECT', { ko: `보고일은 ${since} 이후여야 합니다.`, en: `It can be reported on from ${since}.` });
    return write.add(ProgressNote, input);
  },
});

/** The day from which the subject can be reported on; undefined where that day has not come. */
async function begins(write: Write, { directive, commitment }: { directive?: number | null; commitment?: number | null }): Promise<string | null | undefined> {
  if (directive != null) return (await write.get(Directive, directive, ['issuedOn'])).issuedOn;
  if (commitment != null) return (await write.get(Commitment, commitment, ['madeOn'])).madeOn ?? undefined;
  return null;
}

export const progressNoteActions = [addProgressNote];
