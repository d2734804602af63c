// II-1 국정과제 추진실적: the national agenda tasks by status, and by sector.
import { label, tally, type Group } from './cells.js';
import { agendaColumns, agendaRow, agendaSectorRows } from './nationalAgenda.js';
import { PROJECTS } from './units.js';
import { reportView } from './view.js';

interface Data {
  projects: { groups: Group[] };
}

export const nationalAgendaProgress = reportView<Data>({
  id: 'national-agenda-progress',
  item: 'II-1',
  title: label('국정과제 실천 추진실적', 'Progress of the national agenda'),
  unit: PROJECTS,
  asOf: '2002-06-30',
  lines: [51, 57],
  document: `query NationalAgenda($asOf: Date!) {
  projects(asOf: $asOf, where: { kind: { eq: NATIONAL_AGENDA } }) { groups(by: [SECTOR, STATUS]) { keys count } }
}`,
  variables: asOf => ({ asOf }),
  layout: ({ projects: { groups } }) => ({
    columns: agendaColumns(groups),
    rows: [agendaRow(groups, 'projects', label('사 업 수', 'Projects'))],
    more: [{
      id: 'national-agenda-by-sector',
      title: label('부문별 추진현황', 'Status by sector'),
      unit: PROJECTS,
      head: label('부 문', 'Sector'),
      columns: agendaColumns(groups),
      rows: tally(groups, []) ? agendaSectorRows(groups) : [],
      notes: [],
    }],
  }),
});
