// II-17 사업체기초통계: establishments at the newest basis date and their change since the year before, and by industry.
import { Industry } from '../vocabulary/statistics.js';
import { column, count, label, ofRows, tally, type Group } from './cells.js';
import { basisNote, change, newestBasis, statisticValues } from './statisticTables.js';
import { ESTABLISHMENTS } from './units.js';
import { reportView, type Formula, type Row } from './view.js';

interface Data {
  statisticValues: { groups: Group[] };
}

const SERIES = 'BIZ-ESTABLISHMENTS';
const columns = [column('count', '개소', 'Establishments'), column('change', '전년대비', 'Change since the year before')];

export const businesses = reportView<Data>({
  id: 'businesses',
  item: 'II-17',
  title: label('사업체기초통계', 'Establishments'),
  unit: ESTABLISHMENTS,
  asOf: '2001-12-31',
  lines: [227, 227],
  document: `query Businesses($asOf: Date!) {
  statisticValues(asOf: $asOf, where: { series: { code: { eq: "${SERIES}" } } }) { groups(by: [BASIS_ON, AXIS1]) { keys sum { value change } } }
}`,
  variables: asOf => ({ asOf }),
  layout: ({ statisticValues: { groups } }) => {
    const basis = newestBasis(groups);
    if (basis === null) return { columns, rows: [] };
    const industries = Object.keys(Industry.values) as Industry[];
    const cells = (industry?: Industry, formula?: (id: string) => Formula): Row['cells'] => {
      const opens = statisticValues(SERIES, basis, industry && { axis1: industry });
      const options = (id: string) => ({ opens, ...(formula && { formula: formula(id) }) });
      return { count: count(tally(groups, [basis, industry], 'value'), options('count')), change: change(groups, [basis, industry], options('change')) };
    };
    return {
      columns,
      rows: [{ id: 'establishments', label: label('총사업체', 'All establishments'), cells: cells() }],
      notes: [basisNote(basis)],
      more: [{
        id: 'businesses-by-industry',
        title: label('산업별 사업체', 'Establishments by industry'),
        unit: ESTABLISHMENTS,
        head: Industry.title,
        columns,
        rows: [
          {
            id: 'total', label: label('계', 'Total'), total: true,
            cells: cells(undefined, id => ofRows(id, '계 = 산업별 합', 'Total of the industries', ...industries.map(i => ['+', i] as const))),
          },
          ...industries.map(i => ({ id: i, label: Industry.values[i], cells: cells(i) })),
        ],
        notes: [],
      }],
    };
  },
});
