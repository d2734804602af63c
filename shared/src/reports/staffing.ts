// I-1 인력: 정원, 현원 and 과부족 of the division by track and grade; 전산 and 통신 stand inside the total.
import { Track } from '../vocabulary/common.js';
import { JobSeries } from '../vocabulary/organization.js';
import { formatSigned } from '../units.js';
import { column, count, label, narrow, ofColumns, ofRows, tally, type CellOptions, type Group } from './cells.js';
import { PERSONS } from './units.js';
import { reportView, type Cell, type Opens, type Row } from './view.js';

interface Data {
  staffingQuotas: { groups: Group[]; series: Group[] };
}

const DIVISION = 'PLANNING';
const MEASURES = { authorized: label('정 원', 'Authorized'), current: label('현 원', 'In office'), variance: label('과부족', 'Over or short') } as const;
const measures = Object.keys(MEASURES) as (keyof typeof MEASURES)[];
/** The grades the document prints, whether or not anyone holds them. */
const PRINTED: readonly (readonly [Track, number])[] = [['GENERAL', 5], ['GENERAL', 6], ['GENERAL', 7], ['GENERAL', 8], ['GENERAL', 9], ['TECHNICAL', 9], ['TECHNICAL', 10]];
const VARIANCE = ['과부족 = 현원 − 정원', 'In office less authorized'] as const;

const quotas: Opens = {
  noun: 'StaffingQuota', root: 'staffingQuotas', where: { division: { code: { eq: DIVISION } } },
  select: 'division { name } track grade series authorized current variance',
};

/** The printed cells, then any other track and grade that the records hold. */
function gradesOf(groups: readonly Group[]): { id: string; track: Track; grade: number }[] {
  const all = [...PRINTED, ...groups.map(g => [g.keys[0] as Track, g.keys[1] as number] as const)];
  return [...new Map(all.map(([track, grade]) => [`${track.toLowerCase()}${grade}`, { id: `${track.toLowerCase()}${grade}`, track, grade }])).values()];
}

const persons = (measure: string, value: number, options: CellOptions): Cell => ({ ...count(value, { zero: '.', ...options }), ...(measure === 'variance' && value ? { text: formatSigned(value) } : {}) });

function rows(groups: readonly Group[]): Row[] {
  const grades = gradesOf(groups);
  return measures.map(measure => {
    const less = (c: string) => (measure === 'variance' ? { formula: ofRows(c, ...VARIANCE, ['+', 'current'], ['−', 'authorized']) } : {});
    const sum = { formula: ofColumns(measure, '계 = 직급별의 합', 'Total of the grades', ...grades.map(g => ['+', g.id] as const)) };
    return {
      id: measure,
      label: MEASURES[measure],
      cells: {
        total: persons(measure, tally(groups, [], measure), { opens: quotas, ...(measure === 'variance' ? less('total') : sum), ...(measure === 'authorized' ? { mark: 1 } : {}) }),
        ...Object.fromEntries(grades.map(({ id, track, grade }) => [
          id, persons(measure, tally(groups, [track, grade], measure), { opens: narrow(quotas, { track: { eq: track }, grade: { eq: grade } }), ...less(id) }),
        ])),
      },
    };
  });
}

/** 전산, 통신 and the rest, of which the document names no series. */
function bySeries(series: readonly Group[]): Row[] {
  const codes = ['COMPUTING', 'COMMUNICATION', 'UNSTATED'] as const;
  const total: Row = {
    id: 'total', label: label('계', 'Total'), total: true,
    cells: Object.fromEntries(measures.map(m => [m, persons(m, tally(series, [], m), { opens: quotas, formula: ofRows(m, '계 = 직렬별의 합', 'Total of the series', ...codes.map(c => ['+', c] as const)) })])),
  };
  return [total, ...codes.map((code): Row => ({
    id: code,
    label: JobSeries.values[code],
    cells: Object.fromEntries(measures.map(m => [m, persons(m, tally(series, [code], m), {
      opens: narrow(quotas, { series: { eq: code } }),
      ...(m === 'variance' ? { formula: ofColumns(code, ...VARIANCE, ['+', 'current'], ['−', 'authorized']) } : {}),
    })])),
  }))];
}

export const staffing = reportView<Data>({
  id: 'staffing',
  item: 'I-1',
  title: label('인력', 'Staffing'),
  unit: PERSONS,
  asOf: '2002-09-01',
  lines: [31, 35],
  document: `query Staffing($asOf: Date!, $division: String!) {
  staffingQuotas(asOf: $asOf, where: { division: { code: { eq: $division } } }) {
    groups(by: [TRACK, GRADE]) { keys sum { authorized current variance } }
    series: groups(by: [SERIES]) { keys sum { authorized current variance } }
  }
}`,
  variables: asOf => ({ asOf, division: DIVISION }),
  layout: ({ staffingQuotas: { groups, series } }) => {
    const [computing, communication] = [tally(series, ['COMPUTING'], 'authorized'), tally(series, ['COMMUNICATION'], 'authorized')];
    return {
      columns: [
        column('total', '계', 'Total'),
        ...gradesOf(groups).map(({ id, track, grade }) => column(id, `${grade}급`, `Grade ${grade}`, { group: Track.values[track] })),
      ],
      rows: rows(groups),
      notes: [{ mark: 1, text: label(`비고: 전산${computing} 통신${communication} (정원에 포함)`, `Remark: computing ${computing}, communication ${communication} (inside the authorized total)`) }],
      more: [{
        id: 'staffing-by-series',
        title: label('직렬별 정원·현원', 'Authorized and in office by job series'),
        unit: PERSONS,
        head: JobSeries.title,
        columns: measures.map(m => column(m, MEASURES[m].ko, MEASURES[m].en)),
        rows: bySeries(series),
        notes: [{ text: label('원문은 전산과 통신만 적었음. 그 밖의 직렬은 미상.', 'The document names only computing and communication; the other series are not stated.') }],
      }],
    };
  },
});
