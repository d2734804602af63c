// 시군구 행정종합정보화 by phase: work domains live of all, and where each of them is live. Used by II-13 and III-ict-2.
import { column, count, dayCell, label, ofColumns, ofRows, words, type Group } from './cells.js';
import { DIVISIONS, DOMAINS } from './units.js';
import type { Column, Opens, Row, Table } from './view.js';

interface Domain { code: string; name: string; rollouts: { totalCount: number; groups: Group[] } }
export interface Phase { number: number; liveDomains: number; domains: { totalCount: number; nodes: Domain[] } }

export const SYSTEM = 'SIGUNGU';

/** `phases: systemPhases(…) { nodes { ...Phases } }` in a view's document. */
export const PHASES = `fragment Phases on SystemPhase {
  number liveDomains
  domains(orderBy: [{ field: ORDER }], first: 100) { totalCount nodes { code name rollouts { totalCount groups(by: [LIVE_ON]) { keys } } } }
}`;

const domains = (where: Record<string, unknown>, phase?: number): Opens => ({
  noun: 'WorkDomain', root: 'workDomains',
  where: { phase: { system: { code: { eq: SYSTEM } }, ...(phase !== undefined && { number: { eq: phase } }) }, ...where },
  select: 'code name phase { number } rollouts(first: 50) { nodes { division { name } liveOn } }',
});

export const PHASE_COLUMNS: readonly Column[] = [column('domains', '대상 업무', 'Work domains'), column('live', '운영 업무', 'Live'), column('waiting', '미운영', 'Not yet live')];

export function phaseRows(phases: readonly Phase[]): Row[] {
  const ids = phases.map(p => `phase${p.number}`);
  const row = (id: string, number: number | undefined, [all, live]: readonly [number, number]): Row => {
    const sum = (c: string) => (number === undefined ? { formula: ofRows(c, '계 = 단계별 합', 'Total of the phases', ...ids.map(i => ['+', i] as const)) } : {});
    return {
      id,
      label: number === undefined ? label('계', 'Total') : label(`제${number}단계`, `Phase ${number}`),
      ...(number === undefined && { total: true }),
      cells: {
        domains: count(all, { opens: domains({}, number), ...sum('domains') }),
        live: count(live, { opens: domains({ rollouts: { some: {} } }, number), ...sum('live') }),
        waiting: count(all - live, {
          opens: domains({ rollouts: { none: {} } }, number), formula: ofColumns(id, '대상 업무 − 운영 업무', 'Work domains less those live', ['+', 'domains'], ['−', 'live']),
        }),
      },
    };
  };
  const add = (of: (p: Phase) => number) => phases.reduce((sum, p) => sum + of(p), 0);
  return [
    row('total', undefined, [add(p => p.domains.totalCount), add(p => p.liveDomains)]),
    ...phases.map((p, i) => row(ids[i]!, p.number, [p.domains.totalCount, p.liveDomains])),
  ];
}

export const phaseTable = (id: string, phases: readonly Phase[]): Table => ({
  id, title: label('단계별 업무 운영', 'Work domains by phase'), unit: DOMAINS, head: label('단 계', 'Phase'), columns: PHASE_COLUMNS, rows: phaseRows(phases), notes: [],
});

/** Every work domain with its first day and the divisions where it is live. */
export const domainTable = (id: string, phases: readonly Phase[]): Table => ({
  id,
  title: label('분야별 운영부서', 'Divisions where each work domain is live'),
  unit: DIVISIONS,
  head: label('분 야', 'Work domain'),
  columns: [column('phase', '단계', 'Phase', { text: true }), column('liveOn', '운영 개시일', 'Live since', { text: true }), column('divisions', '운영부서', 'Divisions')],
  rows: phases.flatMap(p => p.domains.nodes.map(d => ({
    id: d.code,
    label: label(d.name, d.name),
    cells: {
      phase: words(`제${p.number}단계`),
      liveOn: dayCell(d.rollouts.groups.map(g => String(g.keys[0])).sort()[0]),
      divisions: count(d.rollouts.totalCount, {
        zero: '-', opens: { noun: 'Rollout', root: 'rollouts', where: { domain: { code: { eq: d.code } } }, select: 'domain { name } division { name } liveOn precision' },
      }),
    },
  }))),
  notes: [],
});
