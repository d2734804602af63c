// Who clears an answer: the head of the lead division, then the planning division's, which coordinates all answers.
import { all, sql } from '../../graph/sql.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Division } from '../organization/division.entity.js';
import { Post } from '../organization/post.entity.js';

const PLANNING = 'PLANNING';

/** The planning and budget division, or the one that took its work over. */
export async function planningDivision(write: Write): Promise<number> {
  const [first] = await write.find(Division, ['validTo', 'successor'], { ever: true, where: r => sql`${r('code')} = ${PLANNING}` });
  must(first, 'answer', 'NO_PLANNING', { ko: '기획 부서(코드 PLANNING)가 등록되어 있지 않습니다.', en: 'There is no planning division (code PLANNING).' });
  let at = first;
  while (at.validTo !== null && at.validTo <= write.today && at.successor !== null) at = await write.get(Division, at.successor, ['validTo', 'successor']);
  return at.id;
}

/** The posts that clear, in order; those given are held to the rule. */
export async function deskOf(write: Write, lead: number, given: readonly number[] | null, date: string): Promise<number[]> {
  const planning = await planningDivision(write);
  if (given === null) return [...new Set([await headOf(write, lead, date), await headOf(write, planning, date)])];
  const posts = await Promise.all(given.map(key => write.get(Post, key, ['division', 'validFrom', 'validTo'])));
  posts.forEach(({ validFrom, validTo }, i) => must(validFrom <= date && (validTo === null || validTo > date), ['posts', String(i)], 'NOT_STANDING', { ko: `${date}에 없는 직위입니다.`, en: `The post does not stand on ${date}.` }));
  must(new Set(given).size === given.length, 'posts', 'TWICE', { ko: '같은 직위가 두 번 있습니다.', en: 'A post stands twice.' });
  must(posts[0]?.division === lead, 'posts', 'LEAD_FIRST', { ko: '첫 결재는 주관 부서의 직위여야 합니다.', en: 'The first post belongs to the lead division.' });
  must(posts.some(p => p.division === planning), 'posts', 'NO_PLANNING', { ko: '기획 부서의 결재가 있어야 합니다.', en: 'A post of the planning division must clear it.' });
  return [...given];
}

/** The head's post: the highest grade of the unit. */
async function headOf(write: Write, division: number, date: string): Promise<number> {
  const [head] = await write.find(Post, ['title'], { asOf: date, where: r => all([sql`${r('division')} = ${division}`]), order: r => r('grade'), limit: 1 });
  must(head, 'posts', 'NO_POST', { ko: '부서장 직위가 등록되어 있지 않습니다. 결재선을 직접 정하십시오.', en: 'The division has no post; name the posts that clear.' });
  return head.id;
}
