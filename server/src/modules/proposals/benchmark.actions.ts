// 벤치마킹: visits are planned, made and reported with what they found; what the committee approves is adopted.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, items, of, record } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { BenchmarkFinding } from './benchmarkFinding.entity.js';
import { BenchmarkTeam } from './benchmarkTeam.entity.js';
import { BenchmarkVisit } from './benchmarkVisit.entity.js';
import { resolved } from './idea.rules.js';

const planVisit = action({
  name: 'planVisit',
  title: { ko: '출장 계획', en: 'Plan visit' },
  doc: '타기관 출장 계획: where and when a team goes, also in days to come; one place at a time, in the year of the team. Item III-research-3.',
  returns: () => BenchmarkVisit,
  on: 'team',
  may: 'R',
  input: of(BenchmarkVisit, 'team', 'site', 'siteKind', 'startsOn', 'endsOn'),
  run: async (write, input) => {
    await visitRules(write, input);
    return write.add(BenchmarkVisit, input);
  },
});

async function visitRules(write: Write, after: Record<string, unknown>): Promise<void> {
  const { id, team, startsOn, endsOn, reportedOn } = after as { id?: number; team: number; startsOn: string; endsOn: string; reportedOn?: string | null };
  must(endsOn >= startsOn, 'endsOn', 'BEFORE_BEGIN', { ko: `마지막 날은 첫날(${startsOn})보다 앞설 수 없습니다.`, en: `It ends on or after its first day (${startsOn}).` });
  must(!reportedOn || endsOn <= reportedOn, 'endsOn', 'REPORTED', { ko: `${reportedOn}에 결과를 보고한 출장입니다.`, en: `The visit was reported on ${reportedOn}.` });
  const { year } = await write.get(BenchmarkTeam, team, ['year']);
  must(startsOn.startsWith(`${year}-`), 'startsOn', 'OTHER_YEAR', { ko: `${year}년 벤치마킹팀입니다.`, en: `The team is of ${year}.` });
  const [other] = await write.find(BenchmarkVisit, ['site'], { where: row => sql`${row('team')} = ${team} AND ${row('startsOn')} <= ${endsOn} AND ${row('endsOn')} >= ${startsOn} AND ${row('id')} <> ${id ?? 0}` });
  must(!other, 'startsOn', 'OVERLAPS', { ko: `같은 기간에 다른 출장(${other?.site})이 있습니다.`, en: `The team is at ${other?.site} in these days.` });
}

const reportVisit = action({
  name: 'reportVisit',
  title: { ko: '출장 결과보고', en: 'Report visit' },
  doc: '출장 결과보고: what a visit found; known from the day it is reported. Item III-research-3.',
  returns: () => BenchmarkVisit,
  on: 'visit',
  may: 'R',
  input: both(record('visit', () => BenchmarkVisit, 'The visit.'), items('findings', of(BenchmarkFinding, 'title', 'text'), 'What it found; may be empty.', { ko: '발굴 시책', en: 'Findings' }), day('date', '결과보고일.', { ko: '결과보고일', en: 'Reported on' })),
  run: async (write, { visit, version, findings, date }) => {
    const { team, endsOn, reportedOn } = await write.get(BenchmarkVisit, visit, ['team', 'endsOn', 'reportedOn']);
    must(reportedOn === null, 'visit', 'REPORTED', { ko: `${reportedOn}에 이미 보고한 출장입니다.`, en: `It was reported on ${reportedOn}.` });
    must(date >= endsOn, 'date', 'BEFORE_RETURN', { ko: `결과보고는 출장이 끝난 날(${endsOn})부터 합니다.`, en: `It is reported on or after the day of return (${endsOn}).` });
    await write.change(BenchmarkVisit, visit, { reportedOn: date }, version);
    const { code } = await write.get(BenchmarkTeam, team, ['code']);
    for (const [i, found] of findings.entries()) {
      await write.add(BenchmarkFinding, { ...found, visit, code: await write.nextCode(BenchmarkFinding, `${code}-`, 1) }, ['findings', String(i)]);
    }
    return visit;
  },
});

const adoptFinding = action({
  name: 'adoptFinding',
  title: { ko: '시책 반영', en: 'Adopt finding' },
  doc: '발굴 시책 반영: a finding is taken up on an approving resolution of the 구정연구기획 실무위원회. Item III-research-3.',
  returns: () => BenchmarkFinding,
  on: 'finding',
  may: 'R',
  input: both(record('finding', () => BenchmarkFinding, 'The finding.'), of(BenchmarkFinding, 'decision'), day('date', '반영일.', { ko: '반영일', en: 'Adopted on' })),
  run: async (write, { finding, version, decision, date }) => {
    const { adoptedOn, reportedOn } = await write.get(BenchmarkFinding, finding, ['adoptedOn', 'reportedOn']);
    must(adoptedOn === null, 'finding', 'ADOPTED', { ko: `${adoptedOn}에 이미 반영하였습니다.`, en: `It was adopted on ${adoptedOn}.` });
    must(decision !== null, 'decision', 'REQUIRED', { ko: '심의 결과를 골라야 합니다.', en: 'Name the resolution.' });
    const result = await resolved(write, decision, date);
    must(result === 'APPROVED' || result === 'CONDITIONAL', 'decision', 'NOT_APPROVED', { ko: '가결되거나 조건부로 가결된 심의 결과여야 합니다.', en: 'Only what the committee approved is adopted.' });
    must(reportedOn !== null && date >= reportedOn, 'date', 'BEFORE_REPORT', { ko: `결과보고일(${reportedOn ?? '미보고'})보다 앞설 수 없습니다.`, en: `It is adopted on or after the day it was reported (${reportedOn ?? 'not yet'}).` });
    await write.change(BenchmarkFinding, finding, { decision, adoptedOn: date }, version);
    return finding;
  },
});

export const benchmarkActions = [
  ...records(BenchmarkTeam, { may: 'R', code: (write, { year }) => write.nextCode(BenchmarkTeam, `${String(year)}-BM-`, 1) }),
  ...records(BenchmarkVisit, { may: 'R', except: ['team', 'reportedOn'], only: ['update', 'retire'], rules: visitRules }),
  planVisit,
  reportVisit,
  adoptFinding,
];
