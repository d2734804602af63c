// II-17 통계조사: the surveys of the year with period, contents and what they found.
import { codeLists } from '../vocabulary/codeList.js';
import '../vocabulary/statistics.js';
import { column, count, label, tally, words, type Group } from './cells.js';
import { newYearOf, periodText } from './periods.js';
import { change, newestBasis, statisticValues } from './statisticTables.js';
import { MIXED } from './units.js';
import { reportView, type Label, type Row } from './view.js';

interface Series { code: string; name: string; unit: string; axes: { number: number; code: string }[]; values: { groups: Group[] } }

interface Data {
  surveys: { nodes: { code: string; name: string; basisOn: string | null; startsOn: string; endsOn: string; target: string | null; series: { nodes: Series[] } }[] };
}

/** Values at the survey's own basis date, none before it. A series with several axes is also shown by its first. */
function results(series: Series, basisOn: string | null): Row[] {
  const { groups } = series.values;
  const basis = basisOn ?? newestBasis(groups);
  if (basis === null || !groups.some(g => g.keys[0] === basis)) return [];
  const row = (id: string, text: Label, indent: number, axis1?: string): Row => {
    const opens = statisticValues(series.code, basis, axis1 === undefined ? {} : { axis1 });
    return {
      id, indent, label: label(`${text.ko} (${series.unit})`, text.en),
      cells: { result: count(tally(groups, [basis, axis1], 'value'), { opens }), change: change(groups, [basis, axis1], { opens }) },
    };
  };
  const list = series.axes.length > 1 ? codeLists().get(series.axes.find(a => a.number === 1)?.code ?? '') : undefined;
  return [
    row(series.code, label(series.name, series.name), 1),
    ...Object.entries(list?.values ?? {}).map(([code, text]) => row(`${series.code}-${code}`, text, 2, code)),
  ];
}

export const surveys = reportView<Data>({
  id: 'surveys',
  item: 'II-17',
  title: label('통계조사', 'Statistical surveys'),
  unit: MIXED,
  asOf: '2002-06-30',
  document: `query Surveys($asOf: Date!, $from: Date!) {
  surveys(asOf: $asOf, where: { series: { some: {} }, startsOn: { gte: $from, lte: $asOf } }, orderBy: [{ field: STARTS_ON, direction: DESC }], first: 100) {
    nodes { code name basisOn startsOn endsOn target series(orderBy: [{ field: CODE, direction: DESC }]) { nodes { code name unit axes { number code } values { groups(by: [BASIS_ON, AXIS1]) { keys sum { value change } } } } } }
  }
}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf) }),
  layout: ({ surveys: { nodes } }) => ({
    head: label('업 무 명', 'Survey'),
    columns: [
      column('period', '추진 기간', 'Period', { text: true }), column('target', '추진 내용', 'Contents', { text: true }),
      column('result', '조사 결과', 'Result'), column('change', '증 감', 'Change'),
    ],
    rows: nodes.flatMap(s => [
      {
        id: s.code,
        label: label(s.basisOn ? `${s.name} (${s.basisOn} 기준)` : s.name, s.basisOn ? `${s.name} (basis ${s.basisOn})` : s.name),
        cells: {
          period: words(periodText(s.startsOn, s.endsOn), { opens: { noun: 'Survey', root: 'surveys', where: { code: { eq: s.code } }, select: 'code name basisOn startsOn endsOn target itemCount' } }),
          target: words(s.target),
        },
      },
      ...s.series.nodes.flatMap(series => results(series, s.basisOn)),
    ]),
    notes: [{ text: label('증감은 같은 계열의 바로 앞 기준일에 대한 것: 주민등록인구는 전반기대비, 사업체는 전년대비.', 'Changes are against the basis date before: the half-year before for residents, the year before for establishments.') }],
  }),
});
