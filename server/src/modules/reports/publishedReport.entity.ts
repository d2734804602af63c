// PublishedReport 공표 보고서: the whole report as it stood, frozen with its figures.
import { date, int, instant, longText, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';

@noun({
  doc: '공표 보고서: every view of the report as it was answered when it was published, and for good: its figures stand in it and are not computed anew. Public.',
  lasting: true,
  reversedBy: 'withdrawPublishedReport',
})
export class PublishedReport extends Stored {
  @text('공표 번호: PR-2026-001.', { unique: true }) code: string;
  @text('보고서명.') title: string;
  @date('기준일 for all items; null: each item at its own reference date.', { nullable: true }) asOf: string | null;
  @int('변경 회차: the last revision whose records it shows; with recordedAt of its moment the graph answers the same again.') revision: number;
  @instant('기록 시점: the moment of that revision.') recordedAt: string;
  @instant('공표 시각.') publishedAt: string;
  @text('공표자, as named then.') publishedBy: string;
  @text('내용 해시 (SHA-256) over all its tables in order.', { length: 64 }) hash: string;
  @int('수록 표 수.') tables: number;
  @date('공표 철회일; null unless withdrawn. What was published can still be read.', { nullable: true }) withdrawnOn: string | null;
  @longText('철회 사유; null unless withdrawn.', { nullable: true }) withdrawalReason: string | null;
}
