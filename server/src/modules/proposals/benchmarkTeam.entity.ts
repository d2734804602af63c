// BenchmarkTeam 벤치마킹팀. Item III-research-3.
import { BenchmarkField } from '@gujeong/shared/vocabulary/proposals';
import { choice, int, many, noun, text } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { BenchmarkVisit } from './benchmarkVisit.entity.js';

@noun({ doc: '벤치마킹팀: 8 teams of 2 over 5 fields (not one to one). Item III-research-3.' })
export class BenchmarkTeam extends Stored {
  @text('팀 번호: 2002-BM-1.', { unique: true }) code: string;
  @int('연도.') year: number;
  @choice(BenchmarkField, '행정개혁, 재정확충, 구민복지, 생활환경, 건설교통.') field: BenchmarkField;
  @int('팀원 수.', { unit: 'persons' }) members: number;
  @int('출장 계획 박: 4; null where not planned.', { nullable: true }) plannedNights: number | null;
  @int('출장 계획 일: 5; null where not planned.', { nullable: true }) plannedDays: number | null;
  @many(() => BenchmarkVisit, 'team', '타기관 출장.') visits: BenchmarkVisit[];
}
