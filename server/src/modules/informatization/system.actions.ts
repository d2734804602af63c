// 정보시스템: what changed, what gives data to what, and where it is live.
import { sql } from '../../graph/sql.js';
import { action } from '../../writing/action.js';
import { both, day, of, optional, record, ref, refs } from '../../writing/fields.js';
import { records } from '../../writing/records.js';
import { must } from '../../writing/refusal.js';
import type { Write } from '../../writing/write.js';
import { Division } from '../organization/division.entity.js';
import { InformationSystem } from './informationSystem.entity.js';
import { Rollout } from './rollout.entity.js';
import { SystemChange } from './systemChange.entity.js';
import { SystemIntegration } from './systemIntegration.entity.js';
import { SystemPhase } from './systemPhase.entity.js';
import { WorkDomain } from './workDomain.entity.js';

/** Refuses what happens to a system that no longer runs on the day. */
async function running(write: Write, system: number, day: string, path: string) {
  const found = await write.get(InformationSystem, system, ['name', 'liveOn', 'retiredOn', 'version']);
  must(found.retiredOn === null || day < found.retiredOn, path, 'RETIRED', { ko: `${found.name}은(는) ${found.retiredOn}에 운영을 종료하였습니다.`, en: `${found.name} was retired on ${found.retiredOn}.` });
  return found;
}

const logSystemChange = action({
  name: 'logSystemChange',
  title: { ko: '시스템 변경 기록', en: 'Log change' },
  doc: '시스템 변경 기록: introduced, upgraded, a service added …; 운영 중단 also retires the system on that day. Items II-12, II-13, II-15.',
  returns: () => SystemChange,
  on: 'system',
  may: 'I',
  input: both(of(SystemChange, 'system', 'kind', 'title'), optional(of(SystemChange, 'text', 'project', 'precision')), day('date', '변경일.', { ko: '변경일', en: 'Date' })),
  run: async (write, input) => {
    const { liveOn } = await running(write, input.system, input.date, 'system');
    if (input.kind === 'RETIRED') {
      must(liveOn === null || input.date > liveOn, 'date', 'BEFORE_LIVE', { ko: `운영 개시일(${liveOn})보다 뒤여야 합니다.`, en: `It is retired after it went live (${liveOn}).` });
      await write.change(InformationSystem, input.system, { retiredOn: input.date });
    }
    return write.add(SystemChange, { ...input, precision: input.precision ?? 'DAY' });
  },
});

const integrateSystems = action({
  name: 'integrateSystems',
  title: { ko: '시스템 연동', en: 'Integrate' },
  doc: '시스템 연동: one system gives data to another from a day on, or both to each other. Item II-12.',
  returns: () => SystemIntegration,
  on: 'fromSystem',
  may: 'I',
  input: both(of(SystemIntegration, 'fromSystem', 'toSystem', 'bothWays', 'content'), day('since', '연동일.', { ko: '연동일', en: 'Since' })),
  run: async (write, input) => {
    const { fromSystem, toSystem, bothWays, since } = input;
    must(fromSystem !== toSystem, 'toSystem', 'ITSELF', { ko: '같은 시스템끼리 연동할 수 없습니다.', en: 'A system is not integrated with itself.' });
    await running(write, fromSystem, since, 'fromSystem');
    await running(write, toSystem, since, 'toSystem');
    const pair = await write.find(SystemIntegration, ['fromSystem', 'bothWays', 'since'], {
      ever: true, where: row => sql`${row('until')} IS NULL AND ((${row('fromSystem')} = ${fromSystem} AND ${row('toSystem')} = ${toSystem}) OR (${row('fromSystem')} = ${toSystem} AND ${row('toSystem')} = ${fromSystem}))`,
    });
    const same = pair.find(p => p.bothWays || bothWays || p.fromSystem === fromSystem);
    must(!same, 'toSystem', 'INTEGRATED', { ko: `${same?.since}부터 연동하고 있습니다. 바뀌었으면 먼저 그 연동을 종료하십시오.`, en: `They have been integrated since ${same?.since}; end that first if it has changed.` });
    return write.add(SystemIntegration, input);
  },
});

const endIntegration = action({
  name: 'endIntegration',
  title: { ko: '연동 종료', en: 'End integration' },
  doc: '연동 종료: the day from which the data no longer flows. Item II-12.',
  returns: () => SystemIntegration,
  on: 'integration',
  may: 'I',
  input: both(record('integration', () => SystemIntegration, 'The integration.'), day('date', '종료일.', { ko: '연동 종료일', en: 'Ended on' })),
  run: async (write, { integration, version, date }) => {
    const { since, until } = await write.get(SystemIntegration, integration, ['since', 'until']);
    must(until === null, 'integration', 'ENDED', { ko: `${until}에 종료한 연동입니다.`, en: `It ended on ${until}.` });
    must(date > since, 'date', 'BEFORE_BEGIN', { ko: `종료일은 연동일(${since})보다 뒤여야 합니다.`, en: `It ends after the day it began (${since}).` });
    await write.change(SystemIntegration, integration, { until: date }, version);
    return integration;
  },
});

