// What holds for every saved view: what is kept is one, and a division that sees it is its owner's.
import { Refusal, must, problem } from '../../writing/refusal.js';
import { raw, sql } from '../../graph/sql.js';
import type { Write } from '../../writing/write.js';
import { MAX_SPEC, SavedView } from './savedView.entity.js';

/** Views that one person keeps. */
const MAX_VIEWS = 500;

/** Run by every way of writing a view, with the values as they shall be; `before` is null for a new one. */
export async function viewRules(write: Write, after: Record<string, unknown>, before: Record<string, unknown> | null): Promise<void> {
  const noun = String(after['noun']);
  must(write.model.named(noun), 'noun', 'UNKNOWN', { ko: '이 이름의 자료가 없습니다. 예: Project', en: 'No noun of the graph has this name; Project is one.' });
  const object = objectOf(String(after['spec']));
  const limit = MAX_SPEC.toLocaleString('en-US');
  must(object, 'spec', 'NO_OBJECT', { ko: `보기 내용은 ${limit}자 이내의 JSON 객체({ … })여야 합니다.`, en: `The specification is a JSON object ({ … }) of at most ${limit} characters.` });
  must(object['noun'] === noun, 'spec', 'OTHER_NOUN', { ko: `보기 내용의 noun은 이 보기의 자료 종류(${noun})와 같아야 합니다.`, en: `The noun in the specification must be that of the view, ${noun}.` });
  if (!before) await ownedBy(write, after);
  after['division'] = after['sharing'] === 'DIVISION' ? await divisionOf(write, Number(after['owner']), after['division']) : null;
}

function objectOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A new view belongs to who saves it. */
async function ownedBy(write: Write, after: Record<string, unknown>): Promise<void> {
  const owner = saver(write);
  const mine = await write.find(SavedView, [], { where: row => sql`${row('owner')} = ${owner}`, limit: MAX_VIEWS });
  must(mine.length < MAX_VIEWS, 'name', 'TOO_MANY', { ko: `보기는 한 사람이 ${MAX_VIEWS}개까지 저장할 수 있습니다. 쓰지 않는 보기를 먼저 삭제하십시오.`, en: `One person keeps at most ${MAX_VIEWS} views; retire some first.` });
  const [[name] = ['']] = await write.tx.rows(sql`SELECT name FROM ${raw('`user`')} WHERE id = ${owner}`);
  Object.assign(after, { owner, ownerName: String(name) });
}

/** The account that acts; the program itself and its tokens have none. */
export function saver({ viewer }: Write): number {
  if (viewer.user === null) throw new Refusal([problem([], 'NO_ACCOUNT', { ko: '계정으로 로그인한 사람만 할 수 있습니다.', en: 'Only somebody with an account does this.' })]);
  return viewer.user;
}

/** The first of the owner's divisions when none is named. */
async function divisionOf(write: Write, owner: number, given: unknown): Promise<number> {
  const divisions = (await write.tx.rows(sql`SELECT target_id FROM user_divisions WHERE user_id = ${owner} ORDER BY target_id`)).map(r => Number(r[0]));
  const division = given ?? divisions[0];
  must(division !== undefined && divisions.length, 'sharing', 'NO_DIVISION', { ko: '소속 부서가 없어 부서와 공유할 수 없습니다. 나만 보거나 모두와 공유하십시오.', en: 'Its owner belongs to no division; keep it private, or share it with everyone.' });
  must(divisions.includes(Number(division)), 'division', 'NOT_YOURS', { ko: '저장한 사람의 소속 부서와만 공유할 수 있습니다.', en: 'It is shared with a division of its owner only.' });
  return Number(division);
}
