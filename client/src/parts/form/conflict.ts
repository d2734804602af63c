// Two people have changed one record: field by field what it was, what one wrote, and what stands there now.
import type { Field } from '@/graph/model';
import { isSame, type Draft } from './draft';

export type Side = 'mine' | 'theirs';

export interface Difference {
  readonly field: Field;
  /** both: each changed it, to different values; mine, theirs: only one did. */
  readonly by: 'both' | Side;
}

export function differences(fields: readonly Field[], before: Draft, mine: Draft, theirs: Draft): readonly Difference[] {
  return fields.flatMap((field): readonly Difference[] => {
    const { name } = field;
    const [changedHere, changedThere] = [!isSame(mine[name], before[name]), !isSame(theirs[name], before[name])];
    if (isSame(mine[name], theirs[name])) return [];
    if (changedHere && changedThere) return [{ field, by: 'both' }];
    return changedHere ? [{ field, by: 'mine' }] : changedThere ? [{ field, by: 'theirs' }] : [];
  });
}

/** The record as it is to be: theirs, with mine where it was chosen. */
export const merged = (mine: Draft, theirs: Draft, chosen: Readonly<Record<string, Side>>): Draft =>
  Object.fromEntries(Object.entries({ ...mine, ...theirs }).map(([name, value]) => [name, chosen[name] === 'mine' ? (mine[name] ?? value) : (theirs[name] ?? value)]));
