// Reverting an act: its changes are undone by a new act, as far as nobody has changed the same since.
import { Change } from '../../graph/change.entity.js';
import { Revision } from '../../graph/revision.entity.js';
import { sql } from '../../graph/sql.js';
import type { Stored } from '../../graph/stored.js';
import { action } from '../../writing/action.js';
import { ref } from '../../writing/fields.js';
import { must } from '../../writing/refusal.js';
import { revert } from '../../writing/revert.js';

/** The history's own records are no Stored rows, but are named by ids like them. */
const stored = (cls: unknown) => () => cls as new () => Stored;

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
    const changes = await write.find(Change as never, ['noun', 'recordKey'] as never[], { where: row => sql`${row('revision')} = ${revision}`, ever: true }) as unknown as { noun: string; recordKey: number }[];
    must(changes.length, 'revision', 'NOTHING_TO_REVERT', { ko: '자료를 올린 회차는 되돌릴 수 없습니다.', en: 'This revision loaded data; it cannot be reverted.' });
    const records = changes.map(({ noun, recordKey }) => ({ noun: write.model.named(noun)!, key: recordKey }));
    for (const { noun: { name, reversedBy } } of records) must(!reversedBy, 'revision', 'HAS_ITS_OWN_VERB', { ko: `이 자료는 되돌릴 수 없습니다. ${reversedBy ?? ''} 처리를 쓰십시오.`, en: `${name} is not reverted; use ${reversedBy ?? ''}.` });
    await revert(write, records, revision);
    return write.nextRevision();
  },
});

export const actions = [revertRevision];
