// II-15 홈페이지 활성화: petitions, publicity and videos on the homepage, and what was added to it.
import { column, count, label, tally, type Group } from './cells.js';
import { metricValues, monthlyTable } from './metricMonths.js';
import { newYearOf } from './periods.js';
import { CASES, MIXED } from './units.js';
import { reportView } from './view.js';
import { DONE_COLUMNS, WORK_HEAD, workRows, WORKS, worksOf, type WorksData } from './works.js';

interface Data {
  metricValues: { groups: Group[] };
  projects: { nodes: WorksData[] };
}

const METRICS = [
  { code: 'WEB-PETITIONS', id: 'internetPetitions', ko: '인터넷 민원 처리', en: 'Petitions handled on the internet' },
  { code: 'WEB-PUBLICITY', id: 'publicity', ko: '홈페이지를 통한 홍보', en: 'Publicity on the homepage' },
  { code: 'WEB-VIDEOS', id: 'videos', ko: '동영상 서비스', en: 'Videos on the homepage' },
] as const;

export const homepage = reportView<Data>({
  id: 'homepage',
  item: 'II-15',
  title: label('홈페이지 활성화', 'Homepage for e-administration'),
  unit: CASES,
  asOf: '2002-06-30',
  lines: [200, 204],
  document: `query Homepage($asOf: Date!, $from: Date!) {
  metricValues(asOf: $asOf, where: { metric: { code: { in: ["WEB-PETITIONS", "WEB-PUBLICITY", "WEB-VIDEOS"] } }, periodFrom: { gte: $from }, periodTo: { lte: $asOf } }) {
    groups(by: [METRIC_CODE, PERIOD_TO_MONTH]) { keys sum { value } }
  }
  projects(asOf: $asOf, where: { code: { eq: "III-ict-4" } }) { nodes { ...Works } }
}
${WORKS}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf) }),
  layout: ({ metricValues: { groups }, projects }, asOf) => ({
    columns: [column('count', '건', 'Cases')],
    rows: METRICS.map(m => ({ id: m.id, label: label(m.ko, m.en), cells: { count: count(tally(groups, [m.code], 'value'), { opens: metricValues(m.code, asOf) }) } })),
    notes: [{ text: label('세 가지는 서로 다른 일이므로 계를 내지 않음.', 'The three are different work and are not added up.') }],
    more: [
      monthlyTable('homepage-by-month', METRICS, groups, asOf),
      {
        id: 'homepage-works',
        title: label('홈페이지 업그레이드', 'What was added to the homepage'),
        unit: MIXED,
        head: WORK_HEAD,
        columns: DONE_COLUMNS,
        rows: projects.nodes.flatMap(({ systemChanges }) => workRows(worksOf({ systemChanges }))),
        notes: [],
      },
    ],
  }),
});
