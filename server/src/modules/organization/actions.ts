// The actions of organization: units, posts and teams are the administrator's.
import { records } from '../../writing/records.js';
import { refuse } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { committeeActions } from './committee.actions.js';
import { Division } from './division.entity.js';
import { Post } from './post.entity.js';
import { reorganizationActions } from './reorganization.actions.js';
import { staffingActions } from './staffing.actions.js';
import { Team } from './team.entity.js';

/** No unit stands below itself. */
async function divisionRules(write: Write, { id, parent }: Record<string, unknown>): Promise<void> {
  for (let above = (parent ?? null) as number | null; above !== null; above = (await write.get(Division, above, ['parent'])).parent) {
    if (above === id) refuse('parent', 'CIRCLE', { ko: '상위 부서로 자신이나 자신의 아래 부서를 고를 수 없습니다.', en: 'A unit cannot stand below itself or below one of its own.' });
  }
}

export const actions = [
  ...records(Division, { may: 'A', rules: divisionRules }),
  ...records(Team, { may: 'A' }),
  ...records(Post, { may: 'A' }),
  ...reorganizationActions, ...staffingActions, ...committeeActions,
];
