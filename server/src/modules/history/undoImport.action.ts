// Undoing an import: whoever brought the file in takes it back, as far as he may still write all of it by the verbs.
import type { Connection } from '../../database/connection.js';
import { forbidden } from '../../graph/access.js';
import { globalId } from '../../graph/id.js';
import type { Noun } from '../../graph/model.js';
import { Revision } from '../../graph/revision.entity.js';
import { sql } from '../../graph/sql.js';
import { action, type Action } from '../../writing/action.js';
import { ref } from '../../writing/fields.js';
import { acts, judgeEach } from '../../writing/permission.js';
import { must, Refusal } from '../../writing/refusal.js';
import { revert, type Named } from '../../writing/revert.js';
import type { Write } from '../../writing/write.js';
import { changedBy, stored } from './revert.actions.js';

/** `verbs`: those by which each noun's records are changed and retired. */
export const undoImport = (verbs: readonly Action[]): Action => action({
  name: 'undoImport',
  title: { ko: '일괄 등록 되돌리기', en: 'Undo the import' },
  doc: '일괄 등록 되돌리기: takes back all that one import did, as a revision of its own. Who brought the file in may, and ADMIN: as far as he may change and retire each of its records now, by their own rules. Refused where one of them was changed again since, or others rest on it.',
  returns: stored(Revision),
  on: 'revision',
  may: 'E',
  owner: 'revision.actorLogin',
  suits: isImport,
  input: ref('revision', stored(Revision), 'The import to undo.', { ko: '취소할 일괄 등록', en: 'Import to undo' }),
  run: async (write, { revision }) => {
    must(await isImport(write.tx, revision), 'revision', 'NOT_AN_IMPORT', { ko: '파일로 일괄 등록한 변경이 아닙니다. 다른 변경은 관리자가 되돌립니다.', en: 'This was no import; other acts are reverted by an administrator.' });
    const records = await changedBy(write, revision);
    // What was new is retired, what was changed is changed back: a file takes nothing away.
    const [made, changed] = [records.filter(r => r.kind === 'CREATED'), records.filter(r => r.kind === 'UPDATED')];
    await mayEach(write, verbs, 'retire', made);
    await mayEach(write, verbs, 'update', changed);
    for (const { noun, key } of made) await kept(noun, key, verb(verbs, 'retire', noun)?.rules?.(write, key, null));
    await revert(write, records, revision);
    await mayEach(write, verbs, 'update', changed);
    for (const { noun, key } of changed) await kept(noun, key, verb(verbs, 'update', noun)?.rules?.(write, key, write.was(noun, key)));
    return write.nextRevision();
  },
});

async function isImport(connection: Connection, revision: number): Promise<boolean> {
  const [[action] = []] = await connection.rows(sql`SELECT action FROM revision WHERE id = ${revision}`);
  return /^import[A-Z]/.test(String(action));
}

const verb = (verbs: readonly Action[], generic: 'update' | 'retire', noun: Noun): Action | undefined => verbs.find(a => a.generic === generic && a.returns() === noun.cls);

/** What has no such verb came in by an administrator, and goes by one. */
async function mayEach({ viewer, tx }: Write, verbs: readonly Action[], generic: 'update' | 'retire', records: readonly Named[]): Promise<void> {
  for (const noun of new Set(records.map(r => r.noun))) {
    const found = verb(verbs, generic, noun);
    if (found) await judgeEach(viewer, found.permission, found.name, { noun, keys: records.filter(r => r.noun === noun).map(r => r.key) }, tx);
    else if (!acts(viewer)) throw forbidden(`Only an administrator takes back an import of ${noun.name}.`);
  }
}

/** A rule that is not met says of which record. */
async function kept(noun: Noun, key: number, rules: Promise<void> | undefined): Promise<void> {
  try {
    await rules;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.problems.map(p => ({ ...p, path: ['revision', ...p.path], message: `${globalId(noun, key)}: ${p.message}`, messageKo: `${globalId(noun, key)}: ${p.messageKo}` })));
  }
}
