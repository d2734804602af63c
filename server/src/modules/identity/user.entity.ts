// User 이용자: somebody who may sign in, and what he may do. Passwords, sessions and tokens are kept apart from the graph.
import { Duty, Role } from '@gujeong/shared/vocabulary/identity';
import { choice, date, derived, embedded, flag, linked, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { sql } from '../../graph/sql.js';
import { Division } from '../organization/division.entity.js';

@noun({
  doc: '이용자: an account that may sign in, with its role, duties and divisions. Whoever leaves is deactivated, never taken away: the history names him.',
  lasting: true,
  reversedBy: 'updateUser',
})
export class User extends Stored {
  @text('로그인 이름: 2 to 64 of a-z, 0-9 and . _ - @, in small letters.', { unique: true }) login: string;
  @text('이름, as the history shows it.') name: string;
  @text('전자우편; null where none is known.', { nullable: true }) email: string | null;
  @choice(Role, '역할.') role: Role;
  @embedded(() => [String], `총괄 업무 it coordinates for the whole district: ${Object.keys(Duty.values).join(', ')}.`) duties: Duty[];
  @flag('부서장: head of its divisions.') head: boolean;
  @date('First day on which it may no longer sign in; null while it may.', { nullable: true }) deactivatedOn: string | null;
  @derived.flag('Whether it may sign in as of the reference date.', row => sql`(${row('deactivatedOn')} IS NULL OR ${row('deactivatedOn')} > ${row.asOf})`) active: boolean;
  @linked(() => Division, '소속 부서: the divisions whose records it writes.') divisions: Division[];
}
