// II-12 to II-14 with III-ict-2 and III-ict-3: 업무 분야, 전산기기 교체, 빗물펌프장, 전자결재.
import { check, family, type Check } from '../check.js';
import { cellsOf, prose } from '../figures.js';
import { formatNumber } from '../../units.js';
import { bound } from '../identities/bound.js';
import { rate } from '../identities/rate.js';
import { equal, sum } from '../identities/sum.js';
import { HUNDRED } from '../rational.js';

const phase1 = {
  'II-13': equal(prose('domains.phase1.live'), prose('domains.phase1.live.named')),
  'III-ict-2': equal(prose('domains.phase1.planned'), prose('domains.phase1.planned.named')),
  same: equal(prose('domains.phase1.live.named'), prose('domains.phase1.common')),
};
const phase2 = {
  named: equal(prose('domains.phase2.planned'), prose('domains.phase2.planned.named')),
  shared: sum(prose('domains.shared'), []),
};
const pcs = cellsOf('facilities')('pcTotal', 'quantity');
const pcParts: Readonly<Record<string, { part: ReturnType<typeof prose>; item: string }>> = {
  memory: { part: prose('pc.memoryUpgrades'), item: 'II-12' },
  replaced: { part: prose('replacement.done.pc'), item: 'II-14' },
};
const edocuments = cellsOf('edocuments');

/** A number with 은 or 는, by how its last digit is read. */
const topic = (number = '0'): string => `${number}${/[013678]$/.test(number) ? '은' : '는'}`;

export const domains: Check[] = [
  ...family(
    {
      name: 'domains.phase1',
      title: { ko: '1단계 분야 수 = 열거한 분야 수', en: 'phase 1 domains stated = named' },
      items: (id) => (id === 'same' ? ['II-13', 'III-ict-2'] : [id]),
    },
    { 'II-13': { ko: '추진실적', en: 'Result' }, 'III-ict-2': { ko: '계획', en: 'Plan' }, same: { ko: '같은 이름', en: 'Same names' } },
    (id) => phase1[id as keyof typeof phase1],
  ),
  ...family(
    { name: 'domains.phase2', title: { ko: '2단계 분야', en: 'phase 2 domains' }, items: ['III-ict-2'] },
    { named: { ko: '적힌 수 = 열거한 수', en: 'Stated = named' }, shared: { ko: '1단계와 겹치지 않음', en: 'None of phase 1' } },
    (id) => phase2[id as keyof typeof phase2],
  ),
];

export const replacement: Check[] = [
  ...family(
    {
      name: 'replacement',
      title: { ko: '교체 실적 = 계획', en: 'replaced = planned' },
      items: ['II-14', 'III-ict-3'],
      notes: {
        BROKEN: ({ outcome: { left, right } }) => {
          const [planned, done] = [left, right].map((value) => formatNumber(value?.toNumber() ?? 0));
          return { ko: `${topic(done)} 실적, ${topic(planned)} 계획으로 읽음`, en: `${done} is read as done, ${planned} as planned` };
        },
      },
    },
    { printer: { ko: '프린터', en: 'Printers' }, pc: { ko: 'PC', en: 'PCs' } },
    (kind) => equal(prose(`replacement.planned.${kind}`), prose(`replacement.done.${kind}`)),
  ),
  check(
    { name: 'pumping-stations', title: { ko: '빗물펌프장: 전체 = 양평1 + 그 밖', en: 'Pumping stations: all = the first + the others' }, items: ['II-14', 'III-ict-3'] },
    sum(prose('stations.planned'), [prose('stations.first'), prose('stations.others')]),
  ),
  ...family(
    { name: 'pc.bounds', title: { ko: '대상 P·C ≤ P·C 총수', en: 'PCs concerned ≤ all PCs' }, items: (id) => [pcParts[id]?.item ?? '', 'I-3'] },
    { memory: { ko: '메모리 증설', en: 'Memory upgraded' }, replaced: { ko: '교체', en: 'Replaced' } },
    (id) => bound([pcParts[id]?.part ?? prose(id)], pcs),
  ),
];

export const electronicApproval: Check[] = [
  check(
    {
      name: 'edocuments.rate',
      title: { ko: '전자결재율 = 전자결재 ÷ 총생산문서', en: 'Electronic approval rate = electronic ÷ all documents' },
      items: ['II-12'],
      notes: {
        NOT_STATED: ({ read }) => {
          const [all, stated] = [read(edocuments('documents', 'value')), read(edocuments('electronicApprovalRate', 'value'))];
          if (!all || !stated) return null;
          const electronic = formatNumber(all.times(stated).over(HUNDRED).rounded(0, 'NEAREST').toNumber());
          return { ko: `전자결재 건수가 원문에 없음. 전자결재율로 셈하면 ${electronic}건`, en: `The number approved electronically is not stated; the rate gives ${electronic}` };
        },
      },
    },
    rate({ rate: edocuments('electronicApprovalRate', 'value'), numerator: prose('edocuments.electronic'), denominator: edocuments('documents', 'value'), digits: 0 }),
  ),
];
