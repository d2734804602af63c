// By which verbs rows of a noun come in: its own create and update where it has them; else as plain rows, which ADMIN alone may add.
import { actTitle } from '@gujeong/shared/vocabulary/acts';
import type { Noun } from '../graph/model.js';
import type { Stored } from '../graph/stored.js';
import type { Action } from '../writing/action.js';
import { nothing } from '../writing/fields.js';
import { permission } from '../writing/permission.js';

export interface Verbs {
  create: Action | null;
  update: Action | null;
}

/** What no file brings: the history, and reports that are published with their hash. */
const NEVER: ReadonlySet<string> = new Set(['PublishedReport']);

export const imports = (noun: Noun): boolean => !noun.revisionColumn && !NEVER.has(noun.name);

export function verbsOf(noun: Noun, actions: readonly Action[]): Verbs {
  const generic = (verb: 'create' | 'update'): Action | null => actions.find(a => a.generic === verb && a.returns() === noun.cls) ?? null;
  return { create: generic('create'), update: generic('update') };
}

/** One import as an act: who may do it at all is who may create or update such a record; each row is judged when it is reached. */
export function importAction(noun: Noun, { create, update }: Verbs, run: Action['run']): Action {
  const may = [create, update].flatMap(a => (a ? [a.permission] : []));
  return {
    name: `import${noun.name}`,
    title: actTitle(`import${noun.name}`) ?? { ko: '일괄 등록', en: 'Import' },
    doc: '일괄 등록: rows of a file, created or updated by their natural key, as one act.',
    returns: () => noun.cls as new () => Stored,
    many: true,
    generic: 'import',
    permission: may.length ? { any: [...new Set(may.flatMap(p => p.any))], own: [...new Set(may.flatMap(p => p.own))], owner: [] } : permission(''),
    input: nothing,
    run,
  };
}
