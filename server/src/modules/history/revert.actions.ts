// Reverting an act: its changes are undone by a new act, as far as nobody has changed the same since.
import type { ChangeKind } from '@gujeong/shared/vocabulary/history';
import { Change } from '../../graph/change.entity.js';
import { Revision } from '../../graph/revision.entity.js';
import { sql } from '../../graph/sql.js';
import type { Stored } from '../../graph/stored.js';
import { action } from '../../writing/action.js';
import { ref } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import { revert, type Named } from '../../writing/revert.js';
import type { Write } from '../../writing/write.js';

/** The history's own records are no Stored rows, but are named by ids like them. */
export const stored = (cls: unknown) => () => cls as new () => Stored;

const revertRevision = action({
  name: 'revertRevision',
  title: { ko: '변경 되돌리기', en: 'Revert' },
  doc: '변경 되돌리기: undoes all that one revision did, as a revision of its own. Refused where a record was changed again since, where others rest on what it made, and for records that have a verb of their own for it (ledger entries: reverseEntry).',
  returns: stored(Revision),
  on: 'revision',
  // It undoes behind the rules of the verbs: for who answers for the whole.
  may: '',
  input: ref('revision', stored(Revision), 'The act to undo.', { ko: '되돌릴 변경', en: 'Change to revert' }),
  run: async (write, { revision }) => {
    await revert(write, await changedBy(write, revision), revision);
    return write.nextRevision();
  },
});

/** The records that a revision changed, in their order; refused where there are none, or ones with a verb of their own for it. */
export async function changedBy(write: Write, revision: number): Promise<(Named & { kind: ChangeKind })[]> {
  const changes = await write.find(Change as never, ['noun', 'recordKey', 'kind'] as never[], { where: row => sql`${row('revision')} = ${revision}`, ever: true }) as unknown as { noun: string; recordKey: number; kind: ChangeKind }[];
  must(changes.length, 'revision', 'NOTHING_TO_REVERT', { ko: '자료를 올린 회차는 되돌릴 수 없습니다.', en: 'This revision loaded data; it cannot be reverted.' });
  const records = changes.map(({ noun, recordKey, kind }) => ({ noun: write.model.named(noun)!, key: recordKey, kind }));
  for (const { noun: { name, reversedBy } } of records) must(!reversedBy, 'revision', 'HAS_ITS_OWN_VERB', { ko: `이 자료는 되돌릴 수 없습니다. ${reversedBy ?? ''} 처리를 쓰십시오.`, en: `${name} is not reverted; use ${reversedBy ?? ''}.` });
  return records;
}

export const actions = [revertRevision];