const markLive = action({
  name: 'markLive',
  title: { ko: '운영 개시', en: 'Mark live' },
  doc: '운영 개시: a system, or one of its work domains, goes live at divisions; coverage counts these. Items II-12, II-13.',
  returns: () => Rollout,
  many: true,
  may: 'I',
  input: both(
    optional(both(ref('system', () => InformationSystem, 'The whole system.', { ko: '정보시스템', en: 'System' }), ref('domain', () => WorkDomain, 'One of its work domains.', { ko: '업무 분야', en: 'Work domain' }))),
    refs('divisions', () => Division, 'Where it goes live.', { ko: '운영부서', en: 'Divisions' }),
    optional(of(Rollout, 'precision')),
    day('liveOn', '운영 개시일.', { ko: '운영 개시일', en: 'Live on' }),
  ),
  run: async (write, { system, domain, divisions, precision, liveOn }) => {
    must((system == null) !== (domain == null), system == null ? 'system' : 'domain', 'EXACTLY_ONE', { ko: '정보시스템이나 업무 분야 가운데 하나만 고르십시오.', en: 'Name the system or one of its work domains, not both.' });
    must(divisions.length, 'divisions', 'REQUIRED', { ko: '운영부서를 골라야 합니다.', en: 'Name the divisions.' });
    const of = system ?? await systemOf(write, domain!);
    const found = await running(write, of, liveOn, system == null ? 'domain' : 'system');
    must(found.liveOn === null || liveOn >= found.liveOn, 'liveOn', 'BEFORE_SYSTEM', { ko: `시스템의 운영 개시일(${found.liveOn})보다 앞설 수 없습니다.`, en: `The system itself has been live since ${found.liveOn}.` });
    const keys: number[] = [];
    for (const [i, division] of divisions.entries()) {
      const path = ['divisions', String(i)];
      const unit = await write.get(Division, division, ['validFrom', 'validTo']);
      must(unit.validFrom <= liveOn && (unit.validTo === null || unit.validTo > liveOn), path, 'NOT_STANDING', { ko: '그날 있던 부서가 아닙니다.', en: 'This division does not stand on that day.' });
      const [live] = await write.find(Rollout, ['liveOn'], { ever: true, where: row => sql`${row('system')} = ${of} AND COALESCE(${row('domain')}, 0) = ${domain ?? 0} AND ${row('division')} = ${division} AND ${row('endedOn')} IS NULL` });
      must(!live, path, 'LIVE', { ko: `${live?.liveOn}부터 운영하고 있습니다.`, en: `It has been live there since ${live?.liveOn}.` });
      keys.push(await write.add(Rollout, { system: of, domain: domain ?? null, division, liveOn, precision: precision ?? 'DAY' }));
    }
    return keys;
  },
});

const systemOf = async (write: Write, domain: number): Promise<number> => (await write.get(SystemPhase, (await write.get(WorkDomain, domain, ['phase'])).phase, ['system'])).system;

const endRollout = action({
  name: 'endRollout',
  title: { ko: '운영 종료', en: 'End use' },
  doc: '운영 종료: the day from which a division no longer uses it. Items II-12, II-13.',
  returns: () => Rollout,
  on: 'rollout',
  may: 'I',
  input: both(record('rollout', () => Rollout, 'The rollout.'), day('date', '종료일.', { ko: '운영 종료일', en: 'Ended on' })),
  run: async (write, { rollout, version, date }) => {
    const { liveOn, endedOn } = await write.get(Rollout, rollout, ['liveOn', 'endedOn']);
    must(endedOn === null, 'rollout', 'ENDED', { ko: `${endedOn}에 종료하였습니다.`, en: `It ended on ${endedOn}.` });
    must(date > liveOn, 'date', 'BEFORE_BEGIN', { ko: `종료일은 운영 개시일(${liveOn})보다 뒤여야 합니다.`, en: `It ends after the day it went live (${liveOn}).` });
    await write.change(Rollout, rollout, { endedOn: date }, version);
    return rollout;
  },
});

export const systemActions = [
  ...records(InformationSystem, { may: 'I', except: ['retiredOn'] }),
  ...records(SystemPhase, { may: 'I' }),
  ...records(WorkDomain, { may: 'I' }),
  logSystemChange, integrateSystems, endIntegration, markLive, endRollout,
];
