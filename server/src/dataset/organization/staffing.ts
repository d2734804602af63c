// Staffing: 정원 and 현원 as dated changes. The planning division's add up to the report's table on 2002-09-01
// (30 and 33; 전산 5, 통신 2 inside); the document gives no figures for the others.
import type { Draft } from '../draft.js';
import { Random } from '../random.js';
import { founded } from './divisions.js';

/** date, change of 정원, change of 현원, the order it rests on */
type Change = readonly [string, number, number, string];
type Cell = readonly [track: 'GENERAL' | 'TECHNICAL', grade: number, series: string, changes: readonly Change[]];

const start = (authorized: number, current: number): Change => [founded, authorized, current, '조직개편에 따른 정원 책정 및 배치'];
const rule = '지방공무원 정원 규칙 개정';

const planning: readonly Cell[] = [
  ['GENERAL', 5, 'UNSTATED', [start(1, 1)]],
  ['GENERAL', 6, 'UNSTATED', [start(4, 4), ['2001-07-16', 0, 1, '6급 승진 임용'], ['2002-07-22', 0, 1, '하반기 정기인사 발령'], ['2002-12-02', 0, -1, '공로연수 파견']]],
  ['GENERAL', 6, 'COMPUTING', [start(1, 1)]],
  ['GENERAL', 7, 'UNSTATED', [start(8, 8), ['2002-01-21', 0, 1, '상반기 정기인사 발령'], ['2002-07-22', 0, 1, '하반기 정기인사 발령'], ['2002-11-15', 1, 0, rule]]],
  ['GENERAL', 7, 'COMPUTING', [start(2, 2), ['2001-03-05', 0, 1, '전산직 전입']]],
  ['GENERAL', 7, 'COMMUNICATION', [start(1, 1)]],
  ['GENERAL', 8, 'UNSTATED', [start(5, 6), ['2002-05-10', 1, 0, rule], ['2002-07-22', 0, -1, '7급 승진에 따른 이동'], ['2002-10-14', 0, 1, '신규 임용']]],
  ['GENERAL', 8, 'COMPUTING', [start(2, 2), ['2002-01-21', 0, -1, '타 자치구 전출']]],
  ['GENERAL', 8, 'COMMUNICATION', [start(1, 1)]],
  ['GENERAL', 9, 'UNSTATED', [start(2, 1), ['2002-04-15', 0, 1, '신규 임용']]],
  ['TECHNICAL', 9, 'UNSTATED', [start(1, 1), ['2002-05-10', 1, 1, '기능10급 승급']]],
  ['TECHNICAL', 10, 'UNSTATED', [start(1, 1), ['2002-05-10', -1, -1, '기능9급 승급에 따른 감원']]],
];

export function addStaffing(draft: Draft): void {
  for (const cell of planning) add(draft, 'PLANNING', cell);
  const random = new Random('organization:staffing');
  for (const unit of draft.rows('Division')) {
    if (unit.key === 'PLANNING' || unit.kind === 'EXTERNAL' || unit.validTo) continue;
    for (const cell of cellsOf(String(unit.kind), random)) add(draft, unit.key, cell);
  }
}

function add(draft: Draft, division: string, [track, grade, series, changes]: Cell): void {
  const quota = draft.add('StaffingQuota', { key: `SQ-${division}-${track}-${grade}-${series}`, division, track, grade, series, origin: 'GENERATED' });
  changes.forEach(([date, authorizedDelta, currentDelta, reason], i) =>
    draft.add('StaffingChange', { key: `${quota.key}-${i + 1}`, quota: quota.key, date, authorizedDelta, currentDelta, reason, origin: 'GENERATED' }));
}

function cellsOf(kind: string, random: Random): Cell[] {
  const cell = (grade: number, authorized: number, track: Cell[0] = 'GENERAL'): Cell => [track, grade, 'UNSTATED', [start(authorized, authorized), ...moves(authorized, random)]];
  if (kind === 'BUREAU') return [['GENERAL', 4, 'UNSTATED', [start(1, 1)]], cell(7, 1)];
  if (kind === 'DONG_OFFICE') return [['GENERAL', 5, 'UNSTATED', [start(1, 1)]], cell(6, 2), cell(7, random.int(4, 6)), cell(8, random.int(4, 7)), cell(9, random.int(1, 3)), cell(10, 1, 'TECHNICAL')];
  const large = kind === 'AFFILIATE' ? 2 : 1;
  const head: Cell = ['GENERAL', kind === 'DIVISION' ? 5 : 4, 'UNSTATED', [start(1, 1)]];
  const heads: Cell[] = kind === 'AFFILIATE' ? [head, cell(5, 3)] : kind === 'COUNCIL_OFFICE' ? [head, cell(5, 1)] : [head];
  return [...heads, cell(6, 4 * large), cell(7, large * random.int(7, 11)), cell(8, large * random.int(6, 10)), cell(9, random.int(1, 4)), cell(9, random.int(1, 3), 'TECHNICAL')];
}

/** One or two later changes of persons in office; a cell is never left short by more than one. */
function moves(authorized: number, random: Random): Change[] {
  const spring: Change = ['2002-01-21', 0, random.pick([0, 1, -1]), '상반기 정기인사 발령'];
  const summer: Change = ['2002-07-22', 0, random.pick([0, 1, 1]), '하반기 정기인사 발령'];
  return (authorized > 2 ? [spring, summer] : []).filter(([, , persons]) => persons !== 0);
}
