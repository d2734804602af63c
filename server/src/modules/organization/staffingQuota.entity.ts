// StaffingQuota 정원·현원 of one cell; its figures are sums of dated changes. Item I-1.
import { Track } from '@gujeong/shared/vocabulary/common';
import { JobSeries } from '@gujeong/shared/vocabulary/organization';
import { choice, derived, int, many, noun, one } from '../../graph/noun.js';
import { Stored } from '../../graph/stored.js';
import { sql } from '../../graph/sql.js';
import { Division } from './division.entity.js';
import { StaffingChange } from './staffingChange.entity.js';

@noun({ doc: '정원·현원 of one cell (division, track, grade, series) in persons; its figures are the sums of its changes as of the reference date. Item I-1.' })
export class StaffingQuota extends Stored {
  @one(() => Division, 'The unit the persons work in.') division: Division;
  @choice(Track, '일반직, 기능직.') track: Track;
  @int('급.') grade: number;
  @choice(JobSeries, '직렬: 전산 and 통신 stand inside the total, not on top of it; 미상 is the rest.') series: JobSeries;
  @derived.int('정원, persons.', row => row.sum('changes', 'authorizedDelta')) authorized: number;
  @derived.int('현원, persons.', row => row.sum('changes', 'currentDelta')) current: number;
  @derived.int('과부족 = 현원 − 정원, persons.', row => sql`(${row('current')} - ${row('authorized')})`) variance: number;
  @many(() => StaffingChange, 'quota', 'The dated changes it is the sum of.') changes: StaffingChange[];
}
