// SavedView 저장한 보기: a list, a built table or a chart that somebody keeps.
import { SharedWith, ViewShow } from '@gujeong/shared/vocabulary/views';
import { choice, linked, longText, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { User } from '../identity/user.entity.js';
import { Division } from '../organization/division.entity.js';

export const MAX_SPEC = 20_000;

@noun({
  doc: '저장한 보기: a list, a built report or a chart that somebody saved, for himself, for his division or for everyone. A private one is seen by nobody else, nor are its changes. Beyond the document.',
  lasting: true,
  reversedBy: 'updateSavedView',
})
export class SavedView extends Stored {
  @text('보기 이름.') name: string;
  @text('자료 종류: the noun that it lists, Project for example.') noun: string;
  @longText('보기 내용: what is shown and how, a JSON object of at most 20,000 characters whose `noun` is the noun of the view.', { length: MAX_SPEC }) spec: string;
  @choice(ViewShow, '보기 형태.') show: ViewShow;
  @choice(SharedWith, '공유 범위.') sharing: SharedWith;
  @one(() => User, 'Whose it is; null to who may not read that account: see ownerName.', { nullable: true }) owner: User | null;
  @text('저장한 사람, as named when it was saved.') ownerName: string;
  @one(() => Division, '공유 부서: whose people see it when it is shared with a division; null otherwise.', { nullable: true }) division: Division | null;
  @linked(() => User, '고정한 사람: those who keep it on their first page. Whoever may not read other accounts finds himself here or nobody.') pinnedBy: User[];
}
