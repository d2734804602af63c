// II-11 자치법규 인터넷서비스 제공: regulations in force whose text the public can read.
import { RegulationKind } from '../vocabulary/legal.js';
import { column, count, label, narrow, ofRows, tally, type Group } from './cells.js';
import { REGULATIONS } from './units.js';
import { reportView, type Label, type Opens, type Row } from './view.js';

interface Data {
  regulations: { totalCount: number; groups: Group[] };
}

const ROWS: readonly { id: string; label: Label; kinds: readonly string[] }[] = [
  { id: 'ordinance', label: RegulationKind.values.ORDINANCE, kinds: ['ORDINANCE'] },
  { id: 'rule', label: RegulationKind.values.RULE, kinds: ['RULE'] },
  { id: 'directive', label: label('훈령 등', 'Directives and others'), kinds: ['DIRECTIVE', 'ESTABLISHED_RULE'] },
];

export const regulationsOnline = reportView<Data>({
  id: 'regulations-online',
  item: 'II-11',
  title: label('자치법규 인터넷서비스 제공', 'Regulations on the internet'),
  unit: REGULATIONS,
  asOf: '2002-06-30',
  lines: [150, 152],
  document: `query RegulationsOnline($asOf: Date!) {
  regulations(asOf: $asOf, where: { inForce: { eq: true }, texts: { some: { publishedOn: { lte: $asOf } } } }) {
    totalCount
    groups(by: [KIND]) { keys count }
  }
}`,
  variables: asOf => ({ asOf }),
  layout: ({ regulations: { totalCount, groups } }, asOf) => {
    const opens: Opens = {
      noun: 'Regulation', root: 'regulations', where: { inForce: { eq: true }, texts: { some: { publishedOn: { lte: asOf } } } },
      select: 'code title kind enactedOn division { name } texts { totalCount }',
    };
    const row = ({ id, label: head, kinds }: (typeof ROWS)[number]): Row => ({
      id, label: head, indent: 1,
      cells: { count: count(kinds.reduce((sum, kind) => sum + tally(groups, [kind]), 0), { opens: narrow(opens, { kind: { in: kinds } }) }) },
    });
    return {
      columns: [column('count', '종', 'Regulations')],
      rows: [
        { id: 'total', label: label('자치법규 등', 'Regulations'), total: true, cells: { count: count(totalCount, { opens, formula: ofRows('count', '총 = 조례 + 규칙 + 훈령 등', 'Total of the kinds', ...ROWS.map(r => ['+', r.id] as const)) }) } },
        ...ROWS.map(row),
      ],
      notes: [{ text: label('훈령 등은 훈령과 예규임.', 'Directives and others: directives and established rules.') }],
    };
  },
});
