// The actions of saved views: everybody who is signed in keeps his own; those that are shared may be pinned.
import { sql } from '../../graph/sql.js';
import { action, type Action } from '../../writing/action.js';
import { ref } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import type { Write } from '../../writing/write.js';
import { SavedView } from './savedView.entity.js';
import { saver, viewRules } from './savedView.rules.js';

const declared = { may: 'E', except: ['owner', 'ownerName', 'pinnedBy'], rules: viewRules } as const;

/** Who has pinned it, with the one who acts or without. */
async function pin(write: Write, view: number, pinned: boolean): Promise<number> {
  const me = saver(write);
  const others = (await write.tx.rows(sql`SELECT target_id FROM saved_view_pinned_by WHERE saved_view_id = ${view}`)).map(r => Number(r[0])).filter(k => k !== me);
  await write.link(SavedView, view, 'pinnedBy', pinned ? [...others, me] : others);
  return view;
}

const view = ref('view', () => SavedView, 'The view: one’s own, or one that is shared with the one who asks.');

const pinSavedView = action({
  name: 'pinSavedView',
  title: { ko: '첫 화면에 고정', en: 'Pin' },
  doc: '보기 고정: keeps a view that one may read on one’s first page.',
  returns: () => SavedView,
  on: 'view',
  may: 'E',
  input: view,
  run: (write, input) => pin(write, input.view, true),
});

const unpinSavedView = action({
  name: 'unpinSavedView',
  title: { ko: '고정 해제', en: 'Unpin' },
  doc: '보기 고정 해제: takes a view from one’s first page.',
  returns: () => SavedView,
  on: 'view',
  may: 'E',
  input: view,
  run: (write, input) => pin(write, input.view, false),
});

export const savedViewActions: Action[] = [
  ...records(SavedView, { ...declared, only: ['create'] }),
  ...records(SavedView, { ...declared, owner: 'owner', only: ['update', 'retire'] }),
  pinSavedView, unpinSavedView,
];
