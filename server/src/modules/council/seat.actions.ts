// Terms, members and sessions of the council, kept by the liaison.
import { all, sql } from '../../graph/sql.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import { CouncilMember } from './councilMember.entity.js';
import { CouncilSession } from './councilSession.entity.js';
import { CouncilTerm } from './councilTerm.entity.js';

type Days = { startsOn: string; endsOn: string; id?: number };

const terms = records(CouncilTerm, {
  may: 'C',
  rules: async (write, after) => {
    const { startsOn, endsOn, id = 0 } = after as unknown as Days;
    must(endsOn > startsOn, 'endsOn', 'BEFORE_BEGIN', { ko: `임기 종료일은 시작일(${startsOn})보다 뒤여야 합니다.`, en: `A term ends after it begins (${startsOn}).` });
    const [other] = await write.find(CouncilTerm, ['number'], { ever: true, where: r => all([sql`${r('id')} <> ${id}`, sql`${r('startsOn')} <= ${endsOn}`, sql`${r('endsOn')} >= ${startsOn}`]) });
    must(!other, 'startsOn', 'OVERLAPS', { ko: `제${other?.number}대와 임기가 겹칩니다.`, en: `It overlaps term ${other?.number}.` });
    must(after['seats'] == null || Number(after['seats']) > 0, 'seats', 'OUT_OF_RANGE', { ko: '의원 정수는 1 이상이어야 합니다.', en: 'A council has at least one seat.' });
  },
});

const members = records(CouncilMember, {
  may: 'C',
  code: async (write, values) => {
    const { number } = await write.get(CouncilTerm, values['term'] as number, ['number']);
    return write.nextCode(CouncilMember, `CM-${number}-`, 2);
  },
  rules: async (write, { term, earlier }) => {
    if (earlier == null) return;
    const { startsOn } = await write.get(CouncilTerm, term as number, ['startsOn']);
    const { servesFrom } = await write.get(CouncilMember, earlier as number, ['servesFrom']);
    must(servesFrom < startsOn, 'earlier', 'NOT_EARLIER', { ko: '이전 대수의 의원이 아닙니다.', en: 'That member does not sit in an earlier term.' });
  },
});

const sessions = records(CouncilSession, {
  may: 'C',
  rules: async (write, after) => {
    const { opensOn, closesOn, term } = after as { opensOn: string; closesOn: string; term: number };
    must(closesOn >= opensOn, 'closesOn', 'BEFORE_BEGIN', { ko: `폐회일은 개회일(${opensOn})보다 앞설 수 없습니다.`, en: `A session closes on or after the day it opens (${opensOn}).` });
    const { number, startsOn, endsOn } = await write.get(CouncilTerm, term, ['number', 'startsOn', 'endsOn']);
    must(opensOn >= startsOn && closesOn <= endsOn, 'opensOn', 'OUTSIDE_TERM', { ko: `회기는 제${number}대의 임기(${startsOn}~${endsOn}) 안에 있어야 합니다.`, en: `The session lies within term ${number} (${startsOn} to ${endsOn}).` });
  },
});

export const seatActions = [...terms, ...members, ...sessions];
