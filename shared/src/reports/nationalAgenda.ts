// The national agenda tasks 국정과제 by status and by sector: shared by II-1 and III-policy-1.
import { AgendaSector, ProjectStatus } from '../vocabulary/workplan.js';
import { column, count, keysIn, label, narrow, ofColumns, ofRows, tally, type Group } from './cells.js';
import type { Column, Label, Opens, Row } from './view.js';

export const agenda: Opens = {
  noun: 'Project', root: 'projects', where: { kind: { eq: 'NATIONAL_AGENDA' } },
  select: 'code title sector status statusSince division { name }',
};

/** Equal to a code, or not set. */
export const equals = (code: string | null) => (code === null ? { isNull: true } : { eq: code });

/** A task that has no sector yet is told, not hidden. */
export const sectorsOf = (groups: readonly Group[]): { id: string; label: Label; code: AgendaSector | null }[] =>
  keysIn<AgendaSector | null>(groups, 0, ['ECONOMY', 'GOVERNMENT', 'SOCIETY', 'FUTURE'])
    .map(code => ({ id: code?.toLowerCase() ?? 'none', label: code ? AgendaSector.values[code] : label('부문 미정', 'No sector'), code }));

interface StatusColumn extends Column {
  readonly status: ProjectStatus | null;
}
const ID = { COMPLETED: 'completed', ON_TRACK: 'onTrack', DELAYED: 'delayed', ON_HOLD: 'onHold', PLAN_CHANGED: 'planChanged', CANCELLED: 'cancelled' } as const;

/** 완료 and 정상추진 as printed; another status, or none yet, has a column of its own where there is one. */
const statusColumns = (groups: readonly Group[]): StatusColumn[] =>
  keysIn<ProjectStatus | null>(groups, 1, ['COMPLETED', 'ON_TRACK'])
    .map(status => ({ status, ...(status ? column(ID[status], ProjectStatus.values[status].ko, ProjectStatus.values[status].en) : column('unassessed', '미평가', 'Not assessed')) }));

/** Of groups by sector and status. */
export const agendaColumns = (groups: readonly Group[]): Column[] =>
  [column('total', '총 계', 'Total'), ...statusColumns(groups).map(({ id, label: { ko, en } }) => column(id, ko, en))];

/** `sector` undefined counts them all. */
export function agendaRow(groups: readonly Group[], id: string, head: Label, sector?: AgendaSector | null): Row {
  const opens = sector === undefined ? agenda : narrow(agenda, { sector: equals(sector) });
  const columns = statusColumns(groups);
  return {
    id,
    label: head,
    cells: {
      total: count(tally(groups, [sector]), { opens, formula: ofColumns(id, '총계 = 추진현황별의 합', 'Total of the statuses', ...columns.map(c => ['+', c.id] as const)) }),
      ...Object.fromEntries(columns.map(c => [c.id, count(tally(groups, [sector, c.status]), { opens: narrow(opens, { status: equals(c.status) }) })])),
    },
  };
}

/** The sectors below each other with their total. */
export function agendaSectorRows(groups: readonly Group[]): Row[] {
  const sectors = sectorsOf(groups);
  const total = agendaRow(groups, 'total', label('계', 'Total'));
  const sum = (c: string) => ofRows(c, '계 = 부문별의 합', 'Total of the sectors', ...sectors.map(s => ['+', s.id] as const));
  return [
    { ...total, total: true, cells: Object.fromEntries(Object.entries(total.cells).map(([c, cell]) => [c, { formula: sum(c), ...cell }])) },
    ...sectors.map(s => agendaRow(groups, s.id, s.label, s.code)),
  ];
}
