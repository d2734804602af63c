// Whose record a row may make or change: as its verb says, for who acts on his own divisions' records row by row.
import { forbidden } from '../graph/access.js';
import type { Noun } from '../graph/model.js';
import type { Action } from '../writing/action.js';
import { acts, judge, judgeOwn } from '../writing/permission.js';
import type { Write } from '../writing/write.js';

/** Without a verb of their own, rows are added as loading data does: by ADMIN. */
export async function permitCreate({ viewer, tx }: Write, noun: Noun, create: Action | null, values: Readonly<Record<string, unknown>>): Promise<void> {
  if (!create) {
    if (!acts(viewer)) throw forbidden(`Only an administrator imports new ${noun.name} records; others use its verbs.`);
    return;
  }
  if (judge(viewer, create.permission, create.name) === 'yes') return;
  await judgeOwn(viewer, create.permission, create.name, field => {
    const a = noun.attribute(field);
    if (a.kind !== 'one' && a.kind !== 'through') return null;
    const keys = [values[field] ?? []].flat() as number[];
    return { noun: a.target, keys };
  }, tx);
}

export async function permitUpdate({ viewer, tx }: Write, noun: Noun, update: Action, key: number): Promise<void> {
  if (judge(viewer, update.permission, update.name) === 'yes') return;
  await judgeOwn(viewer, update.permission, update.name, field => (field === 'id' ? { noun, keys: [key] } : null), tx);
}
