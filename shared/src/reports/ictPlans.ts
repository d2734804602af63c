// III-ict-1…4: what each plan of the 정보통신 field holds for the year, done and still to come, beside its sheet.
import { label } from './cells.js';
import { newYearOf } from './periods.js';
import { budgetTable, PLAN_SHEET, scheduleTable, type PlanProject } from './planSheet.js';
import { BATCH, replacementTable, type Batch } from './replacements.js';
import { domainTable, PHASES, phaseTable, SYSTEM, type Phase } from './systemPhases.js';
import { MIXED } from './units.js';
import { reportView, type Label, type ReportView, type Row, type Table } from './view.js';
import { PLANNED_COLUMNS, WORK_HEAD, workRows, WORKS, worksOf, type WorksData } from './works.js';

interface Data {
  plan: { nodes: PlanProject[] };
  planned: { nodes: WorksData[] };
  reached: { nodes: { batches: { nodes: Batch[] } }[] };
  phases?: { nodes: Phase[] };
}

interface IctPlan {
  readonly code: string;
  readonly id: string;
  readonly title: Label;
  /** Publications in a table of their own. */
  readonly publications?: boolean;
  readonly phases?: boolean;
}

const yearEnd = (asOf: string): string => `${asOf.slice(0, 4)}-12-31`;

const works = (id: string, title: Label, rows: Row[]): Table => ({ id, title, unit: MIXED, head: WORK_HEAD, columns: PLANNED_COLUMNS, rows, notes: [] });

const ictPlan = ({ code, id, title, publications = false, phases = false }: IctPlan): ReportView => reportView<Data>({
  id,
  item: code,
  title,
  unit: MIXED,
  asOf: '2002-09-01',
  // What the year still brings is read as of its last day; the sheet and what was reached, as of the reference date.
  document: `query IctPlan($asOf: Date!, $from: Date!, $end: Date!, $plan: String!) {
  plan: projects(where: { code: { eq: $plan } }, asOf: $asOf) { nodes { ...PlanSheet } }
  planned: projects(where: { code: { eq: $plan } }, asOf: $end) { nodes { ...Works } }
  reached: projects(where: { code: { eq: $plan } }, asOf: $asOf) { nodes { batches(orderBy: [{ field: CODE }]) { nodes { ...Batch } } } }${phases ? `
  phases: systemPhases(asOf: $asOf, where: { system: { code: { eq: "${SYSTEM}" } } }, orderBy: [{ field: NUMBER }], first: 100) { nodes { ...Phases } }` : ''}
}
${[PLAN_SHEET, WORKS, BATCH, ...(phases ? [PHASES] : [])].join('\n')}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf), end: yearEnd(asOf), plan: code }),
  layout: ({ plan, planned, reached, phases: found }, asOf) => {
    const year = { asOf, end: yearEnd(asOf) };
    const batches = reached.nodes.flatMap(p => p.batches.nodes);
    return {
      head: WORK_HEAD,
      columns: PLANNED_COLUMNS,
      rows: planned.nodes.flatMap(({ systemChanges, assetChanges, publications: issued }) =>
        workRows(worksOf({ systemChanges, assetChanges, ...(!publications && { publications: issued }) }), year)),
      more: [
        ...(found ? [phaseTable(`${id}-phases`, found.nodes), domainTable(`${id}-domains`, found.nodes)] : []),
        ...(batches.length ? [replacementTable(`${id}-replacements`, batches)] : []),
        ...(publications ? planned.nodes.map(p => works(`${id}-publications`, label('발간물', 'Publications'), workRows(worksOf({ publications: p.publications }), year))) : []),
        ...scheduleTable(plan.nodes[0]),
        ...budgetTable(plan.nodes[0]),
      ],
    };
  },
});

export const ictKnowledge = ictPlan({ code: 'III-ict-1', id: 'ict-knowledge', title: label('지식기반 행정정보화사업 추진계획', 'Plan of knowledge-based administration') });
export const ictDistrict = ictPlan({ code: 'III-ict-2', id: 'ict-district', title: label('시군구 행정종합정보화사업 추진계획', 'Plan of the city, county and district administration systems'), phases: true });
export const ictInfrastructure = ictPlan({ code: 'III-ict-3', id: 'ict-infrastructure', title: label('정보화기반시설 확충계획', 'Plan of the information infrastructure') });
export const ictHomepage = ictPlan({ code: 'III-ict-4', id: 'ict-homepage', title: label('전자구정을 위한 홈페이지 활성화계획', 'Plan of the homepage for e-administration'), publications: true });
