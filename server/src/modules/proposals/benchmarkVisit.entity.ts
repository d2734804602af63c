// BenchmarkVisit 타기관 출장. Item III-research-3.
import { SiteKind } from '@gujeong/shared/vocabulary/proposals';
import { choice, date, many, noun, one, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { BenchmarkFinding } from './benchmarkFinding.entity.js';
import { BenchmarkTeam } from './benchmarkTeam.entity.js';

// Visits are planned ahead, so they are listed before they begin.
@noun({ doc: '타기관 출장, 4박5일. Item III-research-3.' })
export class BenchmarkVisit extends Stored {
  @one(() => BenchmarkTeam, 'The team that travels.') team: BenchmarkTeam;
  @text('방문기관.') site: string;
  @choice(SiteKind, '자치단체, 기업체, 연구기관.') siteKind: SiteKind;
  @date('First day.') startsOn: string;
  @date('Last day.') endsOn: string;
  @date('결과보고일; null until reported.', { nullable: true }) reportedOn: string | null;
  @many(() => BenchmarkFinding, 'visit', '발굴 시책.') findings: BenchmarkFinding[];
}
