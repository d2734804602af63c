// Revision 변경 회차: one act of writing, whole or not at all. The order of revisions is the order in which they were made.
import { instant, key, longText, many, noun, text } from './noun.js';
import { Change } from './change.entity.js';

@noun({
  doc: '변경 회차: one act of writing, with who, when and why. All its changes were made together.',
  revisionColumn: 'id',
})
export class Revision {
  @key('Global, opaque and stable; later revisions have greater numbers.') id: number;
  @instant('기록 시각: when it was written; no two revisions share a moment.', { unique: true }) at: string;
  @text('처리자: who wrote, as named then; the system itself is gujeong.') actorName: string;
  @text('로그인 이름 of who wrote; null for the system itself.', { nullable: true }) actorLogin: string | null;
  @text('처리: the verb, assessProject for example.') action: string;
  @longText('변경 사유: why, in the words of who wrote; null where none was given.', { nullable: true }) reason: string | null;
  @text('요청 번호 under which the server answered; null for the system itself.', { nullable: true }) requestId: string | null;
  @many(() => Change, 'revision', '변경 내역: what it did to each record.') changes: Change[];
}
