// II-10 소송업무수행: every row and column.
import { family, pick, type Check, type Labels } from '../check.js';
import { cellsOf } from '../figures.js';
import { bound } from '../identities/bound.js';
import { sum } from '../identities/sum.js';

const at = cellsOf('litigation');
const items = ['II-10'];

const kinds: Labels = {
  state: { ko: '국가소송', en: 'State suits' },
  administrative: { ko: '행정소송', en: 'Administrative suits' },
  civil: { ko: '민사소송', en: 'Civil suits' },
};
const rows: Labels = { total: { ko: '계', en: 'Total' }, ...kinds };

const columns: Labels = {
  receivedSubtotal: { ko: '접수 소계', en: 'Received' },
  carriedOver: { ko: '이월', en: 'Carried over' },
  filed2002: { ko: '2002 신규', en: 'Filed in 2002' },
  pendingSubtotal: { ko: '진행 소계', en: 'Pending' },
  first: { ko: '1심', en: 'First instance' },
  second: { ko: '2심', en: 'Second instance' },
  third: { ko: '3심', en: 'Third instance' },
  remanded: { ko: '환송', en: 'Remanded' },
  closedSubtotal: { ko: '종결 소계', en: 'Closed' },
  won: { ko: '승소', en: 'Won' },
  lost: { ko: '패소', en: 'Lost' },
  other: { ko: '기타', en: 'Other' },
  wonByWithdrawal: { ko: '승소 중 취하', en: 'Won by withdrawal' },
};

const rowSum = (whole: string, parts: readonly string[]) => (row: string) =>
  sum(at(row, whole), parts.map((part) => at(row, part)));

export const litigation: Check[] = [
  ...family(
    { name: 'litigation.received', title: { ko: '접수 = 이월 + 신규', en: 'received = carried over + filed' }, items },
    rows,
    rowSum('receivedSubtotal', ['carriedOver', 'filed2002']),
  ),
  ...family(
    { name: 'litigation.pending', title: { ko: '진행 = 1심 + 2심 + 3심 + 환송', en: 'pending = sum of the instances' }, items },
    rows,
    rowSum('pendingSubtotal', ['first', 'second', 'third', 'remanded']),
  ),
  ...family(
    { name: 'litigation.closed', title: { ko: '종결 = 승소 + 패소 + 기타', en: 'closed = won + lost + other' }, items },
    rows,
    rowSum('closedSubtotal', ['won', 'lost', 'other']),
  ),
  ...family(
    { name: 'litigation.docket', title: { ko: '접수 = 진행 + 종결', en: 'received = pending + closed' }, items },
    rows,
    rowSum('receivedSubtotal', ['pendingSubtotal', 'closedSubtotal']),
  ),
  ...family({ name: 'litigation.total', title: { ko: '계 = 국가 + 행정 + 민사', en: 'total = state + administrative + civil' }, items }, columns, (column) =>
    // 국가소송 prints no parenthesis where none was withdrawn.
    sum(at('total', column), Object.keys(kinds).map((kind) => at(kind, column)), { blankIsZero: column === 'wonByWithdrawal' }),
  ),
  ...family(
    { name: 'litigation.withdrawn', title: { ko: '취하 ≤ 승소', en: 'won by withdrawal ≤ won' }, items },
    pick(rows, ['total', 'administrative', 'civil']),
    (row) => bound([at(row, 'wonByWithdrawal')], at(row, 'won')),
  ),
];
