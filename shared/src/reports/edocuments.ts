// II-12 전자결재 운영실적: documents produced, and how many of them were approved electronically.
import { formatNumber, percent } from '../units.js';
import { column, count, label, tally, type Group } from './cells.js';
import { metricValues, monthlyTable } from './metricMonths.js';
import { newYearOf } from './periods.js';
import { DOCUMENTS_RATE } from './units.js';
import { reportView } from './view.js';

interface Data {
  metricValues: { groups: Group[] };
}

const PRODUCED = { code: 'EDOC-PRODUCED', id: 'produced', ko: '총생산문서 (건)', en: 'Documents produced' };
const ELECTRONIC = { code: 'EDOC-ELECTRONIC', id: 'electronic', ko: '전자결재 문서 (건)', en: 'Approved electronically' };

export const edocuments = reportView<Data>({
  id: 'edocuments',
  item: 'II-12',
  title: label('전자결재 운영실적', 'Electronic approval'),
  unit: DOCUMENTS_RATE,
  asOf: '2002-07-31',
  lines: [173, 174],
  document: `query Edocuments($asOf: Date!, $from: Date!) {
  metricValues(asOf: $asOf, where: { metric: { code: { in: ["EDOC-PRODUCED", "EDOC-ELECTRONIC"] } }, periodFrom: { gte: $from }, periodTo: { lte: $asOf } }) {
    groups(by: [METRIC_CODE, PERIOD_TO_MONTH]) { keys sum { value } }
  }
}`,
  variables: asOf => ({ asOf, from: newYearOf(asOf) }),
  layout: ({ metricValues: { groups } }, asOf) => {
    const produced = tally(groups, [PRODUCED.code], 'value');
    const rate = percent(tally(groups, [ELECTRONIC.code], 'value'), produced, 0);
    return {
      columns: [column('value', '값', 'Value')],
      rows: [
        { id: 'documents', label: label(PRODUCED.ko, PRODUCED.en), cells: { value: count(produced, { opens: metricValues(PRODUCED.code, asOf) }) } },
        {
          id: 'electronicApprovalRate', label: label('전자결재율 (%)', 'Electronic approval rate (%)'),
          cells: {
            value: {
              value: rate, text: rate === null ? '' : formatNumber(rate),
              opens: metricValues(ELECTRONIC.code, asOf),
              formula: {
                text: label('전자결재 문서 ÷ 총생산문서 × 100', 'Documents approved electronically ÷ documents produced × 100'),
                parts: [{ row: 'documents', column: 'value', sign: '÷' }],
              },
            },
          },
        },
      ],
      notes: [{ text: label('전자결재율은 두 건수의 합으로 계산하며 월별 비율을 더하지 않음.', 'The rate is of the two sums; monthly rates are never added up.') }],
      more: [monthlyTable('edocuments-by-month', [PRODUCED, ELECTRONIC], groups, asOf)],
    };
  },
});
