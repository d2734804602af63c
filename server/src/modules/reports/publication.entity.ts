// Publication 발간물. Items II-12, III-council-2, III-ict-4, III-research-1.
import { DatePrecision } from '@gujeong/shared/vocabulary/common';
import { choice, date, flag, int, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { BasicPlan } from '../proposals/basicPlan.entity.js';
import { Project } from '../workplan/project.entity.js';

@noun({
  doc: '발간물: 지역정보화 기본계획 100부; 자치법규 추록; 구정기본계획 책자; E-Book 구정백서, 통계연보, 구소식지. Items II-12, III-council-2, III-ict-4, III-research-1.',
  exists: { from: 'issuedOn' },
})
export class Publication extends Stored {
  @text('발간물 코드.', { unique: true }) code: string;
  @text('발간물명.') title: string;
  @date('발간일, of a month its last day; null where it has none of its own (수시, 연중).', { nullable: true }) issuedOn: string | null;
  @choice(DatePrecision, 'How exact the day is.') precision: DatePrecision;
  @int('발간부수; null where not stated.', { nullable: true, unit: 'copies' }) copies: number | null;
  @int('발간 횟수 a year that is stated, at least: 2 (년2회이상); null where not stated.', { nullable: true, unit: 'issues' }) yearlyIssues: number | null;
  @text('배부처; null where not stated.', { nullable: true }) recipients: string | null;
  @flag('Whether it can be read online (E-Book).') online: boolean;
  @one(() => Project, 'The plan item it belongs to; null where none.', { nullable: true }) project: Project | null;
  @one(() => BasicPlan, 'The basic plan it prints; null unless it prints one.', { nullable: true }) basicPlan: BasicPlan | null;
}
