// II-9 자치법규 정비 and II-11 인터넷서비스.
import { check, family, type Check } from '../check.js';
import { cellsOf, prose } from '../figures.js';
import { formatNumber } from '../../units.js';
import { bound } from '../identities/bound.js';
import { equal, sum } from '../identities/sum.js';

const maintenanceAt = cellsOf('regulation-maintenance');
const onlineAt = cellsOf('regulations-online');

const maintained = (row: string) => maintenanceAt(row, 'count');
const online = (row: string) => onlineAt(row, 'count');

export const regulations: Check[] = [
  check(
    { name: 'regulations.kind', title: { ko: '정비 = 조례 + 규칙 + 훈령', en: 'Maintained = ordinances + rules + directives' }, items: ['II-9'] },
    sum(maintained('maintained'), ['ordinance', 'rule', 'directive'].map(maintained)),
  ),
  check(
    {
      name: 'regulations.action',
      title: { ko: '정비 = 제정 + 개정', en: 'Maintained = enacted + amended' },
      items: ['II-9'],
      notes: {
        BROKEN: ({ outcome: { difference } }) => {
          const unstated = -(difference?.toNumber() ?? 0);
          return unstated > 0 ? { ko: `${formatNumber(unstated)}건의 정비 구분이 원문에 없음`, en: `No action is stated for ${formatNumber(unstated)}` } : null;
        },
      },
    },
    sum(maintained('maintained'), [maintained('enacted'), maintained('amended')]),
  ),
  check(
    { name: 'regulations.online', title: { ko: '총 = 조례 + 규칙 + 훈령 등', en: 'Total = ordinances + rules + directives and others' }, items: ['II-11'] },
    sum(online('total'), ['ordinance', 'rule', 'directive'].map(online)),
  ),
  check(
    { name: 'regulations.items', title: { ko: '정비 대상 총수 = 인터넷서비스 총수', en: 'In force in II-9 = in II-11' }, items: ['II-9', 'II-11'] },
    equal(maintained('inForce'), online('total')),
  ),
  ...family(
    { name: 'regulations.bound', title: { ko: '정비 건수 ≤ 현행 종수', en: 'maintained ≤ in force' }, items: ['II-9', 'II-11'] },
    { ordinance: { ko: '조례', en: 'Ordinances' }, rule: { ko: '규칙', en: 'Rules' }, directive: { ko: '훈령', en: 'Directives' } },
    (kind) => bound([maintained(kind)], online(kind)),
  ),
  check(
    {
      name: 'regulations.before-after',
      title: { ko: '정비 후 = 정비 전 + 제정 − 폐지', en: 'In force after = before + enacted − abolished' },
      items: ['II-9', 'II-11'],
      notes: { NOT_STATED: { ko: '정비 전인지 후인지, 폐지가 몇 건인지 원문에 없음', en: 'Whether it stands before or after, and what was abolished, is not stated' } },
    },
    sum(maintained('inForce'), [prose('regulations.before'), maintained('enacted')], { minus: [prose('regulations.abolished')] }),
  ),
];
